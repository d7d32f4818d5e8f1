import type { Run } from '../document/index.ts';
import type { TextView } from './text-view.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text that stays text in markup: its signs are escaped, and what XML cannot hold (control characters, lone halves of a
 * surrogate pair) is left out.
 */
export function escapeMarkup(text: string): string {
  if (!/[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Runs as inline markup. */
export function inlineMarkup(runs: readonly Run[]): string {
  let out = '';
  for (const run of runs) {
    let markup = escapeMarkup(run.text);
    if (run.italic) markup = `<i>${markup}</i>`;
    out += run.bold ? `<b>${markup}</b>` : markup;
  }
  return out;
}

/** Paragraphs and list items as markup, in order. */
export function textMarkup(texts: readonly TextView[]): string {
  let out = '';
  for (const text of texts) {
    const inline = inlineMarkup(text.runs);
    if (text.level > 0) out += `<item level="${text.level}" marker="${escapeMarkup(text.marker)}">${inline}</item>`;
    else if (text.number !== '') out += `<paragraph number="${escapeMarkup(text.number)}">${inline}</paragraph>`;
    else out += `<paragraph>${inline}</paragraph>`;
  }
  return out;
}
