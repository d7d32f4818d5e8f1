import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { doubtfulRemark, type Finding, readRemark } from '../../src/lint/index.ts';
import { RECOMMENDED, type Settings } from '../../src/lint/settings.ts';

const HEAD = 'ccht: 1\nyear: 2023\nplan:\n';
const DRAFT: Settings = { ...RECOMMENDED, preset: 'draft' };

function findings(plan: string, settings = DRAFT): readonly Finding[] {
  return lintText(HEAD + plan, undefined, settings).findings.filter(({ rule }) => rule !== 'open-place');
}

/** `rule “marked words”` of what is shown; what is ignored with its reason. */
function said(plan: string, settings = DRAFT): string[] {
  return findings(plan, settings).map(({ rule, marked, suppressed }) =>
    suppressed === undefined ? `${rule} “${marked}”` : `(${suppressed}) ${rule} “${marked}”`,
  );
}

describe('a remark that ignores', () => {
  it.each<[string, string, string[]]>([
    [
      'on the line of the words',
      '  subject: Làm theo theo lệ # ccht-ignore doubled-word: tên riêng\n  closing: Làm theo theo lệ\n',
      ['(tên riêng) doubled-word “theo theo”', 'doubled-word “theo theo”'],
    ],
    [
      'above a key: the key and all below it',
      '  # ccht-ignore doubled-word: trích nguyên văn\n  opening: |\n    Làm theo theo lệ.\n    Làm tại tại chỗ.\n  closing: Làm theo theo lệ\n',
      [
        '(trích nguyên văn) doubled-word “theo theo”',
        '(trích nguyên văn) doubled-word “tại tại”',
        'doubled-word “theo theo”',
      ],
    ],
    [
      'behind a key that opens a block',
      '  opening: | # ccht-ignore doubled-word: trích nguyên văn\n    Làm theo theo lệ.\n  closing: Làm theo theo lệ\n',
      ['(trích nguyên văn) doubled-word “theo theo”', 'doubled-word “theo theo”'],
    ],
    [
      'above an item of a list: that item',
      '  sections:\n    # ccht-ignore doubled-word: tên riêng\n    - title: Một\n      text: Làm theo theo lệ\n    - title: Hai\n      text: Làm theo theo lệ\n',
      ['(tên riêng) doubled-word “theo theo”', 'doubled-word “theo theo”'],
    ],
    [
      'with words: only those',
      '  # ccht-ignore doubled-word “theo theo”: tên riêng\n  opening: |\n    Làm theo theo lệ.\n    Làm tại tại chỗ.\n',
      ['(tên riêng) doubled-word “theo theo”', 'doubled-word “tại tại”'],
    ],
    [
      'several rules, in Vietnamese',
      '  # ccht bỏ qua doubled-word, word-confusion: bản gốc viết vậy\n  closing: Phần đấu theo theo lệ\n',
      ['(bản gốc viết vậy) word-confusion “Phần đấu”', '(bản gốc viết vậy) doubled-word “theo theo”'],
    ],
    [
      'several rules, one of them idle',
      '  closing: Làm theo theo lệ # ccht-ignore doubled-word, word-confusion: tên riêng\n',
      ['(tên riêng) doubled-word “theo theo”', 'ignore-unused “# ccht-ignore doubled-word, word-confusion: tên riêng”'],
    ],
    [
      'without a reason: nothing',
      '  closing: Làm theo theo lệ # ccht-ignore doubled-word\n',
      ['doubled-word “theo theo”', 'ignore-unexplained “# ccht-ignore doubled-word”'],
    ],
    [
      'without a rule: nothing',
      '  closing: Làm theo theo lệ # ccht-ignore: tên riêng\n',
      ['doubled-word “theo theo”', 'ignore-unexplained “# ccht-ignore: tên riêng”'],
    ],
    [
      'with nothing to ignore',
      '  closing: Làm theo lệ # ccht-ignore doubled-word: tên riêng\n',
      ['ignore-unused “# ccht-ignore doubled-word: tên riêng”'],
    ],
    [
      'that is text and no comment',
      '  closing: |\n    Làm theo theo lệ\n    # ccht-ignore doubled-word: tên riêng\n',
      ['doubled-word “theo theo”', 'comment-in-text “# ccht-ignore doubled-word: tên riêng”'],
    ],
  ])('%s', (_, plan, expected) => {
    expect(said(plan)).toEqual(expected);
  });

  it('that misspells a rule is told, with the nearest, also beside one that is right', () => {
    const [first, second] = findings(
      '  closing: Làm theo theo lệ # ccht-ignore doubled-word, douled-word: tên riêng\n',
    );
    expect(first?.suppressed).toBe('tên riêng');
    expect([second?.message.vi, second?.hint?.vi]).toEqual([
      'Không có quy tắc “douled-word”.',
      'Có phải ý là doubled-word?',
    ]);
  });

  it('is not called idle where its rule is off, or where the plan could not be read to its end', () => {
    const plan = '  closing: Làm theo lệ # ccht-ignore doubled-word: tên riêng\n';
    expect(said(plan, { ...DRAFT, rules: { 'doubled-word': 'off' } })).toEqual([]);
    expect(said(`${plan}  subjct: x\n`)).toEqual(['schema-unknown-key “subjct”']);
  });

  it('cannot hide what makes the plan unreadable', () => {
    expect(said('  subjct: x # ccht-ignore schema-unknown-key: cứ để\n')).toEqual(['schema-unknown-key “subjct”']);
  });
});

