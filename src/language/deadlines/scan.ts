import { isAnother, readClause } from './clause.ts';
import { readCondition } from './condition.ts';
import type { Item, MomentItem, OngoingItem } from './items.ts';
import type { Moment } from './moment.ts';
import { isMonthName, readPeriodic, readPeriodNoun } from './periodic.ts';
import type { Tokens } from './tokens.ts';
import { isYear } from './year.ts';

interface Scanned {
  items: Item[];
  /** Something stands there that could change the meaning: a number, a calendar word, a negation. */
  doubtful: boolean;
}

const SEPARATORS = new Set([
  ',',
  ';',
  ':',
  '.',
  '/',
  '-',
  '+',
  '(',
  ')',
  '[',
  ']',
  '*',
  '"',
  '“',
  '”',
  '…',
  '&',
  'và',
  'hoặc',
  'hay',
]);
/** Words beside a time that do not change it. */
const NEUTRAL = new Set(
  'hoàn thành thực hiện triển khai giai xong dự kiến thời gian thời hạn hạn mốc ban hành trình gửi tổ chức nhiệm vụ công việc trong vào ngay các'.split(
    ' ',
  ),
);
/** Kinds of report: they take a period as their name ("báo cáo năm 2023"). */
const NAMED_BY_PERIOD = new Set('báo cáo sơ kết tổng kết đánh giá kiểm tra'.split(' '));
const ROUNDS = new Set(['đợt', 'lần', 'kỳ', 'vòng', 'bước', 'đoạn']);
/** Turn a time into its opposite, into the past, or into another calendar. */
const NEGATIONS = new Set(['không', 'chưa', 'trừ', 'ngoài', 'lùi', 'hoãn', 'bỏ', 'đã', 'âm', 'rằm']);
const CALENDAR = new Set('mỗi từng ngày tháng quý tuần giờ trước sau từ đến đầu giữa nửa'.split(' '));

/** Everything in a deadline's words that says when, in order. */
export function scan(tokens: Tokens, planYear: number | undefined): Scanned {
  const items: Item[] = [];
  let doubtful = false;
  let atStart = true;
  let named = false;
  let after: Moment | undefined;
  let relation: MomentItem['relation'] = 'none';
  for (let i = 0; i < tokens.length; ) {
    const word = tokens.word(i);
    const round = ROUNDS.has(word) ? roundAt(tokens, i) : undefined;
    const found = round === undefined ? itemAt(tokens, i, after, atStart) : undefined;
    if (found) {
      const item = inherit(found, after, relation);
      // "báo cáo năm 2022" names a report: beside a date it is a label, alone it is no date.
      const isName = named && isYearAlone(item, planYear);
      const summing = NAMED_BY_PERIOD.has(tokens.word(item.first - 1));
      if (isName && summing && item.is === 'moment' && items.at(-1)?.is === 'noun')
        items.push({ is: 'noun', every: 'year', year: item.moment, first: item.first, next: item.next });
      else if (!isName) items.push(item);
      else if (items.length === 0) doubtful = true;
      if (item.is === 'moment') after = item.to ?? item.moment;
      else if (item.is !== 'noun') after = undefined;
      if (item.is === 'moment') relation = item.relation;
      i = item.next;
      atStart = named = false;
      continue;
    }
    if (SEPARATORS.has(word)) {
      if (isUnclearSpan(tokens, i) && (relation === 'before' || relation === 'by') && after) doubtful = true;
      if (word === ';' || word === ':') named = false;
      if (word === ';') atStart = true;
    } else if (tokens.at(i)?.is === 'number' && tokens.word(i + 1) === '%') {
      atStart = false;
    } else if (isHorizon(tokens, i)) {
      i = round ?? readClause(tokens, i + 2)?.next ?? i + 2;
      continue;
    } else if (isCountOfYears(tokens, i) || isDayName(tokens, i)) {
      atStart = false;
    } else if (isCountOfDays(tokens, i) || isWeekday(tokens, i)) {
      i += tokens.at(i + 2)?.is === 'number' ? 1 : 2;
      continue;
    } else if (roundTheClock(tokens, i) && items.some((item) => item.is === 'ongoing')) {
      i += 3;
      continue;
    } else if ((word === 'số' && tokens.at(i + 1)?.is === 'number') || (after && isOfYears(tokens, i))) {
      doubtful = true;
    } else if (isMisread(tokens, i) || (word === 'năm' && isAnother(tokens, i + 1))) {
      doubtful = true;
    } else if (tokens.has(i, 'đầu tư') || tokens.has(i, 'đầu mối')) {
      named = true;
      i += 2;
      continue;
    } else if (NEGATIONS.has(word) || CALENDAR.has(word) || tokens.at(i)?.is === 'number') {
      if (round === undefined) doubtful = true;
    } else if (round === undefined && !NEUTRAL.has(word)) {
      named = true;
      after = undefined;
      if (!NAMED_BY_PERIOD.has(word)) atStart = false;
    }
    i = round ?? i + 1;
  }
  return { items, doubtful };
}

function itemAt(tokens: Tokens, i: number, after: Moment | undefined, atStart: boolean): Item | undefined {
  return (
    readOngoing(tokens, i) ??
    readPeriodic(tokens, i) ??
    readClause(tokens, i, after) ??
    readCondition(tokens, i, atStart) ??
    readPeriodNoun(tokens, i)
  );
}

