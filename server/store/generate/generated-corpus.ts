import { readSeed } from '../../parse/gazetteer/read-seed.ts';
import { issuingBodies } from '../../parse/gazetteer/issuing-bodies.ts';
import { type Province, provincesOn } from '../../parse/gazetteer/provinces.ts';
import { RandomNumbers } from './random-numbers.ts';

/** A generated text, with what it was made to say. */
export interface GeneratedText {
  readonly fileName: string;
  readonly text: string;
  readonly number: string;
  readonly date: string;
  /** Numbers of the documents it implements as a whole. */
  readonly implementing: readonly string[];
  readonly duties: readonly GeneratedDuty[];
}
export interface GeneratedDuty {
  readonly lead: string;
  readonly coordinators: readonly string[];
  /** Number of the document that it carries out by its own words. */
  readonly implementing: string | null;
}

/** Who issues documents of one kind, and which kinds they carry out. */
type Kind = 'RESOLUTION' | 'PROGRAMME' | 'DIRECTION' | 'MINISTRY' | 'PARTY' | 'PLAN';

interface Issued {
  readonly kind: Kind;
  readonly number: string;
  readonly date: string;
  readonly province: Province | null;
  /** As a text names it: `Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị`. */
  readonly words: string;
  readonly subject: string;
}

const FIRST_DAY = Date.UTC(2016, 0, 4);
const LAST_DAY = Date.UTC(2026, 5, 30);
const DAY = 86_400_000;

/** Of a hundred documents; the rest are plans of provinces. */
const SHARES: readonly (readonly [Kind, number])[] = [
  ...([
    ['RESOLUTION', 2],
    ['PROGRAMME', 4],
    ['DIRECTION', 4],
    ['MINISTRY', 10],
    ['PARTY', 12],
  ] as const),
];

/** What a kind carries out: so that chains are two to five documents long. */
const ABOVE: Readonly<Record<Kind, readonly Kind[]>> = {
  RESOLUTION: [],
  PROGRAMME: ['RESOLUTION'],
  DIRECTION: ['PROGRAMME', 'RESOLUTION'],
  MINISTRY: ['DIRECTION', 'PROGRAMME'],
  PARTY: ['RESOLUTION', 'PROGRAMME'],
  PLAN: ['PARTY', 'PROGRAMME', 'DIRECTION', 'PLAN'],
};

const FIELDS = [
  'chuyển đổi số',
  'phát triển nông thôn',
  'cải cách hành chính',
  'bảo vệ môi trường',
  'phát triển du lịch',
  'an toàn giao thông',
  'giảm nghèo bền vững',
  'phát triển công nghiệp',
  'đổi mới giáo dục',
  'chăm sóc sức khỏe nhân dân',
];
const WORK = [
  'xây dựng cơ sở dữ liệu dùng chung',
  'tham mưu ban hành cơ chế, chính sách',
  'tổ chức tập huấn cho cán bộ, công chức',
  'rà soát các quy hoạch',
  'triển khai các giải pháp bảo đảm an toàn thông tin',
  'kiểm tra, đánh giá kết quả thực hiện',
  'phát triển hạ tầng thiết yếu',
  'hỗ trợ doanh nghiệp nhỏ và vừa',
];
const PURPOSE = [
  'phù hợp với điều kiện của địa phương',
  'bảo đảm tiết kiệm, hiệu quả',
  'theo đúng tiến độ đề ra',
  'phục vụ người dân và doanh nghiệp',
  'gắn với cải cách thủ tục hành chính',
  'đáp ứng yêu cầu phát triển trong tình hình mới',
];
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

const departments = readSeed('agencies', ['name', 'kind', 'level', 'aliases', 'from', 'to', 'source']).filter(
  ({ name, level }) => level === 'PROVINCIAL' && name.startsWith('Sở ') && !/[,-]/.test(name),
);

/**
 * A corpus that looks like the real one, the same for a seed on every machine, in the order of its dates: the Party's and
 * the State's chains down to the plans of the provinces and ministries that there were on each day, a few documents cited
 * by very many, duties as in plan 131/KH-UBND. It is endless; take as many as are wanted, and say beforehand how many,
 * since the years are spread over them.
 */
