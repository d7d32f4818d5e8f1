import { dirname, resolve } from 'node:path';
import { UserError, type Words } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import type { Preset, Settings } from '../lint/index.ts';
import type { Linted } from '../report/lint/index.ts';
import { encodeLike, lineIndex } from '../source/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import { readBytes, shownPath, writeWhole } from './files.ts';
import { SettingsOf } from './lint-settings.ts';
import type { LintedText } from './lint-text.ts';
import { lintText } from './lint-text.ts';
import { onPlans } from './many-plans.ts';
import type { JobGiven } from './plan-jobs.ts';
import { decodeNamed } from './text-file.ts';
import { loadDirectory } from './units-file.ts';

export type LintRun = {
  readonly files: readonly Linted[];
  /** A file could not be read; the others are done. */
  readonly failed: boolean;
  /** What --fix wrote or would write: unified diffs. */
  readonly previews: readonly string[];
  readonly fixed: number;
};

/** How each plan is linted; what several plans share is read once. */
export class Linter {
  readonly #directories = new Map<string, Directory | undefined>();
  readonly #preset: Preset | undefined;
  readonly #settings: SettingsOf;
  readonly #options: Readonly<Record<string, unknown>>;
  readonly #context: Context;

  constructor(preset: Preset | undefined, options: Readonly<Record<string, unknown>>, context: Context) {
    this.#preset = preset;
    this.#settings = new SettingsOf(preset, context);
    this.#options = options;
    this.#context = context;
  }

  /** What another thread needs to lint as this one does. */
  get given(): JobGiven<'lint'> {
    return { preset: this.#preset, options: this.#options };
  }

  settings(path: string): Settings {
    return this.#settings.of(path);
  }

  configFiles(path: string): string[] {
    return this.#settings.files(path);
  }

  directory(path: string): Directory | undefined {
    const folder = dirname(path);
    if (!this.#directories.has(folder)) {
      this.#directories.set(folder, loadDirectory(optionText(this.#options, 'units'), folder, this.#context));
    }
    return this.#directories.get(folder);
  }

  /** Lints a text that stands, or would stand, at an absolute path. */
  lint(path: string, text: string): Linted {
    return lintedFile(
      shownPath(path, this.#context.host.cwd),
      lintText(text, this.directory(path), this.settings(path)),
    );
  }
}

function lintedFile(file: string, result: LintedText): Linted {
  return { file, place: lineIndex(result.text), ...result };
}

/** Lints plans on disk and mends them where asked. A file that cannot be read is told of; the others are done. */
export async function lintFiles(
  plans: readonly string[],
  linter: Linter,
  options: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<LintRun> {
  const { host } = context;
  const files: Linted[] = [];
  const previews: string[] = [];
  let failed = false;
  let fixed = 0;
  const isFixing = isSet(options, 'fix') || isSet(options, 'fixUnsafe') || isSet(options, 'diff');
  const paths = plans.map((plan) => resolve(host.cwd, plan));
  if (!isFixing) {
    for (const { answer, error } of await onPlans('lint', paths, linter.given, context)) {
      if (answer !== undefined) files.push({ ...answer, place: lineIndex(answer.text) });
      else if (!(error instanceof UserError)) throw error;
      else {
        context.complain(error);
        failed = true;
      }
    }
    return { files, failed, previews, fixed };
  }
  for (const path of paths) {
    try {
      const shown = shownPath(path, host.cwd);
      const bytes = readBytes(path, shown);
      const text = decodeNamed(bytes, shown);
      const { fixedText } = await import('./lint-fixes.ts');
      const mended = fixedText(text, linter.directory(path), linter.settings(path), isSet(options, 'fixUnsafe'));
      fixed += mended.count;
      if (isSet(options, 'diff') || isSet(options, 'dryRun')) {
        const { fixPreview } = await import('../report/lint/other/index.ts');
        previews.push(fixPreview(shown, text, mended.text));
        files.push(linter.lint(path, text));
      } else {
        if (mended.text !== text) writeWhole(path, encodeLike(bytes, mended.text), shown);
        files.push(linter.lint(path, mended.text));
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      context.complain(error);
      failed = true;
    }
  }
  return { files, failed, previews: previews.filter((text) => text !== ''), fixed };
}

export const FIXED = (count: number): Words => ({ vi: `Đã sửa ${count} chỗ.`, en: `${count} fixes made.` });
