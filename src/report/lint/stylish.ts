import type { Severity, Words } from '../../diagnostics/index.ts';
import { colored } from '../color.ts';
import { LEVELS, type Linted, type LintView, SEVERITIES, shownFindings } from './linted.ts';
import { marksUnder } from './marked-line.ts';

const MOST_IN_FULL = 12;
const MOST_PLACES = 2;
const MOST_PLACES_TOGETHER = 8;
/** Where messages begin: after the level. */
const INDENT = ' '.repeat(11);

/** Findings for people: printed place first, the words quoted and marked, the most important in full, then counts. */
export function lintStylish(files: readonly Linted[], view: LintView): string {
  const busy = files.filter((linted) => shownFindings(linted, view).length > 0);
  return [...busy.map((linted) => fileReport(linted, view)), closing(files, view)].join('\n');
}

type Finding = Linted['findings'][number];

function fileReport(linted: Linted, view: LintView): string {
  const { lang, color } = view;
  const name = [linted.file, ...(linted.title ? [linted.title[lang]] : [])].join(' · ');
  const findings = shownFindings(linted, view);
  const open = findings.filter(({ rule, severity }) => rule === 'open-place' && severity === 'info');
  const others = findings.filter((finding) => !open.includes(finding));
  const full = view.all ? others : heaviest(others, MOST_IN_FULL);
  const { place } = linted;
  const lines = [bold(name, color)];
  let lastPlace = '';
  for (const finding of full) {
    const { line, column } = place(finding.span.start);
    const where = `${finding.where[lang]} · ${line}:${column}`;
    if (where !== lastPlace) lines.push(where);
    lastPlace = where;
    lines.push(...findingLines(finding, linted, view));
  }
  if (open.length > 0) lines.push(openLine(open, view));
  lines.push(
    ...restLine(
      others.filter((finding) => !full.includes(finding)),
      view,
    ),
    '',
  );
  return lines.join('\n');
}

function heaviest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const chosen = new Set(
    SEVERITIES.flatMap((level) => findings.filter(({ severity }) => severity === level)).slice(0, most),
  );
  return findings.filter((finding) => chosen.has(finding));
}

function findingLines(finding: Finding, linted: Linted, view: LintView): string[] {
  const { lang, color } = view;
  const { text } = linted;
  const level = colored(finding.severity, LEVELS[finding.severity][lang].padEnd(9), color);
  const hint = finding.hint?.[lang];
  const message = finding.message[lang].split('\n');
  const marked = finding.marksWords ? marksUnder(text, finding.span, view.width - INDENT.length) : undefined;
  const quotes = marked !== undefined && !finding.message[lang].includes(marked.words);
  const rule = colored('dim', finding.rule, color);
  const first = `  ${level}${[...message, ...(hint !== undefined && !quotes ? [hint] : [])].join(' ')}`;
  const lines = wrap(`${first} ${rule}`, view.width);
  if (quotes) {
    lines.push(INDENT + marked.line, `${INDENT}${marked.marks}${hint === undefined ? '' : ` ${hint}`}`);
  }
  lines.push(...relatedLines(finding.related ?? [], linted, view));
  if (finding.suppressed !== undefined) {
    lines.push(
      INDENT +
        colored('dim', { vi: `bỏ qua: ${finding.suppressed}`, en: `ignored: ${finding.suppressed}` }[lang], color),
    );
  }
  return lines;
}

/** Other places, a line each; of many the first few together. */
function relatedLines(
  related: NonNullable<Finding['related']>,
  { place }: Linted,
  { lang, width }: LintView,
): string[] {
  const places = related.map(({ span, message }) => {
    const { line, column } = place(span.start);
    return `${message[lang]} · ${line}:${column}`;
  });
  if (places.length <= MOST_PLACES) return places.map((words) => INDENT + words);
  const more = places.length > MOST_PLACES_TOGETHER ? ', …' : '';
  return wrap(INDENT + places.slice(0, MOST_PLACES_TOGETHER).join(', ') + more, width);
}

