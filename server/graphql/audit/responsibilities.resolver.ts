import { ResolveField, Resolver } from '@nestjs/graphql';
import { compareIds } from '../../graph/compare-ids.ts';
import { type ApiContext } from '../context.ts';
import { type ResolversParentTypes as Models } from '../generated/schema-types.ts';

@Resolver('Responsibilities')
export class ResponsibilitiesResolver {
  @ResolveField()
  agencies(
    { cells }: Models['Responsibilities'],
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<Models['Agency'][]> {
    return Promise.all(inOrder(cells.map(({ agency }) => agency)).map((id) => loaders.agency(id)));
  }

  @ResolveField()
  directives(
    { cells }: Models['Responsibilities'],
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<Models['Document'][]> {
    return Promise.all(inOrder(cells.map(({ directive }) => directive)).map((id) => loaders.document(id)));
  }
}

@Resolver('Cell')
export class CellResolver {
  @ResolveField()
  agency({ agency }: Models['Cell'], _args: unknown, { loaders }: ApiContext): Promise<Models['Agency']> {
    return loaders.agency(agency);
  }

  @ResolveField()
  directive({ directive }: Models['Cell'], _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(directive);
  }
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort(compareIds);
}
