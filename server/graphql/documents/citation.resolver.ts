import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { provisionId } from '../../graph/node-ids.ts';
import { type ApiContext } from '../context.ts';
import { type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { ofKind } from '../node/of-kind.ts';

type Citation = Models['Citation'];

@Resolver('Citation')
export class CitationResolver {
  @ResolveField()
  document(@Parent() citation: Citation, @Context() { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(citation.document);
  }

  @ResolveField()
  target(@Parent() citation: Citation, @Context() { loaders }: ApiContext): Promise<Models['Document']> | null {
    return citation.target === null ? null : loaders.document(citation.target);
  }

  @ResolveField()
  candidates(@Parent() citation: Citation, @Context() { loaders }: ApiContext): Promise<Models['Document'][]> {
    return Promise.all(citation.candidates.map((id) => loaders.document(id)));
  }

  @ResolveField()
  pinpoint(@Parent() citation: Citation): Models['Pinpoint'] | null {
    return citation.pinpoint && { ...citation.pinpoint, target: citation.target };
  }
}

@Resolver('Pinpoint')
export class PinpointResolver {
  @ResolveField()
  async provision(
    @Parent() { target, path }: Models['Pinpoint'],
    @Context() { loaders }: ApiContext,
  ): Promise<Models['Provision'] | null> {
    return target === null ? null : ofKind(await loaders.node.load(provisionId(target, path)), 'Provision');
  }
}
