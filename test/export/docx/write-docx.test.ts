import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../../src/document/index.ts';
import { writeDocx } from '../../../src/export/docx/index.ts';
import { styleTable, textWidth } from '../../../src/layout/index.ts';
import { facts, paragraph, samplePlan, sampleTree, wholeTree } from '../sample-tree.ts';
import { cells, numbers, openDocx, paragraphs, part, rows, sections, sum, tables } from './open-docx.ts';

const write = async (tree: DocumentTree) => openDocx(await writeDocx(tree, facts));
const whole = (tree: DocumentTree): DocumentTree => ({ ...tree, parts: wholeTree.parts });

const final = await write(whole(sampleTree('final')));
const draft = await write(whole(sampleTree('draft')));
const documentXml = part(final, 'word/document.xml');
const stylesXml = part(final, 'word/styles.xml');
const mm = (twips: number) => (twips * 25.4) / 1440;

describe('page and sections (nd30 PG, KT-07, PL-09)', () => {
  const all = sections(documentXml);

  it('gives each part its own section on A4, the appendix turned', () => {
    expect(all.map((section) => /<w:pgSz ([^>]*)\/>/.exec(section)?.[1])).toEqual([
      'w:w="11906" w:h="16838" w:orient="portrait"',
      'w:w="11906" w:h="16838" w:orient="portrait"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
    ]);
    for (const section of all) expect(section).toContain('<w:type w:val="nextPage"/>');
  });

  it.each(['top', 'bottom', 'left', 'right'])('keeps the %s margin within the standard in every section', (side) => {
    const [least, most] = side === 'left' ? [30, 35] : side === 'right' ? [15, 20] : [20, 25];
    for (const twips of numbers(all.join(''), 'pgMar', side)) {
      expect(mm(twips)).toBeGreaterThanOrEqual(least);
      expect(mm(twips)).toBeLessThanOrEqual(most);
    }
  });

  it('numbers each part from 1, centred in the header, not on its first page', () => {
    for (const section of all) {
      expect(section).toContain('<w:pgNumType w:start="1"/>');
      expect(section).toContain('<w:titlePg/>');
      const [first, usual] = ['first', 'default'].map((type) => headerOf(final, section, type));
      expect(first).not.toContain('PAGE');
      expect(usual).toContain('PAGE');
      expect(paragraphs(usual ?? '')[0]?.style).toBe('SoTrang');
    }
    expect(documentXml).not.toContain('updateFields');
  });

  it('ends every part in its own last paragraph, without an empty page', () => {
    const text = paragraphs(documentXml).filter((one) => one.xml.includes('<w:sectPr'));
    expect(text).toHaveLength(2);
    for (const one of text) expect(one.style).toBe('KhoangTrong');
  });

  it('lets the last paragraph of a text carry its section', async () => {
    const texts = [paragraph('Một.'), paragraph('Hai./.')];
    const parts = await write({ ...sampleTree(), parts: [{ ...samplePlan, blocks: texts }, ...sampleTree().parts] });
    const [first, second] = paragraphs(part(parts, 'word/document.xml'));
    expect(first?.xml).not.toContain('<w:sectPr');
    expect(second?.text).toBe('Hai./.');
    expect(second?.xml).toMatch(/<w:pPr><w:pStyle w:val="NoiDung"\/><w:sectPr>.*<\/w:sectPr><\/w:pPr>/);
  });
});

describe('the mark of a draft', () => {
  it('is framed on the first page, above the letterhead, and small on all others', () => {
    const headers = sections(part(draft, 'word/document.xml')).map((section) => ({
      first: paragraphs(headerOf(draft, section, 'first')),
      usual: paragraphs(headerOf(draft, section, 'default')),
    }));
    expect(headers.map(({ first }) => first.map((one) => `${one.style}: ${one.text}`))).toEqual([
      ['DuThao: DỰ THẢO'],
      ['DuThaoNho: Dự thảo'],
      ['DuThaoNho: Dự thảo'],
    ]);
    for (const { usual } of headers) expect(usual.map((one) => one.text)).toEqual(['', 'Dự thảo']);
    expect(part(draft, 'word/styles.xml')).toMatch(
      /w:styleId="DuThao">.*?<w:pBdr><w:top .*?<w:left .*?<w:bottom .*?<w:right /,
    );
  });

  it('is absent from the other states', () => {
    for (const [path, text] of final) if (path.startsWith('word/header')) expect(text).not.toMatch(/dự thảo/i);
  });
});

