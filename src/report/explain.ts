import { weekdayNumbered } from '../calendar/index.ts';
import type { Words } from '../diagnostics/index.ts';
import {
  type Citation,
  type Comparator,
  type Deadline,
  type Every,
  type OwnerName,
  type Resolution,
  type Target,
  writtenNumber,
} from '../language/index.ts';

const EVERY: Readonly<Record<Every, Words>> = {
  week: { vi: 'hằng tuần', en: 'every week' },
  month: { vi: 'hằng tháng', en: 'every month' },
  quarter: { vi: 'hằng quý', en: 'every quarter' },
  'half-year': { vi: '6 tháng một lần', en: 'every half-year' },
  year: { vi: 'hằng năm', en: 'every year' },
};

/** Said where a deadline would be understood if it were known of which year it is. */
export const YEAR_MISSING: Words = {
  vi: 'chưa rõ năm nào; thêm --year, ví dụ --year 2026',
  en: 'the year is missing; add --year, as in --year 2026',
};

/** How a deadline is understood, in a sentence without a full stop. Days are shown as 30/9/2023. */
export function explainDeadline(deadline: Deadline): Words {
  const from = deadline.start === undefined ? undefined : day(deadline.start);
  const to = deadline.end === undefined ? undefined : day(deadline.end);
  switch (deadline.kind) {
    case 'by':
      return deadline.exclusive
        ? { vi: `hạn: ngày cuối còn kịp là ${to}`, en: `due: the last day in time is ${to}` }
        : { vi: `hạn: chậm nhất ${to}`, en: `due by ${to}` };
    case 'between':
      return {
        vi: `khoảng thời gian: từ ${from ?? '…'} đến ${to ?? '…'}`,
        en: `a span: from ${from ?? '…'} to ${to ?? '…'}`,
      };
    case 'ongoing':
      if (from !== undefined && to !== undefined)
        return { vi: `thường xuyên, từ ${from} đến ${to}`, en: `ongoing, from ${from} to ${to}` };
      return from === undefined
        ? { vi: 'thường xuyên: không có hạn', en: 'ongoing: no due day' }
        : { vi: `bắt đầu từ ${from}, không có hạn`, en: `begins ${from}, no due day` };
    case 'periodic':
      return explainPeriodic(deadline, from, to);
    case 'conditional':
      return { vi: `chờ: ${deadline.condition ?? ''}`, en: `waits for: ${deadline.condition ?? ''}` };
    case 'compound': {
      const parts = (deadline.parts ?? []).map(explainDeadline);
      return { vi: parts.map((part) => part.vi).join('; '), en: parts.map((part) => part.en).join('; ') };
    }
    case 'unknown':
      return { vi: 'chưa hiểu', en: 'not understood' };
  }
}

/** "định kỳ: hằng tháng, trước ngày 25", "định kỳ: hằng tuần, chậm nhất thứ Sáu, đến 30/9/2023". */
function explainPeriodic({ every, on, exclusive }: Deadline, from: string | undefined, to: string | undefined): Words {
  const words =
    every === undefined
      ? { vi: 'định kỳ, không nêu kỳ', en: 'periodic, no period named' }
      : { vi: `định kỳ: ${EVERY[every].vi}`, en: `periodic: ${EVERY[every].en}` };
  const named = on === undefined || every === undefined ? undefined : namedDay(every, on);
  const last = named && {
    vi: `, ${exclusive ? 'trước' : 'chậm nhất'} ${named.vi}`,
    en: `, ${exclusive ? 'before' : 'by'} ${named.en}`,
  };
  const bounds = {
    vi: (from === undefined ? '' : `, từ ${from}`) + (to === undefined ? '' : `, đến ${to}`),
    en: (from === undefined ? '' : `, from ${from}`) + (to === undefined ? '' : `, until ${to}`),
  };
  return { vi: words.vi + (last?.vi ?? '') + bounds.vi, en: words.en + (last?.en ?? '') + bounds.en };
}

/** The day of a period that `on` names: a weekday, a day of the month, a day and month of the year. */
function namedDay(every: Every, on: string): Words {
  const [first, second] = on.split('-').map(Number);
  if (second !== undefined) return { vi: `ngày ${second}/${first}`, en: `${second}/${first}` };
  return every === 'week' ? weekdayNumbered(Number(on)) : { vi: `ngày ${first}`, en: `day ${first}` };
}

