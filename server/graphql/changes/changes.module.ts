import { Module } from '@nestjs/common';
import { ChangeResolver, PreviewResolver } from './change.resolver.ts';
import { ChangesResolver } from './changes.resolver.ts';
import { EditorGuard } from './editor.guard.ts';

@Module({ providers: [ChangesResolver, ChangeResolver, PreviewResolver, EditorGuard] })
export class ChangesModule {}
