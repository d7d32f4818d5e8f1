import type { Words } from '../diagnostics/index.ts';
import { type Model, type ModelTask, type NamedUnit, placeReader } from '../model/index.ts';
import type { At, Report } from './rule.ts';
import { listed } from './say.ts';

/** One of the places that have the same fault. */
export type Row = {
  /** As a person names it: the number of the task, the section of a duty. */
  readonly name: string;
  readonly at: At;
  /** The task, where something is missing in it and its words are marked only to show which it is. */
  readonly missingIn?: ModelTask;
};

/** The task in which something is missing. */
export function rowOf(task: ModelTask): Row {
  return { name: task.number, at: taskAt(task), missingIn: task };
}

/** A unit where it is named. */
export function unitRow({ path, span, task, section }: NamedUnit): Row {
  const name = task?.number ?? `mục ${section?.fullNumber ?? ''}`.trim();
  return { name, at: { path, start: span[0], end: span[1] } };
}

/**
 * One finding for the same fault in several places: marks the first, names all. `words` go on after the names; a single
 * place needs none, it stands above the message. Undefined where there is no place.
 */
export function rowReport(
  model: Model,
  rows: readonly Row[],
  words: Words,
): Pick<Report, 'at' | 'message' | 'where' | 'related'> | undefined {
  const [first, ...others] = rows;
  if (first === undefined) return undefined;
  const { missingIn } = first;
  return {
    at: first.at,
    message: others.length === 0 ? capital(words) : after(listed([...new Set(rows.map(({ name }) => name))]), words),
    ...(missingIn && { where: placeReader(model)(missingIn.path, missingIn.span?.[0]) }),
    ...(others.length > 0 && {
      related: others.map(({ at, name }) => ({ at, message: { vi: name, en: name } })),
    }),
  };
}

/** Where a task stands: its first line of words in a row, its words in prose. */
function taskAt({ path, span, cells }: ModelTask): At {
  if (span) return { path, start: span[0], end: span[1] };
  const cell = cells.task;
  if (cell === undefined || cell.shared || cell.text.trim() === '') return { path };
  const end = cell.text.indexOf('\n');
  return { path: cell.path, start: 0, end: end < 0 ? cell.text.length : end };
}

function after(names: Words, { vi, en }: Words): Words {
  return { vi: `${names.vi}: ${vi}`, en: `${names.en}: ${en}` };
}

function capital({ vi, en }: Words): Words {
  const say = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  return { vi: say(vi), en: say(en) };
}
