import type { WordToken } from '../../language/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { plural } from '../../text/index.ts';
import { OFFICIAL_NAMES } from '../data/official-names.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { perText } from '../per-text.ts';
import { type PlanWords, planWords, type WordPlace } from '../plan-words.ts';
import { rule } from '../rule.ts';

/** Nouns that begin the name of a body, a system or a programme. */
const HEADS =
  'cổng|trung tâm|hệ thống|chính quyền|chính phủ|chỉ số|bộ phận|ban|văn phòng|tổ|hội đồng|lãnh đạo|phần mềm|đề án|tổng đài|par|quỹ|trang thông tin|nền tảng|kho';
/** Verbs that begin like a head noun. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ['ban', 'hành'],
  ['tổ', 'chức'],
]);
const SHORTEST = 3;
const LONGEST = 6;

export const capitalsMixed = rule({
  id: 'capitals-mixed',
  summary: {
    vi: 'Một tên viết hoa hai kiểu (Trung tâm hành chính công, Trung tâm Hành chính công)',
    en: 'One name in two forms of capitals',
  },
  why: {
    vi: 'Cùng một tên thì viết hoa một kiểu; theo kiểu dùng nhiều hơn. Danh từ chung (kế hoạch, quyết định) và chỗ trích nguyên văn không tính.',
    en: 'One name, one form: the more frequent one. Common nouns and quotations do not count.',
  },
  clause: 'NĐ 30/2020, PL II',
  severity: { draft: 'off', final: 'info' },
  fix: 'unsafe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Trung tâm Hành chính công tỉnh; lập kế hoạch theo Kế hoạch này."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Quản lý nhà nước; ngân sách nhà nước; chính sách của Đảng, Nhà nước; Nhà nước pháp quyền; Bộ Nội vụ; theo bộ tiêu chí, ban hành Bộ tiêu chí chất lượng."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Nghị quyết của Ủy ban Thường vụ Quốc hội; Chỉ thị của Ban Thường vụ Tỉnh ủy; họp Ban Thường vụ."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Mời Trung tâm Xúc tiến Đầu tư và du lịch; xúc tiến đầu tư và thương mại; xúc tiến đầu tư và du lịch."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Phát triển chính quyền điện tử; nâng tiêu chí “Xây dựng Chính quyền điện tử”, “Chính quyền điện tử”."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Qua Cổng dịch vụ công quốc gia; Tại Cổng Dịch Vụ Công Quốc Gia; trên Cổng dịch vụ công quốc gia."}\n',
        stage: 'final',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Tại Trung tâm Hành chính công; đến Trung tâm hành chính công; qua Trung tâm Hành chính công."}\n',
        stage: 'final',
        finds: ['Trung tâm hành chính công'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Tại Trung tâm Hành chính công; đến Trung tâm Hành chính công; qua Trung tâm Hành chính công."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Quản lý nhà nước; cơ quan nhà nước; cải cách hành chính Nhà nước; dịch vụ bưu chính công ích và dịch vụ Bưu chính công ích; bộ TTHC, cập nhật Bộ TTHC."}\n',
        stage: 'final',
        finds: ['Nhà'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Quản lý nhà nước; cơ quan nhà nước; cải cách hành chính nhà nước; dịch vụ bưu chính công ích và dịch vụ bưu chính công ích; bộ TTHC, cập nhật bộ TTHC."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Kiện toàn Tổ Công nghệ số cộng đồng; tập huấn cho công chức, tổ công nghệ số cộng đồng."}\n',
        stage: 'final',
        finds: ['tổ công nghệ số cộng đồng'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Kiện toàn Tổ Công nghệ số cộng đồng; tập huấn cho công chức, Tổ Công nghệ số cộng đồng."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const words = planWords(model);
    const uses = usesOfSeveralForms(words);
    const slips: Slip[] = [];
    const covered = new Set<string>();
    /** Names whose form has been decided. */
    const judged = new Map<PrintedText, (readonly [number, number])[]>();
    for (const [key, all] of uses) {
      const counts = new Map<string, number>();
      for (const { form, isStart } of all) {
        // The first letter of a sentence says nothing.
        if (!isStart || /\s\p{Lu}/u.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
      const [best, second] = [...counts].sort(
        (a, b) =>
          (form(key) ? named(b[0]) - named(a[0]) : 0) ||
          b[1] - a[1] ||
          (isCommon(key) ? named(a[0]) - named(b[0]) : named(b[0]) - named(a[0])),
      );
      if (best === undefined || second === undefined) continue;
      const isOfficial = isOfficialOtherwise(best[0]);
      for (const { text, span } of all) {
        const known = judged.get(text);
        if (known) known.push(span);
        else judged.set(text, [span]);
      }
      for (const { form, text, span, isStart } of all) {
        const place = `${text.path.join('/')}:${span[0]}`;
        if (isOfficial) covered.add(place);
        if (form === best[0] || covered.has(place)) continue;
        if (isStart && form.slice(1) === best[0].slice(1)) continue;
        covered.add(place);
        slips.push({
          text,
          span,
          right: isStart ? best[0].charAt(0).toLocaleUpperCase('vi') + best[0].slice(1) : best[0],
        });
      }
    }
    slips.push(...oddCapitals(words, judged));
    const sorted = slips.filter(({ text, span, right }) => text.text.slice(...span) !== right);
    const names = [...new Set(sorted.map(({ right }) => right))].slice(0, 4).join('; ');
    const finding = oneLine(
      sorted,
      {
        vi: `${sorted.length} chỗ viết hoa tên khác kiểu dùng nhiều hơn.`,
        en: `${plural(sorted.length, 'name')} in other capitals than elsewhere.`,
      },
      { vi: `Thống nhất: ${names}`, en: `Use: ${names}` },
      { vi: 'Thống nhất cách viết hoa', en: 'Use one form of capitals' },
    );
    if (finding) report(finding);
  },
});

