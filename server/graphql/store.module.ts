import { type DynamicModule, Global, Inject, Module } from '@nestjs/common';
import { type GraphStore } from '../store/graph-store.ts';

const STORE = Symbol('GraphStore');

/** Hands the graph to a class: `constructor(@InjectStore() private readonly store: GraphStore)`. */
export const InjectStore = (): ParameterDecorator & PropertyDecorator => Inject(STORE);

/** The one open store of the process, for every module. Whoever opened it closes it. */
@Global()
@Module({})
export class StoreModule {
  static with(store: GraphStore): DynamicModule {
    return { module: StoreModule, providers: [{ provide: STORE, useValue: store }], exports: [STORE] };
  }
}
