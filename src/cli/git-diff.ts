import { resolve } from 'node:path';
import { UserError, type Words } from '../diagnostics/index.ts';
import { diffPlans } from '../diff/index.ts';
import { type DiffReport, diffTotals, textPatch } from '../report/diff/index.ts';
import { formatBlocks, formatDiffList } from '../report/terminal/index.ts';
import { decode, readPlan } from '../source/index.ts';
import { plural } from '../text/index.ts';
import { type Context, optionText } from './command.ts';
import { diffSide } from './diff-sides.ts';
import { directories } from './directories.ts';
import { readBytes } from './files.ts';
import type { ExitCode } from './host.ts';
import { screenWidth } from './screen-width.ts';

type Options = Readonly<Record<string, unknown>>;

/** What git hands to an external diff: one file of the repository in two states, and what it was called before. */
type GitFile = { readonly path: string; readonly oldPath: string; readonly old: string; readonly new: string };

/**
 * Git's external diff (gitdiff(1), GIT_EXTERNAL_DIFF): path, old file, hex, mode, new file, hex, mode; for a renamed file
 * also its new name and how alike they are; for an unmerged one the path alone. What is no plan is shown line by line.
 * Always 0: git stops at anything else.
 */
export async function runGitDiff(args: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { host, say } = context;
  const [path = '', old, , , fresh, , , renamed] = args;
  if (old === undefined || fresh === undefined) {
    if (args.length !== 1) throw wrongArguments();
    host.out(`${say({ vi: `${path}: chưa gộp xong (unmerged).`, en: `${path}: unmerged.` })}\n`);
    return 0;
  }
  host.out(`${renamed === undefined ? path : `${path} → ${renamed}`}\n`);
  try {
    host.out(gitDiff({ path: renamed ?? path, oldPath: path, old, new: fresh }, options, context));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.complain(error);
  }
  return 0;
}

function gitDiff(file: GitFile, options: Options, context: Context): string {
  const { say, lang, outColor, host } = context;
  const [old, fresh] = [textAt(file.old, context), textAt(file.new, context)];
  if (old === undefined || fresh === undefined) {
    return `${say({ vi: 'Tệp không phải văn bản, đã thay đổi.', en: 'Not a text; it has changed.' })}\n`;
  }
  const view = { width: screenWidth(host), color: outColor, lang };
  if (isNothing(file.old) || isNothing(file.new))
    return say(wholeFile(isNothing(file.old) ? fresh : old, isNothing(file.old)));
  const report = reportOf(file, old, fresh, options, context);
  if (report === undefined) return textPatch(file.path, old, fresh);
  const { changes } = report.diff;
  if (changes.length === 0) {
    // Comments, notes and layout of the file are nobody's news, but git says that something differs.
    return `${say({ vi: 'Không có gì thay đổi trên văn bản in ra (chỉ chú thích, cách trình bày tệp).', en: 'Nothing printed has changed (only comments or the layout of the file).' })}\n`;
  }
  return formatBlocks(diffTotals(report, lang), view) + formatDiffList(report, view);
}

/** Both states as plans compared; undefined where either is none. */
function reportOf(
  { path, oldPath }: GitFile,
  old: string,
  fresh: string,
  options: Options,
  context: Context,
): DiffReport | undefined {
  if (!/\.ya?ml$/i.test(path)) return undefined;
  const [before, after] = [readPlan(old), readPlan(fresh)];
  if (before.plan === undefined || after.plan === undefined) return undefined;
  const full = resolve(context.host.cwd, path);
  const directoryOf = directories(optionText(options, 'units'), context);
  const [one, other] = [
    diffSide({ ...before, plan: before.plan }, full, `a/${oldPath}`, directoryOf),
    diffSide({ ...after, plan: after.plan }, full, `b/${path}`, directoryOf),
  ];
  return { diff: diffPlans(one.plan, other.plan), old: one.report, new: other.report };
}

/** Git's name for a side that does not exist. */
function isNothing(path: string): boolean {
  return path === '/dev/null' || path === 'nul';
}

/** The text of a file; undefined where it is none. */
function textAt(path: string, { host }: Context): string | undefined {
  if (isNothing(path)) return '';
  const bytes = readBytes(resolve(host.cwd, path), path);
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function wholeFile(text: string, isNew: boolean): Words {
  const { plan } = readPlan(text);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (plan === undefined) {
    return isNew
      ? { vi: `Tệp mới, ${lines} dòng.\n`, en: `New file, ${plural(lines, 'line')}.\n` }
      : { vi: `Bỏ tệp này, ${lines} dòng.\n`, en: `File removed, ${plural(lines, 'line')}.\n` };
  }
  const subject = [plan.plan.subject ?? ''].flat().join(' ');
  return isNew
    ? { vi: `Kế hoạch mới: ${subject}\n`, en: `A new plan: ${subject}\n` }
    : { vi: `Bỏ kế hoạch này: ${subject}\n`, en: `Plan removed: ${subject}\n` };
}

function wrongArguments(): UserError {
  return new UserError(
    { vi: '--git để git gọi, không chạy tay.', en: '--git is for git to call.' },
    {
      hint: {
        vi: 'Cấu hình: git config diff.ccht.command "ccht diff --git", và dòng “*.plan.yaml diff=ccht” trong .gitattributes.',
        en: 'Set it up: git config diff.ccht.command "ccht diff --git", and “*.plan.yaml diff=ccht” in .gitattributes.',
      },
    },
  );
}
