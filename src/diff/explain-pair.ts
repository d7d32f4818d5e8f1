import type { Model, ModelTask } from '../model/index.ts';
import { compareProfiles, makeProfiles, type Profiles } from './pairing/profiles.ts';
import { taskItem } from './pairing/task-items.ts';
import { markWords } from './words/mark-words.ts';
import { spellingOf } from './words/spelling.ts';

/** Parts of a task that speak for or against a pair. */
const EVIDENCE = ['task', 'deliverable', 'objective', 'deadline', 'lead', 'support', 'group'] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/** Why two tasks are a pair, or might be none. */
export type PairEvidence = {
  /** How alike each part is, 0 to 1; absent where neither task has it. */
  readonly parts: Readonly<Partial<Record<EvidenceName, number>>>;
  /** The longest stretches of words that both tasks have. */
  readonly shared: readonly string[];
};

const LETTERS: Readonly<Record<EvidenceName, string>> = {
  task: 'w',
  deliverable: 'd',
  objective: 'o',
  deadline: 't',
  lead: 'l',
  support: 's',
  group: 'g',
};

/** Explains pairs of tasks of two plans, by their places in the lists of tasks. */
export function pairExplainer(old: Model, fresh: Model): (oldTask: number, newTask: number) => PairEvidence {
  const spelling = spellingOf([...old.texts, ...fresh.texts].map(({ text }) => text));
  const items = [old, fresh].map((model) => model.tasks.map((task) => taskItem(task, model, spelling)));
  const profiles = new Map<EvidenceName, Profiles>(
    EVIDENCE.map((name) => {
      const [before = [], after = []] = items.map((side) =>
        side.map((item) => item.filter((part) => part.name === LETTERS[name])),
      );
      return [name, makeProfiles(before, after)];
    }),
  );
  return (oldTask, newTask) => ({
    parts: Object.fromEntries(
      EVIDENCE.flatMap((name) => {
        const made = profiles.get(name);
        const [a, b] = [made?.old[oldTask], made?.new[newTask]];
        if (made === undefined || a === undefined || b === undefined || a.whole + b.whole === 0) return [];
        return [[name, Math.round(compareProfiles(a, b, made.weight).similarity * 100) / 100]];
      }),
    ),
    shared: sharedWords(old.tasks[oldTask], fresh.tasks[newTask], { old: old.year, new: fresh.year }),
  });
}

function sharedWords(
  old: ModelTask | undefined,
  fresh: ModelTask | undefined,
  years: { old: number | undefined; new: number | undefined },
): string[] {
  return markWords(old?.text ?? '', fresh?.text ?? '', years)
    .filter(({ kind }) => kind === 'same')
    .map(({ text }) => text.replace(/^[\s,;.:]+|[\s,;.:]+$/gu, ''))
    .filter((text) => text.includes(' '))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
}
