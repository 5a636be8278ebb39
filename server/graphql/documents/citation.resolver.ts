import { ResolveField, Resolver } from '@nestjs/graphql';
import { provisionId } from '../../graph/node-ids.ts';
import { type ApiContext } from '../context.ts';
import { type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { ofKind } from '../node/of-kind.ts';

type Citation = Models['Citation'];

@Resolver('Citation')
export class CitationResolver {
  @ResolveField()
  document(citation: Citation, _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(citation.document);
  }

  @ResolveField()
  target(citation: Citation, _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> | null {
    return citation.target === null ? null : loaders.document(citation.target);
  }

  @ResolveField()
  candidates(citation: Citation, _args: unknown, { loaders }: ApiContext): Promise<Models['Document'][]> {
    return Promise.all(citation.candidates.map((id) => loaders.document(id)));
  }

  @ResolveField()
  pinpoint(citation: Citation): Models['Pinpoint'] | null {
    return citation.pinpoint && { ...citation.pinpoint, target: citation.target };
  }
}

@Resolver('Pinpoint')
export class PinpointResolver {
  @ResolveField()
  async provision(
    { target, path }: Models['Pinpoint'],
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<Models['Provision'] | null> {
    return target === null ? null : ofKind(await loaders.node.load(provisionId(target, path)), 'Provision');
  }
}
