import type { Run } from '../../document/index.ts';
import { measures, type ParagraphStyle } from '../../layout/index.ts';

const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const specials = new RegExp(special.source, 'g');
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return special.test(text) ? text.replace(specials, (character) => entities[character] ?? '') : text;
}

/** Runs as w:r elements, emphasis on top of what the paragraph's style gives. */
export function runsXml(runs: readonly Run[]): string {
  let xml = '';
  for (const run of runs) {
    if (run.text === '') continue;
    xml += runStart[(run.bold === true ? 1 : 0) + (run.italic === true ? 2 : 0)];
    xml += textXml(run.text);
    xml += '</w:r>';
  }
  return xml;
}

const runStart = [
  '<w:r>',
  '<w:r><w:rPr><w:b/><w:bCs/></w:rPr>',
  '<w:r><w:rPr><w:i/><w:iCs/></w:rPr>',
  '<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/></w:rPr>',
] as const;

/** A plain w:t, split at tabs and line breaks, which would be lost inside it. */
function textXml(text: string): string {
  if (!/[\t\n\r]/.test(text)) return `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
  return text
    .split(/(\t|\r\n|[\n\r])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (/^[\n\r]/.test(piece)) return '<w:br/>';
      return piece === '' ? '' : textXml(piece);
    })
    .join('');
}

/** What one paragraph has beyond its style. `before`, `after` in pt; `rule` as [left, right] indents in twips of a line on top. */
export type ParagraphExtra = {
  readonly keepNext?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly rule?: readonly [left: number, right: number];
};

/**
 * Everything of a paragraph before its runs, up to the end of w:pPr. Many paragraphs of a table share one: make it once.
 */
export function paragraphStart(style: ParagraphStyle, extra: ParagraphExtra = {}): string {
  let properties = `<w:pStyle w:val="${style.id}"/>`;
  if (extra.keepNext === true && !style.keepNext) properties += '<w:keepNext/>';
  if (extra.rule !== undefined) properties += `<w:pBdr>${border('top', ruleEighths)}</w:pBdr>`;
  const before = extra.before === undefined ? '' : ` w:before="${extra.before * 20}"`;
  const after = extra.after === undefined ? '' : ` w:after="${extra.after * 20}"`;
  if (before + after !== '') properties += `<w:spacing${before}${after}/>`;
  if (extra.rule !== undefined) properties += `<w:ind w:left="${extra.rule[0]}" w:right="${extra.rule[1]}"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr>`;
}

const ruleEighths = Math.round(measures.ruleThickness * 8);

/** A solid black line of a border element; `eighths` of a pt. */
export function border(side: string, eighths: number, space = 0): string {
  return `<w:${side} w:val="single" w:sz="${eighths}" w:space="${space}" w:color="000000"/>`;
}

/** A whole paragraph. */
export function paragraphXml(style: ParagraphStyle, runs: readonly Run[], extra?: ParagraphExtra): string {
  return `${paragraphStart(style, extra)}${runsXml(runs)}</w:p>`;
}
