import { compareVietnamese } from '../text/index.ts';
import { countDatedness, type DatednessCounts } from './counts.ts';
import type { PlanSummary, Summary, SummaryOwner, SummaryTask } from './types.ts';

export type OwnerRow = {
  readonly key: string;
  /** Official name, else as the plans write it. */
  readonly owner: string;
  /** The office, of an inner unit where the plans are of several offices. */
  readonly office?: string;
  readonly known: boolean;
  readonly collective: boolean;
  /** Tasks that it leads. Alone: `lead` − `joint`. */
  readonly lead: number;
  /** Of these, led with others. */
  readonly joint: number;
  /** Tasks that it supports, by its own name or that of a group it belongs to. */
  readonly support: number;
  /** Of the tasks that it leads. */
  readonly datedness: DatednessCounts;
  /** Of the same: the next day on which one falls due. */
  readonly next?: string;
  /** Of the same. */
  readonly overdue: number;
  /** What it leads, duties outside the table included, which count nowhere. */
  readonly tasks: readonly SummaryTask[];
};

/** Who has how much to do, most first. With `leadOnly` only who leads something. */
export function ownerRows({ tasks, plans, asOf }: Summary, leadOnly = false): OwnerRow[] {
  const open = new Map<
    string,
    { names: Map<string, number>; owner: SummaryOwner; led: SummaryTask[]; joint: number }
  >();
  const entryOf = (owner: SummaryOwner) => {
    let entry = open.get(owner.key);
    if (entry === undefined) {
      entry = { names: new Map(), owner, led: [], joint: 0 };
      open.set(owner.key, entry);
    }
    const name = owner.unit ?? owner.text;
    entry.names.set(name, (entry.names.get(name) ?? 0) + 1);
    return entry;
  };
  for (const task of tasks) {
    for (const owner of unique(task.lead)) {
      const entry = entryOf(owner);
      entry.led.push(task);
      if (task.isCounted && task.lead.length > 1) entry.joint++;
    }
    if (!leadOnly) for (const owner of task.support) entryOf(owner);
  }
  const support = leadOnly ? new Map<string, number>() : supportCounts(tasks, plans, [...open.keys()]);
  const rows = [...open].map(([key, { names, owner, led, joint }]): OwnerRow => {
    const counted = led.filter(({ isCounted }) => isCounted);
    const next = nextDay(counted, asOf);
    return {
      key,
      owner: commonest(names),
      ...(owner.office !== undefined && { office: owner.office }),
      known: owner.known,
      collective: owner.collective,
      lead: counted.length,
      joint,
      support: support.get(key) ?? 0,
      datedness: countDatedness(led),
      ...(next !== undefined && { next }),
      overdue: counted.filter(({ state }) => state === 'overdue').length,
      tasks: led,
    };
  });
  return rows.sort((a, b) => b.lead - a.lead || b.support - a.support || compareVietnamese(a.owner, b.owner));
}

/** The next day, `asOf` included, on which one of the tasks falls due. */
export function nextDay(tasks: readonly SummaryTask[], asOf: string): string | undefined {
  let next: string | undefined;
  for (const { waitingDays } of tasks) {
    const day = waitingDays.find((one) => one >= asOf);
    if (day !== undefined && (next === undefined || day < next)) next = day;
  }
  return next;
}

/** A unit supports what names it or a group with all of its units in it: Các phòng in Các phòng, đơn vị. */
function supportCounts(
  tasks: readonly SummaryTask[],
  plans: readonly PlanSummary[],
  keys: readonly string[],
): Map<string, number> {
  const groups = new Map(plans.flatMap((plan) => Object.entries(plan.groups)));
  const unitsOf = (key: string) => groups.get(key) ?? [key];
  const inGroup = byRarestUnit(keys, unitsOf);
  const coveredBy = new Map<string, readonly string[]>();
  const covered = (group: string): readonly string[] => {
    const units = groups.get(group);
    if (units === undefined) return [group];
    let found = coveredBy.get(group);
    if (found === undefined) {
      const inside = new Set(units);
      const candidates = [undefined, ...inside].flatMap((unit) => inGroup.get(unit) ?? []);
      found = candidates.filter((key) => unitsOf(key).every((unit) => inside.has(unit)));
      coveredBy.set(group, found);
    }
    return found;
  };
  const counts = new Map<string, number>();
  for (const task of tasks) {
    if (!task.isCounted) continue;
    for (const key of new Set(task.support.flatMap((owner) => covered(owner.key))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Each key once, under that of its units which the fewest share (undefined: it has none), so that few come into question. */
function byRarestUnit(
  keys: readonly string[],
  unitsOf: (key: string) => readonly string[],
): Map<string | undefined, string[]> {
  const shares = new Map<string, number>();
  for (const unit of keys.flatMap(unitsOf)) shares.set(unit, (shares.get(unit) ?? 0) + 1);
  const found = new Map<string | undefined, string[]>();
  for (const key of keys) {
    let rarest: string | undefined;
    for (const unit of unitsOf(key))
      if (rarest === undefined || (shares.get(unit) ?? 0) < (shares.get(rarest) ?? 0)) rarest = unit;
    const same = found.get(rarest);
    if (same === undefined) found.set(rarest, [key]);
    else same.push(key);
  }
  return found;
}

function unique(owners: readonly SummaryOwner[]): readonly SummaryOwner[] {
  if (owners.length < 2) return owners;
  const seen = new Set<string>();
  return owners.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function commonest(names: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, count] of names) if (count > most) [best, most] = [name, count];
  return best;
}
