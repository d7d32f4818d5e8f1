import type { Model, ModelTask } from '../../model/index.ts';
import type { Path } from '../../plan/index.ts';
import type { Outline } from '../outline.ts';
import type { Spot } from '../types.ts';

/** Where things of one plan stand, in the list of homes that both plans share. */
export type Placing = {
  readonly home: (path: Path) => number;
  readonly spot: (task: ModelTask) => Spot;
};

/** `ids` gives for each place of the outline its number in the list of homes. */
export function placing({ tasks }: Model, outline: Outline, ids: readonly number[]): Placing {
  const next = new Map<number, number>();
  const spots = new Map<ModelTask, Spot>();
  tasks.forEach((task, at) => {
    const home = ids[outline.homes[at] ?? 0] ?? 0;
    const place = next.get(home) ?? 0;
    next.set(home, place + 1);
    spots.set(task, { home, place });
  });
  return {
    home: (path) => ids[outline.around(path)] ?? 0,
    spot: (task) => spots.get(task) ?? { home: 0, place: 0 },
  };
}
