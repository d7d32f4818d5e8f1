import { readCitations } from '../language/index.ts';
import type { ModelTask } from '../model/index.ts';
import { fold } from '../text/index.ts';

const WORDS = 6;
const LONGEST = 40;
/** Words without which a name is as clear; the year is another one next time. */
const SMALL =
  /năm \d{4}|(?<!\p{L})(?:công tác|và|của|các|những|về|theo|cho|với|tại|trong|để|từ|được|là|khi|ở|do|bằng|trên|đối với|việc)(?!\p{L})/giu;

type Named = Pick<ModelTask, 'id' | 'text' | 'cells'>;
/** A task with its id as far as its first words give it, and the words by which it may differ from others that begin alike. */
type Draft<T> = { readonly task: T; readonly base: string; readonly words: readonly string[] };

/**
 * A lasting id for each task that has none: its first words in plain letters (“ra-soat-thu-tuc-hanh-chinh”), unique among
 * all ids of the plan. Tasks that begin alike also get the words in which they differ; tasks alike in all words a number.
 */
export function taskIds<T extends Named>(tasks: readonly T[]): Map<T, string> {
  const taken = new Set(tasks.flatMap(({ id }) => id ?? []));
  const groups = new Map<string, Draft<T>[]>();
  for (const task of tasks) {
    if (task.id !== undefined) continue;
    const draft = draftOf(task);
    groups.set(draft.base, [...(groups.get(draft.base) ?? []), draft]);
  }
  const ids = new Map<T, string>();
  for (const group of groups.values()) {
    const shared = commonWords(group);
    for (const { task, base, words } of group) {
      const differing = group.length > 1 || taken.has(base) ? words.slice(shared, shared + 2) : [];
      const id = unused([base, ...differing].join('-'), taken);
      taken.add(id);
      ids.set(task, id);
    }
  }
  return ids;
}

function draftOf<T extends Named>(task: T): Draft<T> {
  const own = wordsOf(task.text);
  let base = own[0] ?? 'nhiem-vu';
  for (const word of own.slice(1, WORDS)) if (base.length + word.length < LONGEST) base += `-${word}`;
  const more = [task.cells.deliverable, task.cells.lead].flatMap((cell) => wordsOf(cell?.text ?? ''));
  return { task, base, words: [...own, ...more] };
}

/** How many words the tasks of a group have in common from the first on; of a task alone, those of its id. */
function commonWords(group: readonly Draft<unknown>[]): number {
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return first?.base.split('-').length ?? 0;
  const at = first.words.findIndex((word, index) => others.some(({ words }) => words[index] !== word));
  return at < 0 ? first.words.length : at;
}

function unused(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let turn = 2; taken.has(free); turn++) free = `${id}-${turn}`;
  return free;
}

/** Plain words; without the documents that are cited, and without figures, which change every year. */
function wordsOf(text: string): string[] {
  const cited = readCitations(text).reduceRight(
    (rest, { span: [start, end] }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  return fold(cited.normalize('NFC').replace(SMALL, ' ')).match(/(?<![a-z\d])[a-z]+(?![a-z\d])/g) ?? [];
}
