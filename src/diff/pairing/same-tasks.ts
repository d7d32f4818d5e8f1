import type { Model, ModelTask } from '../../model/index.ts';
import { rowOf } from '../task-row.ts';
import type { Spelling } from '../words/spelling.ts';

export type Same = { readonly old: number; readonly new: number };

type Plan = Pick<Model, 'tasks' | 'year' | 'file'>;
type Keys = {
  /** Every word of the row and where it stands: as written, and with spelling and the plan's year apart. */
  readonly whole: string;
  readonly spelled: string;
  readonly text: string;
  /** The same with every year alike. */
  readonly anyYear: string;
  readonly objective: string;
  readonly group: string;
  readonly cells: string;
};

/** How many of the layers hold for tasks without words too: those that take in every word of the row. */
const WHOLE_LAYERS = 2;
/** From the strictest to the loosest: tasks of the same words are told apart by what stands around them. */
const LAYERS: readonly ((keys: Keys) => string)[] = [
  ({ whole }) => whole,
  ({ spelled }) => spelled,
  ({ text, objective, group }) => `${text}\n${objective}\n${group}`,
  ({ text, group, cells }) => `${text}\n${group}\n${cells}`,
  ({ text, objective }) => `${text}\n${objective}`,
  ({ text, group }) => `${text}\n${group}`,
  ({ text, cells }) => `${text}\n${cells}`,
  ({ text }) => text,
  ({ anyYear, objective }) => `${anyYear}\n${objective}`,
  ({ anyYear }) => anyYear,
];

/** Pairs tasks with the same words, spelling and the plan's own year apart; of several, in order. */
export function sameTasks(
  old: Plan,
  fresh: Plan,
  isFree: { old: (at: number) => boolean; new: (at: number) => boolean },
  spelling: Spelling,
): Same[] {
  const pairs: Same[] = [];
  const [oldKeys, newKeys] = [old, fresh].map((plan) => plan.tasks.map((task) => keysOf(task, plan, spelling)));
  const oldLeft = new Set([...(oldKeys ?? []).keys()].filter(isFree.old));
  const newLeft = new Set([...(newKeys ?? []).keys()].filter((at) => isFree.new(at)));
  for (const [turn, layer] of LAYERS.entries()) {
    const isSaid = (keys: Keys | undefined): keys is Keys =>
      keys !== undefined && (turn < WHOLE_LAYERS || keys.text !== '');
    const waiting = new Map<string, number[]>();
    for (const at of newLeft) {
      const keys = newKeys?.[at];
      if (!isSaid(keys)) continue;
      const key = layer(keys);
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [at]);
      else list.push(at);
    }
    for (const at of oldLeft) {
      const keys = oldKeys?.[at];
      const list = isSaid(keys) ? waiting.get(layer(keys)) : undefined;
      const partner = list && takeFirst(list, (other) => !differ(old.tasks[at]?.id, fresh.tasks[other]?.id));
      if (partner === undefined) continue;
      pairs.push({ old: at, new: partner });
      oldLeft.delete(at);
      newLeft.delete(partner);
    }
  }
  return pairs;
}

/** Ids that differ say that two tasks of the same words are two. */
function differ(id: string | undefined, other: string | undefined): boolean {
  return id !== undefined && other !== undefined && id !== other;
}

function takeFirst(list: number[], isFit: (at: number) => boolean): number | undefined {
  const at = list.findIndex(isFit);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

/** A syllable that is a year, or the plan's own or one beside it. */
const ANY_YEAR = /(?<=^| )(?:(?:19|20)\d\d|năm-?\d)(?=$| )/g;

function keysOf(task: ModelTask, plan: Plan, spelling: Spelling): Keys {
  const { year } = plan;
  const key = (text: string): string => spelling.inYear(text, year).key;
  const text = key(task.text);
  const objective = key(task.objective ?? '');
  const group = key(task.group.join(' / '));
  const lead = task.cells.lead?.text ?? '';
  const cells = [lead, task.cells.deliverable?.text, task.cells.deadline?.text]
    .map((cell) => key(cell ?? ''))
    .join('\n');
  const all = [
    ...Object.entries(task.cells).map(([field, cell]) => [field, cell.text] as const),
    ...Object.entries(rowOf(plan, task)?.cells ?? {}),
  ];
  // In which kind of place it stands, and how deep.
  const where = task.path.filter((name) => typeof name === 'string').join('/');
  return {
    whole: [where, task.id, ...task.group, task.objective, task.text, ...all.flat()].join('\n'),
    spelled: [text, objective, group, ...all.flatMap(([field, cell]) => [field, key(cell)])].join('\n'),
    text,
    anyYear: text.replace(ANY_YEAR, 'năm'),
    objective,
    group,
    cells,
  };
}
