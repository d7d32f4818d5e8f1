import { dirname } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import type { Preset, Settings } from '../lint/index.ts';
import { type Linted, lineAround } from '../report/lint/index.ts';
import { type LineStarts, linesOf, placeAmong, type ReadPlan } from '../source/index.ts';
import { type Context, optionText } from './command.ts';
import { configPath } from './config.ts';
import { SettingsOf } from './lint-settings.ts';
import { lintRead } from './lint-text.ts';
import { readNamedPlan } from './named-plan.ts';
import type { JobGiven } from './plan-jobs.ts';
import { directoryPath, loadDirectory } from './units-file.ts';

/** How each plan is linted; what several plans share is read once. */
export class Linter {
  readonly #directories = new Map<string, Directory | undefined>();
  readonly #preset: Preset | undefined;
  readonly #settings: SettingsOf;
  readonly #options: Readonly<Record<string, unknown>>;
  readonly #context: Context;

  /** `preset` goes before that of the config. */
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

  /** Throws UserError with the faults of the config. */
  settings(path: string): Settings {
    return this.#settings.of(path);
  }

  /** The config files that judge a plan, as they are shown. */
  configFiles(path: string): string[] {
    return this.#settings.files(path).map(({ shown }) => shown);
  }

  /** Folders in which a change may change what is found in a plan. */
  foldersAround(path: string): string[] {
    const folder = dirname(path);
    const units = directoryPath(optionText(this.#options, 'units'), folder, this.#context);
    return [folder, ...(units === undefined ? [] : [dirname(units)]), ...this.#configFolders(path)];
  }

  #configFolders(path: string): string[] {
    try {
      return this.#settings.files(path).map((layer) => layer.folder);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // Of a faulty config its own folder: there it will be mended.
      const config = configPath(dirname(path));
      return config === undefined ? [] : [dirname(config)];
    }
  }

  /** Throws UserError with the faults of the directory. */
  directory(path: string): Directory | undefined {
    const folder = dirname(path);
    if (!this.#directories.has(folder)) {
      this.#directories.set(folder, loadDirectory(optionText(this.#options, 'units'), folder, this.#context));
    }
    return this.#directories.get(folder);
  }

  /** Lints a text that stands, or would stand, at an absolute path; `file` is what it is called in reports. */
  lint(path: string, file: string, text: string): Linted {
    return this.lintRead(path, file, readNamedPlan(text, file));
  }

  /** The same for a plan that has been read. */
  lintRead(path: string, file: string, read: ReadPlan): Linted {
    const { lines, ...data } = this.lintData(path, file, read);
    return { ...data, place: placeAmong(lines) };
  }

  /** The same as plain data, which holds nothing of the text but the lines that findings mark. */
  lintData(path: string, file: string, read: ReadPlan): LintedData {
    const { text, findings, ...result } = lintRead(read, this.directory(path), this.settings(path));
    return {
      file,
      lines: linesOf(text),
      ...result,
      findings: findings.map(({ value, marksWords, meant: _, ...finding }) => {
        const inLine = value && marksWords ? lineAround(text, finding.span, value) : undefined;
        return { ...finding, ...(inLine && { inLine }) };
      }),
    };
  }
}

/** A linted plan without what cannot be copied from thread to thread. */
export type LintedData = Omit<Linted, 'place'> & { readonly lines: LineStarts };
