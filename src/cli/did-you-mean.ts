import type { Words } from '../diagnostics/index.ts';

/** What was probably meant, as a question. */
export function didYouMean(guess: string): Words {
  return { vi: `Có phải ý là ${guess}?`, en: `Did you mean ${guess}?` };
}
