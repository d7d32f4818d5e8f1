import type { Diagnostic, Lang, Severity, Words } from '../diagnostics/index.ts';
import { colored } from './color.ts';

const LEVELS: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cần xem', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
};

export type FindingView = {
  readonly lang: Lang;
  readonly color: boolean;
  /** 1-based line and UTF-16 column of an offset in the file. */
  readonly place: (offset: number) => { line: number; column: number };
};

/** Findings as lines `file:line:column: level: message [rule]`, each with its hint below; "" where there are none. */
export function formatFindings(file: string, findings: readonly Diagnostic[], view: FindingView): string {
  return findings
    .map((finding) => {
      const { line, column } = view.place(finding.span.start);
      const level = colored(finding.severity, LEVELS[finding.severity][view.lang], view.color);
      const rule = colored('dim', `[${finding.rule}]`, view.color);
      const hint = finding.hint === undefined ? '' : `    ${finding.hint[view.lang]}\n`;
      return `${file}:${line}:${column}: ${level}: ${finding.message[view.lang]} ${rule}\n${hint}`;
    })
    .join('');
}
