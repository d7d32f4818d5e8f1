import type { Model, ModelSection } from '../model/index.ts';
import type { Path } from '../plan/index.ts';
import { type Ordinal, ordinalOf } from './printed-ordinal.ts';

/** One of several brothers that carry numbers, in the order of the paper. */
export type NumberedItem = {
  readonly path: Path;
  /** As printed; `pinned` where the plan types it. */
  readonly number: string;
  readonly pinned: boolean;
  readonly ordinal: Ordinal | undefined;
  readonly heading: string;
};

/** Every row of brothers of which at least one number is typed: what ccht counts itself has neither gap nor repeat. */
export function numberedRows(model: Model): NumberedItem[][] {
  const rows = new Map<string, NumberedItem[]>();
  const add = (row: string, path: Path, number: string, pin: string | undefined, heading: string): void => {
    const items = rows.get(row) ?? [];
    items.push({ path, number, pinned: pin !== undefined, ordinal: ordinalOf(number), heading });
    rows.set(row, items);
  };
  for (const section of model.sections) {
    add(rowOf(section), section.path, section.number, section.section.number, section.section.title ?? '');
  }
  for (const { group, path, number } of model.groups)
    add(path.slice(0, -1).join('/'), path, number, group.number, group.title);
  return [...rows.values()].filter((items) => items.some(({ pinned, number }) => pinned && number !== ''));
}

function rowOf({ path }: ModelSection): string {
  return path.slice(0, -1).join('/');
}
