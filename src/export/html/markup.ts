import type { Lines, Run } from '../../document/index.ts';
import type { ParagraphStyle } from '../../layout/index.ts';

const special = /[&<>"\u0000-\u001f\u007f-\u009f\ufffe\uffff]/;
const specials = new RegExp(special.source, 'g');
const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

/** Text for an element or a quoted attribute; characters that HTML cannot hold are dropped. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(specials, (character) => replacements[character] ?? '') : text;
}

/** Runs as text, <b> and <i>. */
export function runsHtml(runs: readonly Run[]): string {
  let html = '';
  for (const run of runs) {
    if (run.text === '') continue;
    let text = escapeHtml(run.text);
    if (run.italic === true) text = `<i>${text}</i>`;
    html += run.bold === true ? `<b>${text}</b>` : text;
  }
  return html;
}

/** Runs with what is printed before them, a number, label or marker. */
export function labelled(label: string, runs: readonly Run[], bold = false): readonly Run[] {
  if (label === '') return runs;
  return [{ text: runs.length === 0 ? label : `${label} `, ...(bold && { bold }) }, ...runs];
}

/** One element in a style of the table. */
export function element(name: string, style: ParagraphStyle, content: string): string {
  return `<${name} class="${style.id}">${content}</${name}>\n`;
}

/** One paragraph per printed line. */
export function linesHtml(lines: Lines, style: ParagraphStyle): string {
  return lines.map((line) => element('p', style, runsHtml(line))).join('');
}

/** Printed lines as one element. */
export function joinedLines(name: string, lines: Lines, style: ParagraphStyle): string {
  return lines.length === 0 ? '' : element(name, style, lines.map(runsHtml).join('<br>'));
}

/** A centred line `mm` long, in the style of its place. It is decoration: a reader for the blind passes over it. */
export function ruleHtml(mm: number, style: ParagraphStyle): string {
  if (mm === 0) return '';
  return `<hr class="${style.id}" style="width:${length(mm, 'mm')}" aria-hidden="true">\n`;
}

/** A length for CSS: `unit` after the number, which is rounded to thousandths. */
export function length(value: number, unit: 'mm' | 'pt' | '%'): string {
  return value === 0 ? '0' : `${Math.round(value * 1000) / 1000}${unit}`;
}
