import { describe, expect, it } from 'vitest';
import { type Diagnostic, UserError } from '../../src/diagnostics/index.ts';
import { decode, lineColumn, readConfig, readPlan, readUnits } from '../../src/source/index.ts';

type Read = { readonly diagnostics: readonly Diagnostic[] };

function first({ diagnostics }: Read): { message: string; hint: string | undefined; count: number } {
  return { message: diagnostics[0]?.message.vi ?? '', hint: diagnostics[0]?.hint?.vi, count: diagnostics.length };
}

const COPY = 'Có thể chép một tệp trong thư mục examples/ rồi sửa.';

describe('what to write instead can be written', () => {
  it.each<[string, Read, string, string]>([
    [
      'no version',
      readPlan('plan: {}'),
      'Thiếu phiên bản định dạng (ccht) của tệp kế hoạch.',
      'Bổ sung dòng “ccht: 1”.',
    ],
    ['no plan', readPlan('ccht: 1\n'), 'Thiếu kế hoạch (plan) của tệp kế hoạch.', 'Bổ sung dòng “plan:”.'],
    [
      'no words of a task',
      readPlan('ccht: 1\nplan:\n  opening:\n    - tasks: {columns: [task], tasks: [{note: x}]}\n'),
      'Thiếu nhiệm vụ (task).',
      'Bổ sung dòng “task: …”.',
    ],
    ['nothing', readPlan(''), 'Tệp trống.', `Tệp kế hoạch có các dòng “ccht: 1”, “plan:” ở đầu. ${COPY}`],
    [
      'words only',
      readPlan('Kế hoạch cải cách hành chính'),
      'Tệp này là lời văn, không có khóa nào; chưa phải tệp kế hoạch.',
      `Tệp kế hoạch có các dòng “ccht: 1”, “plan:” ở đầu. ${COPY}`,
    ],
    ['no units', readUnits(''), 'Tệp trống.', `Danh mục đơn vị có các dòng “units:” ở đầu. ${COPY}`],
    [
      'a config of words',
      readConfig('tiếng Việt'),
      'Tệp này là lời văn, không có khóa nào; chưa phải cấu hình ccht.',
      'Các mục dùng được: extends, preset, rules, overrides, words, names, replacements, templates, lang.',
    ],
  ])('%s', (_, read, message, hint) => {
    expect(first(read)).toEqual({ message, hint, count: 1 });
  });

  it('a file that is no text is not sent to a command that cannot read it', () => {
    let thrown: unknown;
    try {
      decode(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 0, 0, 7, 9, 0, 0, 0]));
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof UserError)) throw new Error('not refused');
    expect(thrown.words.vi).toBe('Đây không phải tệp văn bản (UTF-8).');
    expect(thrown.hint?.vi).not.toContain('ccht');
  });

  it('keys merged in with << are told once, with what to write', () => {
    const text =
      'ccht: 1\nplan:\n  opening:\n    - tasks:\n        columns: [task]\n        tasks:\n          - &a {task: x}\n          - <<: *a\n';
    const read = readPlan(text);
    expect(first(read)).toMatchObject({ message: 'Không gộp được các mục bằng dấu <<.', count: 1 });
    expect(read.diagnostics[0]?.hint?.vi).toContain('Ghi thẳng các mục');
    expect(read.diagnostics[0]?.span.start).toBe(text.indexOf('<<'));
  });
});

describe('aliases that repeat too much', () => {
  const aliased = (characters: number, times: number) =>
    `ccht: 1\nplan:\n  opening: &a ${'x'.repeat(characters)}\n  basis: [${Array(times).fill('*a').join(', ')}]\n`;

  it('are refused once, whether many or long', () => {
    for (const text of [aliased(100_000, 2_000), aliased(1, 100_001)]) {
      const { plan, diagnostics } = readPlan(text);
      expect(diagnostics.map(({ rule }) => rule)).toEqual(['yaml-alias-limit']);
      expect(JSON.stringify(plan).length).toBeLessThan(5_000_000);
    }
  });

  it('are refused where a key is long', () => {
    const text = `ccht: 1\nplan:\n  opening:\n    - tasks:\n        columns: [task]\n        tasks:\n          - {task: a, cells: &c {${'k'.repeat(1000)}: ""}}\n${'          - {task: a, cells: *c}\n'.repeat(2100)}`;
    expect(readPlan(text).diagnostics.map(({ rule }) => rule)).toEqual(['yaml-alias-limit']);
  });

  it('may repeat what a plan repeats', () => {
    expect(readPlan(aliased(200, 1_000)).diagnostics).toEqual([]);
  });
});

describe('lines that end with \\r alone', () => {
  const text = 'ccht: 1\rplan:\r  opening: |\r    một\r    hai\r  titel: x\r';

  it('are lines', () => {
    const { plan, diagnostics, text: lines } = readPlan(text);
    expect(plan?.plan.opening).toBe('một\nhai');
    expect(diagnostics.map(({ rule, span }) => [rule, lineColumn(lines, span.start)])).toEqual([
      ['schema-unknown-key', { line: 6, column: 3 }],
    ]);
    expect(readConfig('lang: en\r# x\r').config).toEqual({ lang: 'en' });
  });

  it('are decoded as \\n; a stray \\r in another file stays', () => {
    const bytes = (words: string) => new TextEncoder().encode(words);
    expect(decode(bytes(text))).toBe(text.replaceAll('\r', '\n'));
    expect(decode(bytes('a\rb\nc\r\n'))).toBe('a\rb\nc\r\n');
  });
});
