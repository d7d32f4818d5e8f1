import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText, type Trace } from '../../src/import/index.ts';

const FOLDER = process.env.CCHT_SEEDS ?? join(import.meta.dirname, '../../../shared/seeds');
const seeds = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

/** Lines of which the template prints every word. */
const PRINTED = /^\s*\**(?:KẾ HOẠCH|QUYẾT ĐỊNH:?|Nơi nhận:)\**\s*$/u;

function valueAt(plan: unknown, path: Trace['path']): unknown {
  return path.reduce<unknown>(
    (value, key) => (Object(value) === value ? Reflect.get(Object(value), key) : undefined),
    plan,
  );
}

/** The first word, without signs of lists, emphasis and escape. */
function firstWord(text: string): string {
  return /^[\s*\\+–-]*([^\s*\\|]*)/.exec(text.normalize('NFC'))?.[1] ?? '';
}

/** For each source line that was run on to another: its number, its first word, and the word at its place in the plan. */
function runOn(text: string): [line: number, inSource: string, inPlan: string][] {
  const { plan, trace } = importText(text);
  const lines = text.split('\n');
  return trace
    .filter(({ offset }) => offset > 0)
    .map(({ path, offset, line }) => {
      const value = valueAt(plan, path);
      const rest = typeof value === 'string' ? value.slice(offset) : '';
      return [line, firstWord(lines[line - 1] ?? ''), firstWord(rest)];
    });
}

describe('a source line that goes on with the one above', () => {
  it.each([
    ['in a paragraph', 'I. CHUNG\n\nGiao cho Giám đốc Sở và\n\nChánh Văn phòng.', [[8, 'Chánh']]],
    ['behind a number', 'I. CHUNG\n\n1. Giao cho Giám đốc Sở và\n\nChánh Văn phòng.', [[8, 'Chánh']]],
    ['behind a bold number', 'I. CHUNG\n\n**1.** Giao (*) cho *Sở* và\n\nChánh Văn phòng.', [[8, 'Chánh']]],
    ['in a bold title', '**I. Sửa chữa (*) nhà\nvà sân**\n\nGạch.', [[5, 'và']]],
    [
      'in a list',
      'I. CHUNG\n\n- Lợp ngói.\n\n- Lợp mái của\n\ncơ quan.',
      [
        [8, 'Lợp'],
        [10, 'cơ'],
      ],
    ],
    ['in the opening', 'Sở giao cho Giám đốc và\n\nChánh Văn phòng như sau:\n\nI. CHUNG', [[6, 'Chánh']]],
    ['in the closing', 'I. CHUNG\n\nGạch.\n\nTrên đây là Kế hoạch của\n\nSở Xây dựng./.', [[10, 'Sở']]],
    ['in a recipient', 'I. CHUNG\n\nGạch./.\n\nNơi nhận:\n- Văn phòng,\nThanh tra;', [[10, 'Thanh']]],
  ])('%s keeps its place', (_, text, expected) => {
    const found = runOn(`KẾ HOẠCH\nSửa trụ sở\n\n${text}`);
    expect(found.map(([line, , word]) => [line, word])).toEqual(expected);
    expect(found.filter(([, inSource, inPlan]) => inSource !== inPlan)).toEqual([]);
  });

  it('in an article keeps its place', () => {
    const text = 'QUYẾT ĐỊNH\nSửa trụ sở\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao cho Giám đốc Sở và\n\nChánh Văn phòng./.';
    expect(runOn(text)).toEqual([[8, 'Chánh', 'Chánh']]);
  });
});

it.skipIf(seeds.length > 0)(`needs the published plans in ${FOLDER}, or CCHT_SEEDS set`, () => {});

describe.each(seeds)('in the published plan %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8').replace(/\r\n?/g, '\n');

  it('the word at each place is the first word of its source line', () => {
    expect(runOn(text).filter(([, inSource, inPlan]) => inSource !== inPlan)).toEqual([]);
  });

  it('every line of running text that stands in the plan has a place', () => {
    const { trace, report } = importText(text);
    const known = new Set([...trace, ...report.notPlaced].map(({ line }) => line));
    const prose = text
      .split('\n')
      .flatMap((line, at) => (/\p{L}/u.test(line) && !/[|\t]/.test(line) && !PRINTED.test(line) ? [at + 1] : []));
    expect(prose.filter((line) => !known.has(line))).toEqual([]);
  });
});
