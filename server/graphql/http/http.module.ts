import { Module } from '@nestjs/common';
import { Drain } from './drain.ts';
import { HealthController } from './health.controller.ts';

@Module({ controllers: [HealthController], providers: [Drain], exports: [Drain] })
export class HttpModule {}
