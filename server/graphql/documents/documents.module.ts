import { Module } from '@nestjs/common';
import { DocumentResolver } from './document.resolver.ts';
import { ProvisionResolver } from './provision.resolver.ts';
import { CitationResolver, PinpointResolver } from './citation.resolver.ts';
import { NoticeResolver } from './notice.resolver.ts';

@Module({ providers: [DocumentResolver, ProvisionResolver, CitationResolver, PinpointResolver, NoticeResolver] })
export class DocumentsModule {}
