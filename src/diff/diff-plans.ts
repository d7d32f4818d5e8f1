// What changed from one understood plan to another, as data. Knows nothing of YAML, files or screens; who reports it
// chooses the words.
import type { Model, PrintedText } from '../model/index.ts';
import type { Path } from '../plan/index.ts';
import { unitNames } from './fields/unit-names.ts';
import { mirrored, mirroredTally, mirroredUnit } from './mirror.ts';
import { outlineOf } from './outline.ts';
import type { TaskMatch } from './pairing/match-groups.ts';
import { pairOutlines, type TaskNames } from './pairing/pair-outlines.ts';
import { pairTasks } from './pairing/pair-tasks.ts';
import type { LostLink } from './pairing/stated-links.ts';
import { basisChanges } from './parts/basis-changes.ts';
import { documentChanges } from './parts/document-changes.ts';
import {
  type Objectives,
  objectiveChanges,
  objectiveKeeper,
  objectivesOf,
  pairObjectives,
} from './parts/objective-changes.ts';
import { objectiveParts } from './parts/objective-parts.ts';
import type { PartChanges } from './parts/paired-changes.ts';
import { placing } from './parts/placing.ts';
import { homesOf, sectionChanges } from './parts/section-changes.ts';
import { targetChanges } from './parts/target-changes.ts';
import { recordOf, taskChanges } from './parts/task-changes.ts';
import { unitTallies } from './parts/unit-tallies.ts';
import type { Comparison, PlanSide } from './side.ts';
import type { Change, Home, Tally, TaskRecord, UnitTally, What } from './types.ts';
import { spellingOf } from './words/spelling.ts';

export type Counted = Exclude<What, 'document'>;

export type PlanDiff = {
  /** By kind of thing, each in the order of the new plan, what is gone where it stood. */
  readonly changes: readonly Change[];
  readonly tallies: Readonly<Record<Counted, Tally>>;
  /** Groups, sections and appendices of both plans: what `TaskRecord.home` counts in. */
  readonly homes: readonly Home[];
  /** Every task of the two plans, in printed order. */
  readonly tasks: { readonly old: readonly TaskRecord[]; readonly new: readonly TaskRecord[] };
  /** Which task goes on as which, by their places in `tasks`; also those that stayed as they were. */
  readonly matches: readonly TaskMatch[];
  /** What each unit leads, the busiest first. */
  readonly units: readonly UnitTally[];
  /** `replaces` that name no task of the other plan. */
  readonly lost: readonly LostLink[];
};

/**
 * The changes from the old plan to the new one. Pure; never throws. Exchanging the plans gives the mirror image: where
 * several answers are equally good, the plans' words decide and not their order.
 */
export function diffPlans(old: PlanSide, fresh: PlanSide): PlanDiff {
  if (comesAfter(fresh.model, old.model)) return sorted(inOrder(old, fresh));
  const back = inOrder(fresh, old);
  const tallies = Object.entries(back.tallies).map(([what, tally]) => [what, mirroredTally(tally)]);
  return sorted({
    changes: back.changes.map(mirrored),
    tallies: { ...back.tallies, ...Object.fromEntries(tallies) },
    homes: back.homes.map(({ old: before, new: after }) => ({
      ...(after && { old: after }),
      ...(before && { new: before }),
    })),
    tasks: { old: back.tasks.new, new: back.tasks.old },
    matches: back.matches.map((match) => ({ old: match.new, new: match.old, ties: match.ties })),
    units: back.units.map(mirroredUnit),
    lost: back.lost,
  });
}

/** Whether a plan is the later of two by its year, else by its words; the same plan twice is. */
function comesAfter(model: Model, other: Model): boolean {
  if (model.year !== undefined && other.year !== undefined && model.year !== other.year) return model.year > other.year;
  return signature(model) >= signature(other);
}

function signature({ tasks, year, texts }: Model): string {
  return `${year ?? ''}\n${tasks.map(({ text }) => text).join('\n')}\n${texts.map(({ text }) => text).join('\n')}`;
}

