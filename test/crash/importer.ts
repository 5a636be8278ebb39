import { generatedCorpus } from '../../server/store/generate/generated-corpus.ts';
import { importDocument } from '../../server/store/import-document.ts';
import { openStore } from '../../server/store/open-store.ts';
import { sourceText } from '../../server/text/source-text.ts';

// Imports texts of the generated corpus, from a place in it on, and says of each when it is in: until it is killed.
const from = Number(process.argv[2]);
const store = await openStore();
let at = 0;
for (const { text } of generatedCorpus(1, 5000)) {
  at += 1;
  if (at <= from) continue;
  await importDocument(store, sourceText(text));
  process.stdout.write(`${at}\n`);
}
