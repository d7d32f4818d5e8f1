import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../../src/document/index.ts';
import { writeHtml } from '../../../src/export/html/index.ts';
import { measures, page as paper, styleTable, textWidth } from '../../../src/layout/index.ts';
import { cell, ending, facts, letterhead, lines, part, row, sampleTable, treeOf, wholeTree } from '../sample-tree.ts';
import { cssOf, named, readPage } from './read-page.ts';

const html = writeHtml(wholeTree, facts);
const page = readPage(html);
const css = cssOf(html);

function write(block: Block, orientation: 'portrait' | 'landscape' = 'portrait'): string {
  return writeHtml(treeOf([part([block], orientation)]), facts);
}

/** The figures in mm of an inline style. */
function mm(style: string | undefined): number[] {
  return [...(style ?? '').matchAll(/([\d.]+)mm/g)].map((match) => Number(match[1]));
}

describe('the style sheet', () => {
  it.each([14, 13] as const)('sets every paragraph as the table of measurements says, text at %i pt', (fontSize) => {
    const layout = { fontSize, indent: 1 } as const;
    const rules = cssOf(writeHtml({ ...wholeTree, layout }, facts));
    const { styles } = styleTable(layout);
    for (const style of [
      styles.nation,
      styles.motto,
      styles.title,
      styles.paragraph,
      styles.basis,
      styles.recipients,
    ]) {
      const rule = rules.get(`.${style.id}`) ?? '';
      expect(rule).toMatch(
        new RegExp(`^font:${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${style.size}pt/`),
      );
      expect(rule).toContain(`text-align:${style.align === 'both' ? 'justify' : style.align}`);
      expect(rule.includes('text-indent:10mm')).toBe(style.indent === 10);
    }
  });

  it('keeps a heading with what follows, and the ending with what comes before', () => {
    expect(css.get('.DeMuc1')).toContain('break-after:avoid');
    expect(css.get('.NoiDung')).not.toContain('break-after');
    expect(html).toContain('.KetThuc,.ending{break-before:avoid}');
  });

  it('prints A4, each part on new pages of its own, upright or wide', () => {
    expect(html).toContain(`@page{margin:${paper.top}mm ${paper.right}mm ${paper.bottom}mm ${paper.left}mm;`);
    expect(html).toContain('@page part-1{size:210mm 297mm;');
    expect(html).toContain('@page part-3{size:297mm 210mm;');
    expect(html).toContain('.sheet:nth-child(3){page:part-3;break-before:page}');
  });
});

