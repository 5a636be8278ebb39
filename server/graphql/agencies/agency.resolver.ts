import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type GraphStore } from '../../store/graph-store.ts';
import { type ApiContext } from '../context.ts';
import {
  type AgencyCoordinatesArgs,
  type AgencyLeadsArgs,
  type QueryAgenciesArgs,
  type ResolversParentTypes as Models,
} from '../generated/schema-types.ts';
import { ofKind } from '../node/of-kind.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';
import { successorsOf } from './successors-of.ts';

type Agency = Models['Agency'];

@Resolver('Agency')
export class AgencyResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  async agency(@Args('id') id: string, @Context() { loaders }: ApiContext): Promise<Agency | null> {
    return ofKind(await loaders.node.load(id.normalize('NFC')), 'Agency');
  }

  @Query()
  async agencies(@Args() args: QueryAgenciesArgs): Promise<Models['AgencyConnection']> {
    return connection(await this.store.agencies(args.filter ?? {}, pageRequest(args)), args);
  }

  @ResolveField()
  async leads({ id }: Agency, args: AgencyLeadsArgs, { loaders }: ApiContext): Promise<Models['DutyConnection']> {
    return connection(await loaders.dutiesOfAgencies(id, 'LEADS', pageRequest(args)), args);
  }

  @ResolveField()
  async coordinates(
    { id }: Agency,
    args: AgencyCoordinatesArgs,
    { loaders }: ApiContext,
  ): Promise<Models['DutyConnection']> {
    return connection(await loaders.dutiesOfAgencies(id, 'COORDINATES', pageRequest(args)), args);
  }

  @ResolveField()
  successors(agency: Agency, { on }: { on?: string | undefined }): Models['Successor'][] {
    return successorsOf(agency, on ?? null);
  }
}
