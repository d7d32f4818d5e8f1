import type { DocumentTree, Part } from '../../document/index.ts';
import { frameOf, type StyleTable, smallMark, styleTable } from '../../layout/index.ts';
import { blockHtml } from './blocks.ts';
import { escapeHtml } from './markup.ts';
import { factsHtml, sealed, sha256 } from './origin.ts';
import type { Place } from './place.ts';
import { printedWords } from './printed-words.ts';
import { styleSheet } from './style-sheet.ts';

/** What a file says about its making; hashes are sha256, hexadecimal. */
export type HtmlFacts = { readonly planHash: string; readonly templateHash: string; readonly version: string };

/**
 * The document as one page of HTML that needs no other file: a sheet per part on the screen, A4 when printed. The same
 * text for the same tree and facts. The draft mark is drawn by the style sheet, so that it is no word of the document,
 * as it is none in the .docx, where it stands in the header.
 */
export function writeHtml(tree: DocumentTree, facts: HtmlFacts): string {
  const table = styleTable(tree.layout);
  const body = tree.parts.map((part, index) => partHtml(part, markOf(tree, index), table)).join('');
  const recorded = { ...facts, documentState: tree.state, wordsHash: sha256(printedWords(body)) };
  const head = `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeHtml(tree.title)}</title>
<meta name="author" content="${escapeHtml(tree.agency)}">
${factsHtml(recorded)}`;
  return sealed(
    head,
    `<style>\n${styleSheet(tree, table)}</style>\n</head>\n<body>\n<main>\n${body}</main>\n</body>\n</html>\n`,
  );
}

/** The first sheet carries the mark as it is, the others a small one. */
function markOf(tree: DocumentTree, index: number): string {
  return index === 0 ? tree.mark : smallMark(tree.mark);
}

function partHtml(part: Part, mark: string, table: StyleTable): string {
  const place: Place = { frame: frameOf(part.page), styles: table.styles, table };
  const data = mark === '' ? '' : ` data-mark="${escapeHtml(mark)}"`;
  const blocks = part.blocks.map((block) => blockHtml(block, place));
  return `<section class="sheet ${part.page}"${data}>\n${blocks.join('')}</section>\n`;
}
