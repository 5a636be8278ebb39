import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphStore } from '../../store/graph-store.ts';
import { type QuerySearchArgs, type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { type NodeType, typeOfId } from '../node/type-of-id.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';

@Resolver('SearchResult')
export class SearchResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @ResolveField()
  __resolveType(found: { id: string }): NodeType {
    return typeOfId(found.id);
  }

  @Query()
  async search(@Args() args: QuerySearchArgs): Promise<Models['SearchConnection']> {
    const kinds = args.kinds ?? ['DOCUMENT', 'DUTY', 'AGENCY'];
    const found = await this.store.search(args.text, kinds, pageRequest(args));
    return { ...connection(found, args), bounded: found.bounded };
  }
}
