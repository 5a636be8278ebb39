import { Module } from '@nestjs/common';
import { AgencyResolver } from './agency.resolver.ts';

@Module({ providers: [AgencyResolver] })
export class AgenciesModule {}
