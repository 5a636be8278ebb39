import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Language, linkSentence } from '../../graph/sentences.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { type ApiContext } from '../context.ts';
import { type QueryNeighbourhoodArgs, type ResolversParentTypes as Models } from '../generated/schema-types.ts';
import { InjectStore } from '../store.module.ts';
import { namesOf } from './names-of.ts';
import { neighbourhoodRequest } from './neighbourhood-request.ts';

type Link = Models['Link'];

@Resolver('Link')
export class LinkResolver {
  constructor(@InjectStore() private readonly store: GraphStore) {}

  @Query()
  neighbourhood(@Args() args: QueryNeighbourhoodArgs): Promise<Models['Neighbourhood']> {
    const { ids, depth, types, limit } = neighbourhoodRequest(args);
    return this.store.neighbourhood(ids, depth, types, limit);
  }

  @ResolveField()
  from({ from }: Link, _args: unknown, { loaders }: ApiContext): Promise<Models['Node'] | null> {
    return loaders.node.load(from);
  }

  @ResolveField()
  to({ to }: Link, _args: unknown, { loaders }: ApiContext): Promise<Models['Node'] | null> {
    return loaders.node.load(to);
  }

  @ResolveField()
  async sentence(
    { type, from, to }: Link,
    { language }: { language: Language },
    { loaders }: ApiContext,
  ): Promise<string> {
    const names = await namesOf([from, to], loaders);
    return linkSentence(type, names(from), names(to), language);
  }
}

@Resolver('Evidence')
export class EvidenceResolver {
  @ResolveField()
  document(evidence: Models['Evidence'], _args: unknown, { loaders }: ApiContext): Promise<Models['Document']> {
    return loaders.document(evidence.document);
  }
}