describe('styles', () => {
  it('set Times New Roman in all four slots, in the defaults and in each style, black, vi-VN', () => {
    const fonts = stylesXml.match(/<w:rFonts [^>]*>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(30);
    const slots = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map((slot) => `w:${slot}="Times New Roman"`);
    for (const font of fonts) for (const slot of slots) expect(font).toContain(slot);
    expect(stylesXml).toMatch(
      /<w:docDefaults>.*<w:color w:val="000000"\/>.*<w:lang w:val="vi-VN"[^>]*>.*<\/w:docDefaults>/,
    );
    expect(stylesXml).not.toMatch(/theme/i);
  });

  it('give every w:line its w:lineRule, here and in the text', () => {
    for (const spacing of (stylesXml + documentXml).match(/<w:spacing [^>]*w:line="[^>]*>/g) ?? []) {
      expect(spacing).toMatch(/w:lineRule="(auto|exact)"/);
    }
  });

  it('put headings into the outline and name every style that the text uses', () => {
    expect(stylesXml).toMatch(
      /w:styleId="DeMuc1">.*?<w:outlineLvl w:val="0"\/>.*?w:styleId="DeMuc2">.*?<w:outlineLvl w:val="1"\/>/s,
    );
    const known = new Set([...stylesXml.matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]));
    const texts = [...final].filter(([path]) => /^word\/(document|header\d+)\.xml$/.test(path)).map(([, text]) => text);
    for (const one of paragraphs(texts.join(''))) expect(known).toContain(one.style);
  });

  it('indent by exactly 1 or 1.27 cm', async () => {
    expect(new Set(numbers(stylesXml, 'ind', 'firstLine'))).toEqual(new Set([720]));
    const other = await write(sampleTree('final', { fontSize: 13, indent: 1 }));
    expect(new Set(numbers(part(other, 'word/styles.xml'), 'ind', 'firstLine'))).toEqual(new Set([567]));
  });

  it('type the numbers: no automatic numbering, in compatibility mode 15', () => {
    expect(documentXml).not.toContain('w:numPr');
    expect(final.has('word/numbering.xml')).toBe(false);
    expect(part(final, 'word/settings.xml')).toMatch(/w:compatSetting w:val="15" w:name="compatibilityMode"/);
  });
});

describe('the letterhead', () => {
  const styles = styleTable({ fontSize: 14, indent: 1.27 }).styles;

  it('is a table without lines, its columns together as wide as the text', () => {
    const [table = ''] = tables(documentXml);
    expect(sum(numbers(table, 'gridCol', 'w'))).toBe(9354);
    expect(table).not.toContain('w:tblBorders');
    for (const row of rows(table)) expect(sum(numbers(row, 'tcW', 'w'))).toBe(9354);
  });

  it('draws the rule under tiêu ngữ as long as its line, under the issuer and trích yếu a third to a half', () => {
    const [head = ''] = tables(documentXml);
    const widths = numbers(head, 'gridCol', 'w');
    const [left, right] = cells(rows(head)[0] ?? '').map((cell, column) => {
      const all = paragraphs(cell);
      const length = mm(
        (widths[column] ?? 0) -
          sum(numbers(all.at(-1)?.xml ?? '', 'ind', 'left')) -
          sum(numbers(all.at(-1)?.xml ?? '', 'ind', 'right')),
      );
      return { length, above: all.at(-2) };
    });
    expect(right?.length).toBeCloseTo(textWidth(right?.above?.text ?? '', styles.motto), 0);
    const share = (left?.length ?? 0) / textWidth(left?.above?.text ?? '', styles.issuer);
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
    expect(head).not.toMatch(/_{2}/);
  });

  it('puts number and place with date in one row, under names and quốc hiệu', () => {
    const [head = ''] = tables(documentXml);
    const texts = rows(head).map((row) =>
      cells(row).map((cell) =>
        paragraphs(cell)
          .map((one) => one.text)
          .filter(Boolean),
      ),
    );
    expect(texts).toEqual([
      [
        ['ỦY BAN NHÂN DÂN', 'TỈNH AN HÒA'],
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
      ],
      [['Số: 45/QĐ-UBND'], ['An Hòa, ngày 09 tháng 01 năm 2026']],
    ]);
  });
});

describe('the text', () => {
  const text = paragraphs(documentXml);
  const styled: [string, string][] = [
    ['QUYẾT ĐỊNH', 'TenLoai'],
    ['Theo đề nghị của Giám đốc Sở Nội vụ.', 'CanCu'],
    ['QUYẾT ĐỊNH:', 'LenhQuyetDinh'],
    ['Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.', 'Dieu'],
    ['I. MỤC ĐÍCH, YÊU CẦU', 'DeMuc1'],
    ['1. Mục đích', 'DeMuc2'],
    ['a) Mỗi việc có một đơn vị chủ trì và một thời hạn;', 'NoiDung'],
    ['- Báo cáo quý: theo mẫu chung;', 'GachDauDong1'],
    ['+ kèm bảng số liệu &amp; ghi chú &lt;nếu có&gt;.', 'GachDauDong2'],
    ['Phụ lục', 'PhuLuc'],
    ['./.', 'KetThuc'],
  ];
  it.each(styled)('sets “%s” in %s', (words, style) => {
    expect(text.find((one) => one.text === words)?.style).toBe(style);
  });

  it('makes only the label of an article bold, and keeps the emphasis of runs', () => {
    expect(text.find((one) => one.text.startsWith('Điều 2.'))?.xml).toMatch(
      /<w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>Điều 2\. </,
    );
    expect(text.find((one) => one.text.startsWith('- Báo cáo'))?.xml).toMatch(
      /<w:i\/><w:iCs\/><\/w:rPr><w:t [^>]*>Báo cáo quý: </,
    );
  });

  it('never leaves the ending alone: its row is whole and the text before it goes along', () => {
    const ending = tables(documentXml).find((table) => table.includes('Nơi nhận:')) ?? '';
    expect(rows(ending)).toHaveLength(1);
    expect(ending).toContain('<w:cantSplit/>');
    expect(text[text.findIndex((one) => one.text === 'Nơi nhận:') - 1]?.keepNext).toBe(true);
    const [left, right] = cells(rows(ending)[0] ?? '').map((cell) => paragraphs(cell).map((one) => one.text));
    expect(left?.[0]).toBe('Nơi nhận:');
    expect(right).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Thị Minh An']);
  });

  it('keeps what XML cannot hold out of the file, and line breaks and tabs in it', async () => {
    const odd = await write({
      ...sampleTree(),
      parts: [{ ...samplePlan, blocks: [paragraph('a\u0001b\tc\nd "e" & <f>')] }],
    });
    const xml = paragraphs(part(odd, 'word/document.xml'))[0]?.xml ?? '';
    expect(xml).toContain('>ab</w:t><w:tab/>');
    expect(xml).toContain('>c</w:t><w:br/>');
    expect(xml).toContain('d &quot;e&quot; &amp; &lt;f&gt;');
  });
});

describe('the task table', () => {
  const table = tables(documentXml).find((one) => one.includes('STT')) ?? '';
  const all = rows(table);

  it('repeats its header rows, first and together, bold and centred', () => {
    expect(all.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      true,
      ...new Array(all.length - 2).fill(false),
    ]);
    for (const one of paragraphs(all.slice(0, 2).join(''))) expect(one.style).toBe('BangTieuDe');
  });

  it('writes grid and cell widths whose sums are the text width, in a fixed layout', () => {
    const grid = numbers(table, 'gridCol', 'w');
    expect(sum(grid)).toBe(14286);
    for (const row of all) expect(sum(numbers(row, 'tcW', 'w'))).toBe(14286);
    expect(numbers(table, 'tblW', 'w')).toEqual([14286]);
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('never splits a row, and holds a group row and the rows of one objective together', () => {
    for (const row of all) expect(row).toContain('<w:cantSplit/>');
    const kept = all.map((row) => paragraphs(row).every((one) => one.keepNext || /^Bang(TieuDe|Nhom)/.test(one.style)));
    expect(kept).toEqual([true, true, true, false, true, false, true, false, true, false]);
    expect(stylesXml).toMatch(/w:styleId="BangNhom">.*?<w:keepNext\/>/);
  });

  it('merges cells downwards and across', () => {
    expect(table.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(6);
    expect(table.match(/<w:vMerge\/>/g)).toHaveLength(6);
    expect(numbers(table, 'gridSpan', 'val')).toEqual([2, 5, 5, 6]);
  });

  it('centres numbers and deadlines', () => {
    const styles = cells(all[3] ?? '').map((cell) => paragraphs(cell)[0]?.style);
    expect(styles).toEqual(['BangGiua', 'BangTrai', 'BangTrai', 'BangTrai', 'BangTrai', 'BangGiua']);
  });
});

describe('the properties', () => {
  it('hold title, kind and agency, and no person, clock or path', () => {
    const core = part(final, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Cải cách hành chính năm 2026 của Sở Nội vụ</dc:title>');
    expect(core).toContain('<dc:subject>Kế hoạch</dc:subject>');
    expect(core).not.toMatch(/creator|lastModifiedBy|un-named/i);
    expect([...core.matchAll(/>([^<]*Z)</g)].map((match) => match[1])).toEqual(
      new Array(2).fill('2020-03-05T00:00:00Z'),
    );
    expect(part(final, 'docProps/app.xml')).toContain('<Company>Sở Nội vụ</Company>');
  });

  it('point only at parts that are there', () => {
    const targets = [...part(final, 'word/_rels/document.xml.rels').matchAll(/Target="([^"]*)"/g)].map(
      (match) => `word/${match[1]}`,
    );
    const named = [...part(final, '[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g)].map((match) => match[1]);
    for (const path of [...targets, ...named]) expect(final.has(path ?? '')).toBe(true);
  });
});

function headerOf(parts: Map<string, string>, section: string, type: string): string {
  const id = new RegExp(`<w:headerReference w:type="${type}" r:id="([^"]*)"`).exec(section)?.[1];
  const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(part(parts, 'word/_rels/document.xml.rels'))?.[1];
  return part(parts, `word/${target}`);
}
