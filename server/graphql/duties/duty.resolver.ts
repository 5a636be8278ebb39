import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type LinkType } from '../../graph/policy-graph.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { type ApiContext } from '../context.ts';
import { type QueryDutiesArgs, type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { ofKind } from '../node/of-kind.ts';
import { connection, pageRequest } from '../paging/connection.ts';
import { InjectStore } from '../store.module.ts';
import { agencyOf } from './agency-of.ts';
import { outdatedBy } from './outdated-by.ts';

type Duty = Models['Duty'];

@Resolver('Duty')
export class DutyResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  async duty(@Args('id') id: string, @Context() { loaders }: ApiContext): Promise<Duty | null> {
    return ofKind(await loaders.node.load(id.normalize('NFC')), 'Duty');
  }

  @Query()
  async duties(@Args() args: QueryDutiesArgs): Promise<Models['DutyConnection']> {
    return connection(await this.store.duties(args.filter ?? {}, pageRequest(args)), args);
  }

  @ResolveField()
  document(duty: Duty, _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(duty.document);
  }

  @ResolveField()
  provision(duty: Duty, _args: unknown, { loaders }: ApiContext): Promise<Models['Provision']> {
    return loaders.provision(duty.provision);
  }

  @ResolveField()
  leads(duty: Duty, _args: unknown, { loaders }: ApiContext): Promise<Models['Agency'][]> {
    return agenciesOf(duty, 'LEADS', loaders);
  }

  @ResolveField()
  coordinators(duty: Duty, _args: unknown, { loaders }: ApiContext): Promise<Models['Agency'][]> {
    return agenciesOf(duty, 'COORDINATES', loaders);
  }

  @ResolveField()
  reportsTo(duty: Duty, _args: unknown, { loaders }: ApiContext): Promise<Models['Agency'][]> {
    return agenciesOf(duty, 'REPORTS_TO', loaders);
  }

  @ResolveField()
  assignments(duty: Duty, _args: unknown, { loaders }: ApiContext): Promise<Models['Assignment'][]> {
    return loaders.assignments.load(duty.id);
  }

  @ResolveField()
  deadlines(duty: Duty): Models['Deadline'][] {
    return duty.deadlines.map((deadline) => ({ ...deadline, duty }));
  }

  @ResolveField()
  outdated(duty: Duty, _args: unknown, { loaders }: ApiContext): Promise<Models['Link'][]> {
    return outdatedBy(duty, loaders);
  }
}

async function agenciesOf(duty: Duty, role: LinkType, loaders: Loaders): Promise<Models['Agency'][]> {
  const assignments = await loaders.assignments.load(duty.id);
  return Promise.all(assignments.filter(({ type }) => type === role).map((link) => loaders.agency(agencyOf(link))));
}
