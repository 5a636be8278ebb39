import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { traceLineage } from '../../graph/lineage.ts';
import { deadEndSentence, type Language, pathSentence } from '../../graph/sentences.ts';
import { type ApiContext } from '../context.ts';
import { type DutyLineageArgs, type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { namesOn } from './names-on.ts';
import { walkBounds } from './walk-bounds.ts';

@Resolver('Duty')
export class LineageOfDutyResolver {
  @ResolveField()
  async lineage(
    @Parent() duty: Models['Duty'],
    @Args() args: DutyLineageArgs,
    @Context() { loaders }: ApiContext,
  ): Promise<Models['Lineage']> {
    const bounds = walkBounds(args);
    return traceLineage(await loaders.surroundings.load({ duty: duty.id, maxDepth: bounds.maxDepth }), bounds);
  }
}

@Resolver('LineagePath')
export class LineagePathResolver {
  @ResolveField()
  directive(@Parent() path: Models['LineagePath'], @Context() { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(path.directive);
  }

  @ResolveField()
  steps(@Parent() path: Models['LineagePath'], @Context() { loaders }: ApiContext): Promise<Models['Link'][]> {
    return stepsOf(path, loaders);
  }

  @ResolveField()
  async sentence(
    @Parent() path: Models['LineagePath'],
    @Args('language') language: Language,
    @Context() { loaders }: ApiContext,
  ): Promise<string> {
    return pathSentence(path, await namesOn(path.steps, loaders), language);
  }
}

@Resolver('DeadEnd')
export class DeadEndResolver {
  @ResolveField()
  document(@Parent() end: Models['DeadEnd'], @Context() { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(end.document);
  }

  @ResolveField()
  steps(@Parent() end: Models['DeadEnd'], @Context() { loaders }: ApiContext): Promise<Models['Link'][]> {
    return stepsOf(end, loaders);
  }

  @ResolveField()
  async sentence(
    @Parent() end: Models['DeadEnd'],
    @Args('language') language: Language,
    @Context() { loaders }: ApiContext,
  ): Promise<string> {
    return deadEndSentence(end, await namesOn(end.steps, loaders), language);
  }
}

function stepsOf({ steps }: Pick<Models['LineagePath'], 'steps'>, loaders: Loaders): Promise<Models['Link'][]> {
  return Promise.all(steps.map(({ id }) => loaders.link(id)));
}
