import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineColumn, readPlan } from '../../src/source/index.ts';

function planOf(...lines: string[]): string {
  return ['ccht: 1', 'plan:', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

/** Findings as `line:column rule “words”`. */
function findings(text: string): string[] {
  return readPlan(text).diagnostics.map(({ rule, span }) => {
    const { line, column } = lineColumn(text, span.start);
    return `${line}:${column} ${rule} “${text.slice(span.start, span.end)}”`;
  });
}

describe('words that YAML would read otherwise', () => {
  it.each([
    'Sở ban hành như sau:',
    'Nội dung: như sau',
    'Nội dung: như sau:',
    "it's: như sau",
    '*Hạ tầng:* nội dung',
    '*nghiêng*',
    '&x trong văn bản',
    '%5 đơn vị',
    '@phòng',
    '`abc`',
    '"Một cửa" điện tử',
    "'Một cửa' điện tử",
    '!khẩn',
    '>80% hồ sơ',
    '|abc',
    '[Dự thảo] kế hoạch',
    '{a} b',
    '- Tối thiểu 96%',
    '-',
    '? chưa rõ',
    ', và',
    '2.',
    '1.10',
    '5e3',
    '01',
    'no',
    '~',
    '2023-01-05',
  ])('reads the unquoted value %j as written, and points into it', (words) => {
    const text = planOf(`opening: ${words}`, 'closing: Hết');
    const { plan, diagnostics, places } = readPlan(text);
    expect(diagnostics).toEqual([]);
    expect(plan?.plan).toEqual({ opening: words, closing: 'Hết' });
    const start = text.indexOf(words);
    expect(places.value(['plan', 'opening'])).toEqual({ start, end: start + words.length });
    for (let i = 0; i < words.length; i++) {
      expect(places.within(['plan', 'opening'], i, i + 1)).toEqual({ start: start + i, end: start + i + 1 });
    }
    expect(places.within(['plan', 'closing'], 0, 3)).toEqual({
      start: text.indexOf('Hết'),
      end: text.indexOf('Hết') + 3,
    });
  });

  it('points into such words also in a file with \\r\\n', () => {
    const text = 'ccht: 1\r\nplan:\r\n  opening: Sở: một\r\n  closing: *hai*\r\n';
    const { plan, diagnostics, places } = readPlan(text);
    expect(diagnostics).toEqual([]);
    expect(plan?.plan).toEqual({ opening: 'Sở: một', closing: '*hai*' });
    expect(places.within(['plan', 'closing'], 1, 4)).toEqual({
      start: text.indexOf('hai'),
      end: text.indexOf('hai') + 3,
    });
  });

  it('reads such words in lists, in blocks of text and below their key', () => {
    const text = planOf(
      'recipients:',
      '- UBND tỉnh (b/c);',
      '- Lưu: VT, VP.',
      'opening:',
      '  Sở ban hành: như sau',
      'sections:',
      '  - text:',
      '      - Lời dẫn: trước bảng',
      '      - như sau:',
      '  - title: Nhiệm vụ: chung # ghi chú',
    );
    expect(readPlan(text)).toMatchObject({
      diagnostics: [],
      plan: {
        plan: {
          recipients: ['UBND tỉnh (b/c);', 'Lưu: VT, VP.'],
          opening: 'Sở ban hành: như sau',
          sections: [{ text: ['Lời dẫn: trước bảng', 'như sau:'] }, { title: 'Nhiệm vụ: chung' }],
        },
      },
    });
  });

  it('leaves blocks, quotes over several lines, flow lists, anchors and aliases as YAML has them', () => {
    const text = planOf(
      'opening: |',
      '  a: b',
      '   "x',
      'closing: "một: hai',
      '  ba: bốn"',
      'basis: &chung [a, "b: c"]',
      'recipients: *chung',
      'subject: x: y',
    );
    expect(readPlan(text)).toMatchObject({
      diagnostics: [],
      plan: {
        plan: {
          opening: 'a: b\n "x',
          closing: 'một: hai ba: bốn',
          basis: ['a', 'b: c'],
          recipients: ['a', 'b: c'],
          subject: 'x: y',
        },
      },
    });
  });

  it.each<[string, string[], string[]]>([
    ['words with a colon over two lines', ['opening: Căn cứ: một', '  dòng hai'], ['3:18 yaml-colon “:”']],
    ['a quote that does not close', ['opening: "abc', 'sections: []', 'closing: x'], ['3:12 yaml-quote “"”']],
    ['a bracket that does not close', ['basis: [a, b', 'closing: c'], ['3:10 yaml-bracket “[”']],
    ['tabs before keys', ['\topening: abc', '\tclosing: x'], ['3:3 yaml-indent-sign “\t”']],
    ['no-break spaces before a key', ['\u00a0\u00a0opening: abc'], ['3:3 yaml-indent-sign “\u00a0”']],
    ['a key twice', ['opening: a', 'opening: b'], ['4:3 yaml-duplicate-key “opening”']],
    ['a key too deep', ['opening: a', ' closing: b'], ['4:4 yaml-indent “closing”']],
    ['a stray line', ['opening: a', 'dòng lạc', 'closing: b'], ['4:3 yaml-line “dòng lạc”']],
    ['a second document', ['opening: a', '# hết'], []],
    ['an escape that is none', ['opening: "C:\\path"'], ['3:15 yaml-escape “\\”']],
    ['a # that cuts words', ['opening: nhóm #1 và #2'], ['3:17 yaml-comment “#1 và #2”']],
    ['a # that cuts all words', ['opening: #1 trong nhóm'], ['3:12 yaml-comment “#1 trong nhóm”']],
    ['a comment', ['opening: nhóm # ghi chú'], []],
    ['a colon inside a flow map', ['sections: [{title: a, text: b: c}]'], ['3:31 yaml-bracket “b: c”']],
    [
      'a comma inside a flow map',
      ['issuer: x', 'sections: [{title: Sở A, Sở B}]'],
      ['3:3 schema-unknown-key “issuer”', '4:28 schema-unknown-key “Sở B”'],
    ],
    ['a key where a list wants words', ['basis:', '- text: Căn cứ'], ['4:5 schema-type “text: Căn cứ”']],
    ['a colon inside a flow list', ['recipients: [a;, Lưu: VT]'], ['3:20 schema-type “Lưu: VT”']],
  ])('tells about %s in one message', (_name, lines, expected) => {
    expect(findings(planOf(...lines))).toEqual(expected);
  });

  it('tells about several documents, and of faults before the place YAML stumbles over', () => {
    expect(findings('ccht: 1\nplan:\n  leed: x\n---\nccht: 1\n')).toEqual([
      '3:3 schema-unknown-key “leed”',
      '4:1 yaml-documents “---”',
    ]);
  });

  it.each<[string, string]>([
    ['', 'yaml-empty'],
    ['# chỉ có ghi chú\n', 'yaml-empty'],
    ['- a\n', 'yaml-not-a-map'],
    ['abc\n', 'yaml-not-a-map'],
    [`ccht: 1\nplan: ${'['.repeat(20000)}`, 'yaml-bracket'],
    ['ccht: 1\nplan: {sections: &a [{sections: *a}]}\n', 'yaml-alias'],
    ['ccht: 1\nplan:\n  opening: |\n    *a\n  basis: [*khong]\n', 'yaml-alias'],
  ])('answers %j with %s', (text, rule) => {
    expect(readPlan(text).diagnostics.map((found) => found.rule)).toEqual([rule]);
  });

  it('stops aliases that multiply without end', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `    - &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`);
    const sections = [
      '    - &s0 {sections: []}',
      ...Array.from({ length: 12 }, (_, i) => `    - &s${i + 1} {sections: [${Array(10).fill(`*s${i}`).join(', ')}]}`),
    ];
    expect(
      readPlan(`ccht: 1\nplan:\n  sections:\n${sections.join('\n')}\n`).diagnostics.map(({ rule }) => rule),
    ).toContain('yaml-alias-limit');
    expect(
      readPlan(`ccht: 1\nplan:\n  basis:\n    - &a0 [x]\n${levels.join('\n')}\n`).diagnostics.length,
    ).toBeGreaterThan(0);
  });

  it('never throws, whatever the text', () => {
    const sign = fc.constantFrom(
      'ccht: 1',
      'plan:',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      ': ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '|',
      '>',
      '#',
      '!',
      '?',
      '\t',
      'title',
      'sections:',
      'Sở',
      '---',
      '%',
      '\r\n',
      '\u0000',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const read = readPlan(text);
        for (const { span } of read.diagnostics) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
