import { readWritten } from '../written-text.ts';
import { build } from './build.ts';
import { readClause } from './clause.ts';
import type { Item, MomentItem } from './items.ts';
import { readPeriodic, readPeriodNoun } from './periodic.ts';
import { type Tokens, tokenise } from './tokens.ts';
import type { Deadline, DeadlineContext } from './types.ts';

const JOINTS = new Set([',', 'và', 'hoặc', '/', 'hay']);
/** Most sentences name no time at all; this says so without reading them. */
const SOME_TIME =
  /\d|(?:h[ằà]ng|mỗi|từng|đầu|cuối|giữa) (?:tuần|tháng|quý|năm|chín|sáu)|định k[ỳì]|qu[ýí]|qúy|nửa|tháng (?:một|hai|ba|tư|bảy|tám|mười)/iu;
/** Words that can open a time. */
const OPENINGS = new Set(
  (
    'trước chậm muộn không từ cho đến tới hết bắt kể ngay ngày sau trong vào khoảng giai tháng t quý q qui quy năm đầu giữa cuối ' +
    'thượng trung hạ nửa mùng mồng định thường hằng mỗi từng một thứ chủ cả sáu chín'
  ).split(' '),
);
const SENTENCE_ENDS = new Set(['.', ';', ':', '-', '+']);

/**
 * The times by which prose asks for work: "trước ngày 31/01/2022", "trong tháng 01 năm 2023", "định kỳ 6 tháng, năm".
 * Not the dates of documents, years that name a programme, what is in force since when, nor work that only begins.
 * In order of place; `span` in the text as written.
 */
export function findTimes(text: string, context: DeadlineContext): Deadline[] {
  const normal = readWritten(text);
  if (!SOME_TIME.test(normal.text)) return [];
  const tokens = tokenise(normal.text);
  const found: Deadline[] = [];
  let sentence = 0;
  let period: { sentence: number; at: number } | undefined;
  for (let i = 0; i < tokens.length; ) {
    const word = tokens.word(i);
    if (word === '.' || word === ';') sentence++;
    if (tokens.at(i)?.is !== 'number' && !OPENINGS.has(word)) {
      i++;
      continue;
    }
    const clause = readClause(tokens, i);
    if (clause && !isDuty(tokens, clause) && !opensPeriods(tokens, clause)) {
      i = clause.next;
      continue;
    }
    const items = readTimes(tokens, i, clause);
    const deadline = items && build({ written: text, normal, tokens }, items, context);
    if (items && deadline && !isPast(deadline, context)) {
      // "Hằng năm, các đơn vị … trước ngày 31/10": the day says when, the period only how often.
      if (period?.sentence === sentence && period.at === found.length - 1 && isDay(items[0])) found.pop();
      period = isLongPeriod(deadline) ? { sentence, at: found.length } : undefined;
      found.push(deadline);
    }
    i = Math.max(i + 1, items?.at(-1)?.next ?? 0);
  }
  return found;
}

function readTimes(tokens: Tokens, i: number, clause: MomentItem | undefined): Item[] | undefined {
  const first = clause ?? firstTime(tokens, i);
  if (!first) return undefined;
  const items: Item[] = [first];
  for (let last: Item = first; ; ) {
    const next = nextTime(tokens, last, items);
    if (!next) break;
    items.push(next);
    last = next;
  }
  return first.is === 'noun' && items.length < 2 ? undefined : items;
}

function firstTime(tokens: Tokens, i: number): Item | undefined {
  const isRegular = tokens.has(i, 'định kỳ');
  const periodic = readPeriodic(tokens, i);
  if (periodic) {
    if (periodic.every === undefined) {
      const quarter = isRegular ? readClause(tokens, periodic.next) : undefined;
      return quarter?.moment.level === 'quarter' ? { ...quarter, first: i } : undefined;
    }
    const adverb = isRegular || periodic.every !== 'year' || SENTENCE_ENDS.has(tokens.word(i - 1) || '.');
    return adverb || nextTime(tokens, periodic, [periodic]) ? periodic : undefined;
  }
  const noun = readPeriodNoun(tokens, i);
  return noun?.every === 'half-year' || noun?.every === 'nine-months' ? noun : undefined;
}

/** What a comma or "và" joins to the time before it. */
function nextTime(tokens: Tokens, last: Item, items: readonly Item[]): Item | undefined {
  let at = last.next;
  const joint = JOINTS.has(tokens.word(at));
  if (joint) at++;
  if (tokens.word(at - 1) === ',' && (tokens.word(at) === 'và' || tokens.word(at) === 'hoặc')) at++;
  const recurs = items.every((item) => item.is !== 'moment' || item.moment.level === 'quarter');
  if (recurs && joint && tokens.has(at, 'đột xuất')) return { is: 'condition', first: at, next: at + 2 };
  if (recurs && joint) {
    const period = readPeriodic(tokens, at) ?? readPeriodNoun(tokens, at);
    if (period) return period;
  }
  const after = last.is === 'moment' ? (last.to ?? last.moment) : undefined;
  const clause = readClause(tokens, at, after);
  if (!clause) return undefined;
  if (!joint)
    return last.is === 'periodic' && clause.relation !== 'none' && clause.moment.level === 'day' ? clause : undefined;
  if (last.is === 'moment' && clause.relation === 'none' && clause.moment.level === last.moment.level)
    return last.relation === 'none' ? clause : { ...clause, relation: last.relation };
  if (recurs && clause.relation === 'none' && clause.moment.level === 'quarter') return clause;
  return last.is === 'periodic' && clause.moment.level === 'day' && clause.relation !== 'none' ? clause : undefined;
}

function isDuty(tokens: Tokens, item: MomentItem): boolean {
  const { relation, moment, first } = item;
  if (moment.dayOnly && !item.every) return false;
  if (item.every) return relation !== 'since' && relation !== 'after' && moment.level !== 'year';
  if (item.open || isInForce(tokens, first) || tokens.word(first) === 'giai') return false;
  if (moment.level === 'year' && !moment.part) return false;
  if (item.to) return (relation === 'since' && tokens.word(first - 1) !== 'tính') || relation === 'in';
  return relation === 'by' || relation === 'before' || relation === 'in';
}

/** "quý I, 6 tháng, quý III, hằng năm": the first of the periods that reports are asked for. */
function opensPeriods(tokens: Tokens, clause: MomentItem): boolean {
  const { moment, relation, to, every, open } = clause;
  if (moment.level !== 'quarter' || moment.part || relation !== 'none' || to || every || open) return false;
  const next = nextTime(tokens, clause, [clause]);
  return next?.is === 'noun' || next?.is === 'periodic';
}

function isDay(item: Item | undefined): boolean {
  return item?.is === 'moment' && item.moment.level === 'day';
}

function isLongPeriod({ kind, every, on }: Deadline): boolean {
  return kind === 'periodic' && on === undefined && (every === 'year' || every === 'half-year');
}

/** "có hiệu lực từ ngày …", "hết hiệu lực trước ngày …". */
function isInForce(tokens: Tokens, i: number): boolean {
  for (let at = Math.max(0, i - 6); at < i; at++) if (tokens.has(at, 'hiệu lực')) return true;
  return false;
}

/** A day that was over well before the plan's year: what was, not what is asked for. */
function isPast(deadline: Deadline, { year }: DeadlineContext): boolean {
  const days = (deadline.parts ?? [deadline]).flatMap((part) => part.end ?? []);
  return year !== undefined && days.length > 0 && days.every((day) => day < `${year - 1}-12-01`);
}
