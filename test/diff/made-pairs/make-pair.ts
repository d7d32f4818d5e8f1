import type { Group, Objective, PlanFile, Task } from '../../../src/plan/index.ts';
import { Random } from './random.ts';
import {
  otherDeadline,
  otherLead,
  otherSupport,
  reword,
  rewordHard,
  SISTER_TAILS,
  SUPPORTS,
  VERBS,
  YEAR_TAILS,
  yearsIn,
} from './rewording.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Effect = 'earlier' | 'later' | 'firmer' | 'looser' | 'reassigned' | 'extended' | 'reduced' | 'stricter';

/** One change that was made on purpose: a field of a task and, where there is one, its effect. */
export type MadeChange = { readonly field: string; readonly effect?: Effect };

/** Two plans and what was done to the first to get the second. Tasks are named by their place among all tasks. */
export type MadePair = {
  readonly old: PlanFile;
  readonly new: PlanFile;
  /** Which old task goes on as which new one; one that was split or merged stands several times. */
  readonly links: readonly (readonly [old: number, new: number])[];
  /** For each new task that goes on from one old task, what changed in it. */
  readonly changes: ReadonlyMap<number, readonly MadeChange[]>;
  readonly edited: ReadonlySet<number>;
  readonly added: ReadonlySet<number>;
  readonly removed: ReadonlySet<number>;
};

/** A made-up deadline; `day` is its last day (month-day), absent where it has none. */
export type MadeDeadline = { readonly text: (year: number) => string; readonly day?: string };

export type MadeTask = {
  readonly key: number;
  readonly verb: string;
  readonly object: string;
  /** A second thing done: what a split makes a task of its own. */
  readonly second?: { readonly verb: string; readonly object: string };
  readonly manner?: string;
  /** What tells it from a task of nearly the same words: a place, a quarter; or what it is counted by: a year. */
  readonly tail?: string;
  /** The words, once reworded; else put together from the parts above. */
  readonly text?: string;
  readonly deliverable: string;
  readonly lead: string;
  readonly support: readonly string[];
  readonly deadline: MadeDeadline;
};

type MadeObjective = { text: string; tasks: MadeTask[] };
type MadeGroup = { title: string; objectives: MadeObjective[] };

export type PairOptions = {
  readonly tasks: number;
  readonly seed: number;
  /** Edited tasks are reworded heavily: other words for the same, clauses in another order, words left out. */
  readonly hard?: boolean;
  /** Shares of the tasks. */
  readonly edited?: number;
  readonly added?: number;
  readonly removed?: number;
  readonly split?: number;
  readonly merged?: number;
  readonly moved?: number;
};

const OLD_YEAR = 2022;
const NEW_YEAR = 2023;

/** A pair of plans with known truth; the same options give the same plans. */
export function makePair(vocabulary: Vocabulary, options: PairOptions): MadePair {
  const { tasks: count, seed, hard = false } = options;
  const random = new Random(seed);
  const maker = new TaskMaker(vocabulary, random);
  const groups = makeGroups(vocabulary, maker, random, count);
  const all = groups.flatMap((group) => group.objectives.flatMap((objective) => objective.tasks));
  const turns = random.shuffled(all.map(({ key }) => key));
  const take = (share: number): Set<number> => new Set(turns.splice(0, Math.round(share * count)));
  const removed = take(options.removed ?? 0.1);
  const edited = take(options.edited ?? 0.4);
  const split = take(options.split ?? 0.02);
  for (const key of split) {
    const task = all.find((one) => one.key === key);
    if (task?.second === undefined) split.delete(key);
  }

  const made = new Map<number, readonly MadeChange[]>();
  const origins = new Map<number, number[]>();
  const changed: MadeGroup[] = groups.map((group) => ({
    title: group.title,
    objectives: group.objectives.map((objective) => ({
      text: random.happens(0.2) ? otherNumber(objective.text, random) : objective.text,
      tasks: objective.tasks
        .filter((task) => !removed.has(task.key))
        .flatMap((task) => {
          if (split.has(task.key) && task.second !== undefined) {
            const [first, second] = splitTask(task, maker, random);
            origins.set(first.key, [task.key]);
            origins.set(second.key, [task.key]);
            return [first, second];
          }
          if (!edited.has(task.key)) return [task];
          const [next, changes] = editTask(task, vocabulary, random, hard);
          made.set(task.key, changes);
          return [next];
        }),
    })),
  }));
  mergeSome(changed, Math.round((options.merged ?? 0.02) * count), { made, origins, split, random });
  moveSome(changed, Math.round((options.moved ?? 0.04) * count), made, random);
  const added = addSome(changed, Math.round((options.added ?? 0.1) * count), maker, vocabulary, random);
  for (const group of changed) {
    for (const objective of group.objectives) objective.tasks = random.shuffled(objective.tasks);
    group.objectives = random.shuffled(group.objectives);
  }
  return asPair(groups, changed, { made, origins, edited, added, removed });
}

