import type { Remark } from '../lint/index.ts';
import type { Model } from '../model/index.ts';
import type { PlanEdit, ReadPlan } from '../source/index.ts';
import { movedText, textsWithYears, type YearStep } from './moved-text.ts';

/**
 * Comments that quote words of the plan (`# ccht-ignore rule “năm 2023”: …`) quote them as they stand in the new one, so
 * that they still mean the same place.
 */
export function remarkWords(
  { text, places }: Pick<ReadPlan, 'text' | 'places'>,
  remarks: readonly Remark[],
  model: Model,
  step: YearStep,
): PlanEdit[] {
  const quoting = remarks.filter(({ words }) => words !== undefined && words !== '');
  if (quoting.length === 0) return [];
  const texts = textsWithYears(model).map((one) => ({ ...one, start: places.nearest(one.path).start }));
  return quoting.flatMap(({ words = '', span, covers }): PlanEdit[] => {
    const meant = texts.find((one) => covers.start <= one.start && one.start < covers.end && one.text.includes(words));
    const quoted = text.indexOf(words, span.start);
    if (meant === undefined || quoted < 0 || quoted >= span.end) return [];
    const at = meant.text.indexOf(words);
    const fresh = movedText(meant, step).slice(at, at + words.length);
    const [start, end] = [quoted, quoted + words.length];
    return fresh === words ? [] : [{ kind: 'comment', start, end, text: fresh }];
  });
}
