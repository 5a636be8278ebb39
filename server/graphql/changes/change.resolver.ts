import { ResolveField, Resolver } from '@nestjs/graphql';
import { type ApiContext } from '../context.ts';
import { type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { ofKind } from '../node/of-kind.ts';

@Resolver('Change')
export class ChangeResolver {
  @ResolveField()
  async document(
    { document }: Models['Change'],
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<Models['Document'] | null> {
    return document === null ? null : ofKind(await loaders.node.load(document), 'Document');
  }

  @ResolveField()
  async notices({ document }: Models['Change'], _args: unknown, { loaders }: ApiContext): Promise<Models['Notice'][]> {
    const changed = document === null ? null : ofKind(await loaders.node.load(document), 'Document');
    return changed?.notices.map((notice) => ({ ...notice, document: changed })) ?? [];
  }
}

@Resolver('Preview')
export class PreviewResolver {
  @ResolveField()
  notices({ document }: Models['Preview']): Models['Notice'][] {
    return document.notices.map((notice) => ({ ...notice, document }));
  }
}
