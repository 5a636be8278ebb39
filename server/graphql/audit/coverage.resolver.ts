import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
  status({ directive }: Coverage, _args: unknown, { loaders }: ApiContext): CoverageStatus | Promise<CoverageStatus> {
    return directive.held ? loaders.status.load(directive.id) : 'TEXT_NOT_HELD';
  }

  @ResolveField()
  async reach({ directive }: Coverage, _args: unknown, { loaders }: ApiContext): Promise<Basis | null> {
    return reachOf(await loaders.counts.load(directive.id));
  }

  @ResolveField()
  counts({ directive }: Coverage, _args: unknown, { loaders }: ApiContext): Promise<Models['CoverageCounts']> {
    return loaders.counts.load(directive.id);
  }

  @ResolveField()
  async duties(
    { directive }: Coverage,
    args: CoverageDutiesArgs,
    { loaders }: ApiContext,
  ): Promise<Models['DutyConnection']> {
    return connection(await loaders.dutiesUnder(directive.id, args.bases ?? BASES, pageRequest(args)), args);
  }

  @ResolveField()
  async agencies(
    { directive }: Coverage,
    args: CoverageAgenciesArgs,
    { loaders }: ApiContext,
  ): Promise<Models['AgencyConnection']> {
    return connection(await loaders.agenciesUnder(directive.id, null, pageRequest(args)), args);
  }

  @ResolveField()
  async plans(
    { directive }: Coverage,
    args: CoveragePlansArgs,
    { loaders }: ApiContext,
  ): Promise<Models['DocumentConnection']> {
    return connection(await loaders.plansUnder(directive.id, null, pageRequest(args)), args);
  }

  @ResolveField()
  async provisions(
    { directive }: Coverage,
    args: CoverageProvisionsArgs,
    { loaders }: ApiContext,
  ): Promise<Models['ProvisionCoverageConnection']> {
    return connection(await loaders.provisionsUnder(directive.id, null, pageRequest(args)), args);
  }
}
