import { readWritten } from '../written-text.ts';
import { byFirstWord, startsWith } from './condition.ts';
import { type Tokens, tokenise } from './tokens.ts';
import type { Deadline } from './types.ts';

type Range = readonly [first: number, next: number];

/** Words that open a condition, before what is waited for. */
const OPENING = new Set(
  'theo khi sau trước ngay có kể từ căn cứ tùy vào thuộc phụ chờ nếu đã được đúng kịp thời chậm nhất trong hạn gian'.split(
    ' ',
  ),
);
/** What a body gives; not worth naming without the body. */
const GIVEN = byFirstWord(
  'kế hoạch, kh, chương trình, hướng dẫn, triển khai, chỉ đạo, yêu cầu, chủ trương, văn bản, quyết định, quy định, thông báo, ' +
    'tiến độ, lộ trình, lịch, phân công, phê duyệt, đề nghị, đăng ký, nghị quyết, ý kiến, tổ chức, thời gian, thời hạn, thực hiện, ' +
    'và, hoặc, đã, giao, kết quả',
);
const VERBS = byFirstWord(
  'phê duyệt, ban hành, triển khai, giao, yêu cầu, hướng dẫn, chỉ đạo, công bố, tổ chức, quy định, thông qua, cho ý kiến, được, có, ' +
    'đã, trình, đề ra',
);
const DOCUMENTS = byFirstWord(
  'kế hoạch, kh, chương trình, đề án, dự án, nghị quyết, nghị định, luật, bộ luật, quyết định, thông tư, chỉ thị, công văn, kết luận',
);
const BODIES = new Set(
  (
    'ubnd ủy uỷ hđnd hội bộ sở ban ngành trung tw chính thủ chủ tỉnh thành huyện xã phường quận cấp cơ các văn vp phòng cục tổng chi ' +
    'đảng quốc đơn viện thanh kho lãnh đoàn mặt tp bql đại huyện tòa kiểm'
  ).split(' '),
);
/** Bodies also known in small letters without "của" before them. */
const COMMON_BODIES = new Set('ubnd hđnd tw vp bộ tỉnh huyện xã phường cấp cơ trung các'.split(' '));
const NEEDS = byFirstWord(
  'nhu cầu, phát sinh, điều kiện, vướng mắc, tình hình, thực tế, sự, thay đổi, yêu cầu, hoàn thành, kết thúc',
);

/** Whose word a task waits for. */
export interface Awaited {
  /** The body or document, as written. */
  text: string;
  /**
   * `body`: another office or level must act (Sở Nội vụ, tỉnh); several stand as written, the first counts.
   * `own-plan`: a plan told by its subject alone, which the office makes itself (kế hoạch kiểm tra công vụ).
   * `document`: any other document (Đề án 06, Kế hoạch số 12/KH-UBND).
   */
  kind: 'body' | 'own-plan' | 'document';
}

/**
 * The body or document that a deadline waits for, as written: "Sở Nội vụ" from "Theo hướng dẫn của Sở Nội vụ",
 * "kế hoạch kiểm tra công vụ" from "Thường xuyên và theo kế hoạch kiểm tra công vụ". Undefined where none is named.
 */
export function waitsFor(deadline: Deadline): string | undefined {
  return awaitedOf(deadline)?.text;
}

