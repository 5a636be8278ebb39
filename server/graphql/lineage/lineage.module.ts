import { Module } from '@nestjs/common';
import { LineageOfDutyResolver, LineagePathResolver, DeadEndResolver } from './lineage.resolver.ts';

@Module({ providers: [LineageOfDutyResolver, LineagePathResolver, DeadEndResolver] })
export class LineageModule {}
