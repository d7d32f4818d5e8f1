import type { Block, DocumentTree, Part } from '../../document/index.ts';
import { frameOf, type StyleTable, styleTable } from '../../layout/index.ts';
import { blockXml } from './blocks.ts';
import { customXml, partsHash } from './origin.ts';
import { type PackageParts, packageParts } from './package-parts.ts';
import { wordsHash } from './printed-words.ts';
import { appXml, coreXml } from './properties.ts';
import { sectionOptions } from './sections.ts';
import { stylesOption } from './styles.ts';
import { paragraphXml } from './xml.ts';
import { zipParts } from './zip-parts.ts';

/** What a file says about its making; hashes are sha256, hexadecimal. */
export type DocxFacts = { readonly planHash: string; readonly templateHash: string; readonly version: string };

/**
 * The document as a .docx, the same bytes for the same tree and facts, whatever the clock or the time zone.
 * docx makes the package with its styles, sections and headers; the words of the parts are written here, as plain text
 * of WordprocessingML, and put before the section that each belongs to.
 */
export async function writeDocx(tree: DocumentTree, facts: DocxFacts): Promise<Uint8Array> {
  const styles = styleTable(tree.layout);
  const parts = packageParts({
    styles: stylesOption(styles),
    sections: sectionOptions(tree, styles),
    compatibility: { version: 15 },
  });
  const bodies = tree.parts.map((part) => partXml(part, styles));
  parts.set('word/document.xml', withBodies(parts.get('word/document.xml') ?? '', bodies));
  parts.set('docProps/core.xml', coreXml(tree));
  parts.set('docProps/app.xml', appXml(tree));
  parts.set('docProps/custom.xml', customXml(recordedFacts(tree, facts, parts)));
  return zipParts(parts);
}

function recordedFacts(tree: DocumentTree, facts: DocxFacts, parts: PackageParts): Parameters<typeof customXml>[0] {
  return {
    ...facts,
    documentState: tree.state,
    wordsHash: wordsHash(parts.get('word/document.xml') ?? ''),
    partsHash: partsHash(parts),
  };
}

/** The blocks of a part, ending in a paragraph, which can carry the section. */
function partXml(part: Part, styles: StyleTable): string {
  const frame = frameOf(part.page);
  let xml = '';
  part.blocks.forEach((block, index) => {
    const before = part.blocks[index - 1];
    const after = part.blocks[index + 1];
    if (block.kind === 'end-mark' && before?.kind === 'table') return;
    const place = {
      frame,
      styles,
      keepNext: leadsToEnding(part.blocks, index),
      afterTable: before?.kind === 'table',
      ...(block.kind === 'table' && after?.kind === 'end-mark' && { endMark: after.runs }),
    };
    if (isTable(before) && isTable(block)) xml += paragraphXml(styles.styles.gap, [], { keepNext: place.keepNext });
    xml += blockXml(block, place);
  });
  return xml.endsWith('</w:p>') ? xml : xml + paragraphXml(styles.styles.gap, []);
}

/** The ending never stands alone on a page, nor does an end mark: what stands before goes with them. */
function leadsToEnding(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.kind;
  return next === 'ending' || next === 'end-mark';
}

function isTable(block: Block | undefined): boolean {
  return block?.kind === 'table' || block?.kind === 'ending' || block?.kind === 'letterhead';
}

/**
 * Puts each part's words into docx's empty document. The section of all parts but the last moves from the empty
 * paragraph docx makes for it into the part's last paragraph: an empty one could fall on a page of its own.
 */
function withBodies(documentXml: string, bodies: readonly string[]): string {
  const start = documentXml.indexOf('<w:body>') + '<w:body>'.length;
  const sections = documentXml.slice(start).match(/<w:sectPr[ >][\s\S]*?<\/w:sectPr>/g) ?? [];
  const chunks = [documentXml.slice(0, start)];
  bodies.forEach((body, index) => {
    const section = sections[index] ?? '';
    const place = body.lastIndexOf('</w:pPr>');
    if (index === bodies.length - 1) chunks.push(body, section);
    else chunks.push(body.slice(0, place), section, body.slice(place));
  });
  return `${chunks.join('')}</w:body></w:document>`;
}
