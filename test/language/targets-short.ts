import type { Target } from '../../src/language/index.ts';

/** Comparator, number and unit as one short word: ">=70%", "95..100%", "<=15 phút/lượt", with the direction. */
export function short(target: Target): string {
  const number = target.value ?? `${target.min}..${target.max}`;
  const of = target.of === undefined ? '' : `/${target.of}`;
  const unit = target.unit === '' || target.unit.startsWith('%') ? target.unit : ` ${target.unit}`;
  const sign = target.comparator === 'range' ? '' : target.comparator;
  return `${sign}${number}${of}${unit}${target.direction ? ` ${target.direction}` : ''}`;
}
