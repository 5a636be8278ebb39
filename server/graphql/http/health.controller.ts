import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { type GraphStore } from '../../store/graph-store.ts';
import { InjectStore } from '../store.module.ts';
import { Drain } from './drain.ts';

/** For whoever watches over the process. */
@Controller('health')
export class HealthController {
  constructor(
    @InjectStore() private readonly store: GraphStore,
    private readonly drain: Drain,
  ) {}

  /** The process runs. */
  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** Requests are welcome: the database answers, and the process is not on its way out. */
  @Get('ready')
  async ready() {
    if (this.drain.started) throw new ServiceUnavailableException({ status: 'draining' });
    const answers = await this.store.ping().then(
      () => true,
      () => false,
    );
    if (!answers) throw new ServiceUnavailableException({ status: 'error', store: 'unavailable' });
    return { status: 'ok', engine: this.store.engine };
  }
}
