import { dirname, extname, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { BY } from '../report/summary/index.ts';
import {
  dayInVietnam,
  mergeSummaries,
  type PlanSummary,
  readDay,
  readUntil,
  type SummaryOptions,
} from '../summary/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import { dayOption } from './day-option.ts';
import { directories } from './directories.ts';
import { exists, readBytes, shownPath } from './files.ts';
import { findPlans } from './find-plans.ts';
import type { ExitCode } from './host.ts';
import { guardTargets, neverOurs, writeOutputs } from './outputs.ts';
import { progressPath } from './progress-file.ts';
import { summariseText } from './summarise-text.ts';
import { writeSummary } from './summary-format.ts';
import { decodeNamed } from './text-file.ts';

type Options = Readonly<Record<string, unknown>>;

/** Reads the plans, summarises each, and prints or writes them together. A plan that cannot be read is told and left out. */
export async function runSummary(args: readonly string[], given: Options, context: Context): Promise<ExitCode> {
  const options = summaryOptions(given, context);
  const output = optionText(given, 'output');
  const format = formatOf(optionText(given, 'format'), output);
  const { paths, isComplete } = await planPaths(args, context);
  const directoryOf = directories(optionText(given, 'units'), context);
  const plans: PlanSummary[] = [];
  let code: ExitCode = isComplete ? 0 : 2;
  for (const path of paths) {
    try {
      const read = readTexts(path, context);
      const result = summariseText(read, (plan) => directoryOf(plan, dirname(path)), options, context);
      if (result.summary !== undefined) plans.push(result.summary);
      else {
        context.host.err(result.findings);
        code = 2;
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.complain(error);
      code = 2;
    }
  }
  if (plans.length === 0) return code;
  checkOwner(plans, options.owner);
  const by = BY.find((one) => one === given.by);
  const toFile = output !== undefined && output !== '-';
  const data = await writeSummary(mergeSummaries(plans, options.asOf), format, by, options, toFile, context);
  if (!toFile) context.host.out(data);
  else {
    const target = { path: resolve(context.host.cwd, output), data, origin: neverOurs };
    guardTargets([target], paths, given, context);
    writeOutputs([target], given, context, context.host.err);
  }
  return code;
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
  return { paths: [...new Set(paths.map((path) => resolve(context.host.cwd, path)))], isComplete };
}

function readTexts(path: string, { host }: Context): Parameters<typeof summariseText>[0] {
  const file = shownPath(path, host.cwd);
  const beside = progressPath(path);
  const shown = shownPath(beside, host.cwd);
  return {
    plan: { text: decodeNamed(readBytes(path, file), file), file },
    progress: exists(beside) ? { text: decodeNamed(readBytes(beside, shown), shown), file: shown } : undefined,
  };
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

export type SummaryFormat = 'table' | 'md' | 'csv' | 'json';

function formatOf(given: string | undefined, output: string | undefined): SummaryFormat {
  const formats = ['table', 'md', 'csv', 'json'] as const;
  const wanted = formats.find((format) => format === given);
  if (wanted !== undefined || output === undefined || output === '-') return wanted ?? 'table';
  const ending = extname(output).slice(1).toLowerCase();
  if (ending === 'txt') return 'table';
  const said = formats.find((format) => format === ending);
  if (said !== undefined) return said;
  throw new UserError(
    { vi: `Tên “${output}” chưa rõ loại tệp.`, en: `“${output}” does not say which kind of file.` },
    {
      hint: {
        vi: `Đặt đuôi .md, .csv, .json, .txt, hoặc ghi --format.`,
        en: 'Let it end in .md, .csv, .json, .txt, or give --format.',
      },
    },
  );
}
