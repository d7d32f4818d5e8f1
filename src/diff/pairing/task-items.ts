import { type Model, type ModelTask, ownerKey } from '../../model/index.ts';
import type { Spelling } from '../words/spelling.ts';
import type { Item } from './profiles.ts';

/** How much each part of a task says about which task it is: its words most. */
const WEIGHTS = {
  words: 1,
  deliverable: 0.45,
  objective: 0.35,
  lead: 0.3,
  support: 0.1,
  deadline: 0.2,
  group: 0.25,
} as const;

/** A task as evidence for pairing. */
export function taskItem(task: ModelTask, { year }: Pick<Model, 'year'>, spelling: Spelling): Item {
  const syllables = (text: string | undefined): readonly string[] =>
    text === undefined ? [] : spelling.inYear(text, year).syllables;
  return [
    { name: 'w', weight: WEIGHTS.words, syllables: syllables(task.text) },
    { name: 'd', weight: WEIGHTS.deliverable, syllables: syllables(task.cells.deliverable?.text) },
    { name: 'o', weight: WEIGHTS.objective, syllables: syllables(task.objective) },
    { name: 'g', weight: WEIGHTS.group, syllables: task.group.flatMap(syllables) },
    { name: 't', weight: WEIGHTS.deadline, syllables: task.due.length > 0 ? [] : syllables(task.cells.deadline?.text) },
    ...task.lead.map((owner) => ({ name: 'l', weight: WEIGHTS.lead, syllables: [ownerKey(owner)] })),
    ...task.support.map((owner) => ({ name: 's', weight: WEIGHTS.support, syllables: [ownerKey(owner)] })),
  ];
}
