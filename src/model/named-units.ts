import { blockEntries, type Path, parseText } from '../plan/index.ts';
import type { OwnerReader } from './owners.ts';
import type { SubjectReader } from './subjects.ts';
import type { ModelSection, ModelTask, NamedUnit } from './types.ts';

export type NamingContext = {
  readonly owners: OwnerReader;
  readonly subjects: SubjectReader;
};

/** The units named in rows of task tables, in the order of the paper; a cell shared with the row above counts once. */
export function unitsInRows(tasks: readonly ModelTask[], context: NamingContext): NamedUnit[] {
  return tasks.flatMap((task) => {
    const named: NamedUnit[] = [];
    for (const as of ['lead', 'support'] as const) {
      const cell = task.cells[as];
      if (cell === undefined || cell.shared) continue;
      for (const owner of task[as]) named.push({ owner, as, path: cell.path, span: owner.span, task });
    }
    return [...named, ...awaitedUnits(task, context)];
  });
}

/** "Theo triển khai của Sở Nội vụ": the units whose word a row waits for; documents it waits for are none. */
function awaitedUnits(task: ModelTask, { owners, subjects }: NamingContext): NamedUnit[] {
  const cell = task.cells.deadline;
  const { waitsFor } = task;
  if (cell === undefined || cell.shared || waitsFor === undefined) return [];
  const start = cell.text.indexOf(waitsFor);
  if (start < 0 || subjects(waitsFor) === undefined) return [];
  return owners(waitsFor).map((owner) => ({
    owner,
    as: 'awaited',
    path: cell.path,
    span: [start + owner.span[0], start + owner.span[1]],
    task,
  }));
}

/** The units to which sections of duties give work: those of their headings, and the subjects of their paragraphs. */
export function unitsWithDuties(sections: readonly ModelSection[], context: NamingContext): NamedUnit[] {
  return sections
    .filter(({ holds }) => holds === 'duties')
    .flatMap((section) => {
      const { title, text } = section.section;
      const inTitle = title === undefined ? [] : holders(title, [...section.path, 'title'], section, context);
      const inText = blockEntries(text, [...section.path, 'text']).flatMap((entry) =>
        entry.kind === 'text' ? holders(entry.value, entry.path, section, context) : [],
      );
      return [...inTitle, ...inText];
    });
}

function holders(value: string, path: Path, section: ModelSection, { owners, subjects }: NamingContext): NamedUnit[] {
  return parseText(value).flatMap(({ runs }) => {
    const words = runs.map((run) => run.text).join('');
    const place = subjects(words);
    const names = place && words.slice(place[0], endOfNames(words, place[1]));
    const start = names === undefined ? -1 : value.indexOf(names.slice(0, SURE), runs[0]?.start ?? 0);
    if (names === undefined || start < 0) return [];
    return owners(names).map(
      (owner): NamedUnit => ({
        owner,
        as: 'duty',
        path,
        span: [start + owner.span[0], start + owner.span[1]],
        section,
      }),
    );
  });
}

/** Enough of the names to find them in a value with marks of emphasis further on. */
const SURE = 8;

/** "Báo …, Đài … và Cổng …:" names several before its colon. */
function endOfNames(words: string, end: number): number {
  const colon = words.indexOf(':', end);
  const between = colon < 0 ? '' : words.slice(end, colon);
  return /^(?:,| và | \()/u.test(between) && between.length < 300 ? colon : end;
}
