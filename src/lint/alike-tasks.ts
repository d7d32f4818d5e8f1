import { type ModelTask, ownerKey } from '../model/index.ts';
import { fold, remembered } from '../text/index.ts';

/** A task that says again what an earlier one of the same lead says. */
export type AlikeTasks = { readonly earlier: ModelTask; readonly later: ModelTask; readonly isExact: boolean };

/** Words that carry no difference between two tasks. */
const EMPTY_PHRASES =
  /(?<!\p{L})(?:triển khai|thực hiện|tiếp tục|tổ chức|công tác|đẩy mạnh|tăng cường|hiệu quả|kịp thời|đảm bảo|bảo đảm|theo quy định)(?!\p{L})/gu;
const EMPTY = new Set('các những của về và với trong trên tại theo cho việc được để có'.split(' '));
/** Words that make two tasks of otherwise like ones: a level, a part of the year, a round, a decree, a unit. */
const TELLING = new Set(
  'tỉnh huyện xã phường quận sở cấp trung ương tw quý tháng năm kỳ đợt lần luật nghị định thông tư quyết kế hoạch đề án lĩnh vực đơn vị phòng ban ngành'.split(
    ' ',
  ),
);
const FEWEST_WORDS = 4;
/** Shorter tasks of two groups say the same by nature: Sơ kết, tổng kết. */
const FEWEST_WORDS_ACROSS_GROUPS = 7;
/** How much of the longer task the shorter must say. */
const NEARLY_ALL = 0.8;
const MOST_MISSING = 2;
/** Tasks with the same rare word that are compared at most. */
const MOST_COMPARED = 12;
/** Words of longer tasks are not kept. */
const LONGEST = 1000;

type Entry = {
  readonly task: ModelTask;
  readonly words: ReadonlySet<string>;
  /** Those of its words that come first when all words are ordered as if by chance. */
  readonly rarest: readonly string[];
  /** The lead, and the words: the same for tasks that say the same. */
  readonly key: string;
  readonly product: string;
  readonly time: string;
  /** What near tasks share: lead, product, time, and the first word, which says what is done. */
  readonly frame: string;
};

/**
 * Tasks of the same lead that say the same: the same words (order, case and empty words apart), or one that says
 * all but one or two words of the other, with the same first word, for the same product at the same time. Another level, decree, unit, number,
 * product or date makes two tasks. Tasks are found by hashed words: linear in their number.
 */
export function alikeTasks(tasks: readonly ModelTask[]): AlikeTasks[] {
  const exact = new Map<string, Entry>();
  const byWord = new Map<string, Entry[]>();
  const alike: AlikeTasks[] = [];
  for (const task of tasks) {
    if (task.cells.task?.shared === true) continue;
    const entry = entryOf(task);
    if (entry.words.size < FEWEST_WORDS) continue;
    const same = exact.get(entry.key);
    if (same !== undefined) {
      if (mayRepeat(same, entry)) alike.push({ earlier: same.task, later: task, isExact: true });
      continue;
    }
    exact.set(entry.key, entry);
    const near = nearTo(entry, byWord);
    if (near) alike.push({ earlier: near.task, later: task, isExact: false });
  }
  return alike;
}

function entryOf(task: ModelTask): Entry {
  const { words, sorted, rarest } = tellingWords(task.text);
  const duty = `${task.source}|${task.lead.map(ownerKey).sort().join(';')}`;
  const product = fold(task.cells.deliverable?.text ?? '');
  const time = fold(task.cells.deadline?.text ?? task.deadline.text);
  return {
    task,
    words,
    key: `${duty}|${sorted}`,
    rarest,
    product,
    time,
    frame: `${duty}|${product}|${time}|${[...words][0]}|`,
  };
}

const tellingWords = remembered((text): Pick<Entry, 'words' | 'rarest'> & { readonly sorted: string } => {
  const told = text.toLocaleLowerCase('vi').replace(EMPTY_PHRASES, ' ');
  const words = new Set(
    (told.match(/[\p{L}\p{N}][\p{L}\p{N}/.-]*(?<![.-])/gu) ?? []).filter((word) => !EMPTY.has(word)),
  );
  return { words, sorted: [...words].sort().join(' '), rarest: smallest(words) };
}, LONGEST);

/** The same words again are the same task unless product or date differ, or both are short and of two groups. */
function mayRepeat(a: Entry, b: Entry): boolean {
  if (a.product !== b.product) return false;
  // The same report each quarter has its row each quarter.
  if (a.time !== b.time && a.task.datedness === 'dated' && b.task.datedness === 'dated') return false;
  return b.words.size >= FEWEST_WORDS_ACROSS_GROUPS || sameGroup(a.task, b.task);
}

/**
 * A set that lacks two words of another still has one of that other's three smallest hashes as its own smallest, so
 * each task is looked up and listed under its three.
 */
function nearTo(entry: Entry, byWord: Map<string, Entry[]>): Entry | undefined {
  if (entry.task.source === 'prose' || entry.words.size < FEWEST_WORDS_ACROSS_GROUPS) return undefined;
  const keys = entry.rarest.map((word) => entry.frame + word);
  const near = keys
    .flatMap((key) => byWord.get(key) ?? [])
    .find((other) => isNear(other.words, entry.words) || isNear(entry.words, other.words));
  for (const key of keys) {
    const listed = byWord.get(key);
    if (listed === undefined) byWord.set(key, [entry]);
    else if (listed.length < MOST_COMPARED) listed.push(entry);
  }
  return near;
}

function isNear(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  const fewer = long.size - short.size;
  if (fewer < 0 || fewer > MOST_MISSING || short.size < long.size * NEARLY_ALL) return false;
  const missing: string[] = [];
  for (const word of long) {
    if (short.has(word)) continue;
    missing.push(word);
    if (missing.length > fewer || TELLING.has(word) || /[/.]|\d\d/.test(word)) return false;
  }
  return true;
}

/** The words of a set that come first when ordered as if by chance. */
function smallest(words: ReadonlySet<string>): string[] {
  return [...words]
    .map((word) => ({ word, at: hash(word) }))
    .sort((a, b) => a.at - b.at || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_MISSING + 1)
    .map(({ word }) => word);
}

function sameGroup(a: ModelTask, b: ModelTask): boolean {
  return a.group.join('|') === b.group.join('|');
}

/** A number for a word that orders words as if by chance, the same on every machine. */
function hash(word: string): number {
  let value = 2166136261;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 16777619);
  return value >>> 0;
}