function inOrder(old: PlanSide, fresh: PlanSide): PlanDiff {
  const [before, after] = [old.model, fresh.model];
  const spelling = spellingOf([...before.texts, ...after.texts].map(({ text }) => text));
  const comparison: Comparison = {
    old: before,
    new: after,
    oldOutline: outlineOf(before),
    newOutline: outlineOf(after),
    years: { old: before.year, new: after.year },
    spelling,
    units: unitNames(old, fresh, spelling),
  };
  const { matches, lost } = pairTasks(before, after, spelling);
  const names = taskNames(matches, comparison);
  const places = pairOutlines(
    { outline: comparison.oldOutline, year: before.year },
    { outline: comparison.newOutline, year: after.year },
    names,
    spelling,
  );
  const { homes, ids } = homesOf(comparison, places);

  const oldPlace = placing(before, comparison.oldOutline, ids.old);
  const newPlace = placing(after, comparison.newOutline, ids.new);
  const oldObjectives = objectivesOf(before, ({ path }) => oldPlace.home(path));
  const newObjectives = objectivesOf(after, ({ path }) => newPlace.home(path));
  const objectives = pairObjectives(oldObjectives, newObjectives, names, comparison);
  const newObjectiveOf = new Map(objectives.map((pair) => [pair.old, pair.new]));
  const placeNames = {
    old: placeNamer(before, names.old, oldObjectives, (at) => newObjectiveOf.get(at), oldPlace.home),
    new: placeNamer(after, names.new, newObjectives, (at) => at, newPlace.home),
  };

  const parts: Record<Counted, PartChanges> = {
    task: taskChanges({
      comparison,
      matches,
      oldPlace,
      newPlace,
      sameObjective: objectiveKeeper(oldObjectives, newObjectives, objectives),
    }),
    objective: objectiveChanges(
      oldObjectives,
      newObjectives,
      objectives,
      objectiveParts(oldObjectives, newObjectives, objectives, names, comparison),
      { old: oldPlace.spot, new: newPlace.spot },
      comparison,
    ),
    target: targetChanges(comparison, placeNames),
    basis: basisChanges(comparison),
    section: sectionChanges(comparison, places, ids),
  };
  return {
    changes: [...Object.values(parts).flatMap(({ changes }) => changes), ...documentChanges(comparison)],
    tallies: {
      task: parts.task.tally,
      objective: parts.objective.tally,
      target: parts.target.tally,
      basis: parts.basis.tally,
      section: parts.section.tally,
    },
    homes,
    tasks: {
      old: before.tasks.map((task) => recordOf(before, oldPlace, task)),
      new: after.tasks.map((task) => recordOf(after, newPlace, task)),
    },
    matches,
    units: unitTallies(comparison, matches),
    lost,
  };
}

/** A name that the tasks of a match share: what stands with a task in both plans is likely the same. */
function taskNames(matches: readonly TaskMatch[], { old, new: fresh }: Comparison): TaskNames {
  const names: { old: (string | undefined)[]; new: (string | undefined)[] } = {
    old: Array(old.tasks.length),
    new: Array(fresh.tasks.length),
  };
  matches.forEach((match, at) => {
    for (const task of match.old) names.old[task] = String(at);
    for (const task of match.new) names.new[task] = String(at);
  });
  return names;
}

/** A name for what a text stands in, the same in both plans for the same task, objective or section. */
function placeNamer(
  { tasks }: Model,
  names: readonly (string | undefined)[],
  { byPath }: Objectives,
  objectiveName: (at: number) => number | undefined,
  home: (path: Path) => number,
): (text: PrintedText) => string | undefined {
  const taskAt = new Map(tasks.map((task, at) => [task, at]));
  return ({ task, path }) => {
    if (task !== undefined) {
      const name = names[taskAt.get(task) ?? -1];
      return name === undefined ? undefined : `task ${name}`;
    }
    const objective = byPath.get(path.join('/'));
    if (objective === undefined) return `home ${home(path)}`;
    const name = objectiveName(objective);
    return name === undefined ? undefined : `objective ${name}`;
  };
}

const ORDER: readonly What[] = ['task', 'objective', 'target', 'basis', 'section', 'document'];

/** By kind of thing, then in the order of the new plan; what is gone comes last, in the order of the old one. */
function sorted(diff: PlanDiff): PlanDiff {
  const key = ({ what, old, new: fresh }: Change): number[] => [
    ORDER.indexOf(what),
    fresh.length === 0 ? 1 : 0,
    fresh[0]?.order ?? old[0]?.order ?? 0,
  ];
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((found, value, at) => found || value - (b[at] ?? 0), 0);
  const keyed = diff.changes.map((change) => ({ change, key: key(change) }));
  return { ...diff, changes: keyed.sort((a, b) => compare(a.key, b.key)).map(({ change }) => change) };
}