let official: ReadonlyMap<string, string> | undefined;

/** A name whose one right form is another: official-name tells of it, and the majority is no advice. */
function isOfficialOtherwise(name: string): boolean {
  official ??= new Map(
    OFFICIAL_NAMES.trim()
      .split('\n')
      .map((right) => [right.toLocaleLowerCase('vi'), right]),
  );
  return (official.get(name.toLocaleLowerCase('vi')) ?? name) !== name;
}

/**
 * Names that stand in more than one form, with every place; the longest first. A name goes on as long as another place
 * says the same words, so most are left soon.
 */
function usesOfSeveralForms(words: PlanWords): [key: string, uses: readonly Use[]][] {
  const several: { key: string; uses: readonly Use[] }[] = [];
  const beginnings = words
    .placesOf(byFirst().keys(), begins)
    .filter((place) => isJudged(place) && !isQuoted(place.text.text, place.word.span[0]))
    .map((place, order) => ({ ...place, order }));
  let alike = [beginnings];
  for (let length = 1; length <= LONGEST && alike.length > 0; length++) {
    const longer = alike.flatMap((places) => sayingTheSame(places, length));
    alike = length < SHORTEST ? longer : [];
    for (const places of length < SHORTEST ? [] : longer) {
      const named = groupsOf(places, (place) => nameFrom(place, length)?.key);
      for (const [key, again] of named) {
        alike.push(again);
        const uses = again.flatMap((place) => nameFrom(place, length) ?? []);
        if (uses.some(({ form }) => form !== uses[0]?.form)) several.push({ key, uses });
      }
    }
  }
  return several
    .sort((a, b) => b.key.length - a.key.length || (a.uses[0]?.order ?? 0) - (b.uses[0]?.order ?? 0))
    .map(({ key, uses }) => [key, uses]);
}

/** Places of which another says the same word after so many that are the same, together. */
function sayingTheSame(places: readonly Beginning[], length: number): Beginning[][] {
  const groups = groupsOf(places, ({ words, at }) => {
    const word = words[at + length - 1];
    return word?.kind === 'syllable' && (length === 1 || word.after === 'space') ? word.lower : undefined;
  });
  return [...groups.values()];
}

/** Places with the same key together, those that have a brother. */
function groupsOf(
  places: readonly Beginning[],
  keyOf: (place: Beginning) => string | undefined,
): Map<string, Beginning[]> {
  const groups = new Map<string, Beginning[]>();
  for (const place of places) {
    const key = keyOf(place);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known) known.push(place);
    else groups.set(key, [place]);
  }
  for (const [key, { length }] of groups) if (length < 2) groups.delete(key);
  return groups;
}

