import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { projectRoot } from '../../../server/project-root.ts';

const folder = join(projectRoot, 'client/src');
const read = (language: string) =>
  flatten(JSON.parse(readFileSync(join(folder, `i18n/${language}.json`), 'utf8')) as Tree);
const [vi, en] = [read('vi'), read('en')];

test('both languages have the same entries, with the same placeholders', () => {
  const merged = new Map([...en].map(([key, text]) => [key.replace(/_(one|other)$/, ''), text]));
  expect([...new Set(merged.keys())].sort()).toEqual([...vi.keys()].sort());
  for (const [key, text] of vi)
    expect([key, placeholders(merged.get(key) as string)]).toEqual([key, placeholders(text)]);
});

test('an English plural has both its forms', () => {
  for (const key of en.keys())
    if (key.endsWith('_one')) expect([...en.keys()]).toContain(key.replace(/_one$/, '_other'));
});

test('every entry that the code asks for by name is there', () => {
  const asked = sources().flatMap(([, text]) => [...text.matchAll(/\bt\('([\w.]+)'/g)].map(([, key]) => key as string));
  expect(asked.filter((key) => !vi.has(key))).toEqual([]);
});

test('every family of entries that the code asks for is there, and every entry is asked for', () => {
  const code = sources()
    .map(([, text]) => text)
    .join('\n');
  const families = [...code.matchAll(/`([\w.]+[._])\$\{/g)].map(([, prefix]) => prefix as string);
  const asked = families.filter((prefix) => new RegExp(`(t\\(|i18nKey=\\{|name=\\{|\\? )\\s*\`${prefix}`).test(code));
  expect(asked.filter((prefix) => ![...vi.keys()].some((key) => key.startsWith(prefix)))).toEqual([]);
  const isAsked = (key: string) =>
    code.includes(`'${key}'`) || code.includes(`"${key}"`) || families.some((prefix) => key.startsWith(prefix));
  expect([...vi.keys()].filter((key) => !isAsked(key))).toEqual([]);
});

test('no words for people stand in the code', () => {
  const found = sources().flatMap(([file, text]) =>
    withoutComments(text)
      .split('\n')
      .filter(
        (line) =>
          />[^<>{}=]*\p{L}{2,}[^<>{}=;]*<\//u.test(line) ||
          /(aria-label|title|placeholder)="[^"]/u.test(line) ||
          /'[^']*[ạảãàáâậầấẩẫăắằặẳẵđêệềếểễôộồốổỗơợờớởỡưựừứửữ][^']*'/iu.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  // The key caps and the letters that the fonts are loaded by.
  expect(found.filter((line) => !/<kbd|document\.fonts\.load/.test(line))).toEqual([]);
});

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[path + key, value] as const] : [...flatten(value, `${path}${key}.`)],
    ),
  );
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}|<\/?b>/g) ?? [])].sort();
}

function sources(): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
