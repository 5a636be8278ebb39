import { importDocument } from '../../server/store/import-document.ts';
import { generatedCorpus } from '../../server/store/generate/generated-corpus.ts';
import { openStore } from '../../server/store/open-store.ts';
import { type StoreError } from '../../server/store/store-error.ts';
import { sourceText } from '../../server/text/source-text.ts';

// Imports texts of the generated corpus into DATA_DIR until it has so many or is stopped, and says as one line of JSON how many
// are in and what stopped it.
const answer: { held: number | null; code: string | null; message: string | null; hint: string | null } = {
  ...{ held: null, code: null, message: null, hint: null },
};
try {
  const store = await openStore();
  try {
    for (const { text } of generatedCorpus(1, Number(process.argv[2]))) await importDocument(store, sourceText(text));
  } catch (error) {
    note(error as StoreError);
  }
  answer.held = (await store.documents({ held: true }, { first: 1, after: null })).totalCount;
  await store.close();
} catch (error) {
  note(error as StoreError);
}
process.stdout.write(`${JSON.stringify(answer)}\n`, () => process.exit());

function note({ code, message, hint }: StoreError): void {
  if (answer.code === null) Object.assign(answer, { code, message, hint });
}
