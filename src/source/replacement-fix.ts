import type { Fix, Span } from '../diagnostics/index.ts';

/** The fix that puts what is probably meant in the place of the faulty words; nothing where nothing is suggested. */
export function replacementFix(replacement: string | undefined, span: Span): { fix?: Fix } {
  if (replacement === undefined) return {};
  const title = { vi: `Sửa thành ${replacement}`, en: `Change to ${replacement}` };
  return { fix: { title, safety: 'unsafe', edits: [{ ...span, text: replacement }] } };
}
