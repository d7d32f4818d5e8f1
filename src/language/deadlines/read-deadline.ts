import { readWritten } from '../written-text.ts';
import { build } from './build.ts';
import { scan } from './scan.ts';
import { tokenise } from './tokens.ts';
import type { Deadline, DeadlineContext } from './types.ts';

const BULLET = /(?:^|[\r\n])[ \t]*(?:[-\u2010-\u2015+*\u2022\u00b7]|\d{1,2}[.)](?!\d))/g;

/**
 * What a deadline's words mean: "Quý III/2023", "Thường xuyên và theo Kế hoạch kiểm tra", "trước ngày 25 hằng tháng".
 * Words that are not understood for certain are `unknown` and carry no date; so is a day without a year where
 * the context has none. Never throws; linear in the length.
 */
export function readDeadline(text: string, context: DeadlineContext): Deadline {
  const normal = readWritten(withoutBullets(text));
  const tokens = tokenise(normal.text);
  const { items, doubtful } = scan(tokens, context.year);
  const deadline = doubtful ? undefined : build({ written: text, normal, tokens }, items, context);
  if (deadline) return { ...deadline, text, span: [0, text.length] };
  return { text, span: [0, text.length], kind: 'unknown' };
}

/** Items on lines of their own, parted by semicolons; of the same length, so that places stay those of the text. */
function withoutBullets(text: string): string {
  return text.replace(BULLET, (opening) => `${' '.repeat(opening.length - 1)};`);
}