/** Of these the form with capitals is the right one however often it stands. */
function form(key: string): boolean {
  return /^(?:cổng|trung tâm|bộ phận|ban|văn phòng|hội đồng|tổng đài|quỹ|kho)(?= )/u.test(key);
}

/** Of these, used alike often, the form in small letters: what is meant is a kind of thing. */
function isCommon(key: string): boolean {
  return /^(?:phần mềm|chính quyền|trang thông tin|nền tảng)(?= )/u.test(key);
}

/**
 * A capital inside a phrase that elsewhere in the plan stands in small letters more often (“ngân sách Nhà nước” once,
 * “ngân sách nhà nước” five times): the word before and the word after are the same.
 */
function oddCapitals(
  words: PlanWords,
  judged: ReadonlyMap<PrintedText, readonly (readonly [number, number])[]>,
): Slip[] {
  const placesIn = (lowers: Iterable<string>, isMeant: (words: readonly WordToken[], at: number) => boolean) =>
    words.placesOf(lowers, isMeant).filter((place) => isJudged(place) && !isShouted(place.text));
  const capitals = new Map<string, Slip[]>();
  const middles = new Set<string>();
  const inBothCases = words.lowersOf((forms) => forms.some(isCapital) && forms.some(isSmall));
  const isOdd = (around: readonly WordToken[], at: number): boolean => oddKey(around, at) !== undefined;
  for (const { text, words: around, at, word } of placesIn(inBothCases, isOdd)) {
    const key = oddKey(around, at) ?? '';
    if (judged.get(text)?.some(([start, end]) => start <= word.span[0] && word.span[1] <= end)) continue;
    middles.add(word.lower);
    const slip = { text, span: word.span, right: word.text.charAt(0).toLocaleLowerCase('vi') + word.text.slice(1) };
    const known = capitals.get(key);
    if (known) known.push(slip);
    else capitals.set(key, [slip]);
  }
  const small = new Map<string, number>();
  const isUsual = (around: readonly WordToken[], at: number): boolean =>
    isSmall(around[at]) && capitals.has(phraseAround(around, at) ?? '');
  for (const { words: around, at } of placesIn(middles, isUsual)) {
    const key = phraseAround(around, at) ?? '';
    small.set(key, (small.get(key) ?? 0) + 1);
  }
  return [...capitals].flatMap(([key, slips]) => {
    const often = small.get(key) ?? 0;
    return often > slips.length || (often === slips.length && SERVICE.test(key)) ? slips : [];
  });
}

/** The phrase around a capital that may be odd. */
function oddKey(words: readonly WordToken[], at: number): string | undefined {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !isCapital(word) || !isPhrase(word.text, next?.text ?? '')) return undefined;
  // Three words after another capital it belongs to a name: Trung tâm Xúc tiến Đầu tư.
  return isSet(word, next) || !isInName(words, at) ? phraseAround(words, at) : undefined;
}

function isCapital({ text }: Pick<WordToken, 'text'>): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

function isSmall(word: Pick<WordToken, 'text'> | undefined): boolean {
  return /^\p{Ll}/u.test(word?.text ?? '');
}

function isJudged({ text: { role } }: WordPlace): boolean {
  return role !== 'signature' && role !== 'issuer';
}

const isShouted = perText(({ text }) => text === text.toUpperCase());

/** One of the words right before has a capital that no sentence began with. */
function isInName(words: readonly WordToken[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const [word, beside] = [words[at - back], words[at - back + 1]];
    if (word === undefined || beside?.after !== 'space') return false;
    if (/^\p{Lu}\p{Ll}/u.test(word.text)) return word.after === 'space' || back === 1;
  }
  return false;
}

/** No name begins after these, so one place in small letters is enough to tell. */
const SERVICE = /^(?:vụ (?!công )|bộ )/u;

/**
 * What must be the same elsewhere, in small letters: the words on both sides; of what belongs to the State and of a set
 * of things less. Undefined where no such phrase stands around the word at `at`.
 */
