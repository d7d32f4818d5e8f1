import type { Target } from '../../language/index.ts';
import { fold } from '../../text/index.ts';

type Measured = Pick<Target, 'comparator' | 'value' | 'min' | 'max' | 'of' | 'unit' | 'direction' | 'subject'>;

/** `same`, stricter (siết) or looser (nới); undefined where the measure changed and neither can be said. */
export type TargetChange = 'same' | 'stricter' | 'looser' | undefined;

/** What is measured gets better as it falls: time spent, and what ends in a word for delay or fault. */
const TIME_SPENT = /\b(?:thoi gian|thoi han|thoi luong)\b/;
const TIME_UNIT = /^(?:phut|gio|ngay|tuan|thang)\b/;
const FAULTY = /\b(?:tre hen|tre han|qua han|cham|ton dong|sai sot|sai pham|vi pham)$/;

/**
 * Compares what two targets of one subject ask for. At least is stricter as it rises, at most as it falls; a bare number
 * as it rises, unless what is measured gets better as it falls (thời gian chờ); a change (tăng, giảm) as it grows. Of a
 * range and one number the end of the range counts that has to be reached.
 */
export function compareTargets(old: Measured, fresh: Measured): TargetChange {
  if (sameAim(old, fresh)) return 'same';
  const sense = senseOf(old);
  if (sense !== senseOf(fresh) || unitOf(old) !== unitOf(fresh) || old.direction !== fresh.direction) return undefined;
  const isRange = old.value === undefined && fresh.value === undefined;
  const [before, after] = isRange ? [endsOf(old), endsOf(fresh)] : [limitOf(old, sense), limitOf(fresh, sense)];
  const steps = before.map((limit, at) => Math.sign((after[at] ?? Number.NaN) - limit) * sense);
  if (steps.length !== after.length || steps.some(Number.isNaN)) return undefined;
  if (steps.every((step) => step >= 0) && steps.some((step) => step > 0)) return 'stricter';
  if (steps.every((step) => step <= 0) && steps.some((step) => step < 0)) return 'looser';
  // The same number: more than is stricter than at least, a bare number says neither.
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

function unitOf({ unit }: Measured): string {
  return unit.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
