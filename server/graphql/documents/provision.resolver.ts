import { ResolveField, Resolver } from '@nestjs/graphql';
import { type ApiContext } from '../context.ts';
import { type ResolversParentTypes as Models } from '../generated/schema-types.ts';

type Provision = Models['Provision'];

@Resolver('Provision')
export class ProvisionResolver {
  @ResolveField()
  document(provision: Provision, _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(provision.document);
  }

  @ResolveField()
  parent(provision: Provision, _args: unknown, { loaders }: ApiContext): Promise<Provision> | null {
    return provision.parent === null ? null : loaders.provision(provision.parent);
  }
}
