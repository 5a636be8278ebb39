import { ResolveField, Resolver } from '@nestjs/graphql';
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
  async lineage(duty: Models['Duty'], args: DutyLineageArgs, { loaders }: ApiContext): Promise<Models['Lineage']> {
    const bounds = walkBounds(args);
    return traceLineage(await loaders.surroundings.load({ duty: duty.id, maxDepth: bounds.maxDepth }), bounds);
  }
}

@Resolver('LineagePath')
export class LineagePathResolver {
  @ResolveField()
  directive(path: Models['LineagePath'], _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(path.directive);
  }

  @ResolveField()
  steps(path: Models['LineagePath'], _args: unknown, { loaders }: ApiContext): Promise<Models['Link'][]> {
    return stepsOf(path, loaders);
  }

  @ResolveField()
  async sentence(
    path: Models['LineagePath'],
    { language }: { language: Language },
    { loaders }: ApiContext,
  ): Promise<string> {
    return pathSentence(path, await namesOn(path.steps, loaders), language);
  }
}

@Resolver('DeadEnd')
export class DeadEndResolver {
  @ResolveField()
  document(end: Models['DeadEnd'], _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(end.document);
  }

  @ResolveField()
  steps(end: Models['DeadEnd'], _args: unknown, { loaders }: ApiContext): Promise<Models['Link'][]> {
    return stepsOf(end, loaders);
  }

  @ResolveField()
  async sentence(
    end: Models['DeadEnd'],
    { language }: { language: Language },
    { loaders }: ApiContext,
  ): Promise<string> {
    return deadEndSentence(end, await namesOn(end.steps, loaders), language);
  }
}

function stepsOf({ steps }: Pick<Models['LineagePath'], 'steps'>, loaders: Loaders): Promise<Models['Link'][]> {
  return Promise.all(steps.map(({ id }) => loaders.link(id)));
}
