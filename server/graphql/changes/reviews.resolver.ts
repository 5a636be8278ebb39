import { Args, Query, Resolver } from '@nestjs/graphql';
import { type GraphStore } from '../../store/graph-store.ts';
import { type QueryReviewsArgs, type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';

@Resolver()
export class ReviewsResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  async reviews(@Args() args: QueryReviewsArgs): Promise<Models['DecidedConnection']> {
    const states = args.states ?? ['CONFIRMED', 'REJECTED', 'STALE'];
    return connection(await this.store.reviews(states, pageRequest(args)), args);
  }
}
