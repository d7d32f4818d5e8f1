import { dayWords } from '../../calendar/index.ts';
import type { Severity, Words } from '../../diagnostics/index.ts';
import { plural } from '../../text/index.ts';
import { LEVELS, type Linted, type LintView, SEVERITIES } from './linted.ts';

/** How a run ends: what was found or that nothing was, what was checked, what was not, and how to go on. */
export function closingLines(files: readonly Linted[], { lang, showSuppressed }: LintView): string[] {
  const shown = files.flatMap((linted) => linted.findings.filter(({ suppressed }) => suppressed === undefined));
  const hidden = sum(files, (linted) => linted.known ?? 0);
  const suppressed = sum(files, ({ findings }) => findings.filter((one) => one.suppressed !== undefined).length);
  const isIssued = files.some((linted) => linted.isIssued);
  const lines: Words[] = [shown.every(isOpenPlace) ? clean(files) : counts(shown, files)];
  if (shown.some(({ source, severity }) => source === 'reading' && severity === 'error')) lines.push(NOT_READ);
  if (hidden > 0) {
    lines.push({
      vi: `${hidden} kết quả đã có trong danh sách cũ (--baseline), không hiện.`,
      en: `${plural(hidden, 'finding')} in the baseline, not shown.`,
    });
  }
  if (suppressed > 0 && !showSuppressed) {
    lines.push({
      vi: `${suppressed} kết quả bỏ qua có lý do (hiện: --show-suppressed).`,
      en: `${plural(suppressed, 'finding')} ignored with a reason (show: --show-suppressed).`,
    });
  }
  if (shown.length > 0 && isIssued) lines.push(SIGNED);
  if (files.every(({ hasDirectory }) => !hasDirectory)) lines.push(NO_DIRECTORY);
  return lines.map((words) => words[lang]);
}

/** What a draft may leave open: told in one line, and no fault. */
export function isOpenPlace({ rule, severity }: Linted['findings'][number]): boolean {
  return rule === 'open-place' && severity === 'info';
}

function clean(files: readonly Linted[]): Words {
  const tasks = sum(files, ({ checked }) => checked.tasks);
  const { citations, known } = citationsIn(files);
  const plans =
    files.length > 1
      ? { vi: `${files.length} kế hoạch, `, en: `${plural(files.length, 'plan')}, ` }
      : { vi: '', en: '' };
  return {
    vi: `Không thấy lỗi. Đã soát ${plans.vi}${tasks} nhiệm vụ, ${citations} viện dẫn (${known} đối chiếu được).`,
    en: `No fault found. Checked ${plans.en}${plural(tasks, 'task')}, ${plural(citations, 'cited document')} (${known} known).`,
  };
}

/** What a draft leaves open has a line of its own and is not among them: a reader would look for it above. */
function counts(shown: Linted['findings'], files: readonly Linted[]): Words {
  const told = shown.filter((finding) => !isOpenPlace(finding));
  const count = (level: Severity): number => told.filter(({ severity }) => severity === level).length;
  const of = (lang: keyof Words): string => SEVERITIES.map((level) => counted(count(level), level, lang)).join(' · ');
  const { citations, known, until } = citationsIn(files);
  if (citations === 0) return { vi: `${of('vi')}.`, en: `${of('en')}.` };
  return {
    vi: `${of('vi')}. Đối chiếu được ${known}/${citations} văn bản viện dẫn (danh mục đến ${until}).`,
    en: `${of('en')}. Known cited documents: ${known} of ${citations} (list of ${until}).`,
  };
}

function counted(count: number, level: Severity, lang: keyof Words): string {
  const plural = lang === 'en' && level !== 'info' && count !== 1 ? 's' : '';
  return `${count} ${LEVELS[level][lang]}${plural}`;
}

function citationsIn(files: readonly Linted[]): { citations: number; known: number; until: string } {
  return {
    citations: sum(files, ({ checked }) => checked.citations),
    known: sum(files, ({ checked }) => checked.citationsKnown),
    until: dayWords(files[0]?.checked.knownUntil ?? ''),
  };
}

function sum(files: readonly Linted[], of: (linted: Linted) => number): number {
  return files.reduce((total, linted) => total + of(linted), 0);
}

const NOT_READ: Words = {
  vi: 'Chỗ chưa đọc được thì chưa soát: sửa các lỗi trên rồi soát lại.',
  en: 'What could not be read was not checked: mend the above and check again.',
};
const SIGNED: Words = {
  vi: 'Kế hoạch đã ký: kết quả dùng khi đính chính hoặc khi lập kế hoạch năm sau.',
  en: "The plan has been signed: use this for a correction or for next year's plan.",
};
const NO_DIRECTORY: Words = {
  vi: 'Chưa có danh mục đơn vị (units.yaml): chưa soát tên đơn vị.',
  en: 'There is no directory of units (units.yaml): names of units are not checked.',
};
