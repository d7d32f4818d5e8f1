import { readCitations } from '../language/index.ts';
import type { ModelTask } from '../model/index.ts';
import { fold } from '../text/index.ts';

const ENOUGH = 5;
const LONGEST = 40;
/** Words without which a name is as clear. */
const SMALL = new Set(
  'va cua cac nhung ve theo cho voi tai trong de tu viec nam so ngay den tren duoc la khi o do thuc hien cong tac noi dung thuoc hoac bang tren'.split(
    ' ',
  ),
);

type Named = Pick<ModelTask, 'id' | 'text' | 'cells'>;

/**
 * A lasting id for each task that has none: a few of its words in plain letters (“ra-soat-thu-tuc-hanh-chinh”), unique
 * among all ids of the plan. The same words give the same id whatever stands around the task; tasks that begin alike get
 * more of their words, tasks with all words alike a number.
 */
export function taskIds<T extends Named>(tasks: readonly T[]): Map<T, string> {
  const taken = new Set(tasks.flatMap(({ id }) => id ?? []));
  const ids = new Map<T, string>();
  let open = tasks.filter(({ id }) => id === undefined).map((task) => ({ task, words: wordsOf(task) }));
  const longest = Math.max(0, ...open.map(({ words }) => words.length));
  for (let count = ENOUGH; open.length > 0 && count <= Math.max(longest, ENOUGH); count++) {
    const bySlug = new Map<string, number>();
    for (const { words } of open) bySlug.set(slug(words, count), (bySlug.get(slug(words, count)) ?? 0) + 1);
    open = open.filter(({ task, words }) => {
      const id = slug(words, count);
      if (bySlug.get(id) !== 1 || taken.has(id)) return true;
      ids.set(task, id);
      return false;
    });
    for (const id of ids.values()) taken.add(id);
  }
  for (const { task, words } of open) {
    const base = slug(words, ENOUGH);
    let id = base;
    for (let turn = 2; taken.has(id); turn++) id = `${base}-${turn}`;
    taken.add(id);
    ids.set(task, id);
  }
  return ids;
}

/** Words that may name a task, the task's own before those of its deliverable and lead; figures change every year. */
function wordsOf({ text, cells }: Named): string[] {
  const parts = [text, cells.deliverable?.text ?? '', cells.lead?.text ?? ''];
  return parts.flatMap((part) =>
    (fold(withoutCitations(part)).match(/[a-z]+(?![a-z]*\d)/g) ?? []).filter((word) => !SMALL.has(word)),
  );
}

function withoutCitations(text: string): string {
  return readCitations(text).reduceRight(
    (rest, { span: [start, end] }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}

function slug(words: readonly string[], count: number): string {
  let id = '';
  for (const word of words.slice(0, count)) {
    if (count === ENOUGH && id.length + word.length >= LONGEST) break;
    id += id === '' ? word : `-${word}`;
  }
  return id === '' ? 'nhiem-vu' : id;
}
