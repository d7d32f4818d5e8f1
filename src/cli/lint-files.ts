import { resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import type { Linted } from '../report/lint/index.ts';
import { encodeLike, placeAmong } from '../source/index.ts';
import { type Context, isSet } from './command.ts';
import { isReadOnly, readBytes, shownPath, writeWhole } from './files.ts';
import type { Linter } from './linter.ts';
import { onPlans } from './many-plans.ts';
import { decodePlan } from './named-plan.ts';

export type LintRun = {
  readonly files: readonly Linted[];
  /** A file could not be read or written; the others are done. */
  readonly failed: boolean;
  /** What fixes would change, where nothing is written: unified diffs. */
  readonly previews: readonly string[];
  readonly fixed: number;
};

type Options = Readonly<Record<string, unknown>>;

/** How fixes are to be made, if at all. */
export type Fixing = { readonly alsoUnsafe: boolean; readonly isDry: boolean };

/** What the options of a call say about fixes; undefined where none are asked for. */
export function fixingOf(options: Options): Fixing | undefined {
  const isPreview = isSet(options, 'diff');
  if (!isPreview && !isSet(options, 'fix') && !isSet(options, 'fixUnsafe')) return undefined;
  return { alsoUnsafe: isSet(options, 'fixUnsafe'), isDry: isPreview || isSet(options, 'dryRun') };
}

/** Lints plans on disk and mends them where asked. A file that cannot be read or written is told of; the others are done. */
export async function lintFiles(
  plans: readonly string[],
  linter: Linter,
  fixing: Fixing | undefined,
  context: Context,
): Promise<LintRun> {
  const { host } = context;
  const run = { files: [] as Linted[], previews: [] as string[], failed: false, fixed: 0 };
  const told = new Set<string>();
  const tell = (error: unknown): void => {
    if (!(error instanceof UserError)) throw error;
    // The faults of a config or a directory that many plans share are told once.
    if (!told.has(error.message)) context.complain(error);
    told.add(error.message);
    run.failed = true;
  };
  const paths = plans.map((plan) => resolve(host.cwd, plan));
  if (fixing === undefined) {
    for (const [index, { answer, error }] of (await onPlans('lint', paths, linter.given, context)).entries()) {
      if (answer === undefined) {
        tell(error);
        continue;
      }
      const { lines, ...data } = answer;
      run.files.push({ ...data, file: shownPath(plans[index] ?? '', host.cwd), place: placeAmong(lines) });
    }
    return run;
  }
  for (const [index, path] of paths.entries()) {
    const shown = shownPath(plans[index] ?? '', host.cwd);
    try {
      const { before, after, count } = await mendFile(path, shown, linter, fixing);
      if (fixing.isDry) {
        const { fixPreview } = await import('../report/lint/other/index.ts');
        const preview = fixPreview(shown, before, after);
        if (preview !== '') run.previews.push(preview);
      }
      run.fixed += count;
      run.files.push(linter.lint(path, shown, fixing.isDry ? before : after));
    } catch (error) {
      tell(error);
    }
  }
  return run;
}

type Mended = { readonly before: string; readonly after: string; readonly count: number };

const TRIES = 5;

/** A plan's text after its fixes, written unless it is a preview. What another program writes meanwhile is read anew. */
async function mendFile(path: string, shown: string, linter: Linter, { alsoUnsafe, isDry }: Fixing): Promise<Mended> {
  const { fixedText } = await import('./lint-fixes.ts');
  for (let tries = 0; tries < TRIES; tries++) {
    const bytes = readBytes(path, shown);
    const before = decodePlan(bytes, shown);
    const { text: after, count } = fixedText(before, linter.directory(path), linter.settings(path), alsoUnsafe);
    if (isDry || after === before) return { before, after, count };
    if (isReadOnly(path)) {
      throw new UserError(
        { vi: `${shown} đặt chế độ chỉ đọc; giữ nguyên tệp này.`, en: `${shown} is read-only and is kept.` },
        { hint: { vi: 'Xem sẽ sửa gì: --diff', en: 'See what would be mended: --diff' } },
      );
    }
    if (Buffer.compare(readBytes(path, shown), bytes) !== 0) continue;
    writeWhole(path, encodeLike(bytes, after), shown);
    return { before, after, count };
  }
  throw new UserError(
    {
      vi: `${shown} đang được chương trình khác ghi; giữ nguyên tệp này.`,
      en: `Another program keeps writing ${shown}; it is kept as it is.`,
    },
    { hint: { vi: 'Đợi xong rồi chạy lại.', en: 'Wait, then run again.' } },
  );
}
