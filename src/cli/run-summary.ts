import { join, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { BY, type By } from '../report/summary/index.ts';
import {
  dayInVietnam,
  mergeSummaries,
  type PlanSummary,
  readDay,
  readUntil,
  type Summary,
  type SummaryOptions,
} from '../summary/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import { dayOption } from './day-option.ts';
import { partsOf } from './files.ts';
import { findPlans } from './find-plans.ts';
import type { ExitCode } from './host.ts';
import { onPlans } from './many-plans.ts';
import { guardTargets, type Output, writeOutputs } from './outputs.ts';
import { progressPath } from './progress-file.ts';
import { ownerCalendarFiles, writeSummary } from './summary-format.ts';
import { originOf, type SummaryTarget, summaryTarget } from './summary-target.ts';

type Options = Readonly<Record<string, unknown>>;

/** Reads the plans, summarises each, and prints or writes them together. A plan that cannot be read is told and left out. */
export async function runSummary(args: readonly string[], given: Options, context: Context): Promise<ExitCode> {
  const options = summaryOptions(given, context);
  const target = summaryTarget(given, context);
  const { paths, isComplete } = await planPaths(args, context);
  const plans = await summarise(paths, optionText(given, 'units'), options, context);
  if (plans.length > 0) {
    checkOwner(plans, options.owner);
    const by = BY.find((one) => one === given.by);
    const outputs = await outputsOf(mergeSummaries(plans, options.asOf), target, by, options, context);
    const sources = paths.map((path) => resolve(context.host.cwd, path));
    guardTargets(outputs, [...sources, ...sources.map(progressPath)], given, context);
    writeOutputs(outputs, given, context, context.host.err);
  }
  return isComplete && plans.length === paths.length ? 0 : 2;
}

/** The files to write; what goes to standard output is printed at once. */
async function outputsOf(
  summary: Summary,
  target: SummaryTarget,
  by: By | undefined,
  options: SummaryOptions,
  context: Context,
): Promise<Output[]> {
  if (target.kind === 'folder') {
    const calendars = await ownerCalendarFiles(summary, options, context);
    return calendars.map(({ name, data }) => {
      const path = join(target.path, name);
      return { path, data, origin: originOf(path) };
    });
  }
  const isFile = target.kind === 'file';
  const data = await writeSummary(summary, target.format, by, options, isFile, context);
  if (isFile) return [{ path: target.path, data, origin: originOf(target.path) }];
  for (const part of partsOf(data)) context.host.out(part);
  return [];
}

function summaryOptions(given: Options, { host }: Context): SummaryOptions {
  const today = dayInVietnam(host.now());
  const asOf = dayOption('--as-of', optionText(given, 'asOf'), (words) => readDay(words, today)) ?? today;
  const dueUntil = dayOption('--due', optionText(given, 'due'), (words) => readUntil(words, asOf));
  const owner = optionText(given, 'owner');
  return {
    asOf,
    ...(owner !== undefined && { owner }),
    ...(dueUntil !== undefined && { dueUntil }),
    ...(isSet(given, 'leadOnly') && { leadOnly: true }),
    ...(isSet(given, 'overdue') && { overdue: true }),
    ...(isSet(given, 'expand') && { expand: true }),
  };
}

/** Each plan summarised; what is wrong with one is told, the others are still done. */
async function summarise(
  paths: readonly string[],
  units: string | undefined,
  options: SummaryOptions,
  context: Context,
): Promise<PlanSummary[]> {
  const { lang, color } = context;
  const summaries: PlanSummary[] = [];
  for (const { answer, error } of await onPlans('summary', paths, { units, options, view: { lang, color } }, context)) {
    if (answer?.summary !== undefined) summaries.push(answer.summary);
    else if (answer !== undefined) context.host.err(answer.findings);
    else if (error instanceof UserError) context.complain(error);
    else throw error;
  }
  return summaries;
}

/** The plans that the arguments name; what names none is told, the others are still done. */
async function planPaths(
  args: readonly string[],
  context: Context,
): Promise<{ readonly paths: readonly string[]; readonly isComplete: boolean }> {
  const paths: string[] = [];
  let isComplete = true;
  for (const arg of args.length > 0 ? args : ['.']) {
    try {
      paths.push(...(await findPlans([arg], context)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.complain(error);
      isComplete = false;
    }
  }
  // Each once, under the first name that the user gave it.
  const named = new Map<string, string>();
  for (const path of paths) {
    const full = resolve(context.host.cwd, path);
    if (!named.has(full)) named.set(full, path);
  }
  return { paths: [...named.values()], isComplete };
}

/** Throws UserError where no plan knows the unit asked for. */
function checkOwner(plans: readonly PlanSummary[], owner: string | undefined): void {
  if (owner === undefined || plans.some((plan) => plan.owner?.isKnown)) return;
  const near = plans.find((plan) => plan.owner?.nearest !== undefined)?.owner?.nearest;
  throw new UserError(
    {
      vi: `Không có đơn vị “${owner}” trong kế hoạch và danh mục đơn vị.`,
      en: `Neither the plan nor the directory knows a unit “${owner}”.`,
    },
    near === undefined
      ? { hint: { vi: 'Xem các đơn vị: ccht summary --by owner', en: 'See the units: ccht summary --by owner' } }
      : { hint: { vi: `Gần nhất: ${near}`, en: `Nearest: ${near}` } },
  );
}
