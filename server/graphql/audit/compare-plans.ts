import { namesProvision } from '../../graph/coverage.ts';
import { fold } from '../../parse/gazetteer/fold.ts';
import { type CitationRecord, type DutyRecord, type ProvisionRecord } from '../../graph/policy-graph.ts';
import { type StoredDocument } from '../../store/graph-store.ts';
import { BadUserInput, NotFound } from '../errors/api-errors.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { type ComparisonModel, type ComparisonRowModel } from '../models.ts';
import { ofKind } from '../node/of-kind.ts';
import { everyRow } from '../paging/every-row.ts';

const FEWEST = 2;
const MOST = 10;
/** What counts as carrying out: an inference only once a person has confirmed it. */
const UNDER = ['EXPLICIT', 'INHERITED', 'INFERRED'] as const;

/**
 * The duties of several plans under one directive: first provision by provision, where its text is held and a duty names
 * the provision; then the duties that name none of those that assign work, by the heading that they stand under in their plan.
 *
 * @throws BadUserInput for fewer than 2 plans or more than 10, and NotFound
 */
export async function comparePlans(
  planIds: readonly string[],
  directiveId: string,
  loaders: Loaders,
): Promise<ComparisonModel> {
  if (planIds.length < FEWEST || planIds.length > MOST)
    throw new BadUserInput('OUT_OF_RANGE', { argument: 'plans', given: planIds.length, least: FEWEST, limit: MOST });
  const directive = await documentOf(directiveId, loaders);
  const plans = await Promise.all(planIds.map((id) => documentOf(id, loaders)));
  const assigning = await everyRow((page) => loaders.provisionsUnder(directive.id, null, page));
  const provisions = assigning.map(({ provision }) => provision);
  const readings = await Promise.all(plans.map((plan) => readPlan(plan, directive, provisions, loaders)));
  const byProvision = provisions.map((provision) =>
    row(plans, { provision, theme: null }, (at) => readings[at]?.byProvision.get(provision.path) ?? []),
  );
  return { directive, plans, rows: [...byProvision, ...rowsByTheme(plans, readings)] };
}

async function documentOf(id: string, loaders: Loaders): Promise<StoredDocument> {
  const document = ofKind(await loaders.node.load(id.normalize('NFC')), 'Document');
  if (!document) throw new NotFound(id);
  return document;
}

/** The duties of one plan under the directive, sorted into the provisions they name and the headings they stand under. */
interface PlanReading {
  readonly byProvision: ReadonlyMap<string, DutyRecord[]>;
  /** By folded heading, in the order of the plan. */
  readonly byTheme: ReadonlyMap<string, { readonly theme: string; readonly duties: DutyRecord[] }>;
}

async function readPlan(
  plan: StoredDocument,
  directive: StoredDocument,
  assigning: readonly ProvisionRecord[],
  loaders: Loaders,
): Promise<PlanReading> {
  const filter = { directive: directive.id, bases: UNDER };
  const [duties, citations, provisions] = await Promise.all([
    everyRow((page) => loaders.dutiesOf(plan.id, filter, page)),
    everyRow((page) => loaders.citationsOf(plan.id, null, page)),
    everyRow((page) => loaders.provisionsOf(plan.id, null, page)),
  ]);
  const around = new Map(provisions.map((provision) => [provision.id, provision]));
  const pinpointed = citations.filter(({ target, pinpoint }) => target === directive.id && pinpoint);
  const byProvision = new Map<string, DutyRecord[]>();
  const byTheme = new Map<string, { theme: string; duties: DutyRecord[] }>();
  for (const duty of duties) {
    const enclosing = provisionsAround(duty, around);
    const named = pinpointed.filter((citation) => speaksOf(citation, duty, enclosing));
    const rows = assigning.filter(({ path }) =>
      named.some(({ pinpoint }) => namesProvision(pinpoint?.path ?? '', path)),
    );
    for (const { path } of rows) byProvision.set(path, [...(byProvision.get(path) ?? []), duty]);
    if (rows.length > 0) continue;
    const theme = enclosing.find(({ heading }) => heading)?.heading ?? plan.title ?? '';
    const same = byTheme.get(themeKey(theme));
    if (same) same.duties.push(duty);
    else byTheme.set(themeKey(theme), { theme, duties: [duty] });
  }
  return { byProvision, byTheme };
}

/** A citation in the duty's own words, or in the lead-in of a provision around it. */
function speaksOf(citation: CitationRecord, duty: DutyRecord, enclosing: readonly ProvisionRecord[]): boolean {
  const inside = citation.start >= duty.start && citation.end <= duty.end;
  return inside || enclosing.some(({ path }) => path === citation.path && path !== duty.path);
}

/** From the innermost outwards. */
function provisionsAround(duty: DutyRecord, around: ReadonlyMap<string, ProvisionRecord>): ProvisionRecord[] {
  const found: ProvisionRecord[] = [];
  for (let at = around.get(duty.provision); at; at = at.parent === null ? undefined : around.get(at.parent))
    found.push(at);
  return found;
}

function rowsByTheme(plans: readonly StoredDocument[], readings: readonly PlanReading[]): ComparisonRowModel[] {
  const themes = new Map(readings.flatMap(({ byTheme }) => [...byTheme]));
  return [...themes].map(([key, { theme }]) =>
    row(plans, { provision: null, theme }, (at) => readings[at]?.byTheme.get(key)?.duties ?? []),
  );
}

function row(
  plans: readonly StoredDocument[],
  head: Pick<ComparisonRowModel, 'provision' | 'theme'>,
  dutiesOf: (plan: number) => readonly DutyRecord[],
): ComparisonRowModel {
  return { ...head, cells: plans.map((plan, at) => ({ plan, duties: dutiesOf(at) })) };
}

function themeKey(theme: string): string {
  return fold(theme)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
