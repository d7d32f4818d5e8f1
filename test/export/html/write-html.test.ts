import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentTree } from '../../../src/document/index.ts';
import { writeHtml } from '../../../src/export/html/index.ts';
import { words } from '../../../src/text/index.ts';
import { cell, facts, lines, part, row, run, treeOf, wholeTree } from '../sample-tree.ts';
import { named, readPage } from './read-page.ts';
import { treeWords } from './tree-words.ts';

const html = writeHtml(wholeTree, facts);
const page = readPage(html);

describe('the page', () => {
  it('prints the words of the tree, in its order', () => {
    expect(words(page.text)).toEqual(treeWords(wholeTree));
    expect(treeWords(wholeTree).length).toBeGreaterThan(150);
  });

  it('is the same text for the same tree and facts', () => {
    expect(writeHtml(structuredClone(wholeTree), { ...facts })).toBe(html);
  });

  it('says its language, encoding and title', () => {
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n')).toBe(true);
    expect(html).toContain('<title>Cải cách hành chính năm 2026 của Sở Nội vụ</title>');
  });

  it('holds no script and asks for no other file', () => {
    expect(
      page.elements.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'base', 'object'].includes(name)),
    ).toEqual([]);
    expect(
      page.elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|^src|^href/.test(name)),
    ).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|https?:/);
  });

  it('has one sheet per part, upright or wide', () => {
    expect(named(page, 'section').map(({ attributes }) => attributes.class)).toEqual([
      'sheet portrait',
      'sheet portrait',
      'sheet landscape',
    ]);
  });

  it.each<[Block, string, string]>([
    [{ kind: 'title', lines: lines('KẾ HOẠCH') }, 'h1', 'TenLoai'],
    [{ kind: 'appendix-title', lines: lines('NHIỆM VỤ'), rule: false }, 'h1', 'TenPhuLuc'],
    [{ kind: 'appendix-label', lines: lines('Phụ lục I') }, 'p', 'PhuLuc'],
    [{ kind: 'authority', lines: lines('GIÁM ĐỐC') }, 'p', 'ThamQuyen'],
    [{ kind: 'command', lines: lines('QUYẾT ĐỊNH:') }, 'p', 'LenhQuyetDinh'],
    [{ kind: 'basis', runs: run('Căn cứ …;') }, 'p', 'CanCu'],
    [{ kind: 'heading', level: 1, number: 'I.', runs: run('A') }, 'h2', 'DeMuc1'],
    [{ kind: 'heading', level: 2, number: '1.', runs: run('A') }, 'h3', 'DeMuc2'],
    [{ kind: 'heading', level: 5, number: '', runs: run('A') }, 'h6', 'DeMuc5'],
    [{ kind: 'heading', level: 9, number: '', runs: run('A') }, 'h6', 'DeMuc5'],
    [{ kind: 'item', level: 1, marker: '-', runs: run('A') }, 'p', 'GachDauDong1'],
    [{ kind: 'item', level: 3, marker: '+', runs: run('A') }, 'p', 'GachDauDong2'],
    [{ kind: 'end-mark', runs: run('./.') }, 'p', 'KetThuc'],
  ])('%o is <%s class="%s">', (block, name, style) => {
    const written = readPage(writeHtml(treeOf([part([block])]), facts));
    expect(written.elements.at(-1)).toEqual({ name, attributes: { class: style } });
  });

  it.each<[string, Block, string]>([
    [
      'an article, its label bold',
      { kind: 'article', label: 'Điều 1.', runs: run('Nay ban hành.') },
      '<b>Điều 1. </b>Nay ban hành.',
    ],
    ['a number before the text', { kind: 'paragraph', number: 'a)', runs: run('Một.') }, 'a) Một.'],
    ['a number alone', { kind: 'paragraph', number: 'a)', runs: [] }, '>a)<'],
    ['emphasis', { kind: 'paragraph', number: '', runs: [{ text: 'M', bold: true, italic: true }] }, '<b><i>M</i></b>'],
    ['lines of a title', { kind: 'title', lines: lines('KẾ', 'HOẠCH') }, 'KẾ<br>HOẠCH'],
  ])('writes %s', (_, block, expected) => {
    expect(writeHtml(treeOf([part([block])]), facts)).toContain(expected);
  });

  it('leaves out what the tree leaves out', () => {
    const bare: DocumentTree = treeOf([part([{ kind: 'ending' }, { kind: 'title', lines: [] }])], {
      mark: '',
      title: '',
    });
    expect(words(readPage(writeHtml(bare, facts)).text)).toEqual([]);
    expect(words(readPage(writeHtml(treeOf([]), facts)).text)).toEqual([]);
  });
});