describe('the draft mark', () => {
  it('stands as it is on the first sheet and small on the others', () => {
    expect(named(page, 'section').map(({ attributes }) => attributes['data-mark'])).toEqual([
      'DỰ THẢO',
      'Dự thảo',
      'Dự thảo',
    ]);
    expect(html).toMatch(/^\.sheet:first-child::before\{.*;border:0\.75pt solid/m);
    expect(html).toContain('@top-right{content:"Dự thảo"');
  });

  it('stands in the top margin, on paper too, where the first page gives it room', () => {
    expect(css.get('.sheet::before')).toBe('content:none');
    expect(html).toContain(`position:absolute;top:${paper.header}mm;right:${paper.right}mm;font:italic 9pt/`);
    expect(html).toContain(`@page part-1:first{margin-top:${paper.header}mm;`);
    expect(css.get('.sheet:first-child')).toBe(`padding-top:${paper.top - paper.header}mm`);
  });

  it('is nowhere in a paper that has none', () => {
    const final = writeHtml({ ...wholeTree, state: 'final', mark: '' }, facts);
    expect(final).not.toMatch(/data-mark|::before|@top-right/);
  });

  it('cannot leave its string in the style sheet', () => {
    const written = writeHtml(treeOf([part([])], { mark: '"}</style><b>\\' }), facts);
    expect(written).toContain('content:"\\22 \\7d \\3c \\2f style\\3e \\3c b\\3e \\5c "');
  });
});

describe('letterhead and ending', () => {
  it('stand in two columns as wide as the text', () => {
    const width = paper.width - paper.left - paper.right;
    for (const block of [letterhead, ending]) {
      const grid = readPage(write(block)).elements.find(({ attributes }) => attributes.style?.startsWith('grid'));
      const [left = 0, right = 0] = mm(grid?.attributes.style);
      expect(left + right).toBeCloseTo(width, 2);
      expect(left).toBeGreaterThan(width / 4);
    }
  });

  it('draw one rule as long as tiêu ngữ, the others a share of the line above', () => {
    const issuer = textWidth('SỞ NỘI VỤ', { size: 13, bold: true }) * measures.ruleShare;
    const motto = textWidth('Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true });
    const rules = named(readPage(write(letterhead)), 'hr').map(({ attributes }) => mm(attributes.style)[0]);
    expect(rules).toEqual([expect.closeTo(issuer, 2), expect.closeTo(motto, 2)]);
  });

  it.each([true, false])('draws a rule under a trích yếu only where the tree says so: %s', (rule) => {
    const written = readPage(write({ kind: 'subject', lines: lines('Cải cách'), rule }));
    expect(named(written, 'hr')).toHaveLength(rule ? 1 : 0);
  });
});

describe('a table', () => {
  const written = readPage(write(sampleTable, 'landscape'));

  it('has columns that fill the text width', () => {
    const widths = named(written, 'col').map(({ attributes }) => Number(/[\d.]+/.exec(attributes.style ?? '')?.[0]));
    expect(widths).toHaveLength(6);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
  });

  it('heads its columns and groups', () => {
    const heads = named(written, 'th').map(({ attributes: { scope, colspan, rowspan } }) => ({
      scope,
      colspan,
      rowspan,
    }));
    expect(heads.slice(0, 7)).toEqual([
      { scope: 'col', rowspan: '2' },
      { scope: 'col', rowspan: '2' },
      { scope: 'col', rowspan: '2' },
      { scope: 'colgroup', colspan: '2' },
      { scope: 'col', rowspan: '2' },
      { scope: 'col' },
      { scope: 'col' },
    ]);
    expect(heads.slice(7)).toEqual([
      { scope: 'rowgroup' },
      { scope: 'rowgroup', colspan: '5' },
      { scope: 'rowgroup' },
      { scope: 'rowgroup', colspan: '5' },
    ]);
  });

  it('keeps a group row in one body with the rows after it, and the rows of one objective together', () => {
    const names = written.elements.map(({ name }) => name).filter((name) => ['thead', 'tbody', 'tr'].includes(name));
    expect(names.join(' ')).toBe('thead tr tr tbody tr tr tbody tr tr tbody tr tr tbody tr');
  });

  it('sets cells as their column says', () => {
    const classes = named(written, 'td').map(({ attributes }) => attributes.class);
    expect(classes.slice(0, 6)).toEqual(['BangGiua', 'BangTrai', 'BangTrai', 'BangTrai', 'BangTrai', 'BangGiua']);
  });

  it('cuts a group too high for a page, and says again what its rows share', () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      index === 0 ? row(cell('1', 1, 40), cell('Mục tiêu', 1, 40), 'a', 'b', 'c', 'd') : row('a', 'b', 'c', 'd'),
    );
    const high: Table = { ...sampleTable, body: [{ kind: 'rows', rows }] };
    const cut = readPage(write(high, 'landscape'));
    const heights = named(cut, 'td').flatMap(({ attributes: { rowspan } }) =>
      rowspan === undefined ? [] : [Number(rowspan)],
    );
    const bodies = named(cut, 'tbody').length;
    expect(bodies).toBeGreaterThan(1);
    expect(heights).toHaveLength(2 * bodies);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBe(80);
    expect(cut.text.match(/Mục tiêu/g)).toHaveLength(bodies);
  });

  it('lets only a row higher than a page break', () => {
    const tall = cell(Array.from({ length: 900 }, (_, index) => `chữ${index}`).join(' '));
    const high: Table = { ...sampleTable, body: [{ kind: 'rows', rows: [row('1', tall, 'b', 'c', 'd', 'e')] }] };
    expect(write(high, 'landscape')).toContain('<tr class="tall">');
    expect(html).not.toContain('<tr class="tall">');
  });

  it('survives without columns, and with an empty row', () => {
    expect(readPage(write({ kind: 'table', columns: [], head: [], body: [] })).text.trim()).toBe('');
    const empty = row('', '', '', '', '', '');
    expect(
      named(readPage(write({ ...sampleTable, head: [], body: [{ kind: 'rows', rows: [empty] }] })), 'td'),
    ).toHaveLength(6);
  });
});
