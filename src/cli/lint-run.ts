import { resolve } from 'node:path';
import type { Severity, Words } from '../diagnostics/index.ts';
import type { Linted, LintView } from '../report/lint/index.ts';
import { decode, encodeLike } from '../source/index.ts';
import { plural } from '../text/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import type { ExitCode } from './host.ts';
import { isUnread, withoutBaseline, writeBaseline } from './lint-baseline.ts';
import { fixingOf, lintFiles } from './lint-files.ts';
import { formatLint, LINT_FORMATS, type LintFormat, reportOrigin } from './lint-format.ts';
import type { Linter } from './linter.ts';
import { guardTargets, neverOurs, type Output, writeOutputs } from './outputs.ts';
import { screenWidth } from './screen-width.ts';

type Options = Readonly<Record<string, unknown>>;

/** Levels from the heaviest. */
export const FAIL_LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** One run over plans: fixes, baseline, report. Gives the exit code. */
export async function lintOnce(
  plans: readonly string[],
  linter: Linter,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { host, say } = context;
  const fixing = fixingOf(options);
  const run = await lintFiles(plans, linter, fixing, context);
  if (isSet(options, 'updateBaseline')) {
    writeBaseline(optionText(options, 'baseline'), run.files, options, context);
    if (run.failed) return 2;
    return run.files.some(isUnread) ? 1 : 0;
  }
  if (fixing?.isDry === true) {
    if (run.previews.length === 0) host.err(`${say(NOTHING_TO_MEND)}\n`);
    print({ data: run.previews.join(''), origin: neverOurs }, run.files, options, context);
    return run.failed ? 2 : 0;
  }
  if (run.fixed > 0) host.err(`${say(mended(run.fixed))}\n`);
  const shown = withoutBaseline(optionText(options, 'baseline'), run.files, context);
  await report(shown, options, context);
  return run.failed ? 2 : exitCode(shown, options);
}

/** The plan on standard input: its report, or with fixes its mended text and nothing else. */
export async function lintStdin(linter: Linter, options: Options, context: Context): Promise<ExitCode> {
  const { host } = context;
  const name = optionText(options, 'stdinFilename') ?? 'stdin.plan.yaml';
  const path = resolve(host.cwd, name);
  const bytes = await host.stdin();
  const text = decode(bytes);
  const fixing = fixingOf(options);
  if (fixing !== undefined) {
    const { fixedText } = await import('./lint-fixes.ts');
    const after = fixedText(text, linter.directory(path), linter.settings(path), fixing.alsoUnsafe).text;
    const { fixPreview } = await import('../report/lint/other/index.ts');
    const mended = isToFile(options) ? encodeLike(bytes, after) : markOf(bytes) + after;
    const data = fixing.isDry ? fixPreview(name, text, after) : mended;
    print({ data, origin: neverOurs }, [], options, context);
    return 0;
  }
  const shown = withoutBaseline(optionText(options, 'baseline'), [linter.lint(path, name, text)], context);
  await report(shown, options, context);
  return exitCode(shown, options);
}

/** The byte order mark with which UTF-8 began, which a stream keeps. */
function markOf(bytes: Uint8Array): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
}

async function report(files: readonly Linted[], options: Options, context: Context): Promise<void> {
  const { host, lang, outColor } = context;
  const toFile = isToFile(options);
  const view: LintView = {
    lang,
    color: outColor && !toFile,
    width: toFile ? screenWidth({ env: {}, width: undefined }) : screenWidth(host),
    all: isSet(options, 'all'),
    showSuppressed: isSet(options, 'showSuppressed'),
  };
  const format: LintFormat = LINT_FORMATS.find((one) => one === options.format) ?? 'stylish';
  print({ data: await formatLint(format, files, view), origin: reportOrigin(format) }, files, options, context);
}

type Printed = Pick<Output, 'origin'> & { readonly data: string | Uint8Array };

/** To standard output, or whole to the file of `-o`. */
function print(output: Printed, files: readonly Linted[], options: Options, context: Context): void {
  const { host } = context;
  if (!isToFile(options)) {
    host.out(output.data);
    return;
  }
  const target = { path: resolve(host.cwd, optionText(options, 'output') ?? ''), ...output };
  const sources = files.map(({ file }) => resolve(host.cwd, file));
  guardTargets([target], sources, options, context);
  writeOutputs([target], options, context, host.err);
}

function isToFile(options: Options): boolean {
  return (optionText(options, 'output') ?? '-') !== '-';
}

function exitCode(files: readonly Linted[], options: Options): ExitCode {
  const counted = files.flatMap(({ findings }) => findings.filter(({ suppressed }) => suppressed === undefined));
  const lowest = FAIL_LEVELS.findIndex((level) => level === (options.failOn ?? 'error'));
  const failing = FAIL_LEVELS.slice(0, lowest + 1);
  if (counted.some(({ severity }) => failing.includes(severity))) return 1;
  const most = Number(optionText(options, 'maxWarnings') ?? Number.POSITIVE_INFINITY);
  return counted.filter(({ severity }) => severity === 'warning').length > most ? 1 : 0;
}

const NOTHING_TO_MEND: Words = { vi: 'Không có chỗ nào sửa được tự động.', en: 'Nothing can be mended by itself.' };

function mended(count: number): Words {
  return { vi: `Đã sửa ${count} chỗ.`, en: `${plural(count, 'place')} mended.` };
}