/** How many tasks have a sister that differs in a few words only; how many name a year, of the plan or of a document. */
const SISTERS = 0.12;
const WITH_YEAR = 0.2;

class TaskMaker {
  readonly #vocabulary: Vocabulary;
  readonly #random: Random;
  readonly #texts = new Set<string>();
  #last: MadeTask | undefined;
  #key = 0;

  constructor(vocabulary: Vocabulary, random: Random) {
    this.#vocabulary = vocabulary;
    this.#random = random;
  }

  key(): number {
    return this.#key++;
  }

  make(): MadeTask {
    for (;;) {
      const task = this.#words();
      const key = [
        ...new Set(
          textOf(task)
            .toLowerCase()
            .split(/[ ,;]+/),
        ),
      ]
        .sort()
        .join(' ');
      if (this.#texts.has(key)) continue;
      this.#texts.add(key);
      this.#last = { ...task, ...this.#cells(task), key: this.key() };
      return this.#last;
    }
  }

  #words(): Pick<MadeTask, 'verb' | 'object' | 'second' | 'manner' | 'tail'> {
    const [vocabulary, random] = [this.#vocabulary, this.#random];
    if (this.#last !== undefined && random.happens(SISTERS)) {
      const { verb, object, manner } = this.#last;
      return { verb, object, ...(manner !== undefined && { manner }), tail: random.pick(SISTER_TAILS) };
    }
    const object = random.happens(0.5)
      ? random.pick(vocabulary.objects)
      : `${random.pick(vocabulary.objects)} và ${random.pick(vocabulary.objects)}`;
    return {
      verb: random.pick(VERBS),
      object,
      ...(random.happens(0.3) && {
        second: { verb: random.pick(VERBS).toLowerCase(), object: random.pick(vocabulary.objects) },
      }),
      ...(random.happens(0.4) && { manner: random.pick(vocabulary.manners) }),
      ...(random.happens(WITH_YEAR) && { tail: random.pick(YEAR_TAILS) }),
    };
  }

  #cells({ object }: Pick<MadeTask, 'object'>): Pick<MadeTask, 'deliverable' | 'lead' | 'support' | 'deadline'> {
    const [vocabulary, random] = [this.#vocabulary, this.#random];
    return {
      deliverable: random.happens(0.5)
        ? random.pick(vocabulary.deliverables)
        : `${random.pick(['Báo cáo', 'Văn bản', 'Kế hoạch', 'Quyết định'])} về ${random.pick(object.split(' và '))}`,
      lead: otherLead('', random),
      support: random.shuffled(SUPPORTS).slice(0, random.between(0, 2)),
      deadline: otherDeadline(undefined, random),
    };
  }
}

function makeGroups(vocabulary: Vocabulary, maker: TaskMaker, random: Random, count: number): MadeGroup[] {
  const groups: MadeGroup[] = [];
  const titles = random.shuffled(vocabulary.groups);
  let left = count;
  while (left > 0) {
    const title = titles[groups.length % titles.length] ?? '';
    const turn = Math.floor(groups.length / titles.length);
    const group: MadeGroup = { title: turn === 0 ? title : `${title} (phần ${turn + 1})`, objectives: [] };
    for (let size = Math.min(left, random.between(5, 12)); size > 0; ) {
      const tasks = Math.min(size, random.happens(0.7) ? 1 : random.between(2, 3));
      group.objectives.push({
        text: objectiveText(vocabulary, random),
        tasks: Array.from({ length: tasks }, () => maker.make()),
      });
      size -= tasks;
      left -= tasks;
    }
    groups.push(group);
  }
  return groups;
}

function objectiveText(vocabulary: Vocabulary, random: Random): string {
  if (random.happens(0.5)) return random.pick(vocabulary.objectives);
  return `Tối thiểu ${random.between(4, 19) * 5}% ${random.pick(vocabulary.objects)}`;
}

function otherNumber(text: string, random: Random): string {
  return text.replace(/\d+(?=%)/, () => String(random.between(8, 20) * 5));
}

function editTask(
  task: MadeTask,
  vocabulary: Vocabulary,
  random: Random,
  hard: boolean,
): [MadeTask, readonly MadeChange[]] {
  const changes: MadeChange[] = [];
  let next = task;
  const kinds = random.shuffled(['words', 'deadline', 'lead', 'support', 'deliverable'] as const);
  const chosen = new Set<string>(kinds.slice(0, random.between(1, 2)));
  if (hard) chosen.add('words');
  if (chosen.has('words')) {
    const before = textOf(task);
    const text = hard ? rewordHard(before, vocabulary, random) : reword(before, vocabulary, random);
    next = { ...next, text };
    changes.push({ field: 'task' });
  }
  if (chosen.has('deadline')) {
    const deadline = otherDeadline(task.deadline, random);
    next = { ...next, deadline };
    const effect = deadlineEffect(task.deadline.day, deadline.day);
    changes.push({ field: 'deadline', ...(effect && { effect }) });
  }
  if (chosen.has('lead')) {
    next = { ...next, lead: otherLead(task.lead, random) };
    changes.push({ field: 'lead', effect: 'reassigned' });
  }
  if (chosen.has('support')) {
    const support = otherSupport(task.support, random);
    next = { ...next, support };
    changes.push({ field: 'support', effect: support.length > task.support.length ? 'extended' : 'reduced' });
  }
  if (chosen.has('deliverable')) {
    const deliverable = random.pick(vocabulary.deliverables.filter((other) => other !== task.deliverable));
    next = { ...next, deliverable };
    changes.push({ field: 'deliverable' });
  }
  return [next, changes];
}

function deadlineEffect(old: string | undefined, fresh: string | undefined): Effect | undefined {
  if (old === undefined) return fresh === undefined ? undefined : 'firmer';
  if (fresh === undefined) return 'looser';
  return fresh === old ? undefined : fresh < old ? 'earlier' : 'later';
}

function splitTask(task: MadeTask, maker: TaskMaker, random: Random): [MadeTask, MadeTask] {
  const { second, ...first } = task;
  const verb = second?.verb ?? '';
  return [
    { ...first, key: maker.key() },
    {
      ...first,
      key: maker.key(),
      verb: verb.charAt(0).toUpperCase() + verb.slice(1),
      object: second?.object ?? '',
      lead: random.happens(0.7) ? task.lead : otherLead(task.lead, random),
    },
  ];
}

type Merging = {
  readonly made: Map<number, readonly MadeChange[]>;
  readonly origins: Map<number, number[]>;
  readonly split: ReadonlySet<number>;
  readonly random: Random;
};

/** Two untouched neighbours become one task that does both. */
function mergeSome(groups: readonly MadeGroup[], wanted: number, { made, origins, random }: Merging): void {
  let left = wanted;
  for (const group of random.shuffled(groups)) {
    for (const objective of group.objectives) {
      if (left === 0) return;
      const [a, b] = objective.tasks;
      if (a === undefined || b === undefined || a.second || b.second || a.object === b.object) continue;
      if ([a, b].some((task) => made.has(task.key) || origins.has(task.key))) continue;
      const second = { verb: b.verb.toLowerCase(), object: [b.object, b.tail].filter(Boolean).join(' ') };
      const merged: MadeTask = { ...a, key: -1 - a.key, second };
      origins.set(merged.key, [a.key, b.key]);
      objective.tasks = [merged, ...objective.tasks.slice(2)];
      left--;
    }
  }
}

function moveSome(
  groups: readonly MadeGroup[],
  wanted: number,
  made: Map<number, readonly MadeChange[]>,
  random: Random,
): void {
  if (groups.length < 2) return;
  for (let turn = 0; turn < wanted; turn++) {
    const from = random.pick(groups);
    const to = random.pick(groups.filter((group) => group !== from));
    const objective = random.pick(from.objectives);
    const task = objective.tasks.find(({ key }) => key >= 0);
    if (task === undefined || objective.tasks.length < 2) continue;
    objective.tasks = objective.tasks.filter((other) => other !== task);
    random.pick(to.objectives).tasks.push(task);
    made.set(task.key, [...(made.get(task.key) ?? []), { field: 'group' }]);
  }
}

function addSome(
  groups: readonly MadeGroup[],
  wanted: number,
  maker: TaskMaker,
  vocabulary: Vocabulary,
  random: Random,
): Set<number> {
  const added = new Set<number>();
  for (let turn = 0; turn < wanted; turn++) {
    const task = maker.make();
    added.add(task.key);
    const group = random.pick(groups);
    if (random.happens(0.6)) group.objectives.push({ text: objectiveText(vocabulary, random), tasks: [task] });
    else random.pick(group.objectives).tasks.push(task);
  }
  return added;
}

type Made = {
  readonly made: ReadonlyMap<number, readonly MadeChange[]>;
  readonly origins: ReadonlyMap<number, readonly number[]>;
  readonly edited: ReadonlySet<number>;
  readonly added: ReadonlySet<number>;
  readonly removed: ReadonlySet<number>;
};

function asPair(oldGroups: readonly MadeGroup[], newGroups: readonly MadeGroup[], truth: Made): MadePair {
  const keys = (groups: readonly MadeGroup[]): number[] =>
    groups.flatMap((group) => group.objectives.flatMap((objective) => objective.tasks.map(({ key }) => key)));
  const oldAt = new Map(keys(oldGroups).map((key, at) => [key, at]));
  const links: [number, number][] = [];
  const changes = new Map<number, readonly MadeChange[]>();
  const added = new Set<number>();
  const edited = new Set<number>();
  keys(newGroups).forEach((key, at) => {
    const origins = truth.origins.get(key) ?? (oldAt.has(key) ? [key] : []);
    if (truth.added.has(key)) added.add(at);
    for (const origin of origins) {
      const old = oldAt.get(origin);
      if (old !== undefined) links.push([old, at]);
    }
    if (origins.length === 1 && origins[0] === key) changes.set(at, truth.made.get(key) ?? []);
    if (truth.edited.has(key)) edited.add(at);
  });
  const removed = new Set([...truth.removed].flatMap((key) => oldAt.get(key) ?? []));
  return { old: planOf(oldGroups, OLD_YEAR), new: planOf(newGroups, NEW_YEAR), links, changes, edited, added, removed };
}

function planOf(groups: readonly MadeGroup[], year: number): PlanFile {
  const columns = ['number', 'objective', 'task', 'deliverable', 'lead', 'support', 'deadline'];
  return {
    ccht: 1,
    year,
    issuer: { parent: 'UBND TỈNH AN HÒA', name: 'SỞ NỘI VỤ', place: 'An Hòa' },
    plan: {
      number: String(year % 50),
      symbol: 'KH-SNV',
      date: `10/01/${year}`,
      subject: `Cải cách hành chính năm ${year}`,
      sections: [{ title: 'NHIỆM VỤ', text: '(Chi tiết tại Phụ lục kèm theo)' }],
    },
    appendices: [
      {
        title: `NHIỆM VỤ NĂM ${year}`,
        page: 'landscape',
        text: [
          { tasks: { numbering: ['I', '1', '1.1'], columns, groups: groups.map((group) => groupOf(group, year)) } },
        ],
      },
    ],
  };
}

function groupOf({ title, objectives }: MadeGroup, year: number): Group {
  return { title, objectives: objectives.map((objective) => objectiveOf(objective, year)) };
}

function objectiveOf({ text, tasks }: MadeObjective, year: number): Objective {
  return { text, tasks: tasks.map((task) => rowOf(task, year)) };
}

function rowOf(task: MadeTask, year: number): Task {
  return {
    task: yearsIn(task.text ?? textOf(task), year),
    deliverable: task.deliverable,
    lead: task.lead,
    support: task.support.join('; '),
    deadline: task.deadline.text(year),
  };
}

/** The words of a task as its parts have them. */
function textOf(task: Pick<MadeTask, 'verb' | 'object' | 'second' | 'manner' | 'tail'>): string {
  const { verb, object, second, manner, tail } = task;
  const clauses = [`${verb} ${object}`, second && `${second.verb} ${second.object}`, manner].filter(Boolean).join(', ');
  return [clauses, tail].filter(Boolean).join(' ');
}
