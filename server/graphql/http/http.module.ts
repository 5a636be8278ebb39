import { Module } from '@nestjs/common';
import { Drain } from './drain.ts';
import { HealthController } from './health.controller.ts';
import { SessionController } from './session.controller.ts';

@Module({ controllers: [HealthController, SessionController], providers: [Drain], exports: [Drain] })
export class HttpModule {}
