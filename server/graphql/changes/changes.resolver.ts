import { UseGuards } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import { questionsOf } from '../../graph/build-graph.ts';
import { readDocument } from '../../parse/read-document.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { importDocument, previewDocument, removeDocument } from '../../store/import-document.ts';
import { sourceText } from '../../text/source-text.ts';
import { type ApiContext } from '../context.ts';
import { NotFound } from '../errors/api-errors.ts';
import {
  type MutationAddLinkArgs,
  type MutationImportDocumentArgs,
  type MutationPreviewImportArgs,
  type MutationRemoveDocumentArgs,
  type MutationReviewLinkArgs,
  type ResolversParentTypes as Models,
} from '../generated/schema-types.ts';
import { InjectStore } from '../store.module.ts';
import { addLink } from './add-link.ts';
import { EditorGuard } from './editor.guard.ts';
import { previewOf } from './preview-of.ts';
import { ChangeLog } from './change-log.ts';
import { changeWithEnds, rememberEnds } from './remember-ends.ts';
import { reviewLink } from './review-link.ts';

@Resolver()
@UseGuards(EditorGuard)
export class ChangesResolver {
  constructor(
    @InjectStore() private readonly store: GraphStore,
    private readonly changes: ChangeLog,
  ) {}

  @Mutation()
  async previewImport(
    @Args() { input }: MutationPreviewImportArgs,
    @Context() { loaders }: ApiContext,
  ): Promise<Models['Preview']> {
    return previewOf(await previewDocument(this.store, sourceText(input.text)), loaders);
  }

  @Mutation()
  async importDocument(
    @Args() { input }: MutationImportDocumentArgs,
    @Context() { loaders, caller }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Models['Change']> {
    const source = sourceText(input.text);
    const ends = await rememberEnds(questionsOf(source, readDocument(source)).document, this.store, info);
    const result = await importDocument(this.store, source);
    await this.changes.record(caller, 'importDocument', { file: input.fileName, document: result.change.document });
    return changeWithEnds(result, ends, loaders);
  }

  @Mutation()
  async removeDocument(
    @Args('id') id: MutationRemoveDocumentArgs['id'],
    @Context() { loaders, caller }: ApiContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Models['Change']> {
    const ends = await rememberEnds(id, this.store, info);
    const result = await removeDocument(this.store, id.normalize('NFC'));
    if (!result) throw new NotFound(id);
    await this.changes.record(caller, 'removeDocument', { document: id });
    return changeWithEnds(result, ends, loaders);
  }

  @Mutation()
  async reviewLink(@Args() args: MutationReviewLinkArgs, @Context() { caller }: ApiContext): Promise<Models['Link']> {
    const link = await reviewLink(args, this.store, caller);
    await this.changes.record(caller, 'reviewLink', args);
    return link;
  }

  @Mutation()
  async addLink(
    @Args() args: MutationAddLinkArgs,
    @Context() { loaders, caller }: ApiContext,
  ): Promise<Models['Link']> {
    const link = await addLink(args, this.store, loaders);
    await this.changes.record(caller, 'addLink', { link: link.id, ...args });
    return link;
  }
}
