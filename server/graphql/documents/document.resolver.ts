import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphStore } from '../../store/graph-store.ts';
import { type ApiContext } from '../context.ts';
import {
  type DocumentCitationsArgs,
  type DocumentCitedByArgs,
  type DocumentDutiesArgs,
  type DocumentLinksArgs,
  type DocumentProvisionsArgs,
  type QueryDocumentsArgs,
  type ResolversParentTypes as Models,
  type Validity,
} from '../generated/schema-types.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';
import { EVERY_TYPE } from '../links/every-type.ts';
import { ofKind } from '../node/of-kind.ts';
import { validityOn } from './validity.ts';

type Document = Models['Document'];

@Resolver('Document')
export class DocumentResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  async document(@Args('id') id: string, @Context() { loaders }: ApiContext): Promise<Document | null> {
    return ofKind(await loaders.node.load(id.normalize('NFC')), 'Document');
  }

  @Query()
  async documents(@Args() args: QueryDocumentsArgs): Promise<Models['DocumentConnection']> {
    return connection(await this.store.documents(args.filter ?? {}, pageRequest(args)), args);
  }

  @ResolveField()
  issuer(document: Document, _args: unknown, { loaders }: ApiContext): Promise<Models['Agency']> | null {
    return document.issuer === null ? null : loaders.agency(document.issuer);
  }

  @ResolveField()
  validity(document: Document, { on }: { on?: string | undefined }, { loaders }: ApiContext): Promise<Validity> {
    return validityOn(document, on ?? null, loaders);
  }

  @ResolveField()
  async text(document: Document, _args: unknown, { loaders }: ApiContext): Promise<string | null> {
    return document.text ?? (document.held ? loaders.text.load(document.id) : null);
  }

  @ResolveField()
  dependants(document: Document, _args: unknown, { loaders }: ApiContext): Promise<number> {
    return loaders.dependants.load(document.id);
  }

  @ResolveField()
  coverage(document: Document): Models['Coverage'] | null {
    return document.level === 'CENTRAL' ? { directive: document } : null;
  }

  @ResolveField()
  notices(document: Document): Models['Notice'][] {
    return document.notices.map((notice) => ({ ...notice, document }));
  }

  @ResolveField()
  async provisions(
    { id }: Document,
    args: DocumentProvisionsArgs,
    { loaders }: ApiContext,
  ): Promise<Models['ProvisionConnection']> {
    return connection(await loaders.provisionsOf(id, null, pageRequest(args)), args);
  }

  @ResolveField()
  async duties({ id }: Document, args: DocumentDutiesArgs, { loaders }: ApiContext): Promise<Models['DutyConnection']> {
    return connection(await loaders.dutiesOf(id, args.filter ?? {}, pageRequest(args)), args);
  }

  @ResolveField()
  async citations(
    { id }: Document,
    args: DocumentCitationsArgs,
    { loaders }: ApiContext,
  ): Promise<Models['CitationConnection']> {
    return connection(await loaders.citationsOf(id, null, pageRequest(args)), args);
  }

  @ResolveField()
  async citedBy(
    { id }: Document,
    args: DocumentCitedByArgs,
    { loaders }: ApiContext,
  ): Promise<Models['CitationConnection']> {
    return connection(await loaders.citationsOfTargets(id, null, pageRequest(args)), args);
  }

  @ResolveField()
  async links({ id }: Document, args: DocumentLinksArgs, { loaders }: ApiContext): Promise<Models['LinkConnection']> {
    const asked = { direction: args.direction ?? 'BOTH', types: args.types ?? EVERY_TYPE } as const;
    return connection(await loaders.linksOf(id, asked, pageRequest(args)), args);
  }
}
