import type { Datedness, Deadline, Directory } from '../language/index.ts';
import { type Model, type ModelTask, type Owner, ownerKey } from '../model/index.ts';
import { issuerInSentence, linesOf, type Path, type ProgressFile, plainText } from '../plan/index.ts';
import { type AwaitedContext, awaitedOf } from './awaited.ts';
import { issuerNoun } from './issuer.ts';
import { makersAmong } from './maker-of-document.ts';
import { matchProgress, type ProgressFault } from './match-progress.ts';
import { namedDays } from './named-days.ts';
import { matchOwner, type OwnerMatch } from './owner-match.ts';
import { type Standing, standingOf } from './task-state.ts';
import type { PlanSummary, SummaryOptions, SummaryOwner, SummaryTask } from './types.ts';

export type PlanInput = {
  readonly model: Model;
  /** As shown to people. */
  readonly file: string;
  /** 1-based line on which a value of the plan begins, `offset` characters into it. */
  readonly lineAt: (path: Path, offset: number) => number;
  readonly directory: Directory | undefined;
  /** What stands beside the plan in NAME.progress.yaml; undefined where there is no such file. */
  readonly progress: ProgressFile | undefined;
};

/** A plan summarised for a day, and what is wrong in its progress file. Plain data; linear in the plan. */
export function summarisePlan(
  { model, file, lineAt, directory, progress }: PlanInput,
  options: SummaryOptions,
): { readonly summary: PlanSummary; readonly faults: readonly ProgressFault[] } {
  const { tasks, year, day } = model;
  const matched = progress === undefined ? undefined : matchProgress(model, progress);
  const issuer = issuerInSentence(model.file);
  const awaited: AwaitedContext = { directory, issuer, day, makers: makersAmong(tasks) };
  const hasTable = tasks.some(({ source }) => source === 'table');
  const groups: Record<string, readonly string[]> = {};
  const owners = ownerMaker(directory, groups, options.expand === true);
  const match = options.owner === undefined ? undefined : matchOwner(options.owner, tasks, directory, day);

  const made: SummaryTask[] = [];
  let total = 0;
  for (const task of tasks) {
    const isCounted = task.source === 'table' || !hasTable;
    if (isCounted) total++;
    const entry = matched?.entries.get(task)?.entry;
    const { days, isDayless } = isCounted
      ? { days: task.due, isDayless: false }
      : namedDays(task.deadline, task.due, year);
    const standing = standingOf(task.due, entry, { asOf: options.asOf, isTracked: matched !== undefined, days });
    if (!isWanted(task, standing, match, options)) continue;
    const { deliverable, approver } = task.cells;
    made.push({
      file,
      line: lineAt(task.path, task.span?.[0] ?? 0),
      ...(task.id !== undefined && { id: task.id }),
      number: task.number,
      source: task.source,
      isCounted,
      group: task.group,
      ...(task.objective !== undefined && { objective: task.objective }),
      task: task.text,
      ...(deliverable && deliverable.text !== '' && { deliverable: plainText(deliverable.text) }),
      ...(approver && approver.text !== '' && { approver: plainText(approver.text) }),
      lead: task.lead.flatMap(owners),
      support: task.support.flatMap(owners),
      deadline: task.deadline,
      due: task.due,
      days,
      isDayless,
      waitingDays: standing.waitingDays,
      datedness: task.datedness,
      isOngoing: task.datedness === 'event' && goesOn(task.deadline),
      ...beginning(task.datedness, task.deadline),
      ...(task.waitsFor !== undefined && { waitsFor: task.waitsFor }),
      ...(task.datedness === 'event' && { awaited: awaitedOf(task, awaited) }),
      state: standing.state,
      ...(standing.doneOn !== undefined && { doneOn: standing.doneOn }),
      ...(entry?.evidence !== undefined && { evidence: entry.evidence }),
      ...(entry?.note !== undefined && { note: entry.note }),
    });
  }

  const lastDay = year === undefined ? undefined : `${String(year).padStart(4, '0')}-12-31`;
  const hasEnded = lastDay !== undefined && options.asOf > lastDay;
  const head = model.file[model.head];
  const noun = issuerNoun(issuer);
  const summary: PlanSummary = {
    file,
    subject: plainText(linesOf(model.file.plan.subject).join(' ')),
    ...(head?.number && { number: `${head.number}/${head.symbol ?? ''}`.replace(/\/$/, '') }),
    head: model.head,
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
    issuer,
    ...(noun !== undefined && { issuerNoun: noun }),
    asOf: hasEnded ? lastDay : options.asOf,
    hasEnded,
    hasTable,
    isTracked: matched !== undefined,
    total,
    tasks: made,
    groups,
    ...(match && { owner: { isKnown: match.isKnown, ...(match.nearest !== undefined && { nearest: match.nearest }) } }),
  };
  return { summary, faults: matched?.faults ?? [] };
}

function isWanted(
  { lead, support }: ModelTask,
  { waitingDays }: Standing,
  match: OwnerMatch | undefined,
  { asOf, dueUntil, overdue, leadOnly }: SummaryOptions,
): boolean {
  if (match !== undefined && !lead.some(match.matches) && (leadOnly || !support.some(match.matches))) return false;
  if (dueUntil === undefined && !overdue) return true;
  const [first] = waitingDays;
  if (overdue && first !== undefined && first < asOf) return true;
  return dueUntil !== undefined && waitingDays.some((day) => day >= asOf && day <= dueUntil);
}

/** Owners as plain data; the single units of each group are noted once in `groups`, or stand for it with `expand`. */
function ownerMaker(
  directory: Directory | undefined,
  groups: Record<string, readonly string[]>,
  expand: boolean,
): (owner: Owner) => readonly SummaryOwner[] {
  const known = new Map<string, readonly SummaryOwner[]>();
  return (owner) => {
    const before = known.get(owner.text);
    if (before !== undefined) return before;
    const members = owner.unit === undefined ? [] : (directory?.members(owner.unit) ?? []);
    const key = ownerKey(owner);
    const made = (unit: string | undefined, collective: boolean): SummaryOwner => ({
      text: owner.text,
      ...(unit !== undefined && { unit }),
      known: owner.known,
      collective,
      key: unit === owner.unit ? key : ownerKey({ text: unit ?? owner.text }),
    });
    if (members.length > 0 && !expand) groups[key] = members.map((text) => ownerKey({ text }));
    const all =
      members.length > 0 && expand
        ? members.map((member) => made(member, false))
        : [made(owner.unit, owner.collective || members.length > 0)];
    known.set(owner.text, all);
    return all;
  };
}

function goesOn({ kind, parts }: Deadline): boolean {
  return kind === 'ongoing' || (parts?.some(goesOn) ?? false);
}

function beginning(datedness: Datedness, { start }: Deadline): { begins?: string } {
  return datedness === 'open-ended' && start !== undefined ? { begins: start } : {};
}
