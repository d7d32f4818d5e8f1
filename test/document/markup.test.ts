import { describe, expect, it } from 'vitest';
import { buildTree, MarkupValueError, readMarkup } from '../../src/document/index.ts';

const HEAD = '<document title="T" subject="S" agency="A" state="draft" mark="" font-size="14" indent="1.27">';
const wrap = (blocks: string): string => `${HEAD}<part kind="plan" page="portrait">${blocks}</part></document>`;
const blocksOf = (blocks: string) => {
  const { nodes, faults } = readMarkup(wrap(blocks), { roots: ['document'], fragment: false });
  expect(faults).toEqual([]);
  const [root] = nodes;
  if (root === undefined) throw new Error('no root');
  return buildTree(root).parts[0]?.blocks;
};

describe('markup becomes the document tree', () => {
  it.each([
    [
      'white space of the template is one space, and none at the ends',
      '<paragraph>\n  Một   hai\n </paragraph>',
      [{ text: 'Một hai' }],
    ],
    ['no-break spaces stay', '<paragraph>số\u00a0\u00a0/KH</paragraph>', [{ text: 'số\u00a0\u00a0/KH' }]],
    [
      'emphasis, nested too',
      '<paragraph>a <i>b <b>c</b></i> d</paragraph>',
      [{ text: 'a ' }, { text: 'b ', italic: true }, { text: 'c', bold: true, italic: true }, { text: ' d' }],
    ],
    ['escaped signs are text', '<paragraph>&lt;b&gt; &amp;</paragraph>', [{ text: '<b> &' }]],
    ['decomposed letters are composed', `<paragraph>${'Tiếng'.normalize('NFD')}</paragraph>`, [{ text: 'Tiếng' }]],
  ])('%s', (_, markup, runs) => {
    expect(blocksOf(markup)).toEqual([{ kind: 'paragraph', number: '', runs }]);
  });

  it('a cell holds words, or paragraphs and items', () => {
    const table = blocksOf(
      '<table><column key="task" align="left" width=""/><head><row><cell>Việc</cell></row></head><rows><row><cell rows="2"><paragraph number="1.">a</paragraph><item level="1" marker="-">b</item></cell></row></rows></table>',
    );
    expect(table).toEqual([
      {
        kind: 'table',
        columns: [{ key: 'task', align: 'left' }],
        head: [
          { cells: [{ span: 1, rows: 1, blocks: [{ kind: 'paragraph', number: '', runs: [{ text: 'Việc' }] }] }] },
        ],
        body: [
          {
            kind: 'rows',
            rows: [
              {
                cells: [
                  {
                    span: 1,
                    rows: 2,
                    blocks: [
                      { kind: 'paragraph', number: '1.', runs: [{ text: 'a' }] },
                      { kind: 'item', level: 1, marker: '-', runs: [{ text: 'b' }] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('a level that is no number is refused', () => {
    const { nodes } = readMarkup(wrap('<heading level="một" number="">x</heading>'), {
      roots: ['document'],
      fragment: false,
    });
    const [root] = nodes;
    expect(() => root && buildTree(root)).toThrow(MarkupValueError);
  });
});

describe('each fault in markup has its place', () => {
  it.each([
    ['<part kind="plan" page="portrait">\n  <paragrah>x</paragrah></part>', 2, 'Nghi nhầm với <paragraph>'],
    ['<part kind="plan" page="portrait">chữ rơi</part>', 1, 'không được đứng ngay trong <part>'],
    ['<part page="portrait"/>', 1, 'thiếu thuộc tính “kind”'],
    ['<part kind="plan" page="portrait"><heading level="1" number="1.">x</part>', 1, 'thẻ'],
  ])('%s', (markup, line, message) => {
    const { faults } = readMarkup(`${HEAD}${markup}</document>`, { roots: ['document'], fragment: false });
    expect(faults[0]).toMatchObject({ line });
    expect(faults[0]?.vi).toContain(message);
  });
});
