import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { importText, type Mark } from '../../src/import/index.ts';
import { doubtfulRemark } from '../../src/lint/index.ts';
import { RECOMMENDED } from '../../src/lint/settings.ts';
import { readPlan, writePlanYaml } from '../../src/source/index.ts';

/** What is marked: path, first words, reason up to its first comma or colon. */
function marked(text: string): string[] {
  return importText(text).marks.map(
    ({ path, words, reason }) => `${path.join('.')} “${words}” ${reason.vi.split(/[,:;]| khi /u)[0]}`,
  );
}

const comments = (marks: readonly Mark[]) =>
  marks.map(({ path, words, reason }) => ({ path, text: doubtfulRemark(reason.vi, words) }));

const TABLE = '\n| STT | Nhiệm vụ | Sản phẩm | Chủ trì | Thời gian |\n|---|---|---|---|---|\n';
const GOALS = '\n| STT | Mục tiêu | Nhiệm vụ | Sản phẩm | Chủ trì |\n|---|---|---|---|---|\n';

describe('what import marks as doubtful', () => {
  it.each<[string, string, string[]]>([
    [
      'a paragraph cut by a page break, where its second half begins',
      'KẾ HOẠCH\nNăm 2026\n\nI. MỤC TIÊU\n\n- Rà soát các thủ tục của\n\nngành đang áp dụng tại bộ phận một cửa.\n\n- Việc khác.\n',
      ['plan.sections.0.text “ngành đang” Đoạn bị ngắt'],
    ],
    [
      'of a row cut by a page break the cells that go on',
      `KẾ HOẠCH\nNăm 2026\n${TABLE}| 1 | Rà soát thủ tục trong | Báo cáo | Văn phòng | Quý I |\n| | lĩnh vực đất đai của tỉnh | | và các phòng | |\n`,
      [
        'plan.sections.0.text.0.tasks.tasks.0.task “lĩnh vực” Dòng bảng bị ngắt',
        'plan.sections.0.text.0.tasks.tasks.0.lead “và các phòng” Dòng bảng bị ngắt',
      ],
    ],
    [
      'a short end of a cell with the words before it',
      `KẾ HOẠCH\nNăm 2026\n${TABLE}| 1 | Rà soát thủ tục | Báo cáo của | Văn phòng | Quý I |\n| | | Sở | | |\n`,
      ['plan.sections.0.text.0.tasks.tasks.0.deliverable “Báo cáo của Sở” Dòng bảng bị ngắt'],
    ],
    [
      'empty cells that may be one with those above: the first of them',
      `KẾ HOẠCH\nNăm 2026\n${GOALS}| 1 | Giữ nhà bền | Lợp mái | Ảnh | Văn phòng |\n| | | Sơn mái | Ảnh | |\n`,
      ['plan.sections.0.text.0.tasks.objectives.0.tasks.1.lead “” 1 ô để trống'],
    ],
    ['nothing in a plan that came whole', 'KẾ HOẠCH\nNăm 2026\n\nI. MỤC TIÊU\n\n- Rà soát thủ tục.\n', []],
  ])('%s', (_, text, expected) => {
    const found = marked(text).map((mark) =>
      mark.replace(/^plan\.(?:opening|sections\.0\.text)\.0\.tasks/, 'plan.sections.0.text.0.tasks'),
    );
    expect(found).toEqual(expected);
  });

  it('facts that were taken from elsewhere, each', () => {
    const text =
      'QUYẾT ĐỊNH\n\nBan hành Kế hoạch trồng cây\n\nGIÁM ĐỐC SỞ XÂY DỰNG\n\nCăn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng cây.\n\nĐiều 2. Chánh Văn phòng chịu trách nhiệm thi hành./.\n\nKẾ HOẠCH\n\nTrồng cây năm 2031\n(Kèm theo Quyết định số 9/QĐ-SXD ngày 03 tháng 02 năm 2031)\n\nI. MỤC TIÊU\n\nTrồng xong trong năm.\n';
    expect(marked(text)).toEqual([
      'decision.number “” Lấy từ dòng “(Kèm theo …)” vì phần đầu Quyết định không còn.',
      'decision.symbol “” Lấy từ dòng “(Kèm theo …)” vì phần đầu Quyết định không còn.',
      'decision.date “” Lấy từ dòng “(Kèm theo …)” vì phần đầu Quyết định không còn.',
    ]);
  });
});

describe('the written plan', () => {
  const TORN = `KẾ HOẠCH\nNăm 2026\n\nI. MỤC TIÊU\n\n- Rà soát tại tại của\n\nngành theo theo lệ.\n\n- Việc khác theo theo lệ.\n`;

  it('has the marks above what they are about, and reads as the same plan', () => {
    const { plan, marks } = importText(TORN);
    const yaml = writePlanYaml(plan, { comments: comments(marks) });
    expect(yaml).toMatch(
      /\n( *)# ccht-doubtful “ngành theo theo lệ\.”: Đoạn bị ngắt khi sang trang, đã nối vào đoạn trên\.\n\1(?:- )?text: /,
    );
    expect(readPlan(yaml)).toMatchObject({ plan: readPlan(writePlanYaml(plan)).plan, diagnostics: [] });
  });

  it('is not judged for form where it was torn, and is elsewhere', () => {
    const { plan, marks } = importText(TORN);
    const linted = lintText(writePlanYaml(plan, { comments: comments(marks) }), undefined, RECOMMENDED);
    const doubled = linted.findings.filter(({ rule }) => rule === 'doubled-word');
    expect(doubled.map(({ where }) => where.vi)).toEqual(['Mục I, gạch đầu dòng thứ hai']);
    expect(linted.findings.filter(({ rule }) => rule.startsWith('ignore'))).toEqual([]);
  });
});

describe('the published plans', () => {
  const seeds = process.env.CCHT_SEEDS ?? '../shared/seeds';
  const present = existsSync(seeds);

  it.skipIf(present)(`need the published plans in ${seeds}, or CCHT_SEEDS set`, () => {});

  it.skipIf(!present)(
    'are marked at each joint that import noted; each mark is found again, and the plan is the same',
    () => {
      for (const name of readdirSync(seeds).filter((one) => /^\d{3}_.*\.txt$/.test(one))) {
        const { plan, marks, report } = importText(readFileSync(join(seeds, name), 'utf8'));
        const joints = report.notes.filter(({ reason }) =>
          /bị ngắt khi sang trang|ô để trống|Số thứ tự bị mất/.test(reason.vi),
        );
        expect(marks.length, name).toBeGreaterThanOrEqual(joints.length);
        const yaml = writePlanYaml(plan, { comments: comments(marks) });
        const read = readPlan(yaml);
        expect(read.plan, name).toEqual(readPlan(writePlanYaml(plan)).plan);
        expect(yaml.match(/# ccht-doubtful/g)?.length, name).toBe(marks.length);
        const { findings } = lintText(yaml, undefined, { ...RECOMMENDED, preset: 'all' });
        expect(
          findings.filter(({ rule }) => rule === 'ignore-unused'),
          name,
        ).toEqual([]);
      }
    },
  );
});
