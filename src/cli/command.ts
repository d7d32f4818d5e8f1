import type { Lang, Words } from '../diagnostics/index.ts';
import type { ExitCode, Host } from './host.ts';

export type OptionSpec = {
  /** As commander reads it: `-o, --output <file>`. */
  readonly flags: string;
  readonly about: Words;
  readonly choices?: readonly string[];
};

export type Example = { readonly line: string; readonly about: Words };

/** What a command is given besides its arguments. */
export type Context = {
  readonly host: Host;
  readonly lang: Lang;
  /** Picks the words of the user's language. */
  readonly say: (words: Words) => string;
  /** Colour on standard error. */
  readonly color: boolean;
  /** Colour on standard output. */
  readonly outColor: boolean;
  /** Tells of a user's mistake on standard error, with what to do. */
  readonly complain: (mistake: { words: Words; hint?: Words | undefined }) => void;
};

/** An argument: `name` as commander reads it (`plan...` for one or more), and what people call it. */
export type ArgumentSpec = { readonly name: string; readonly about: Words; readonly optional?: true };

export type Command = {
  readonly name: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly summary: Words;
  readonly examples: readonly Example[];
  readonly options: readonly OptionSpec[];
  readonly run: (
    args: readonly string[],
    options: Readonly<Record<string, unknown>>,
    context: Context,
  ) => Promise<ExitCode>;
};

export const OUTPUT: OptionSpec = {
  flags: '-o, --output <file>',
  about: { vi: 'ghi ra tệp này; “-” là ra màn hình', en: 'write to this file; “-” is standard output' },
};
export const FORCE: OptionSpec = {
  flags: '--force',
  about: { vi: 'ghi đè cả tệp đã sửa tay', en: 'overwrite even a file edited by hand' },
};
export const DRY_RUN: OptionSpec = {
  flags: '--dry-run',
  about: { vi: 'chỉ nói sẽ ghi gì, không ghi', en: 'say what would be written, write nothing' },
};

/** The text of an option that takes one; undefined where it was not given. */
export function optionText(options: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function isSet(options: Readonly<Record<string, unknown>>, name: string): boolean {
  return options[name] === true;
}
