import { type DynamicModule, Global, Inject, Module } from '@nestjs/common';
import { type GraphStore } from '../store/graph-store.ts';
import { type Environment } from './environment.ts';

const STORE = Symbol('GraphStore');
const ENVIRONMENT = Symbol('Environment');

/** Hands the graph to a class: `constructor(@InjectStore() private readonly store: GraphStore)`. */
export const InjectStore = (): ParameterDecorator & PropertyDecorator => Inject(STORE);
/** Hands a class what the process was told from outside. */
export const InjectEnvironment = (): ParameterDecorator & PropertyDecorator => Inject(ENVIRONMENT);

/** The one open store of the process, and its environment, for every module. Whoever opened the store closes it. */
@Global()
@Module({})
export class StoreModule {
  static with(store: GraphStore, environment: Environment): DynamicModule {
    const providers = [
      { provide: STORE, useValue: store },
      { provide: ENVIRONMENT, useValue: environment },
    ];
    return { module: StoreModule, providers, exports: providers };
  }
}
