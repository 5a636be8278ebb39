import { Module } from '@nestjs/common';
import { LinkResolver, EvidenceResolver } from './link.resolver.ts';

@Module({ providers: [LinkResolver, EvidenceResolver] })
export class LinksModule {}
