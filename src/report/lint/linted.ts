import type { Diagnostic, Lang, Severity, Words } from '../../diagnostics/index.ts';
import type { WordsInLine } from './marked-line.ts';

/** One plan file and what lint found in it, as reporters need it. */
export type Linted = {
  /** As the user named or would name it. */
  readonly file: string;
  /** 1-based line and UTF-16 column of an offset in the file. */
  readonly place: (offset: number) => { line: number; column: number };
  readonly findings: readonly (Diagnostic & {
    readonly where: Words;
    readonly suppressed?: string;
    /** The marked words where they are written; absent where nothing is marked in one line. */
    readonly inLine?: WordsInLine;
    readonly source: 'reading' | 'rule';
    readonly about: string;
    readonly marked: string;
  })[];
  readonly checked: {
    readonly tasks: number;
    readonly citations: number;
    readonly citationsKnown: number;
    /** The last day that the list of known documents speaks of, ISO. */
    readonly knownUntil: string;
  };
  /** The plan's own name: “Kế hoạch 03/KH-KCNĐN đã ký ngày 16/01/2023”; absent where nothing could be read. */
  readonly title?: Words;
  readonly isIssued: boolean;
  readonly hasDirectory: boolean;
  /** Findings that a baseline knows. */
  readonly known?: number;
};

export type LintView = {
  readonly lang: Lang;
  readonly color: boolean;
  readonly width: number;
  /** Show every finding, not the most important twelve. */
  readonly all: boolean;
  readonly showSuppressed: boolean;
  /** Show errors alone in full, and count what does not refuse a paper. */
  readonly errorsOnly?: boolean;
  /** How to see what is only counted; else `--all`. */
  readonly more?: Words;
};

export const LEVELS: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cần xem', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
};

/** Levels from the heaviest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The reason for which a finding is ignored, as all reports say it. */
export function ignoredWords(reason: string): Words {
  return { vi: `bỏ qua: ${reason}`, en: `ignored: ${reason}` };
}

/** How a finding weighs for programs that know no reasons: what is ignored, no more than a note. */
export function shownLevel({ severity, suppressed }: Linted['findings'][number]): Severity {
  return suppressed === undefined ? severity : 'info';
}

/** All that a finding says: the message, the hint, the reason for which it is ignored. */
export function saidWords({ message, hint, suppressed }: Linted['findings'][number], lang: Lang): string[] {
  return [message, hint, suppressed === undefined ? undefined : inBrackets(ignoredWords(suppressed))].flatMap(
    (words) => (words === undefined ? [] : [words[lang]]),
  );
}

function inBrackets({ vi, en }: Words): Words {
  return { vi: `(${vi})`, en: `(${en})` };
}

export function shownFindings(
  { findings }: Linted,
  { showSuppressed }: Pick<LintView, 'showSuppressed'>,
): Linted['findings'] {
  return showSuppressed ? findings : findings.filter(({ suppressed }) => suppressed === undefined);
}
