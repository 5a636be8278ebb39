import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.ts';
import { CoverageResolver } from './coverage.resolver.ts';
import { ResponsibilitiesResolver, CellResolver } from './responsibilities.resolver.ts';

@Module({ providers: [AuditResolver, CoverageResolver, ResponsibilitiesResolver, CellResolver] })
export class AuditModule {}