/** What a deadline waits for, told apart: another body, the office's own plan, a document; undefined where none is named. */
export function awaitedOf(deadline: Deadline): Awaited | undefined {
  if (deadline.condition !== undefined) return awaitedIn(deadline.condition);
  for (const part of deadline.parts ?? []) {
    const found = awaitedOf(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

function awaitedIn(condition: string): Awaited | undefined {
  const normal = readWritten(condition);
  const tokens = tokenise(normal.text);
  const start = afterGiven(tokens, afterOpening(tokens));
  const body = bodyAt(tokens, start) ?? linkedBody(tokens);
  const range = body ?? namedDocument(tokens, start);
  const first = range && tokens.at(range[0]);
  const last = range && tokens.at(range[1] - 1);
  if (!first || !last) return undefined;
  const text = condition.slice(normal.toWritten(first.start), normal.toWritten(last.end));
  const ownPlan = body ? isItself(tokens, body) : isOwnPlan(tokens, range);
  return { text, kind: ownPlan ? 'own-plan' : body ? 'body' : 'document' };
}

const PLANS = byFirstWord('kế hoạch, kh, chương trình công tác');

/** "kế hoạch của cơ quan", "của đơn vị": the office itself. */
function isItself(tokens: Tokens, [first, next]: Range): boolean {
  const unit = tokens.has(first, 'cơ quan') || tokens.has(first, 'đơn vị');
  return unit && next === first + 2 && startsWith(tokens, afterOpening(tokens), PLANS);
}

/** A plan with a subject, without a number: what an office makes for itself. */
function isOwnPlan(tokens: Tokens, [first, next]: Range): boolean {
  if (!startsWith(tokens, first, PLANS)) return false;
  for (let i = first; i < next; i++) if (tokens.word(i) === 'số') return false;
  return true;
}

/** "hướng dẫn Trung ương", "khi Chính phủ ban hành …": a body without a link before it. */
function bodyAt(tokens: Tokens, start: number): Range | undefined {
  const first = tokens.at(start);
  if (!first || !BODIES.has(first.text)) return undefined;
  return COMMON_BODIES.has(first.text) || first.capital ? [start, endOfBody(tokens, start)] : undefined;
}

/** "… của Sở Nội vụ", "… với UBND tỉnh". */
function linkedBody(tokens: Tokens): Range | undefined {
  for (let i = 1; i < tokens.length; i++) {
    if (!['của', 'với', 'do', 'được'].includes(tokens.word(i))) continue;
    const named =
      tokens.word(i) !== 'được' && tokens.at(i + 1)?.capital === true && !startsWith(tokens, i + 1, DOCUMENTS);
    if (named || BODIES.has(tokens.word(i + 1))) return [i + 1, endOfBody(tokens, i + 1)];
  }
  return undefined;
}

/** "kế hoạch kiểm tra công vụ", "tiến độ phê duyệt Đề án …": the name, not the bare kind. */
function namedDocument(tokens: Tokens, start: number): Range | undefined {
  if (start >= tokens.length || startsWith(tokens, start, NEEDS)) return undefined;
  for (let i = afterOpening(tokens); i < tokens.length; i++) {
    if (!startsWith(tokens, i, DOCUMENTS)) continue;
    const end = endOfDocument(tokens, i);
    const kindAlone = end - i <= 2 && !tokens.at(i)?.capital && !startsWith(tokens, i, PLANS);
    if (end > start && !kindAlone && tokens.word(i - 1) !== 'pháp') return [i, end];
  }
  return undefined;
}

function afterOpening(tokens: Tokens): number {
  let at = 0;
  while (OPENING.has(tokens.word(at))) at++;
  return at;
}

function afterGiven(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length) {
    if (tokens.word(at) === ',') at++;
    else if (!startsWith(tokens, at, GIVEN)) break;
    else at += SINGLE.has(tokens.word(at)) ? 1 : 2;
  }
  return at;
}

const SINGLE = new Set(['kh', 'lịch', 'và', 'hoặc', 'đã', 'giao']);

function endOfBody(tokens: Tokens, from: number): number {
  let at = from + 1;
  while (at < tokens.length) {
    const word = tokens.word(at);
    if (word === '(' || word === ';' || word === 'về' || word === 'tại') break;
    // "có thẩm quyền" belongs to the name, so does "Ban Chỉ đạo".
    const inName = (word === 'có' && ['thẩm', 'liên'].includes(tokens.word(at + 1))) || tokens.word(at - 1) === 'ban';
    if (!inName && startsWith(tokens, at, VERBS)) break;
    at++;
  }
  return tokens.word(at - 1) === ',' || tokens.word(at - 1) === 'và' ? at - 1 : at;
}

function endOfDocument(tokens: Tokens, from: number): number {
  let at = from + 1;
  while (at < tokens.length && !['được', '(', ';', 'có', 'đã'].includes(tokens.word(at))) at++;
  return at;
}