describe('a remark that doubts', () => {
  const TWO = '  opening: |\n    Đoạn một theo theo lệ.\n    Đoạn hai tại tại chỗ, và nơi khác thì làm theo theo lệ.\n';

  it.each<[string, string, string[]]>([
    ['silences form in all it stands at', `  # ccht-doubtful: bị ngắt\n${TWO}`, []],
    [
      'with words, only there and in a few words around them',
      `  # ccht-doubtful “Đoạn hai”: bị ngắt\n${TWO}`,
      ['doubled-word “theo theo”', 'doubled-word “theo theo”'],
    ],
    [
      'whatever the case, marks and emphasis',
      `  # ccht nghi “doan HAI”: bị ngắt\n${TWO.replace('Đoạn hai', '*Đoạn* hai')}`,
      ['doubled-word “theo theo”', 'doubled-word “theo theo”'],
    ],
    [
      'in a row, only in the cell that holds them',
      '  opening:\n    - tasks:\n        columns: [task, deliverable]\n        tasks:\n          # ccht-doubtful “Báo cáo”: bị ngắt\n          - task: Làm theo theo lệ\n            deliverable: Báo cáo theo theo mẫu\n',
      ['doubled-word “theo theo”'],
    ],
    [
      'words that are gone: told',
      `  # ccht-doubtful “Đoạn ba”: bị ngắt\n${TWO}`,
      [
        'ignore-unused “# ccht-doubtful “Đoạn ba”: bị ngắt”',
        'doubled-word “theo theo”',
        'doubled-word “tại tại”',
        'doubled-word “theo theo”',
      ],
    ],
  ])('%s', (_, plan, expected) => {
    expect(said(plan)).toEqual(expected);
  });

  it('is not called idle where the plan could not be read to its end', () => {
    expect(said(`  # ccht-doubtful “Đoạn ba”: bị ngắt\n  closing: Đoạn hai\n  subjct: x\n`)).toEqual([
      'schema-unknown-key “subjct”',
    ]);
  });

  it('of places that one finding has together leaves the others, and their fixes', () => {
    const plan = (remark: string): string =>
      `${remark}  opening: |\n    Tỷ lệ 50% , một.\n    Tỷ lệ 60% , hai.\n    Tỷ lệ 70% , ba.\n`;
    const of = (remark: string): readonly Finding[] =>
      findings(plan(remark), { ...DRAFT, preset: 'all' }).filter(({ rule }) => rule === 'stray-space');
    const places = (remark: string): number[] =>
      of(remark).flatMap(({ span, related = [] }) =>
        [span, ...related.map((one) => one.span)].map(({ start }) => start),
      );
    const all = places('');
    const first = places('  # ccht-doubtful “Tỷ lệ 50%”: bị ngắt\n');
    const second = places('  # ccht-doubtful “Tỷ lệ 60%”: bị ngắt\n');
    const moved = first.length > 0 ? (first[0] ?? 0) - (all[1] ?? 0) : 0;
    expect(all.length).toBe(3);
    expect(first).toEqual(all.slice(1).map((start) => start + moved));
    expect(second).toEqual([all[0], all[2]].map((start) => (start ?? 0) + moved));
    expect(of('  # ccht-doubtful “Tỷ lệ 60%”: bị ngắt\n').map(({ fix }) => fix?.edits.length)).toEqual([2]);
  });

  it('makes of an error something to look at, with where it may come from, and mends nothing', () => {
    const plan =
      '  number: "3"\n  symbol: KH-SNV\n  date: 16/01/2023\n  sections:\n    - {title: A, text: Nghị định số 61/2018/NNĐ-CP ngày 23/4/2018}\n';
    const [sure] = findings(plan).filter(({ rule }) => rule === 'citation-symbol');
    expect([sure?.severity, sure?.fix !== undefined]).toEqual(['error', true]);
    const doubtful = plan.replace('    - {', '    # ccht-doubtful: bị ngắt\n    - {');
    const [unsure] = findings(doubtful).filter(({ rule }) => rule === 'citation-symbol');
    expect([unsure?.severity, unsure?.hint?.vi, unsure?.fix]).toEqual([
      'warning',
      'Sửa: NĐ-CP. Có thể do chuyển đổi tệp, đối chiếu bản gốc.',
      undefined,
    ]);
  });
});

describe('doubtfulRemark', () => {
  const span = { start: 0, end: 0 };
  it.each<[string, string, string | undefined]>([
    ['Đoạn hai của', 'Bị ngắt khi sang trang.', 'Đoạn hai của'],
    ['Đề án “Một” và', 'Bị ngắt: đã nối.', 'Đề án'],
    ['“Một” và', 'Bị ngắt\nhai dòng.', undefined],
    ['', 'Ba ô trống.', undefined],
  ])('%j: %j is read back', (words, reason, kept) => {
    const remark = readRemark(doubtfulRemark(reason, words), span, span);
    expect(remark).toMatchObject({ kind: 'doubtful', reason: reason.replace('\n', ' ') });
    expect(remark?.words).toBe(kept);
  });
});
