import { Module } from '@nestjs/common';
import { DutyResolver } from './duty.resolver.ts';
import { AssignmentResolver } from './assignment.resolver.ts';
import { DeadlineResolver } from './deadline.resolver.ts';

@Module({ providers: [DutyResolver, AssignmentResolver, DeadlineResolver] })
export class DutiesModule {}
