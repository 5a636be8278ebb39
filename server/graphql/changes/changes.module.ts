import { Module } from '@nestjs/common';
import { ChangeLog } from './change-log.ts';
import { ChangeResolver, PreviewResolver } from './change.resolver.ts';
import { ChangesResolver } from './changes.resolver.ts';
import { EditorGuard } from './editor.guard.ts';
import { ImportController } from './import.controller.ts';
import { ReviewsResolver } from './reviews.resolver.ts';

@Module({
  controllers: [ImportController],
  providers: [ChangesResolver, ReviewsResolver, ChangeResolver, PreviewResolver, EditorGuard, ChangeLog],
})
export class ChangesModule {}
