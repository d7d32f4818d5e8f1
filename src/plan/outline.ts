import { bareNumber, joinNumbers, numberSiblings } from './numbering.ts';
import { readColumns } from './task-columns.ts';
import { joinContinued } from './text-grammar.ts';
import type { Blocks, Group, Numbering, Objective, Section, Task, TaskTable } from './types.ts';

/** Where a value stands in the plan: the keys and indexes that lead to it. */
export type Path = readonly (string | number)[];

export const DEFAULT_NUMBERING: Numbering = ['I.', '1.', 'a)'];

/** A section with its printed number. `depth` counts from 0. */
export type NumberedSection = {
  readonly section: Section;
  readonly path: Path;
  readonly depth: number;
  readonly number: string;
  readonly sections: readonly NumberedSection[];
};

/** Numbers a tree of sections by depth; deeper levels than the scheme knows carry no number unless pinned. */
export function numberSections(
  sections: readonly Section[] | undefined,
  numbering: Numbering = DEFAULT_NUMBERING,
  path: Path = ['plan', 'sections'],
  ancestors: readonly number[] = [],
): NumberedSection[] {
  const depth = ancestors.length;
  const list = sections ?? [];
  const numbers = numberSiblings(
    list.map((section) => section.number),
    numbering[depth],
    ancestors,
  );
  return list.map((section, index) => {
    const own = numbers[index] ?? { printed: '', ordinal: index + 1 };
    const here = [...path, index];
    return {
      section,
      path: here,
      depth,
      number: own.printed,
      sections: numberSections(section.sections, numbering, [...here, 'sections'], [...ancestors, own.ordinal]),
    };
  });
}

export type NumberedTask = {
  readonly task: Task;
  readonly path: Path;
  /** Printed number of the row itself; empty when it shares its objective's. */
  readonly number: string;
  /** Number completed from its group, unique in the table: `II.1.5`, `II.3.3(2)`. */
  readonly fullNumber: string;
};

export type NumberedObjective = {
  readonly objective: Objective;
  readonly path: Path;
  readonly number: string;
  /** Number completed from its group; empty where nothing is numbered. */
  readonly fullNumber: string;
  readonly tasks: readonly NumberedTask[];
};

/** One entry of a task table in printed order. `level` of a group counts from 1. */
export type TableEntry =
  | {
      readonly kind: 'group';
      readonly group: Group;
      readonly path: Path;
      readonly level: number;
      readonly number: string;
      /** Number completed from the groups around it. */
      readonly fullNumber: string;
    }
  | ({ readonly kind: 'objective' } & NumberedObjective)
  | ({ readonly kind: 'task' } & NumberedTask);

/** A table with a column for numbers is numbered even where the plan does not say how. */
function defaultRowNumbering(table: TaskTable): Numbering {
  const numbered = readColumns(table).some(({ fields }) => fields.includes('number'));
  if (!numbered) return [];
  return table.groups === undefined ? ['1', '1.1'] : ['I', '1', '1.1'];
}

/** The rows of a task table in printed order with their numbers, flattened through groups and objectives. */
export function tableEntries(table: TaskTable, path: Path): TableEntry[] {
  const entries: TableEntry[] = [];
  const numbering = table.numbering ?? defaultRowNumbering(table);
  const taken = new Map<string, number>();
  const unique = (number: string): string => {
    const times = (taken.get(number) ?? 0) + 1;
    taken.set(number, times);
    return times === 1 ? number : `${number}#${times}`;
  };
  const walk = (holder: Group | TaskTable, here: Path, ordinals: readonly number[], names: readonly string[]): void => {
    const depth = ordinals.length;
    // What a holder has stands in the order in which its keys were written.
    for (const key of Object.keys(holder)) {
      if (key === 'groups') {
        const groups = holder.groups ?? [];
        const numbers = numberSiblings(
          groups.map((group) => group.number),
          numbering[depth],
          ordinals,
        );
        groups.forEach((group, index) => {
          const own = numbers[index] ?? { printed: '', ordinal: index + 1 };
          const place = [...here, 'groups', index];
          const levels = [...names, own.printed];
          const fullNumber = joinNumbers(levels);
          entries.push({ kind: 'group', group, path: place, level: depth + 1, number: own.printed, fullNumber });
          walk(group, place, [...ordinals, own.ordinal], levels);
        });
      }
      if (key === 'objectives') pushObjectives(holder.objectives ?? [], [...here, 'objectives'], ordinals, names);
      if (key === 'tasks') pushTasks(holder.tasks ?? [], [...here, 'tasks'], ordinals, names);
    }
  };
  const pushObjectives = (
    objectives: readonly Objective[],
    here: Path,
    ordinals: readonly number[],
    names: readonly string[],
  ): void => {
    const numbers = numberSiblings(
      objectives.map((objective) => objective.number),
      numbering[ordinals.length],
      ordinals,
    );
    objectives.forEach((objective, index) => {
      const number = numbers[index]?.printed ?? '';
      const tasks = objective.tasks ?? [];
      const name = joinNumbers([...names, number]);
      entries.push({
        kind: 'objective',
        objective,
        path: [...here, index],
        number,
        fullNumber: name,
        tasks: tasks.map((task, k) => ({
          task,
          path: [...here, index, 'tasks', k],
          number: task.number ?? '',
          fullNumber: unique(
            task.number ? joinNumbers([name, task.number]) : tasks.length > 1 ? `${name}(${k + 1})` : name,
          ),
        })),
      });
    });
  };
  const pushTasks = (
    tasks: readonly Task[],
    here: Path,
    ordinals: readonly number[],
    names: readonly string[],
  ): void => {
    const numbers = numberSiblings(
      tasks.map((task) => task.number),
      numbering[ordinals.length],
      ordinals,
    );
    tasks.forEach((task, index) => {
      const number = numbers[index]?.printed ?? '';
      const name = joinNumbers([...names, number]);
      const fullNumber = unique(bareNumber(number) === '' ? joinNumbers([name, String(index + 1)]) : name);
      entries.push({ kind: 'task', task, path: [...here, index], number, fullNumber });
    });
  };
  walk(table, path, [], []);
  return entries;
}

/** A part of a text: words in the one grammar, or a table. */
export type BlockEntry =
  | { readonly kind: 'text'; readonly value: string; readonly path: Path }
  | { readonly kind: 'tasks'; readonly table: TaskTable; readonly path: Path }
  | { readonly kind: 'table'; readonly table: DataTable; readonly path: Path };

type DataTable = Extract<Exclude<Blocks, string>[number], { table: unknown }>['table'];

/** The parts of a text in order, each with its path. */
export function blockEntries(blocks: Blocks | undefined, path: Path): BlockEntry[] {
  if (blocks === undefined) return [];
  if (typeof blocks === 'string') return [{ kind: 'text', value: blocks, path }];
  return blocks.map((block, index) => {
    if (typeof block === 'string') return { kind: 'text', value: block, path: [...path, index] };
    if ('tasks' in block) return { kind: 'tasks', table: block.tasks, path: [...path, index, 'tasks'] };
    return { kind: 'table', table: block.table, path: [...path, index, 'table'] };
  });
}

/** A value that may be written as one text or as printed lines; in a text a deeper indent goes on with the line above. */
export function linesOf(value: string | readonly string[] | undefined): readonly string[] {
  if (typeof value !== 'string') return value ?? [];
  return joinContinued(value)
    .split('\n')
    .filter((line) => line !== '');
}