/** Breaks a line at spaces so that it fits; what goes on stands under the message. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) (?=\S)/u)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (visible(longer) > width && current !== '') {
      lines.push(current);
      current = INDENT + word;
    } else current = longer;
  }
  return [...lines, current];
}

function visible(text: string): number {
  return text.replace(/\x1b\[\d+m/g, '').normalize('NFC').length;
}

function openLine(open: readonly Finding[], { lang }: LintView): string {
  const what = open.map(({ message }) => message[lang].replace(/^[^:]*: /, '').replace(/\.$/, '')).join(', ');
  return { vi: `Còn để trống: ${what}.`, en: `Still open: ${what}.` }[lang];
}

const SMALL = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

function restLine(rest: readonly Finding[], { lang }: LintView): string[] {
  if (rest.length === 0) return [];
  const levels = SEVERITIES.flatMap((level) => {
    const ofLevel = rest.filter(({ severity }) => severity === level);
    if (ofLevel.length === 0) return [];
    const counts = new Map<string, number>();
    for (const { rule } of ofLevel) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const sorted = [...counts].sort((a, b) => b[1] - a[1]);
    const named = sorted.slice(0, sorted.length === 3 ? 3 : 2).map(([rule, count]) => `${rule} ${count}`);
    const others = sorted.slice(named.length);
    if (others.length > 0) {
      const sum = others.reduce((total, [, count]) => total + count, 0);
      const words = { vi: `${SMALL[others.length] ?? others.length} quy tắc khác`, en: `${others.length} other rules` };
      named.push(`${words[lang]} ${sum}`);
    }
    return [`${ofLevel.length} ${LEVELS[level][lang]}: ${named.join(', ')}`];
  });
  const hint: Words = { vi: 'hiện hết: --all', en: 'show all: --all' };
  return [`${{ vi: 'Còn', en: 'And' }[lang]} ${levels.join('; ')} (${hint[lang]})`];
}

function closing(files: readonly Linted[], view: LintView): string {
  const { lang } = view;
  const shown = files.flatMap((linted) => linted.findings.filter(({ suppressed }) => suppressed === undefined));
  const sum = (of: (linted: Linted) => number): number => files.reduce((total, linted) => total + of(linted), 0);
  const count = (level: Severity): number => shown.filter(({ severity }) => severity === level).length;
  const tasks = sum(({ checked }) => checked.tasks);
  const citations = sum(({ checked }) => checked.citations);
  const known = sum(({ checked }) => checked.citationsKnown);
  const hidden = sum((linted) => linted.known ?? 0);
  const suppressed = sum(({ findings }) => findings.filter(({ suppressed: reason }) => reason !== undefined).length);
  const lines: Words[] = [];
  if (shown.length === 0) {
    const of =
      files.length > 1 ? { vi: `${files.length} kế hoạch, `, en: `${files.length} plans, ` } : { vi: '', en: '' };
    lines.push({
      vi: `Không thấy lỗi. Đã soát ${of.vi}${tasks} nhiệm vụ, ${citations} văn bản viện dẫn (${known} đối chiếu được).`,
      en: `No fault found. Checked ${of.en}${tasks} tasks, ${citations} cited documents (${known} known).`,
    });
  } else {
    const counts = (lang: keyof Words) =>
      SEVERITIES.map((level) => `${count(level)} ${LEVELS[level][lang]}`).join(' · ');
    lines.push({
      vi: `${counts('vi')}. Đối chiếu được ${known}/${citations} văn bản viện dẫn.`,
      en: `${counts('en')}. ${known} of ${citations} cited documents are known.`,
    });
  }
  if (hidden > 0)
    lines.push({
      vi: `${hidden} kết quả đã có trong danh sách cũ (--baseline), không hiện.`,
      en: `${hidden} findings are in the baseline and not shown.`,
    });
  if (suppressed > 0 && !view.showSuppressed)
    lines.push({
      vi: `${suppressed} kết quả bỏ qua có lý do (hiện: --show-suppressed).`,
      en: `${suppressed} findings are ignored with a reason (show: --show-suppressed).`,
    });
  if (shown.length > 0 && files.some(({ isIssued }) => isIssued)) {
    lines.push({
      vi: 'Kế hoạch đã ký: kết quả dùng khi đính chính hoặc khi lập kế hoạch năm sau.',
      en: "The plan has been signed: use this for a correction or for next year's plan.",
    });
  }
  if (files.length > 0 && files.every(({ hasDirectory }) => !hasDirectory)) {
    lines.push({
      vi: 'Chưa có danh mục đơn vị (units.yaml): chưa soát tên đơn vị.',
      en: 'There is no directory of units (units.yaml): names of units are not checked.',
    });
  }
  return `${lines.map((words) => words[lang]).join('\n')}\n`;
}

function bold(text: string, color: boolean): string {
  return color ? `\x1b[1m${text}\x1b[22m` : text;
}
