import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphStore } from '../../store/graph-store.ts';
import { type ApiContext } from '../context.ts';
import { type QueryDeadlinesArgs, type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';

@Resolver('Deadline')
export class DeadlineResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  async deadlines(@Args() args: QueryDeadlinesArgs): Promise<Models['DeadlineConnection']> {
    const page = await this.store.deadlines(args.filter ?? {}, pageRequest(args));
    return connection(page, args, ({ deadline, duty }) => ({ ...deadline, duty }));
  }

  @ResolveField()
  to(deadline: Models['Deadline'], _args: unknown, { loaders }: ApiContext): Promise<Models['Agency']> | null {
    return deadline.to === null ? null : loaders.agency(deadline.to);
  }
}
