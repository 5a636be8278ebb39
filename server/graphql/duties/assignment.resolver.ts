import { ResolveField, Resolver } from '@nestjs/graphql';
import { type ApiContext } from '../context.ts';
import { type ResolversParentTypes as Models, type Role } from '../generated/schema-types.ts';
import { agencyOf } from './agency-of.ts';

type Assignment = Models['Assignment'];

@Resolver('Assignment')
export class AssignmentResolver {
  @ResolveField()
  agency(assignment: Assignment, _args: unknown, { loaders }: ApiContext): Promise<Models['Agency']> {
    return loaders.agency(agencyOf(assignment));
  }

  @ResolveField()
  role(assignment: Assignment): Role {
    return assignment.type as Role;
  }

  @ResolveField()
  stated({ assignment }: Assignment): boolean {
    return assignment?.stated ?? true;
  }

  @ResolveField()
  via({ assignment }: Assignment, _args: unknown, { loaders }: ApiContext): Promise<Models['Agency']> | null {
    return assignment?.via ? loaders.agency(assignment.via) : null;
  }
}
