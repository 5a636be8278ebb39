import { escapedXml } from '../escaped-xml.ts';
import { type Cell, type Table } from '../table.ts';
import { type ZipEntry, zipPieces } from './zip.ts';

/** Rows that a sheet can have, its head included; more go on in a further sheet. */
const SHEET_ROWS = 1_048_576;
/** Characters that a cell can hold. */
const CELL_LENGTH = 32_767;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Places in the list of cell formats of styles.xml. */
const STYLE = { head: 1, date: 2 } as const;

/**
 * A workbook for Excel (ECMA-376), a sheet a table, made while it is sent: numbers are numbers and days are days, the head
 * stays in view and has filters.
 */
export function workbookPieces(tables: readonly Table[], sheetRows = SHEET_ROWS): AsyncGenerator<Uint8Array> {
  return zipPieces(entries(tables, sheetRows));
}

async function* entries(tables: readonly Table[], sheetRows: number): AsyncGenerator<ZipEntry> {
  const sheets: string[] = [];
  for (const table of tables) {
    const rows = table.rows[Symbol.asyncIterator]();
    for (let part = 1, rest: Rest = { more: true }; rest.more; part += 1) {
      sheets.push(part === 1 ? table.name : `${table.name} ${part}`);
      yield { name: `xl/worksheets/sheet${sheets.length}.xml`, pieces: sheet(table, rows, rest, sheetRows) };
    }
  }
  yield entry('xl/workbook.xml', workbook(sheets));
  yield entry('xl/styles.xml', STYLES);
  yield entry('xl/_rels/workbook.xml.rels', workbookRelations(sheets));
  yield entry('_rels/.rels', relations([[`${OFFICE}/officeDocument`, 'xl/workbook.xml']]));
  yield entry('[Content_Types].xml', contentTypes(sheets));
}

/** Whether rows are left once a sheet is full, and the first of them. */
interface Rest {
  more: boolean;
  row?: readonly Cell[];
}

async function* sheet(
  { columns }: Table,
  rows: AsyncIterator<readonly Cell[]>,
  rest: Rest,
  sheetRows: number,
): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  yield `<cols>${widths.join('')}</cols><sheetData>`;
  yield `<row r="1">${columns.map(({ head }) => text(head, STYLE.head)).join('')}</row>`;
  let count = 1;
  const kept = rest.row;
  rest.row = undefined;
  if (kept) yield row((count += 1), kept, columns);
  for (;;) {
    const next = await rows.next();
    rest.more = next.done !== true;
    if (next.done) break;
    if (count >= sheetRows) {
      rest.row = next.value;
      break;
    }
    yield row((count += 1), next.value, columns);
  }
  yield `</sheetData><autoFilter ref="A1:${letters(columns.length)}${count}"/></worksheet>`;
}

function row(at: number, cells: readonly Cell[], columns: Table['columns']): string {
  return `<row r="${at}">${cells.map((value, column) => cell(value, columns[column]?.type ?? 'text')).join('')}</row>`;
}

function cell(value: Cell, type: Table['columns'][number]['type']): string {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  return type === 'date' ? `<c s="${STYLE.date}"><v>${dayNumber(value)}</v></c>` : text(value);
}

function text(value: string, style = 0): string {
  const shown = value.length <= CELL_LENGTH ? value : `${value.slice(0, CELL_LENGTH - 1)}…`;
  return `<c${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escapedXml(shown)}</t></is></c>`;
}

/** Excel counts days from 30 December 1899. */
function dayNumber(iso: string): number {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** The name of a column by its number: 27 is AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function workbook(sheets: readonly string[]): string {
  const list = sheets.map((name, at) => `<sheet name="${escapedXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function workbookRelations(sheets: readonly string[]): string {
  const own = sheets.map((_, at): [string, string] => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]);
  return relations([...own, [`${OFFICE}/styles`, 'styles.xml']]);
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const list = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly string[]): string {
  const parts = [
    ['xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ['xl/styles.xml', `${TYPES}.styles+xml`],
    ...sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${TYPES}.worksheet+xml`]),
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  const known = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  const xml = '<Default Extension="xml" ContentType="application/xml"/>';
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${known}${xml}${parts.join('')}</Types>`;
}

function entry(name: string, content: string): ZipEntry {
  return { name, pieces: [content] };
}