export function* generatedCorpus(seed: number, documents: number): Generator<GeneratedText> {
  const random = new RandomNumbers(seed);
  const issued: Known = new Map();
  const numbers = new Map<string, number>();
  for (let index = 0; index < documents; index += 1) {
    const at = new Date(FIRST_DAY + Math.floor(((LAST_DAY - FIRST_DAY) * index) / documents / DAY) * DAY);
    const kind = index < 12 ? firstKinds(index) : kindOf(random.below(100));
    const province = kind === 'PARTY' || kind === 'PLAN' ? random.pick(provincesOn(isoDay(at))) : null;
    const above = carriedOut(kind, province, issued, random);
    const document = issue(kind, at, province, above[0]?.subject ?? random.pick(FIELDS), numbers, random);
    yield write(document, above, issued, random, index);
    remember(issued, document);
  }
}

function isoDay(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** At first there must be something to carry out. */
function firstKinds(index: number): Kind {
  return (['RESOLUTION', 'RESOLUTION', 'PROGRAMME', 'DIRECTION'] as const)[index % 4] as Kind;
}

function kindOf(dice: number): Kind {
  let below = 0;
  for (const [kind, share] of SHARES) {
    below += share;
    if (dice < below) return kind;
  }
  return 'PLAN';
}

/** What can be carried out, by kind, and a province's own documents by kind and province: nobody carries out another province's. */
type Known = Map<string, Issued[]>;

function remember(issued: Known, document: Issued): void {
  const key = keyOf(document.kind, document.province);
  const same = issued.get(key);
  if (same) same.push(document);
  else issued.set(key, [document]);
}

function keyOf(kind: Kind, province: Province | null): string {
  return kind === 'PARTY' || kind === 'PLAN' ? `${kind} ${province?.id}` : kind;
}

function carriedOut(kind: Kind, province: Province | null, issued: Known, random: RandomNumbers): Issued[] {
  const found: Issued[] = [];
  for (const above of ABOVE[kind]) {
    const possible = issued.get(keyOf(above, province)) ?? [];
    if (possible.length > 0 && (found.length === 0 || random.below(3) === 0)) found.push(random.pickEarly(possible));
  }
  return found;
}

function issue(
  kind: Kind,
  at: Date,
  province: Province | null,
  subject: string,
  numbers: Map<string, number>,
  random: RandomNumbers,
): Issued {
  const date = isoDay(at);
  const ministry = kind === 'MINISTRY' ? random.pick(ministriesOn(date)) : null;
  const [type, code, issuer] = HEADS[kind](province, ministry);
  const series = `${code} ${province?.id}`;
  const count = (numbers.get(series) ?? 0) + 1;
  numbers.set(series, count);
  const number = `${count}${code}`;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const on = `${String(day).padStart(2, '0')}/${month}/${year}`;
  return { kind, number, date, province, subject, words: `${type} số ${number} ngày ${on} của ${issuer}` };
}

type Head = readonly [type: string, code: string, issuer: string];
const HEADS: Readonly<
  Record<Kind, (province: Province | null, ministry: { code: string; name: string } | null) => Head>
> = {
  RESOLUTION: () => ['Nghị quyết', '-NQ/TW', 'Bộ Chính trị'],
  PROGRAMME: () => ['Nghị quyết', '/NQ-CP', 'Chính phủ'],
  DIRECTION: () => ['Chỉ thị', '/CT-TTg', 'Thủ tướng Chính phủ'],
  MINISTRY: (_, ministry) => ['Kế hoạch', `/KH-${ministry?.code}`, ministry?.name ?? ''],
  PARTY: (province) => [
    'Chương trình hành động',
    '-CTr/TU',
    `${province?.kind === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'} ${province?.name}`,
  ],
  PLAN: (province) => ['Kế hoạch', '/KH-UBND', `Ủy ban nhân dân ${province?.kind} ${province?.name}`],
};

function ministriesOn(date: string): { code: string; name: string }[] {
  return issuingBodies
    .filter(
      ({ name, from, to }) => name.startsWith('Bộ ') && (from === null || from <= date) && (to === null || date <= to),
    )
    .filter(({ name }) => name !== 'Bộ Chính trị')
    .map(({ codes, name }) => ({ code: codes[0] as string, name }));
}

function write(
  document: Issued,
  above: readonly Issued[],
  issued: Known,
  random: RandomNumbers,
  index: number,
): GeneratedText {
  const { kind, number, date, province, words, subject } = document;
  const [year, month, day] = date.split('-') as [string, string, string];
  const issuer = words.slice(words.indexOf(' của ') + 5);
  const type = words.slice(0, words.indexOf(' số '));
  const lines = [
    ...(province && kind === 'PLAN'
      ? ['ỦY BAN NHÂN DÂN', `${province.kind} ${province.name}`.toUpperCase()]
      : [issuer.toUpperCase()]),
    '-------',
    ...(kind === 'PARTY' || kind === 'RESOLUTION'
      ? ['ĐẢNG CỘNG SẢN VIỆT NAM']
      : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']),
    '---------------',
    `Số: ${number}`,
    `${province?.name ?? 'Hà Nội'}, ngày ${day} tháng ${month} năm ${year}`,
    type.toUpperCase(),
    `Về ${subject}`,
    ...above.map((each) => `Thực hiện ${each.words} về ${each.subject}.`),
  ];
  const duties: GeneratedDuty[] = [];
  const sections = kind === 'PLAN' ? 4 : kind === 'RESOLUTION' ? 0 : 2;
  if (sections > 0)
    lines.push(
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      `Cụ thể hóa các mục tiêu về ${subject}.`,
      'II. NHIỆM VỤ, GIẢI PHÁP',
    );
  else lines.push('I. QUAN ĐIỂM', `Phát triển ${subject} là nhiệm vụ quan trọng.`);
  for (let section = 1; section <= sections; section += 1) {
    lines.push(`${section}. Nhóm nhiệm vụ về ${random.pick(FIELDS)}`);
    const points = kind === 'PLAN' ? 7 + random.below(4) : 3;
    for (let point = 0; point < points; point += 1) {
      const duty = dutyOf(document, issued, random);
      duties.push(duty.made);
      lines.push(`${LETTERS[point]}) ${duty.text}`);
    }
  }
  lines.push(
    `${ROMAN[sections > 0 ? 2 : 1]}. TỔ CHỨC THỰC HIỆN`,
    'Văn bản này có hiệu lực kể từ ngày ký.',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
  );
  return {
    fileName: `${String(index + 1).padStart(6, '0')}-${date}-${number.replace('/', '-')}.txt`,
    text: `${lines.join('\n')}\n`,
    ...{ number, date, duties },
    implementing: above.map((each) => each.number),
  };
}

function dutyOf({ kind, province }: Issued, issued: Known, random: RandomNumbers) {
  const [lead, first, second] = [
    random.pick(departments).name,
    random.pick(departments).name,
    random.pick(departments).name,
  ];
  const coordinators = [...new Set([first, second])].filter((name) => name !== lead);
  const possible =
    kind === 'PLAN' && random.below(12) === 0 ? (issued.get(keyOf(random.pick(ABOVE.PLAN), province)) ?? []) : [];
  const carried = possible.length > 0 ? random.pickEarly(possible) : null;
  const work = `${random.pick(WORK)} về ${random.pick(FIELDS)}, ${random.pick(PURPOSE)}`;
  const ground = carried ? `triển khai thực hiện ${carried.words}; ` : '';
  const when = random.below(15) === 0 ? `, hoàn thành trước ngày 31/12/${2020 + random.below(8)}` : '';
  const together = coordinators.length > 0 ? `, phối hợp với ${coordinators.join(', ')}` : '';
  return {
    text: `${lead} chủ trì${together} ${ground}${work}${when}.`,
    made: { lead, coordinators, implementing: carried?.number ?? null },
  };
}
