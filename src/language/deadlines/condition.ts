import { readClause } from './clause.ts';
import type { ConditionItem } from './items.ts';
import { readPeriodic } from './periodic.ts';
import type { Tokens } from './tokens.ts';

const HEADS = byFirstWord(
  'khi, sau, trước, ngay khi, ngay sau, căn cứ, tùy, phụ thuộc, trên cơ sở, đột xuất, nếu, kịp thời khi, cùng thời, cùng với, đồng thời với, song song với, đúng thời, đúng hạn, đúng tiến, đảm bảo tiến, bảo đảm tiến, đảm bảo thời, bảo đảm thời, chờ, kể từ, từ khi, đến khi, cho đến khi, phù hợp với, gắn với, tại kỳ, tại phiên',
);

/** Documents that stand alone for "when this document says": Kế hoạch, Quyết định, Theo lộ trình without "theo". */
const DOCUMENTS = byFirstWord(
  'kế hoạch, kh, chương trình, quyết định, quy định, đề án, lộ trình, hướng dẫn, chỉ đạo, yêu cầu, văn bản, công văn, tiến độ, thông báo, nghị quyết, dự án, lịch, thông tư, nghị định, chỉ thị',
);

/** Meetings: a time in their name is no label's ("Hội nghị quý I"), one beside it is ("Hội nghị: quý I"). */
const MEETINGS = byFirstWord('kỳ họp, phiên họp, đại hội, hội nghị');

const DURATIONS = new Set(['ngày', 'tuần', 'tháng', 'giờ', 'phút']);
const DELIMITERS = new Set([',', ';', 'và', 'hoặc', '/', '(', ')', '.', '+']);

/** Something that is waited for, to the end of its words: "Khi có hướng dẫn của …", "Theo quy định", "Kế hoạch". */
export function readCondition(tokens: Tokens, i: number, atStart: boolean): ConditionItem | undefined {
  if (isHead(tokens, i)) return { is: 'condition', first: i, next: endOf(tokens, i, isEvent(tokens, i)) };
  const meeting = startsWith(tokens, i, MEETINGS);
  if (!atStart || !(meeting || startsWith(tokens, i, DOCUMENTS))) return undefined;
  const next = endOf(tokens, i, false);
  if (isNumbered(tokens, i + 1) || isNumbered(tokens, i + 2)) return { is: 'condition', first: i, next };
  // "Kế hoạch: quý I; báo cáo: trước 30/11" only labels its dates.
  for (let at = i + 1; at < next; at++) {
    const word = tokens.word(at);
    if (meeting && word !== ':' && !DELIMITERS.has(tokens.word(at - 1))) continue;
    const clause =
      word === ':' ? 'label' : word === 'năm' ? undefined : (readClause(tokens, at)?.moment.level ?? undefined);
    if (clause === 'label' || (clause !== undefined && clause !== 'year')) return undefined;
  }
  return { is: 'condition', first: i, next };
}

/** "Công văn số 12/SNV", "Đề án 06". */
function isNumbered(tokens: Tokens, i: number): boolean {
  return tokens.word(i) === 'số' || (tokens.at(i)?.is === 'number' && tokens.word(i + 1) !== 'tháng');
}

function isHead(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  if (word === 'theo') return !['dõi', 'định'].includes(tokens.word(i + 1)) || tokens.has(i, 'theo định hướng');
  if (isDuration(tokens, i) || isFromDay(tokens, i)) return true;
  if ((word === 'trước' || word === 'sau') && isDayOrEnd(tokens, i + 1)) return false;
  return startsWith(tokens, i, HEADS);
}

/** "trước ngày 10 …": a day that was not understood is not an event. */
function isDayOrEnd(tokens: Tokens, i: number): boolean {
  const next = tokens.at(['ngày', 'tháng', 'quý', 'năm'].includes(tokens.word(i)) ? i + 1 : i);
  return next === undefined || next.is !== 'word' || next.text === 'và';
}

/** "từ ngày ký", "từ ngày ban hành Kế hoạch". */
function isFromDay(tokens: Tokens, i: number): boolean {
  return tokens.has(i, 'từ ngày') && tokens.at(i + 2)?.is === 'word' && tokens.word(i + 2) !== 'thứ';
}

/** "trong thời hạn 05 ngày …", "chậm nhất 03 ngày sau khi …", "15 ngày kể từ …". */
function isDuration(tokens: Tokens, i: number): boolean {
  let at = i;
  if (tokens.has(at, 'chậm nhất') || tokens.has(at, 'muộn nhất') || tokens.has(at, 'không quá')) at += 2;
  if (tokens.word(at) === 'là') at++;
  if (['trong', 'tối', 'sau', 'trước'].includes(tokens.word(at))) at++;
  if (tokens.has(at, 'thời hạn') || tokens.has(at, 'thời gian')) at += 2;
  if (['vòng', 'đa', 'khoảng'].includes(tokens.word(at))) at++;
  if (tokens.number(at) === undefined || !['ngày', 'tuần', 'tháng', 'giờ'].includes(tokens.word(at + 1))) return false;
  const following = tokens.has(at + 2, 'làm việc') ? at + 4 : at + 2;
  if (tokens.word(following) === 'trước') return !isDayOrEnd(tokens, following + 1);
  return ['sau', 'kể', 'từ', 'tính'].includes(tokens.word(following));
}

