import { LETTER } from '../letters.ts';
import {
  ASPIRES,
  CAPITAL,
  CAPITAL_HOLDER,
  CONDITION,
  CONDITION_AT_HEAD,
  COST,
  COUNTED_FROM,
  DEMAND,
  DURATION,
  FOR_WHOM,
  FORBIDDEN,
  GRADE_AFTER,
  LIMIT_FOR_WORK,
  MARKS,
  MONEY_MEASURED,
  PAY,
  RECKONED_AT,
  RULE_AFTER,
  SOURCE_OF_MONEY,
  TAKEN_IN,
} from './aim-words.ts';
import { isAttribute } from './attributes.ts';
import type { Comparison } from './comparators.ts';
import { isBareCount, isBareIndex, isBareMeasure, isOddAim, isPreposition } from './counts.ts';
import { deliversAt } from './delivery.ts';
import type { Quantity } from './quantity.ts';
import { isRank } from './ranks.ts';
import { COMPARED, NOT_YET, REACHED, RESULT_VERB, SHARE_OF_COUNTED } from './result-words.ts';
import { headsOf, REACH, type Setting } from './setting.ts';
import type { Reading, Stretch } from './types.ts';
import { unscaled } from './units.ts';

/** What aims stand before a quantity. */
export interface Earlier {
  /** Where the last one of the same clause ends. */
  readonly end?: number;
  /** The unit of the last one of the same sentence. */
  readonly unit?: string;
}

/**
 * Whether a quantity is something aimed at; years, item numbers, ages, costs, time limits and results are not.
 * `clause` is the stretch that it stands in.
 */
export function isAim(
  reading: Reading,
  q: Quantity,
  comparison: Comparison,
  clause: Stretch,
  earlier: Earlier,
): boolean {
  const floor = clause.start;
  const { small } = reading;
  if (q.isStart) return false;
  if (isRank(small, q, floor)) return true;
  const before = small.slice(Math.max(floor, comparison.start - REACH), comparison.start);
  const after = small.slice(comparison.end, Math.min(clause.end, comparison.end + REACH));
  const words = comparison.words ? small.slice(...comparison.words) : '';
  const compared = comparison.words !== undefined;
  if (q.inWords && !(compared && q.unit && q.unit.kind !== 'time' && q.unit.kind !== 'unknown')) return false;
  if (!DEMAND.test(words) && isResult(small, q, comparison, floor)) return false;
  if (compared ? CONDITION.test(after) : NOT_YET.test(after)) return false;
  if (COMPARED.test(small.slice(Math.max(0, comparison.start - REACH), comparison.start))) return false;
  if (compared && (/^ (?:là|chiếm) \d/.test(after) || IF.test(before))) return false;
  if (isAttribute(small, q, comparison, words, after, earlier.end)) return false;
  if (!compared && earlier.end === undefined && SHARE_OF_COUNTED.test(before)) return false;
  return isAimOfKind({
    reading,
    q,
    words,
    comparison,
    before,
    after,
    heads: headsOf(small, floor, comparison.start),
    afterAim: earlier.end !== undefined,
    afterAlike:
      q.unit !== undefined &&
      earlier.unit !== undefined &&
      (unscaled(earlier.unit) === unscaled(q.unit.small) || (after.trim() === '' && ONLY_NAME.test(before))),
  });
}

/** Whether the words right before say that it is reached: "đã đạt 98%", "ước đạt 856 tỷ đồng". */
export function isResult(small: string, q: Quantity, comparison: Comparison, floor: number): boolean {
  if (q.isStart) return false;
  const before = small.slice(Math.max(floor, comparison.start - REACH), comparison.start);
  if (q.unit?.kind === 'percent' && before.endsWith(' được ') && !ASPIRES.test(before)) return true;
  return REACHED.test(before) || (comparison.words !== undefined && RESULT_VERB.test(before));
}

function isAimOfKind(setting: Setting): boolean {
  const { reading, q, words, comparison, before, after, heads } = setting;
  const compared = comparison.words !== undefined;
  if (q.unit?.kind !== 'percent' && compared && !/thiểu|nhất|đa$/.test(words)) {
    if (RULE_AFTER.test(after) || heads.some((head) => CONDITION_AT_HEAD.test(head))) return false;
  }
  // "dạy học 2 buổi/ngày" is a kind of schooling.
  if (!compared && q.unit?.small === 'buổi/ngày') return false;
  switch (q.unit?.kind) {
    case 'percent':
      if (!compared && (SOURCE_OF_MONEY.test(before) || RECKONED_AT.test(before))) return false;
      if (!compared && heads.some((head) => PAY.test(head) || /^(?:tổng )?(?:kinh phí|dự toán|nguồn vốn)/.test(head)))
        return false;
      return !(CAPITAL.test(after) && CAPITAL_HOLDER.test(before));
    case 'money':
      if (COST.test(before) && !TAKEN_IN.test(before.trimStart())) return false;
      return (compared || MONEY_MEASURED.test(before)) && !LIMIT_FOR_WORK.test(before);
    case 'time':
      return isDuration(setting);
    case 'age':
      return before.includes('tuổi thọ') && (compared || deliversAt(before) || before.endsWith(': '));
    case 'measure':
      if ((compared || q.min !== q.max) && GRADE_AFTER.test(after)) return false;
      if (q.unit.small.startsWith('điểm') && heads.some((head) => MARKS.test(head))) return false;
      return compared ? !isPreposition(reading.small, q, words) : isBareMeasure(setting);
    case 'thing':
      if (compared) return !isPreposition(reading.small, q, words);
      return isBareCount(setting) && !/^\p{Lu}\p{Ll}/u.test(q.unit.text);
    case 'unknown':
      return isOddAim(setting);
    default:
      return isBareIndex(setting);
  }
}

function isDuration({ q, words, comparison, before, after }: Setting): boolean {
  const unit = q.unit?.small ?? '';
  const aimed =
    comparison.words !== undefined ||
    comparison.direction !== undefined ||
    unit.includes('/') ||
    /(?:còn|xuống) $/.test(before);
  if (!aimed || words === 'từ') return false;
  if (/^(?:tháng|năm|tuần|quý)/.test(unit)) return /số năm/.test(before);
  if (HOURS.test(before) || LIMIT_FOR_WORK.test(before) || COUNTED_FROM.test(after) || FORBIDDEN.test(before))
    return false;
  if (DEMAND.test(words) && before.trim() === '' && FOR_WHOM.test(after)) return true;
  return (
    (unit.includes('/') && (words !== '' || DURATION.test(before))) ||
    /^(?:phút|giây|giờ|ms)/.test(unit) ||
    DURATION.test(before)
  );
}

/** When people work and rest is no aim. */
const HOURS = /thời gian (?:làm việc|trực|nghỉ|mở cửa|học|họp)[^;]*$/;
/** "nếu để tỷ lệ trễ hạn vượt 5%", "khi có ít nhất 2/3 thành viên": what may happen. */
const IF = /(?:^|[ ,;:(])(?:khi có |(?:nếu|trường hợp) (?:[^,;:|]* )?)$/;
const ONLY_NAME = new RegExp(`^ ?[${LETTER} /]{2,25} $`);
