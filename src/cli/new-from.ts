import { basename, dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import { RECOMMENDED, rules } from '../lint/index.ts';
import { type Model, type ModelTask, understand } from '../model/index.ts';
import { type Finished, type Renewal, remarkWords, renewPlan } from '../next-year/index.ts';
import { formatFindings } from '../report/index.ts';
import { formatNextYear, type OpenDecision } from '../report/next-year/index.ts';
import { editPlan, encodeLike, lineIndex, type PlanEdit, readPlan, readProgress } from '../source/index.ts';
import { matchProgress } from '../summary/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import { directories } from './directories.ts';
import { refuseEnding } from './file-ending.ts';
import { exists, readBytes, shownPath } from './files.ts';
import type { ExitCode } from './host.ts';
import { lintText, remarksOf } from './lint-text.ts';
import { refuseExisting } from './new-file.ts';
import { guardTargets, neverOurs, type Output, writeOutputs } from './outputs.ts';
import { hasErrors, loadPlan, type PlanOnDisk, printFindings } from './plan-file.ts';
import { progressPath } from './progress-file.ts';
import { SCHEMA_COMMENT, schemaBeside } from './schema-beside.ts';
import { screenWidth } from './screen-width.ts';
import { progressFindings } from './summarise-text.ts';
import { decodeNamed } from './text-file.ts';
import { yearOption } from './year-option.ts';

type Options = Readonly<Record<string, unknown>>;

/** Next year's plan from this year's: writes a new file and tells what is left to decide. The old file is never touched. */
export async function newFrom(from: string, options: Options, context: Context): Promise<ExitCode> {
  const { host } = context;
  const plan = loadPlan(from, context);
  printFindings(plan, context);
  if (hasErrors(plan) || plan.plan === undefined) {
    host.err(
      `${context.say({ vi: 'Chưa lập kế hoạch mới: sửa các lỗi trên rồi chạy lại.', en: 'Not made: mend the faults above and run again.' })}\n`,
    );
    return 2;
  }
  const directory = directories(optionText(options, 'units'), context)(plan.plan, dirname(plan.path));
  const model = understand(plan.plan, directory);
  const finished = finishedTasks(plan, model, context);
  if (finished === undefined) return 2;
  const year = yearsOf(plan, model, options);
  const target = outputOf(plan, year, options, context);
  const renewal = renewPlan({ model, year, directory, finished, dropFinished: isSet(options, 'dropDone') });
  const comments = remarkWords(plan, remarksOf(plan), model, year);
  const text = renewedText(plan, [...renewal.edits, ...comments, ...unitsEdit(plan, target)]);
  const tell = target === undefined ? host.err : host.out;
  if (target === undefined) host.out(text);
  else {
    const data = encodeLike(readBytes(plan.path, plan.shown), text);
    const outputs: Output[] = [
      { path: target, data, origin: neverOurs },
      ...(text.includes(SCHEMA_COMMENT) ? schemaBeside(target) : []),
    ];
    refuseExisting(target, context);
    guardTargets(outputs, [plan.path], options, context);
    writeOutputs(outputs, options, context, tell);
  }
  const file = target === undefined || isSet(options, 'dryRun') ? undefined : shownPath(target, host.cwd);
  tell(report(text, file, year, renewal, directory, context));
  return 0;
}

/** The new text; what cannot be read as a plan must not be written. */
function renewedText(plan: PlanOnDisk, edits: readonly PlanEdit[]): string {
  const text = editPlan(plan, edits);
  const [fault] = readPlan(text).diagnostics.filter(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new Error(`The new plan would have a fault: ${fault.message.en}`);
  return text;
}

type Years = { readonly from: number; readonly to: number };

function yearsOf(plan: PlanOnDisk, { year }: Model, options: Options): Years {
  if (year === undefined) {
    throw new UserError(
      { vi: `${plan.shown} chưa ghi năm của kế hoạch.`, en: `${plan.shown} does not say which year it is for.` },
      { hint: { vi: 'Bổ sung dòng year: ở đầu tệp, ví dụ year: 2023.', en: 'Add a line such as year: 2023 to it.' } },
    );
  }
  const to = yearOption(options) ?? year + 1;
  if (to > year) return { from: year, to };
  throw new UserError(
    {
      vi: `${plan.shown} là kế hoạch năm ${year}; năm mới phải sau năm đó.`,
      en: `${plan.shown} is of ${year}; the new year must be later.`,
    },
    { hint: { vi: `Ví dụ: --year ${year + 1}`, en: `Example: --year ${year + 1}` } },
  );
}

/** Where the new plan goes: as asked, else beside the old one with the new year in its name. Undefined: standard output. */
function outputOf(plan: PlanOnDisk, { from, to }: Years, options: Options, { host }: Context): string | undefined {
  const given = optionText(options, 'output');
  if (given === '-') return undefined;
  refuseEnding(given, /\.ya?ml$/i, '.plan.yaml');
  if (given !== undefined) return resolve(host.cwd, given);
  const name = basename(plan.path);
  const renamed = name.includes(String(from))
    ? name.replaceAll(String(from), String(to))
    : name.replace(/((?:\.plan)?\.ya?ml)?$/i, `-${to}$1`);
  return join(dirname(plan.path), renamed);
}

/** The directory that the plan names is named from the new place. */
function unitsEdit({ plan, path }: PlanOnDisk, target: string | undefined): PlanEdit[] {
  const units = plan?.units;
  if (units === undefined || target === undefined || dirname(target) === dirname(path)) return [];
  const fresh = relative(dirname(target), resolve(dirname(path), units)).replaceAll('\\', '/');
  return [{ kind: 'value', path: ['units'], text: fresh }];
}

/** Tasks that the progress file beside the plan calls done or dropped; undefined where it has faults, which are told. */
function finishedTasks(plan: PlanOnDisk, model: Model, context: Context): Map<ModelTask, Finished> | undefined {
  const { host, lang, color } = context;
  const path = progressPath(plan.path);
  if (!exists(path)) return new Map();
  const shown = shownPath(path, host.cwd);
  const read = readProgress(decodeNamed(readBytes(path, shown), shown));
  if (read.progress === undefined || read.diagnostics.some(({ severity }) => severity === 'error')) {
    host.err(formatFindings(shown, read.diagnostics, { lang, color, place: lineIndex(read.text) }));
    return undefined;
  }
  const { entries, faults } = matchProgress(model, read.progress);
  if (faults.length > 0) {
    host.err(progressFindings(shown, read, faults, { lang, color }));
    return undefined;
  }
  const finished = new Map<ModelTask, Finished>();
  for (const [task, { entry }] of entries) {
    const { state, on, evidence } = entry;
    if (state === 'open') continue;
    finished.set(task, { state, ...(on !== undefined && { on }), ...(evidence !== undefined && { evidence }) });
  }
  return finished;
}

const UNDECIDED = 'undecided-place';

/** What is left to decide is asked of lint, so that both always say the same. */
function report(
  text: string,
  file: string | undefined,
  { from, to }: Years,
  { carried, newIds, dropped }: Renewal,
  directory: Directory | undefined,
  { host, lang }: Context,
): string {
  const off = Object.fromEntries(rules.map(({ id }) => [id, 'off'] as const));
  const linted = lintText(text, directory, { ...RECOMMENDED, rules: { ...off, [UNDECIDED]: 'info' } });
  const place = lineIndex(linted.text);
  const decisions = linted.findings
    .filter(({ rule }) => rule === UNDECIDED)
    .map(
      ({ where, span, message }): OpenDecision => ({
        where,
        ...place(span.start),
        words: message.vi.replace(/^[^:]*: /, ''),
      }),
    );
  const numbers = dropped.map(({ number }) => number);
  return formatNextYear(
    { from, to, carried, newIds, dropped: numbers, decisions, ...(file !== undefined && { file }) },
    { lang, width: screenWidth(host) },
  );
}
