import type { Target } from '../../language/index.ts';
import { fold } from '../../text/index.ts';

type Measured = Pick<Target, 'comparator' | 'value' | 'min' | 'max' | 'of' | 'unit' | 'direction' | 'subject'>;

/** `same`, stricter (siết) or looser (nới); undefined where the measure changed and neither can be said. */
export type TargetChange = 'same' | 'stricter' | 'looser' | undefined;

/** What is measured gets better as it falls: time spent, and what ends in a word for delay or fault. */
const TIME_SPENT = /\b(?:thoi gian|thoi han|thoi luong)\b/;
const TIME_UNIT = /^(?:giay|phut|gio|ngay|tuan|thang|quy|nam)\b/;
const FAULTY = /\b(?:tre hen|tre han|qua han|cham|ton dong|sai sot|sai pham|vi pham)$/;

/**
 * Units of time that are so many of the first of their family. Working days are no days of the calendar, and months have
 * no fixed number of days.
 */
const TIMES: readonly Readonly<Record<string, number>>[] = [
  { giây: 1, phút: 60, giờ: 3600, ngày: 86_400, ngàyđêm: 86_400, tuần: 604_800 },
  { giờlàmviệc: 1, ngàylàmviệc: 8 },
  { tháng: 1, quý: 3, năm: 12 },
];

/**
 * Compares what two targets of one subject ask for. At least is stricter as it rises, at most as it falls; a bare number
 * as it rises, unless what is measured gets better as it falls (thời gian chờ); a change (tăng, giảm) as it grows. Of a
 * range and one number the end of the range counts that has to be reached. Minutes are compared with hours, and 15 of 19
 * with a percentage.
 */
export function compareTargets(old: Measured, fresh: Measured): TargetChange {
  if (sameAim(old, fresh)) return 'same';
  const sense = senseOf(old);
  const scales = commonScales(old, fresh);
  if (sense !== senseOf(fresh) || scales === undefined || old.direction !== fresh.direction) return undefined;
  const isRange = old.value === undefined && fresh.value === undefined;
  const [was, is] = isRange ? [endsOf(old), endsOf(fresh)] : [limitOf(old, sense), limitOf(fresh, sense)];
  const [before, after] = [was.map((limit) => limit * scales.old), is.map((limit) => limit * scales.new)];
  const steps = before.map((limit, at) => Math.sign((after[at] ?? Number.NaN) - limit) * sense);
  if (steps.length !== after.length || steps.some(Number.isNaN)) return undefined;
  if (steps.every((step) => step >= 0) && steps.some((step) => step > 0)) return 'stricter';
  if (steps.every((step) => step <= 0) && steps.some((step) => step < 0)) return 'looser';
  // The same number: more than is stricter than at least, a bare number says neither.
  if (steps.every((step) => step === 0) && unitOf(old) !== unitOf(fresh) && old.comparator === fresh.comparator)
    return 'same';
  if (steps.every((step) => step === 0))
    return strictness(fresh) - strictness(old) > 0
      ? 'stricter'
      : strictness(fresh) < strictness(old)
        ? 'looser'
        : undefined;
  return undefined;
}

function sameAim(a: Measured, b: Measured): boolean {
  return (
    a.comparator === b.comparator &&
    a.value === b.value &&
    a.min === b.min &&
    a.max === b.max &&
    a.of === b.of &&
    unitOf(a) === unitOf(b) &&
    a.direction === b.direction
  );
}

/** 1 where more is stricter, -1 where less is. */
function senseOf({ comparator, direction, subject, unit }: Measured): 1 | -1 {
  if (comparator === '<=' || comparator === '<') return -1;
  if (comparator === '>=' || comparator === '>' || direction !== undefined) return 1;
  const words = fold(subject);
  return (TIME_SPENT.test(words) && TIME_UNIT.test(fold(unit))) || FAULTY.test(words) ? -1 : 1;
}

function endsOf({ min, max }: Measured): number[] {
  return [min, max].flatMap((end) => end ?? []);
}

/** What is asked for as one number; of a range the end that has to be reached. */
function limitOf({ value, min, max, of }: Measured, sense: 1 | -1): number[] {
  if (value !== undefined) return [of === undefined ? value : value / of];
  return [sense === 1 ? min : max].flatMap((end) => end ?? []);
}

function strictness({ comparator }: Measured): number {
  return comparator === '>' || comparator === '<' ? 1 : 0;
}

/** What the numbers of each have to be multiplied by to be comparable; undefined where they are not. */
function commonScales(old: Measured, fresh: Measured): { readonly old: number; readonly new: number } | undefined {
  const [before, after] = [unitOf(old), unitOf(fresh)];
  if (before === after) return { old: 1, new: 1 };
  if (old.of !== undefined && after === '%') return { old: 100, new: 1 };
  if (fresh.of !== undefined && before === '%') return { old: 1, new: 100 };
  const [[time = '', ...rates], [otherTime = '', ...otherRates]] = [before.split('/'), after.split('/')];
  if (rates.join('/') !== otherRates.join('/')) return undefined;
  const family = TIMES.find((units) => Object.hasOwn(units, time) && Object.hasOwn(units, otherTime));
  const [one, other] = [family?.[time], family?.[otherTime]];
  return one === undefined || other === undefined ? undefined : { old: one, new: other };
}

function unitOf({ unit }: Measured): string {
  return unit.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
