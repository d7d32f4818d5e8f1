import type { Words } from '../../diagnostics/index.ts';
import type { PlanSummary, SummaryOwner, SummaryTask } from '../../summary/index.ts';

const LONGEST = 60;

/** The beginning of a task's words: its first clause, at most some sixty characters (or `most`), cut between words. */
export function shortText({ task, lead }: Pick<SummaryTask, 'task' | 'lead'>, most = LONGEST): string {
  const words = withoutSubject(task, lead);
  const clause = /^.{12,}?(?=[;:]|\.(?:\s|$))/su.exec(words)?.[0] ?? words.replace(/[.;:]\s*$/u, '');
  if (clause.length <= most) return clause;
  const cut = clause.slice(0, most).replace(/[\s,–-]+\S*$/u, '');
  return `${cut}…`;
}

/** `Sở Nội vụ (…): hướng dẫn …` without the unit, which has a column of its own. */
function withoutSubject(words: string, [first]: readonly SummaryOwner[]): string {
  if (first === undefined || !words.startsWith(first.text)) return words;
  const rest = /^\s*(?:\([^)]*\))?\s*:\s*(\S.*)$/su.exec(words.slice(first.text.length))?.[1];
  return rest === undefined ? words : capitalised(rest);
}

/** Names of units, one after the other; – where there is none. Their office is left out where a plan is named beside them. */
export function ownersText(owners: readonly SummaryOwner[], withOffice = true): string {
  const names = new Set(
    owners.map(({ office, ...owner }) => ownerName(withOffice && office ? { ...owner, office } : owner)),
  );
  return names.size === 0 ? '–' : [...names].join(', ');
}

/** The name of a unit for people: official where known, with its office where there are several. */
export function ownerName({ unit, text, office }: Pick<SummaryOwner, 'unit' | 'text' | 'office'>): string {
  const name = unit ?? capitalised(text);
  return office === undefined ? name : `${name} (${office})`;
}

/** Numbers of tasks: as printed; an item of prose without its *mục*, which its column says. */
export function numbersText(tasks: readonly SummaryTask[], most = Number.POSITIVE_INFINITY): string {
  const shown = tasks.slice(0, most).map(({ number }) => number.replaceAll(' ', '\u00a0'));
  return shown.join(' ') + (tasks.length > most ? ` … (+${tasks.length - most})` : '');
}

/** Where a task stands: in the table, in the prose of a plan without one, outside the table. */
export function placeWords({ source, isCounted }: Pick<SummaryTask, 'source' | 'isCounted'>): Words {
  if (source === 'table') return { vi: 'trong bảng', en: 'table' };
  return isCounted ? { vi: 'lời văn', en: 'prose' } : { vi: 'ngoài bảng', en: 'prose, not in table' };
}

/** `Kế hoạch CCHC năm 2023`: the subject up to its year, common words in short. */
export function planName({ subject }: Pick<PlanSummary, 'subject'>): string {
  const short = (/^.*?năm \d{4}/su.exec(subject)?.[0] ?? subject)
    .replace(/cải cách hành chính nhà nước|cải cách hành chính/giu, 'CCHC')
    .replace(/thủ tục hành chính/giu, 'TTHC');
  if (/^(?:ban hành )?kế hoạch/iu.test(short)) return capitalised(short.replace(/^ban hành /iu, ''));
  return `Kế hoạch ${/^\p{Lu}\p{Lu}/u.test(short) ? short : short.charAt(0).toLocaleLowerCase('vi') + short.slice(1)}`;
}

/** Names of plans for a column: their files without endings and without the folders that all are in. */
export function planLabels(plans: readonly PlanSummary[]): (file: string) => string {
  const steps = plans.map(({ file }) => file.split('/').slice(0, -1));
  const [first = [], ...others] = steps;
  const shared = first.findIndex((step, index) => others.some((one) => one[index] !== step));
  const common = plans.length < 2 ? 0 : shared === -1 ? first.length : shared;
  return (file) =>
    file
      .split('/')
      .slice(common)
      .join('/')
      .replace(/(?:\.plan)?\.ya?ml$/i, '');
}

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
