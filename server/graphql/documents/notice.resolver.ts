import { ResolveField, Resolver } from '@nestjs/graphql';
import { type Language } from '../../graph/sentences.ts';
import { noticeWords } from '../../parse/notices/notice-words.ts';
import { type ApiContext } from '../context.ts';
import { type ResolversParentTypes as Models } from '../generated/schema-types.ts';

type Notice = Models['Notice'];

@Resolver('Notice')
export class NoticeResolver {
  @ResolveField()
  async quote({ document, start, end }: Notice, _args: unknown, { loaders }: ApiContext): Promise<string | null> {
    if (start === null || end === null) return null;
    return (document.text ?? (await loaders.text.load(document.id)))?.slice(start, end) ?? null;
  }

  @ResolveField()
  message({ code }: Notice, { language }: { language: Language }): string {
    return noticeWords(code, language).message;
  }

  @ResolveField()
  hint({ code }: Notice, { language }: { language: Language }): string | null {
    return noticeWords(code, language).hint;
  }
}
