import type { ModelTask } from '../model/index.ts';
import type { Group, Path, Task, TaskTable } from '../plan/index.ts';
import type { PlanEdit } from '../source/index.ts';

type Holder = Group | TaskTable | { readonly tasks?: readonly Task[] };
const LISTS = ['groups', 'objectives', 'tasks'] as const;

/**
 * The parts to remove so that these rows go: an objective or group of which no row stays goes with them. Nothing where no
 * row of the table would stay.
 */
export function removals(table: TaskTable, path: Path, isDropped: (row: Path) => boolean): Path[] {
  const inside = partsOf(table, path, isDropped);
  return inside === 'all' ? [] : inside;
}

function partsOf(holder: Holder, path: Path, isDropped: (row: Path) => boolean): Path[] | 'all' {
  let stays = false;
  const parts: Path[] = [];
  for (const key of LISTS) {
    const list = itemsOf(holder, key);
    const inside = list.map((item, index) => {
      const here = [...path, key, index];
      return key === 'tasks' ? (isDropped(here) ? 'all' : []) : partsOf(item, here, isDropped);
    });
    if (list.length === 0) continue;
    if (inside.every((one) => one === 'all')) parts.push([...path, key]);
    else {
      stays = true;
      inside.forEach((one, index) => {
        if (one === 'all') parts.push([...path, key, index]);
        else parts.push(...one);
      });
    }
  }
  return stays || parts.length === 0 ? parts : 'all';
}

function itemsOf(holder: Holder, key: (typeof LISTS)[number]): readonly Holder[] {
  const list: unknown = Reflect.get(holder, key);
  return Array.isArray(list) ? list : [];
}

/** Cells that were one with a cell of a dropped row above get its words, so that no row says something else than before. */
export function keptCells(
  rows: readonly ModelTask[],
  isDropped: (row: Path) => boolean,
  wordsOf: (cell: { readonly text: string; readonly path: Path }) => string,
): PlanEdit[] {
  const taken = new Set<string>();
  return rows.flatMap((row) => {
    if (isDropped(row.path)) return [];
    return Object.entries(row.cells).flatMap(([field, cell]): PlanEdit[] => {
      if (!cell.shared || !isDropped(cell.path.slice(0, -1))) return [];
      const owner = cell.path.join('/');
      // The rows below the first one that stays share its cell.
      if (taken.has(owner)) return [];
      taken.add(owner);
      return [{ kind: 'value', path: [...row.path, field], text: wordsOf(cell) }];
    });
  });
}
