import type { Lang } from '../../diagnostics/index.ts';
import { type Change, type FieldChange, type Item, type Mark, markWords, type What } from '../../diff/index.ts';
import { plainText } from '../../plan/index.ts';
import { changeWords, fieldName, WHAT_NAMES } from './change-words.ts';
import { arrow } from './decisions.ts';
import type { DiffReport } from './diff-report.ts';
import { sideNames } from './header.ts';
import { markNames } from './name-marks.ts';
import { inOrder, numberOf, percent } from './task-lines.ts';

/** A change written out: what it is about, what became of it, and both texts of what changed. */
export type ChangeRow = {
  /** Numbers in the old and the new plan, “” where it is in one only. */
  readonly oldNumber: string;
  readonly newNumber: string;
  /** What it is called: the words of a task, the subject of a target. */
  readonly name: string;
  /** “lùi hạn, sửa lời văn” */
  readonly words: string;
  /** “ghép theo lời văn, giống 62%, kiểm tra cặp này”; “” for what is not a pair. */
  readonly pairing: string;
  readonly isDoubtful: boolean;
  readonly texts: readonly FieldTexts[];
  /** What it is called in either plan; absent of a split or merge, whose texts are its parts. */
  readonly names?: { readonly old: string; readonly new: string };
  /** The plan that alone has it. */
  readonly only?: 'old' | 'new';
};

/** Both texts of a field: word by word, or, of short ones, one after the other. */
export type FieldTexts = {
  readonly name: string;
  readonly marks: readonly Mark[];
  /** These are the words by which it is called. */
  readonly isMain?: true;
  /** These are the words of a section: what else stands under its heading needs no name. */
  readonly isBody?: true;
  /** `Quý II/2022 → Quý III/2023`, of what is not read word by word: days, units, places. */
  readonly arrow?: string;
};

export type ChangeSection = { readonly title: string; readonly rows: readonly ChangeRow[] };

const ORDER = ['task', 'target', 'objective', 'basis', 'section', 'document'] as const;

/** Every change written out, by kind of thing. */
export function changeSections(report: DiffReport, lang: Lang): ChangeSection[] {
  return ORDER.flatMap((what) => {
    const changes = report.diff.changes.filter((change) => change.what === what);
    if (changes.length === 0) return [];
    const title = `${WHAT_NAMES[what][lang].toLocaleUpperCase('vi')} (${changes.length})`;
    return [{ title, rows: changes.map((change) => rowOf(change, report, lang)) }];
  });
}

function rowOf(change: Change, report: DiffReport, lang: Lang): ChangeRow {
  const { old, new: fresh, ties } = change;
  const main = fresh[0] ?? old[0];
  return {
    oldNumber: numberOf(old),
    newNumber: numberOf(fresh),
    name: main === undefined ? '' : nameOf(change, main),
    words: changeWords(change)[lang],
    pairing: ties
      .map((tie) => pairingWords(tie, change.what, lang))
      .filter(Boolean)
      .join('; '),
    isDoubtful: ties.some(({ isDoubtful }) => isDoubtful),
    texts: textsOf(change, report, lang),
    ...(old.length + fresh.length <= 2 && { names: { old: old[0]?.text ?? '', new: fresh[0]?.text ?? '' } }),
    ...(old.length === 0 ? { only: 'new' } : fresh.length === 0 ? { only: 'old' } : {}),
  };
}

/** A target that is new or gone is called with what it asks for. */
function nameOf({ kind }: Change, { text, aim }: Item): string {
  const isAlone = kind === 'added' || kind === 'removed';
  return aim !== undefined && isAlone ? `${plainText(text)}: ${aim}` : plainText(text);
}

function pairingWords(
  { pairing, similarity, isDoubtful }: Change['ties'][number],
  what: Change['what'],
  lang: Lang,
): string {
  const alike = { vi: `giống ${percent(similarity)}`, en: `${percent(similarity)} alike` }[lang];
  if (pairing === 'same') return '';
  if (pairing === 'id') return { vi: `cùng mã, ${alike}`, en: `one id, ${alike}` }[lang];
  if (pairing === 'replaces' && what === 'basis')
    return { vi: 'văn bản thay thế', en: 'a document that replaced it' }[lang];
  if (pairing === 'replaces') return { vi: `theo số cũ đã ghi, ${alike}`, en: `by replaces, ${alike}` }[lang];
  const check = { vi: ', kiểm tra cặp này', en: ', check this pair' }[lang];
  return `${{ vi: 'ghép theo lời văn, ', en: 'paired by words, ' }[lang]}${alike}${isDoubtful ? check : ''}`;
}

const NO_YEARS = { old: undefined, new: undefined };

/** The words of a task with their list marks. */
function wordsOf({ task, text }: Item): string {
  return task?.cells.task ?? text;
}

/** Fields whose words are compared one by one. */
const WORDY = new Set([
  'task',
  'text',
  'title',
  'deliverable',
  'objective',
  'opening',
  'closing',
  'columns',
  'recipients',
]);

/** Fields that are names of units. */
const UNITS = new Set(['lead', 'support', 'approver']);

/** Another place in the order says no more than the numbers do, which stand there anyway. */
function isTold({ field, old, new: fresh }: FieldChange, [was]: readonly Item[], [is]: readonly Item[]): boolean {
  return field === 'order' && old === was?.number && fresh === is?.number;
}

function textsOf(change: Change, report: DiffReport, lang: Lang): FieldTexts[] {
  const { kind, old, new: fresh, fields } = change;
  const years = { old: report.old.year, new: report.new.year };
  const field = (one: FieldChange): FieldTexts => ({
    name: fieldName(one.field)[lang],
    marks: UNITS.has(one.field) ? markNames(one.old, one.new) : markWords(one.old, one.new, years),
    ...(change.what === 'section' && one.field === 'text' && { isBody: true }),
    ...(isMain(change.what, one.field) && { isMain: true }),
    ...(!WORDY.has(one.field) && !one.field.startsWith('cells.') && { arrow: arrow(one, lang) }),
  });
  if (kind === 'added' || kind === 'removed') return [...fresh, ...old].flatMap((item) => whole(item, kind, lang));
  if (kind !== 'split' && kind !== 'merged') return fields.filter((one) => !isTold(one, old, fresh)).map(field);
  // A split or merge shows every part whole: what went where is read, not counted.
  const names = sideNames(report, lang);
  const part = (item: Item, side: 'old' | 'new'): FieldTexts => ({
    name: `${item.number ?? ''} (${names[side]})`,
    marks: side === 'old' ? markWords(wordsOf(item), '', years) : markWords('', wordsOf(item), years),
  });
  return [
    ...inOrder(old).map((item) => part(item, 'old')),
    ...inOrder(fresh).map((item) => part(item, 'new')),
    ...fields.filter((one) => !isMain(change.what, one.field)).map(field),
  ];
}

function isMain(what: What, field: string): boolean {
  return what === 'section' ? field === 'title' : what !== 'document' && (field === 'task' || field === 'text');
}

/** All of a thing that is new or gone: its words, and the cells of a task. */
function whole({ text, aim, task }: Item, kind: 'added' | 'removed', lang: Lang): FieldTexts[] {
  const cells =
    task === undefined ? [['text', aim === undefined ? text : `${text}: ${aim}`]] : Object.entries(task.cells);
  return cells.map(([name = '', words = '']) => ({
    name: fieldName(name)[lang],
    ...((name === 'task' || name === 'text') && { isMain: true }),
    marks: kind === 'added' ? markWords('', words, NO_YEARS) : markWords(words, '', NO_YEARS),
  }));
}
