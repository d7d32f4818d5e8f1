import { UserError } from '../diagnostics/index.ts';
import { diffPlans, filterChanges, type PlanDiff, type Wanted } from '../diff/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import { wantedAspects } from './diff-aspects.ts';
import { type Compared, type ReadSide, writeDiff } from './diff-format.ts';
import { diffSide } from './diff-sides.ts';
import { type DiffFormat, diffTarget } from './diff-target.ts';
import { directories } from './directories.ts';
import type { ExitCode } from './host.ts';
import { guardTargets, neverOurs, type Target, writeOutputs } from './outputs.ts';
import { hasErrors, loadPlan, printFindings } from './plan-file.ts';

type Options = Readonly<Record<string, unknown>>;

/** Compares two plans, or each of several with the next, and prints or writes what changed. */
export async function runDiff(args: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { host } = context;
  if (args.length < 2) throw needsTwo();
  if (isSet(options, 'brief') && isSet(options, 'full')) {
    throw new UserError({ vi: 'Chỉ chọn một: --brief hoặc --full.', en: 'Choose one of --brief, --full.' });
  }
  const wanted = wantedAspects(options);
  const target = diffTarget(options, context);
  const sides = readSides(args, options, context);
  if (sides === undefined) return 2;
  const [first, ...others] = sides.slice(1).map((side, at) => compared(sides[at] ?? side, side, wanted));
  if (first === undefined) throw needsTwo();
  const steps = [first, ...others] as const;
  tellTwice(sides, context);
  for (const { diff } of steps) tellLost(diff, context);
  const data = await writeDiff(steps, target, options, context);
  if (target.path === undefined) host.out(data);
  else {
    const output = { path: target.path, data, origin: await originOf(target.format) };
    const inputs = sides.map(({ path }) => path);
    guardTargets([output], inputs, options, context);
    writeOutputs([output], options, context, host.err);
  }
  return isSet(options, 'exitCode') && steps.some(({ diff }) => diff.changes.length > 0) ? 1 : 0;
}

function compared(old: ReadSide, fresh: ReadSide, wanted: Wanted): Compared {
  const diff = filterChanges(diffPlans(old.plan, fresh.plan), wanted);
  return { old: old.report, new: fresh.report, diff, wanted, sides: [old, fresh] };
}

/** A Word file that ccht wrote and nobody has edited is written anew; of other files nobody knows. */
async function originOf(format: DiffFormat): Promise<Target['origin']> {
  return format === 'docx' ? (await import('./render-format.ts')).originReader('docx') : neverOurs;
}

/** The plans as sides of a comparison; undefined, and told, where one of them is none. */
function readSides(args: readonly string[], options: Options, context: Context): ReadSide[] | undefined {
  const { host, say } = context;
  const directoryOf = directories(optionText(options, 'units'), context);
  const plans = args.map((path) => loadPlan(path, context));
  const broken = plans.filter(hasErrors);
  for (const plan of broken) printFindings(plan, context);
  if (broken.length > 0) {
    const words = {
      vi: 'Chưa so sánh: sửa các lỗi trên rồi chạy lại.',
      en: 'Not compared: mend the above and run again.',
    };
    host.err(`${say(words)}\n`);
    return undefined;
  }
  return plans.flatMap((read) => {
    const { plan, text, places, path, shown } = read;
    if (plan === undefined) return [];
    return [{ ...diffSide({ plan, text, places }, path, shown, directoryOf), hashOf: () => read.hash }];
  });
}

/** Tells of a file that is given twice in a row: that nothing changed in it says nothing. */
function tellTwice(sides: readonly ReadSide[], { host, say }: Context): void {
  for (const [at, { path, report }] of sides.entries()) {
    if (sides[at + 1]?.path !== path) continue;
    host.err(
      `${say({ vi: `${report.file}: hai lần cùng một tệp.`, en: `${report.file}: the same file is given twice.` })}\n`,
    );
  }
}

/** Tells of `replaces` that name nothing: the pair that a person meant was not made. */
function tellLost({ lost }: PlanDiff, { host, say }: Context): void {
  for (const { task, named, nearest } of lost.slice(0, 10)) {
    const guess =
      nearest === undefined ? { vi: '', en: '' } : { vi: ` Gần nhất: ${nearest}.`, en: ` Nearest: ${nearest}.` };
    host.err(
      `${say({
        vi: `${task.number}: replaces: ${named} không có ở kế hoạch kia.${guess.vi}`,
        en: `${task.number}: replaces: ${named} is not in the other plan.${guess.en}`,
      })}\n`,
    );
  }
}

function needsTwo(): UserError {
  return new UserError(
    { vi: 'So sánh cần ít nhất hai kế hoạch.', en: 'It takes two plans to compare.' },
    {
      hint: {
        vi: 'Ví dụ: ccht diff 2022.plan.yaml 2023.plan.yaml',
        en: 'Example: ccht diff 2022.plan.yaml 2023.plan.yaml',
      },
    },
  );
}
