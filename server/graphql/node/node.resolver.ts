import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type ApiContext } from '../context.ts';
import { BadUserInput } from '../errors/api-errors.ts';
import { type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { MAX_PAGE } from '../paging/connection.ts';
import { type NodeType, typeOfId } from './type-of-id.ts';

@Resolver('Node')
export class NodeResolver {
  @ResolveField()
  __resolveType(node: { id: string }): NodeType {
    return typeOfId(node.id);
  }

  @Query()
  node(@Args('id') id: string, @Context() { loaders }: ApiContext): Promise<Models['Node'] | null> {
    return loaders.node.load(id.normalize('NFC'));
  }

  @Query()
  nodes(@Args('ids') ids: string[], @Context() { loaders }: ApiContext): Promise<(Models['Node'] | null)[]> {
    if (ids.length > MAX_PAGE)
      throw new BadUserInput('PAGE_SIZE', { argument: 'ids', given: ids.length, limit: MAX_PAGE });
    return Promise.all(ids.map((id) => loaders.node.load(id.normalize('NFC'))));
  }
}
