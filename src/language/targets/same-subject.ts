import { nfc, remembered } from '../../text/index.ts';
import { spellOut, toneLast } from '../abbreviations.ts';
import type { Target } from './types.ts';

/** Words that never tell two measures apart. */
const EMPTY = new Set(
  'các những của về được trong đạt việc và là số tỷ lệ tiếp tục thực hiện triển khai đảm bảo phấn đấu theo quy định năm nay'.split(
    ' ',
  ),
);

/** Longer subjects are seldom met again. */
const LONGEST_KEPT = 300;
const TIME = /(?<!\p{L})(?:trong |đến |hết )*(?:năm \d{4}|giai đoạn \d{4} ?[-–] ?\d{4})/giu;

type Measure = Pick<Target, 'subject' | 'unit' | 'direction'>;

/**
 * Whether two targets measure the same: same unit, same direction, and the same words apart from letter case, order,
 * the place of the tone mark, abbreviations, the year and words that carry no difference. Level (cấp tỉnh, cấp xã),
 * field, public and service are words like others, so one that only one of the two has makes them differ.
 * In doubt false; an empty subject is the same as none.
 */
export function sameSubject(a: Measure, b: Measure): boolean {
  const key = subjectKey(a);
  return key !== undefined && key === subjectKey(b);
}

/** The same for all targets of the same subject, so that many can be told apart at once; undefined without a subject. */
export function subjectKey({ subject, unit, direction }: Measure): string | undefined {
  const words = subjectWords(subject);
  return words.length === 0 ? undefined : `${direction ?? ''}|${nfc(unit).toLowerCase()}|${words.join(' ')}`;
}

/** The words that matter, each once, sorted, each with its tone mark at the end (hoà and hòa are one word). */
export const subjectWords = remembered((subject: string): readonly string[] => {
  const written = nfc(subject).toLowerCase().replace(TIME, ' ');
  const words = (written.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => spellOut(word));
  return [...new Set(words.filter((word) => !EMPTY.has(word)).map(toneLast))].sort();
}, LONGEST_KEPT);
