import { wrapWords } from '../../text/display/index.ts';
import { colored } from '../color.ts';
import { closingLines, isOpenPlace } from './closing-lines.ts';
import { findingLines } from './finding-lines.ts';
import { type Linted, type LintView, SEVERITIES, shownFindings } from './linted.ts';
import { restLine } from './rest-line.ts';

const MOST_IN_FULL = 12;
/** Longer lines are hard to read. */
const WIDEST = 120;

/** Findings for people: printed place first, the words quoted and marked, the most important in full, then counts. */
export function lintStylish(files: readonly Linted[], given: LintView): string {
  // Nothing could be read: that is told elsewhere, and nothing was checked.
  if (files.length === 0) return '';
  const view = { ...given, width: Math.min(given.width, WIDEST) };
  const blocks = files.map((linted) => fileLines(linted, view)).filter((lines) => lines.length > 0);
  const open = files.flatMap((linted) => openLines(linted, files.length > 1, view));
  const closing = closingLines(files, view).flatMap((line) => wrapWords(line, view.width));
  return [...blocks, [...closing.slice(0, 1), ...open, ...closing.slice(1)]]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

type Finding = Linted['findings'][number];

/** A file's findings; nothing where there are none but places that a draft may leave open. */
function fileLines(linted: Linted, view: LintView): string[] {
  const { lang, color, width } = view;
  const findings = shownFindings(linted, view).filter((finding) => !isOpenPlace(finding));
  if (findings.length === 0) return [];
  const wanted = view.errorsOnly ? findings.filter(({ severity }) => severity === 'error') : findings;
  const full = new Set(view.all ? wanted : heaviest(wanted, MOST_IN_FULL));
  const name = [linted.file, ...(linted.title ? [linted.title[lang]] : [])].join(' · ');
  const lines = wrapWords(name, width).map((line) => colored('strong', line, color));
  let lastPlace = '';
  for (const finding of full) {
    const { line, column } = linted.place(finding.span.start);
    const where = `${finding.where[lang]} · ${line}:${column}`;
    if (where !== lastPlace) lines.push(...wrapWords(where, width));
    lastPlace = where;
    lines.push(...findingLines(finding, linted, view));
  }
  const rest = restLine(
    findings.filter((finding) => !full.has(finding)),
    view,
  );
  return rest === '' ? lines : [...lines, ...wrapWords(rest, width)];
}

/** The heaviest findings, in the order of the file. */
function heaviest(findings: readonly Finding[], most: number): readonly Finding[] {
  const chosen = new Set(
    SEVERITIES.flatMap((level) => findings.filter(({ severity }) => severity === level)).slice(0, most),
  );
  return findings.filter((finding) => chosen.has(finding));
}

/** What a draft still leaves open, in one line; with its name where there are several. */
function openLines(linted: Linted, isNamed: boolean, view: LintView): string[] {
  const { lang, width } = view;
  const open = shownFindings(linted, view).filter(isOpenPlace);
  if (open.length === 0) return [];
  const what = open.map(({ message }) => message[lang].replace(/^[^:]*: /, '').replace(/\.$/, '')).join(', ');
  const words = { vi: `còn để trống: ${what}.`, en: `still open: ${what}.` }[lang];
  return wrapWords(isNamed ? `${linted.file}: ${words}` : words.charAt(0).toUpperCase() + words.slice(1), width);
}