/** One line for each name: what it is, and what the directory knows of it where there is one. */
export function explainOwners(owners: readonly OwnerName[], resolved: readonly (Resolution | undefined)[]): Words[] {
  if (owners.length === 0) return [{ vi: 'không nêu đơn vị nào', en: 'names nobody' }];
  return owners.map((owner, index) => {
    const kind = owner.collective ? { vi: ' (nhóm)', en: ' (group)' } : { vi: '', en: '' };
    const known = resolutionWords(owner.text, resolved[index]);
    return { vi: `${owner.text}${kind.vi}${known.vi}`, en: `${owner.text}${kind.en}${known.en}` };
  });
}

function resolutionWords(name: string, found: Resolution | undefined): Words {
  if (found === undefined) return { vi: '', en: '' };
  if (!found.known) {
    const near = found.nearest === undefined ? '' : found.nearest;
    return near === ''
      ? { vi: ': không có trong danh mục đơn vị', en: ': not in the directory' }
      : {
          vi: `: không có trong danh mục đơn vị, gần nhất là ${near}`,
          en: `: not in the directory; nearest is ${near}`,
        };
  }
  const since = found.replaced;
  if (since !== undefined) {
    return {
      vi: `: từ ${day(since.since)} là ${since.successor}`,
      en: `: since ${day(since.since)} it is ${since.successor}`,
    };
  }
  return found.unit === name ? { vi: '', en: '' } : { vi: `: ${found.unit}`, en: `: ${found.unit}` };
}

/** One line for each document cited: type, number and symbol, date, issuer as far as they are there. */
export function explainCitations(citations: readonly Citation[]): Words[] {
  if (citations.length === 0) return [{ vi: 'không viện dẫn văn bản nào', en: 'cites no document' }];
  return citations.map((citation) => {
    const name = [citation.type, citation.title].filter(Boolean).join(' ');
    const number =
      writtenNumber(citation) ?? [citation.number, citation.year, citation.symbol].filter(Boolean).join('/');
    const part = (vi: string, en: string, value: string | number | undefined): Words =>
      value === undefined || value === '' ? { vi: '', en: '' } : { vi: ` · ${vi} ${value}`, en: ` · ${en} ${value}` };
    const parts = [
      citation.number === undefined
        ? part('số còn để trống, ký hiệu', 'number left open, symbol', citation.symbol)
        : part('số, ký hiệu', 'number', number),
      part('năm', 'of', citation.number === undefined && citation.date === undefined ? citation.year : undefined),
      part('ngày', 'dated', citation.date === undefined ? undefined : day(citation.date)),
      part('của', 'of', citation.issuer),
      part('phần', 'part', citation.place),
    ];
    return { vi: name + parts.map((words) => words.vi).join(''), en: name + parts.map((words) => words.en).join('') };
  });
}

const COMPARATORS: Readonly<Record<Comparator, Words>> = {
  '=': { vi: 'bằng', en: 'exactly' },
  '>=': { vi: 'tối thiểu', en: 'at least' },
  '>': { vi: 'trên', en: 'more than' },
  '<=': { vi: 'tối đa', en: 'at most' },
  '<': { vi: 'dưới', en: 'less than' },
  range: { vi: 'từ', en: 'from' },
};

/** One line for each target: comparator, value with its unit, subject. */
export function explainTargets(targets: readonly Target[]): Words[] {
  if (targets.length === 0) return [{ vi: 'không nêu chỉ tiêu đo được', en: 'names no measurable target' }];
  return targets.map((target) => {
    const comparator = COMPARATORS[target.comparator];
    const number = (value: number | undefined): string => (value === undefined ? '' : String(value).replace('.', ','));
    const of = target.of === undefined ? '' : `/${number(target.of)}`;
    const range = target.comparator === 'range';
    const value = (range ? number(target.min) : number(target.value)) + of;
    const last = range ? { vi: ` đến ${number(target.max)}`, en: ` to ${number(target.max)}` } : { vi: '', en: '' };
    const unit = target.unit === '%' ? '%' : ` ${target.unit}`;
    const change = { up: { vi: 'tăng ', en: 'up ' }, down: { vi: 'giảm ', en: 'down ' }, none: { vi: '', en: '' } }[
      target.direction ?? 'none'
    ];
    // "giảm 20%" needs no "bằng".
    const compared = target.comparator === '=' && target.direction !== undefined ? { vi: '', en: '' } : comparator;
    const subject = target.subject === '' ? '' : ` · ${target.subject}`;
    const words = (lang: keyof Words) =>
      `${change[lang]}${compared[lang]} ${value}${last[lang]}${unit}`.replace('  ', ' ').trim() + subject;
    return { vi: words('vi'), en: words('en') };
  });
}

function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  return date === undefined ? iso : `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