function readOngoing(tokens: Tokens, i: number): OngoingItem | undefined {
  const place = { is: 'ongoing', first: i } as const;
  if (tokens.has(i, 'thường xuyên') || tokens.has(i, 'liên tục') || tokens.has(i, 'lâu dài'))
    return { ...place, next: i + 2 };
  if (tokens.has(i, 'hằng ngày') || tokens.has(i, 'quanh năm')) return { ...place, next: i + 2 };
  return tokens.has(i, 'trong suốt') ? { ...place, next: tokens.word(i + 2) === 'năm' ? i + 3 : i + 2 } : undefined;
}

/** "trong 02 năm 2026 - 2027": how many, beside which. */
function isCountOfYears(tokens: Tokens, i: number): boolean {
  const year = tokens.word(i + 1) === 'năm' ? tokens.number(i + 2) : undefined;
  return tokens.at(i)?.is === 'number' && year !== undefined && isYear(year);
}

/** "trong 02 ngày 05 và 06/6", "03 ngày (từ 05/6 đến 07/6)", "02 đợt: tháng 5, tháng 10": how many, beside which; "trước 02 ngày" is another day. */
function isCountOfDays(tokens: Tokens, i: number): boolean {
  if (tokens.at(i)?.is !== 'number' || !['', 'trong', ',', ';', '('].includes(tokens.word(i - 1))) return false;
  if (['đợt', 'lần'].includes(tokens.word(i + 1))) return ['(', ':', ','].includes(tokens.word(i + 2));
  if (tokens.word(i + 1) !== 'ngày') return false;
  return tokens.at(i + 2)?.is === 'number' || (['(', ',', ':'].includes(tokens.word(i + 2)) && i + 3 < tokens.length);
}

/** "thứ 6 ngày 22/11": the weekday of a day that is named. */
function isWeekday(tokens: Tokens, i: number): boolean {
  return tokens.word(i) === 'thứ' && tokens.at(i + 1)?.is === 'number' && tokens.word(i + 2) === 'ngày';
}

/** "trước 30/4-01/5": before the span or before its end. */
function isUnclearSpan(tokens: Tokens, i: number): boolean {
  return tokens.word(i) === '-' && tokens.touches(i) && tokens.touches(i + 1) && tokens.at(i + 1)?.is === 'number';
}

/** "trước 15/11 các năm 2024, 2025": a day of each of them. */
function isOfYears(tokens: Tokens, i: number): boolean {
  return tokens.has(i, 'các năm') && tokens.at(i + 2)?.is === 'number';
}

/** "định hướng đến năm 2030", "tầm nhìn đến năm 2045": beyond what is asked for. */
function isHorizon(tokens: Tokens, i: number): boolean {
  return tokens.has(i, 'định hướng') || tokens.has(i, 'tầm nhìn');
}

const NO_DAY_NAMES = new Set('làm cuối đầu nghỉ công kế sau trước thứ tháng hội khai kết bắt'.split(' '));

/** "Ngày Pháp luật", "Ngày Chuyển đổi số quốc gia": the name of a day, written with a capital. */
function isDayName(tokens: Tokens, i: number): boolean {
  const isNamed = tokens.at(i + 1)?.capital === true;
  return isMonthName(tokens, i) || (tokens.word(i) === 'ngày' && isNamed && !NO_DAY_NAMES.has(tokens.word(i + 1)));
}

function roundTheClock(tokens: Tokens, i: number): boolean {
  return tokens.has(i, '24 / 7') || tokens.has(i, '24 / 24');
}

/** A letter in the middle of figures (l5/3, 1O/3): what a scanner made of a number. */
function isMisread(tokens: Tokens, i: number): boolean {
  const token = tokens.at(i);
  if (token?.is !== 'word' || token.text.length > 1 || ['t', 'q', 'h', 'g'].includes(token.text)) return false;
  const after = tokens.at(i + 1)?.is === 'number' && tokens.touches(i + 1);
  return after || (tokens.at(i - 1)?.is === 'number' && tokens.touches(i));
}

/** "đợt 1:", "lần 2" number the work, not the time. */
function roundAt(tokens: Tokens, i: number): number | undefined {
  const number = tokens.at(i + 1);
  if (number === undefined || number.text.length > 2 || !(number.is === 'number' || /^[iv]+$/.test(number.text)))
    return undefined;
  const next = tokens.word(i + 2);
  if ((next === 'năm' || next === 'quý') && tokens.word(i) !== 'kỳ') return i + 2;
  return ['', ':', ',', ';', '(', ')', '-', 'vào', 'trong', 'trước', 'chậm', 'hoàn', 'ngày', 'tháng'].includes(next)
    ? i + 2
    : undefined;
}

/** "trước ngày 15/6 và 15/12": what is said once holds for both. */
function inherit(item: Item, after: Moment | undefined, relation: MomentItem['relation']): Item {
  if (item.is !== 'moment' || item.relation !== 'none' || !after || after.level !== item.moment.level) return item;
  return relation === 'before' || relation === 'by' ? { ...item, relation } : item;
}

/** A year that may name something; one that is still to come is when it is done ("vận hành năm 2027" in 2026). */
function isYearAlone(item: Item, planYear: number | undefined): boolean {
  if (item.is !== 'moment' || item.relation !== 'none' || item.moment.level !== 'year' || item.moment.part)
    return false;
  return planYear === undefined || item.to !== undefined || (item.moment.year ?? planYear) <= planYear;
}