/** Where the condition's words end; a date in brackets after an event tells when that is: sau khi sáp nhập (01/7). */
function endOf(tokens: Tokens, i: number, event: boolean): number {
  let inside = 0;
  let numbered = false;
  const since = tokens.has(i, 'từ khi') || tokens.has(i, 'kể từ') || isFromDay(tokens, i);
  for (let at = i + 1; at < tokens.length; at++) {
    const word = tokens.word(at);
    if (tokens.at(at)?.is === 'number') numbered = true;
    if (word === ')') {
      if (inside === 0) return at;
      inside--;
      continue;
    }
    if ((word === 'hoàn' && tokens.word(at + 1) === 'thành') || word === 'xong') {
      const clause = readClause(tokens, word === 'xong' ? at + 1 : at + 2);
      if (clause && clause.relation !== 'none') return at;
    }
    if (tokens.has(at, 'thường xuyên') || (since && isUntil(tokens, at))) return at;
    if (!DELIMITERS.has(word)) continue;
    if (word === ';') return at;
    if (word === '(' && isDayInBrackets(tokens, at) && isBeforeEvent(tokens, i, at)) return at;
    if (startsAnew(tokens, at + 1, word, numbered) && !(event && word === '(' && isPlain(tokens, at + 1))) return at;
    if (word === '(') inside++;
  }
  return trimmed(tokens, tokens.length);
}

/** "trước kỳ họp thứ 5", the words [i, next); not "trước kỳ họp 15 ngày", which is another day than the event's. */
export function isBeforeEvent(tokens: Tokens, i: number, next: number): boolean {
  if (tokens.word(i) !== 'trước') return false;
  for (let at = i + 1; at < next; at++) {
    if (tokens.at(at)?.is === 'number' && DURATIONS.has(tokens.word(at + 1))) return false;
  }
  return true;
}

/** "(05/9)", "(ngày 05/9/2026)". */
function isDayInBrackets(tokens: Tokens, i: number): boolean {
  const clause = readClause(tokens, i + 1);
  return clause?.moment.level === 'day' && clause.relation === 'none' && tokens.word(clause.next) === ')';
}

/** "từ khi ban hành đến hết năm 2025"; "Đề án … đến năm 2030" is a name. */
function isUntil(tokens: Tokens, i: number): boolean {
  if (tokens.word(i) !== 'đến' && tokens.word(i) !== 'tới') return false;
  const clause = readClause(tokens, i);
  return clause !== undefined && (clause.moment.level !== 'year' || tokens.word(i + 1) === 'hết');
}

/** Sau khi …, sau Đại hội …: the task waits for what happens. */
function isEvent(tokens: Tokens, i: number): boolean {
  return (tokens.word(i) === 'sau' || tokens.has(i, 'ngay sau')) && !isDuration(tokens, i);
}

/** Whether a date without "trước", "đến" stands at `i`. */
function isPlain(tokens: Tokens, i: number): boolean {
  const clause = readClause(tokens, i);
  return clause !== undefined && (clause.relation === 'none' || clause.relation === 'in');
}

/** Whether a new time begins after a comma, "và", "(" … */
function startsAnew(tokens: Tokens, i: number, delimiter: string, numbered: boolean): boolean {
  let at = i;
  while (at < i + 4 && ['và', 'hoặc', 'hoàn', 'thành', 'xong', 'dự', 'kiến'].includes(tokens.word(at))) at++;
  if (tokens.has(at, 'thường xuyên') || tokens.has(at, 'đột xuất') || readPeriodic(tokens, at)) return true;
  if (delimiter !== '/' && isHead(tokens, at)) return true;
  const clause = readClause(tokens, at);
  // "theo Quyết định số 12/QĐ-UBND, ngày 15/3/2023": the day of the document.
  if (numbered && clause?.relation === 'none' && clause.moment.level === 'day') return false;
  return clause !== undefined && (clause.relation !== 'none' || clause.moment.level !== 'year') && delimiter !== '/';
}

function trimmed(tokens: Tokens, end: number): number {
  let at = end;
  while (at > 0 && ['.', ',', ';', ':'].includes(tokens.word(at - 1))) at--;
  return at;
}

/** Whether one of the names (by their first word) stands at `i`. */
export function startsWith(tokens: Tokens, i: number, names: ReadonlyMap<string, readonly string[][]>): boolean {
  const rest = names.get(tokens.word(i));
  return rest?.some((words) => words.every((word, n) => tokens.word(i + 1 + n) === word)) ?? false;
}

/** Names of several words, under their first: what `startsWith` looks in. */
export function byFirstWord(names: string): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const name of names.split(', ')) {
    const [first = '', ...rest] = name.split(' ');
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  return map;
}