function phraseAround(words: readonly WordToken[], at: number): string | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.kind !== 'syllable' || next === undefined) return undefined;
  const isAfter = before?.kind === 'syllable' && word.after === 'space';
  const isThere = isSet(word, next) ? isAfter || !/^\p{Lu}/u.test(word.text) : isAfter && next.kind === 'syllable';
  if (!isThere) return undefined;
  const [first, middle, last] = [before?.lower ?? '', word.lower, next.lower];
  if (middle === 'nhà' && last === 'nước' && OF_THE_STATE.has(first)) return 'của nhà nước';
  return middle === 'bộ' ? `${middle} ${last}` : `${first} ${middle} ${last}`;
}

/** Last syllables of words that “nhà nước” stands behind: hành chính, quản lý, ngân sách, cơ quan, bí mật … */
const OF_THE_STATE = new Set('chính lý sách quan mật nghiệp vốn sản cấp'.split(' '));
/** What a set is of, which no Bộ (ministry) is called by and no document is named after. */
const SETS = /^(?:TTHC|thủ)$/u;

function isSet(word: WordToken, next: WordToken | undefined): boolean {
  return word.lower === 'bộ' && SETS.test(next?.text ?? '');
}

const TYPES = new Set(
  'kế nghị quyết chương đề thông chỉ kết công luật chiến báo văn ủy uỷ sở ban bộ phòng hội tỉnh chính thủ giám trưởng chi trung cổng cục tổng đảng đoàn dịch cơ hành'.split(
    ' ',
  ),
);

/** Not where a name may begin: at a type of document, a body, an office; and not before another capital. */
function isPhrase(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'bộ') return SETS.test(next);
  if (/^\p{Lu}/u.test(next)) return false;
  if (lower === 'thủ' && next === 'tục') return true;
  if (lower === 'quy' && /^(?:chế|định|hoạch|trình|tắc)$/u.test(next)) return false;
  return lower === 'nhà' || !TYPES.has(lower);
}

/** Capitals at kind and function, as in Cổng Dịch vụ công, make a name; on every word (Ủy Ban Nhân Dân) they do not. */
function named(form: string): number {
  const words = form.split(' ');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals === words.length ? 0 : Math.min(capitals, 2);
}

/** A place where a head noun begins, counted through the plan. */
type Beginning = WordPlace & { readonly order: number };

/** A stretch of words from a head noun on that holds a capital or might. */
type Use = {
  readonly key: string;
  readonly form: string;
  readonly text: PrintedText;
  readonly span: readonly [number, number];
  readonly isStart: boolean;
  readonly order: number;
};

/** Whether a head noun begins at a word. */
function begins(words: readonly WordToken[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  const second = words[at + 1]?.lower ?? '';
  if (VERBS.get(first) === second || (first === 'ban' && /^(?:ủy|uỷ)$/u.test(words[at - 1]?.lower ?? ''))) return false;
  return (
    byFirst()
      .get(first)
      ?.some((rest) => rest.every((word, ahead) => words[at + 1 + ahead]?.lower === word)) === true
  );
}

let heads: Map<string, string[][]> | undefined;

/** Of each first word of a head noun, the words that go on with it. */
function byFirst(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (heads !== undefined) return heads;
  heads = new Map();
  for (const head of HEADS.split('|')) {
    const [first = '', ...rest] = head.split(' ');
    heads.set(first, [...(heads.get(first) ?? []), rest]);
  }
  return heads;
}

/** The name of so many words, which are known to belong together. */
function nameFrom({ text, words, at, word, order }: Beginning, length: number): Use | undefined {
  const last = words[at + length - 1];
  if (last === undefined) return undefined;
  const span = [word.span[0], last.span[1]] as const;
  const form = text.text.slice(...span).replace(/\s+/gu, ' ');
  if (form === form.toUpperCase()) return undefined;
  const isStart = word.after !== 'space' && /^\p{Lu}/u.test(word.text);
  // At the beginning of a sentence the first letter says nothing.
  const said = isStart ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  return { key: form.toLowerCase(), form: said, text, span, isStart, order };
}

/** Inside quotation marks stand the words of others. */
function isQuoted(text: string, at: number): boolean {
  return text.includes('“') && text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}
