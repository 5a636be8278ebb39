import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { type GraphStore } from '../../store/graph-store.ts';
import { type ApiContext } from '../context.ts';
import {
  type QueryCompareArgs,
  type QueryGhostsArgs,
  type QueryOrphansArgs,
  type QueryResponsibilitiesArgs,
  type ResolversParentTypes as Models,
} from '../generated/schema-types.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';
import { comparePlans } from './compare-plans.ts';

@Resolver()
export class AuditResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  async orphans(@Args() args: QueryOrphansArgs): Promise<Models['DutyConnection']> {
    return connection(await this.store.orphans(args.filter ?? {}, pageRequest(args)), args);
  }

  @Query()
  async ghosts(@Args() args: QueryGhostsArgs): Promise<Models['DocumentConnection']> {
    return connection(await this.store.ghosts(pageRequest(args)), args);
  }

  @Query()
  async responsibilities(@Args() args: QueryResponsibilitiesArgs): Promise<Models['Responsibilities']> {
    return { cells: await this.store.responsibilities(args.filter ?? {}) };
  }

  @Query()
  compare(@Args() args: QueryCompareArgs, @Context() { loaders }: ApiContext): Promise<Models['Comparison']> {
    return comparePlans(args.plans, args.directive, loaders);
  }
}
