import { describe, expect, it } from 'vitest';
import type { Block, Lines } from '../../src/document/index.ts';
import { writeDocx } from '../../src/export/docx/index.ts';
import { writeHtml } from '../../src/export/html/index.ts';
import { balancedLines, frameOf, measures, type StyleKey, styleTable, textWidth } from '../../src/layout/index.ts';
import { numbers, openDocx, paragraphs, part as partOf } from './docx/open-docx.ts';
import { facts, letterhead, lines, part, treeOf } from './sample-tree.ts';

const { styles } = styleTable({ fontSize: 14, indent: 1.27 });
const frame = frameOf('portrait');
const long = 'Giao nhiệm vụ cải cách hành chính năm 2026 cho các cơ quan, đơn vị trên địa bàn tỉnh An Hòa';

async function docxOf(block: Block) {
  const parts = openDocx(await writeDocx(treeOf([part([block])]), facts));
  return paragraphs(partOf(parts, 'word/document.xml'));
}

function htmlOf(block: Block): string {
  return writeHtml(treeOf([part([block])]), facts);
}

/** The lines of a style, each paragraph and each break in one ending a line. */
function htmlLines(html: string, id: string): string[] {
  return [...html.matchAll(new RegExp(`<(p|h1) class="${id}">(.*?)</\\1>`, 'g'))].flatMap((match) =>
    (match[2] ?? '').split('<br>'),
  );
}

function textsOf(printed: Lines): string[] {
  return printed.map((line) => line.map(({ text }) => text).join(''));
}

const blocks: [StyleKey, (given: Lines) => Block][] = [
  ['title', (given) => ({ kind: 'title', lines: given })],
  ['subject', (given) => ({ kind: 'subject', lines: given, rule: true })],
  ['attached', (given) => ({ kind: 'attached', lines: given, rule: true })],
  ['appendixTitle', (given) => ({ kind: 'appendix-title', lines: given, rule: true })],
  ['authority', (given) => ({ kind: 'authority', lines: given })],
];

describe.each(blocks)('a line of %s wider than the text', (key, block) => {
  const style = styles[key];
  const expected = textsOf(balancedLines(lines(long), frame.width, style));

  it('is broken into balanced lines, the same on paper and on the page', async () => {
    expect(expected).toHaveLength(2);
    const written = await docxOf(block(lines(long)));
    expect(written.filter((one) => one.style === style.id).map(({ text }) => text)).toEqual(expected);
    expect(htmlLines(htmlOf(block(lines(long))), style.id)).toEqual(expected);
  });

  it('stands as given where it fits', async () => {
    const given = ['KẾ HOẠCH', 'của Sở Nội vụ'];
    const written = await docxOf(block(lines(...given)));
    expect(written.filter((one) => one.style === style.id).map(({ text }) => text)).toEqual(given);
    expect(htmlLines(htmlOf(block(lines(...given))), style.id)).toEqual(given);
  });
});

describe('the rule under broken lines', () => {
  it('is measured by the last of them', async () => {
    const block: Block = { kind: 'subject', lines: lines(long), rule: true };
    const last = textsOf(balancedLines(block.lines, frame.width, styles.subject)).at(-1) ?? '';
    const length = textWidth(last, styles.subject) * measures.ruleShare;
    expect(Number(/<hr [^>]*width:([\d.]+)mm/.exec(htmlOf(block))?.[1])).toBeCloseTo(length, 2);
    const rule = (await docxOf(block)).find((one) => one.style === styles.ruleAfterTitle.id)?.xml ?? '';
    const [left = 0] = numbers(rule, 'ind', 'left');
    expect(((frame.twips - 2 * left) * 25.4) / 1440).toBeCloseTo(length, 1);
  });
});

describe('an issuer too wide for its column', () => {
  it('is broken the same way on paper and on the page', async () => {
    const head: Block = { ...letterhead, issuer: lines('BAN QUẢN LÝ CÁC KHU CHẾ XUẤT VÀ CÔNG NGHIỆP') };
    const expected = ['BAN QUẢN LÝ CÁC KHU CHẾ', 'XUẤT VÀ CÔNG NGHIỆP'];
    const written = await docxOf(head);
    expect(written.filter((one) => one.style === styles.issuer.id).map(({ text }) => text)).toEqual(expected);
    expect(htmlLines(htmlOf(head), styles.issuer.id)).toEqual(expected);
  });
});
