import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { type Caller } from '../context.ts';
import { type Environment } from '../environment.ts';
import { currentRequest } from '../http/request-scope.ts';
import { InjectEnvironment } from '../store.module.ts';

/** Who changed what, and when: one line of JSON each in `changes.jsonl` of the data folder, and in the log. */
@Injectable()
export class ChangeLog {
  private readonly log = new Logger('Change');

  constructor(@InjectEnvironment() private readonly environment: Environment) {}

  async record({ name }: Caller, what: string, details: Readonly<Record<string, unknown>>): Promise<void> {
    const entry = { at: new Date().toISOString(), by: name, what, ...details, request: currentRequest().id };
    this.log.log(entry);
    await mkdir(this.environment.DATA_DIR, { recursive: true });
    await appendFile(join(this.environment.DATA_DIR, 'changes.jsonl'), `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }
}
