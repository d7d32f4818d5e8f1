import type { Message, Place } from './schema-messages.ts';
import * as say from './schema-messages.ts';
import type { Shape, TextRule } from './shape.ts';
import { dateForm, isPossible } from './written-date.ts';

export type TextReading =
  | { readonly value: string | number; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: Message };

/** The words of a scalar → the text or number that the schema wants there, or what is wrong with them. */
export function readText(written: string, rule: TextRule, place: Place, shape: Shape): TextReading {
  const value = rule.type === 'string' ? written : toNumber(written, rule.type);
  if (value === undefined) return { fault: say.noNumberMessage(place, written, shape) };
  if (rule.options !== undefined && !rule.options.includes(value)) {
    return { fault: say.optionMessage(place, written, rule.options) };
  }
  if (typeof value === 'number' && (value < rule.least || value > rule.most)) {
    return { fault: say.rangeMessage(place, written, rule.least, rule.most) };
  }
  return checkForm(written, rule.pattern, place) ?? { value };
}

function checkForm(written: string, pattern: RegExp | undefined, place: Place): TextReading | undefined {
  if (pattern === undefined) return undefined;
  const date = dateForm(pattern);
  if (!pattern.test(written)) {
    if (written.trim() === '') return { fault: say.emptyMessage(place) };
    const form = date?.form ?? {
      vi: 'Chỉ dùng chữ không dấu, chữ số và các dấu . _ - (không có dấu cách).',
      en: 'Use only unmarked letters, digits and the signs . _ - (no spaces).',
    };
    return { fault: say.formMessage(place, written, form) };
  }
  if (date !== undefined && !isPossible(date, written)) return { fault: say.impossibleDateMessage(written) };
  return undefined;
}

function toNumber(written: string, type: 'integer' | 'number'): number | undefined {
  const form = type === 'integer' ? /^-?\d{1,15}$/ : /^-?\d{1,15}(?:\.\d{1,15})?$/;
  return form.test(written) ? Number(written) : undefined;
}
