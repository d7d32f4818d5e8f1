import { displayWidth, wrapWords } from '../../text/display/index.ts';
import { colored } from '../color.ts';
import { ignoredWords, LEVELS, type Linted, type LintView } from './linted.ts';
import { marksUnder } from './marked-line.ts';

/** Where messages begin: after the level. */
const INDENT = ' '.repeat(11);
/** How far from the right edge the names of rules begin, where the message leaves room. */
const RULE_COLUMN = 20;
const MOST_PLACES = 2;
const MOST_PLACES_TOGETHER = 8;

type Finding = Linted['findings'][number];
type Look = Pick<LintView, 'lang' | 'color' | 'width' | 'all'>;

/**
 * One finding: its level, what it says, the rule at the end of the line; where the message does not quote the words,
 * they stand below with ~ under them and the hint beside; then the other places.
 */
export function findingLines(finding: Finding, linted: Linted, look: Look): string[] {
  const { lang, color, width } = look;
  const { severity, inLine, rule, suppressed } = finding;
  const message = finding.message[lang];
  const hint = finding.hint?.[lang] ?? '';
  const room = width - INDENT.length;
  const marked = inLine && marksUnder(inLine, room);
  const quotes = marked !== undefined && !squeezed(message).includes(squeezed(marked.words));
  const [first = '', ...others] = wrapWords(`${message} ${quotes ? '' : hint}`.replace(/\n/g, ' '), room);
  const level = LEVELS[severity][lang];
  const lines = [
    `  ${colored(severity, level, color)}${' '.repeat(Math.max(1, INDENT.length - 2 - displayWidth(level)))}${first}`,
    ...others.map((line) => INDENT + line),
  ];
  const said = withRule(lines, INDENT.length + displayWidth(others.at(-1) ?? first), rule, look);
  return [
    ...said,
    ...(quotes ? markedLines(marked, hint, room, (marks) => colored(severity, marks, color)) : []),
    ...placeLines(finding.related ?? [], linted, look),
    ...(suppressed === undefined
      ? []
      : indented(ignoredWords(suppressed)[lang], room).map((line) => colored('dim', line, color))),
  ];
}

/** The rule's name at its column, else after a space, else on a line of its own. `used`: cells of the last line. */
function withRule(lines: readonly string[], used: number, rule: string, { color, width }: Look): string[] {
  const last = lines.at(-1) ?? '';
  const name = colored('dim', rule, color);
  const column = Math.max(INDENT.length, Math.min(width - RULE_COLUMN, width - rule.length));
  if (used + 1 + rule.length > width) return [...lines, ' '.repeat(column) + name];
  return [...lines.slice(0, -1), last + ' '.repeat(Math.max(1, column - used)) + name];
}

function markedLines(
  { line, marks }: { readonly line: string; readonly marks: string },
  hint: string,
  room: number,
  paint: (marks: string) => string,
): string[] {
  const painted = marks.replace(/~+/, paint);
  const beside = hint !== '' && displayWidth(`${marks} ${hint}`) <= room;
  return [
    INDENT + line,
    INDENT + (beside ? `${painted} ${hint}` : painted),
    ...(beside || hint === '' ? [] : indented(hint, room)),
  ];
}

/** Other places, a line each; of many the first few together. */
function placeLines(related: NonNullable<Finding['related']>, { place }: Linted, { lang, width, all }: Look): string[] {
  const places = related.map(({ span, message }) => {
    const { line, column } = place(span.start);
    // What belongs together stays on one line.
    return `${message[lang]}\u00a0·\u00a0${line}:${column}`;
  });
  const room = width - INDENT.length;
  if (places.length <= MOST_PLACES) return places.flatMap((words) => indented(words, room));
  const shown = all ? places : places.slice(0, MOST_PLACES_TOGETHER);
  return indented(shown.join(', ') + (shown.length < places.length ? ', …' : ''), room);
}

function indented(text: string, room: number): string[] {
  return wrapWords(text, room).map((line) => INDENT + line);
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}