describe('text is text', () => {
  it.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['the end of the page', '</main></body>', '&lt;/main&gt;&lt;/body&gt;'],
    ['an entity', '&lt; &#60;', '&amp;lt; &amp;#60;'],
    ['quotes', `"a" 'b' “c”`, `&quot;a&quot; 'b' “c”`],
    ['right-to-left', 'אב\u202eג\u202c', 'אב\u202eג\u202c'],
    ['control characters', 'a\u0000b\u0007c\u001b\u0085d\ufffe', 'abcd'],
    ['a tab and line ends', 'a\tb\r\nc', 'a b  c'],
  ])('%s', (_, text, expected) => {
    const written = writeHtml(treeOf([part([{ kind: 'basis', runs: run(text) }])]), facts);
    expect(written).toContain(`<p class="CanCu">${expected}</p>`);
  });

  it('nowhere becomes structure, whatever it is', () => {
    const shape = readPage(writeHtml(filledWith('x'), facts)).elements.map(({ name }) => name);
    const markup = fc.constantFrom('<b>', '</p>', '</style>', '"', '&amp;', '-->', '\\', "'", '\u0001', '\u202e', ' ');
    const text = fc
      .array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 6 })
      .map((all) => `x${all.join('')}`);
    fc.assert(
      fc.property(text, (one) => {
        const tree = filledWith(one);
        const written = readPage(writeHtml(tree, facts));
        expect(written.elements.map(({ name }) => name)).toEqual(shape);
        expect(words(written.text)).toEqual(treeWords(filledWith(printable(one))));
      }),
    );
  });
});

/** The text in every kind of place: block, cell, attribute, style sheet. */
function filledWith(text: string): DocumentTree {
  const column = { key: 'task', align: 'left' } as const;
  return treeOf(
    [
      part([
        { kind: 'title', lines: lines(text) },
        { kind: 'paragraph', number: 'a)', runs: run(text) },
        {
          kind: 'table',
          columns: [column, column],
          head: [row(cell(text), 'b')],
          body: [{ kind: 'rows', rows: [row('a', cell(text))] }],
        },
      ]),
      part([{ kind: 'basis', runs: [{ text: 'c' }, { text, bold: true }] }]),
    ],
    { title: text, agency: text, mark: `D${text}` },
  );
}

function printable(text: string): string {
  return text.replace(/[\t\n\r]/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, '');
}

describe('ten thousand rows', () => {
  it('are written in time that grows with their number', () => {
    const columns = ['number', 'task', 'deliverable', 'lead', 'support', 'deadline'].map(
      (key) => ({ key, align: 'left' }) as const,
    );
    const rows = (count: number): DocumentTree =>
      treeOf([
        part(
          [
            {
              kind: 'table',
              columns,
              head: [row(...columns.map(({ key }) => key))],
              body: Array.from({ length: count / 2 }, (_, index) => ({
                kind: 'rows' as const,
                rows: [
                  row(
                    cell(`${index}`, 1, 2),
                    cell('Rà soát, bãi bỏ quy định không còn phù hợp', 1, 2),
                    'Báo cáo',
                    'Văn phòng',
                    '',
                    'Quý II',
                  ),
                  row('Tờ trình', 'Thanh tra', 'Các phòng', 'Quý III'),
                ],
              })),
            },
          ],
          'landscape',
        ),
      ]);
    const time = (count: number): number => {
      const tree = rows(count);
      const start = performance.now();
      expect(writeHtml(tree, facts).match(/<tr/g)).toHaveLength(count + 1);
      return performance.now() - start;
    };
    time(1000);
    const small = Math.max(20, time(2500));
    expect(time(10_000)).toBeLessThan(small * 12);
  });
});
