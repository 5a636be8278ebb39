import { Module } from '@nestjs/common';
import { NodeResolver } from './node.resolver.ts';

@Module({ providers: [NodeResolver] })
export class NodeModule {}
