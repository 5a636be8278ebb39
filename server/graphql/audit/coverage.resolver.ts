import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BASES, type Basis } from '../../graph/lineage.ts';
import { reachOf } from '../../graph/coverage.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { type ApiContext } from '../context.ts';
import {
  type CoverageAgenciesArgs,
  type CoverageDutiesArgs,
  type CoveragePlansArgs,
  type CoverageProvisionsArgs,
  type QueryCoverageArgs,
  type ResolversParentTypes as Models,
  type CoverageStatus,
} from '../generated/schema-types.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';

type Coverage = Models['Coverage'];

@Resolver('Coverage')
export class CoverageResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  async coverage(@Args() args: QueryCoverageArgs): Promise<Models['CoverageConnection']> {
    const page = await this.store.directives(args.filter ?? {}, pageRequest(args));
    return connection(page, args, (directive) => ({ directive }));
  }

  @ResolveField()
  status(
    @Parent() { directive }: Coverage,
    @Context() { loaders }: ApiContext,
  ): CoverageStatus | Promise<CoverageStatus> {
    return directive.held ? loaders.status.load(directive.id) : 'TEXT_NOT_HELD';
  }

  @ResolveField()
  async reach(@Parent() { directive }: Coverage, @Context() { loaders }: ApiContext): Promise<Basis | null> {
    return reachOf(await loaders.counts.load(directive.id));
  }

  @ResolveField()
  counts(@Parent() { directive }: Coverage, @Context() { loaders }: ApiContext): Promise<Models['CoverageCounts']> {
    return loaders.counts.load(directive.id);
  }

  @ResolveField()
  async duties(
    @Parent() { directive }: Coverage,
    @Args() args: CoverageDutiesArgs,
    @Context() { loaders }: ApiContext,
  ): Promise<Models['DutyConnection']> {
    return connection(await loaders.dutiesUnder(directive.id, args.bases ?? BASES, pageRequest(args)), args);
  }

  @ResolveField()
  async agencies(
    @Parent() { directive }: Coverage,
    @Args() args: CoverageAgenciesArgs,
    @Context() { loaders }: ApiContext,
  ): Promise<Models['AgencyConnection']> {
    return connection(await loaders.agenciesUnder(directive.id, null, pageRequest(args)), args);
  }

  @ResolveField()
  async plans(
    @Parent() { directive }: Coverage,
    @Args() args: CoveragePlansArgs,
    @Context() { loaders }: ApiContext,
  ): Promise<Models['DocumentConnection']> {
    return connection(await loaders.plansUnder(directive.id, null, pageRequest(args)), args);
  }

  @ResolveField()
  async provisions(
    @Parent() { directive }: Coverage,
    @Args() args: CoverageProvisionsArgs,
    @Context() { loaders }: ApiContext,
  ): Promise<Models['ProvisionCoverageConnection']> {
    return connection(await loaders.provisionsUnder(directive.id, null, pageRequest(args)), args);
  }
}
