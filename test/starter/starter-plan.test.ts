import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { makeDirectory } from '../../src/language/index.ts';
import { RECOMMENDED } from '../../src/lint/index.ts';
import { understand } from '../../src/model/index.ts';
import type { PlanFile } from '../../src/plan/index.ts';
import { readPlan, readUnits } from '../../src/source/index.ts';
import { type StarterAnswers, starterPlan, starterUnits, usualPosition, usualSymbol } from '../../src/starter/index.ts';

const ANSWERS: StarterAnswers = {
  subject: 'Cải cách hành chính',
  year: 2027,
  parent: 'UBND tỉnh An Hòa',
  issuer: 'Sở Nội vụ',
  place: 'An Hòa',
  symbol: 'KH-SNV',
  position: 'GIÁM ĐỐC',
  isUnderDecision: false,
  tasksIn: 'body',
};
const COMMITTEE = { issuer: 'UBND tỉnh An Hòa', parent: '', symbol: 'KH-UBND', position: 'CHỦ TỊCH' };
const NOTHING = { issuer: '', parent: '', place: '', symbol: '', position: '' };

const made = (answers: Partial<StarterAnswers>): string =>
  starterPlan({ ...ANSWERS, ...answers }, './.ccht/plan.schema.json');

function planOf(answers: Partial<StarterAnswers>): PlanFile {
  const { plan, diagnostics } = readPlan(made(answers));
  expect(diagnostics).toEqual([]);
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

describe('a plan to start from', () => {
  const offices = [{}, COMMITTEE, { issuer: 'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', position: 'TRƯỞNG BAN' }, NOTHING];
  const subjects = ['Cải cách hành chính', 'Kiểm soát thủ tục hành chính', 'Chuyển đổi số', 'Phòng, chống thiên tai'];
  const cases = offices.flatMap((office) =>
    subjects.flatMap((subject) =>
      (['body', 'appendix', 'prose'] as const).flatMap((tasksIn) =>
        [true, false].flatMap((isUnderDecision) =>
          [2023, 2027].map((year) => ({ ...office, subject, tasksIn, isUnderDecision, year })),
        ),
      ),
    ),
  );
  const directory = makeDirectory(readUnits(starterUnits()).units?.units ?? []);

  it.each(cases.map((answers) => [Object.values(answers).join(' · '), answers] as const))(
    'has nothing wrong as a draft, only places that are open: %s',
    (_, answers) => {
      const { findings } = lintText(made(answers), directory, RECOMMENDED);
      const told = findings.filter(({ rule }) => rule !== 'open-place' && rule !== 'placeholder-left');
      expect(told.map(({ rule, message }) => `${rule}: ${message.vi}`)).toEqual([]);
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  it('holds what was answered', () => {
    expect(planOf({})).toMatchObject({
      year: 2027,
      issuer: { parent: 'UBND TỈNH AN HÒA', name: 'SỞ NỘI VỤ', called: 'Sở Nội vụ', place: 'An Hòa' },
      plan: {
        symbol: 'KH-SNV',
        date: '?/?/2027',
        subject: 'Cải cách hành chính năm 2027 của Sở Nội vụ',
        signature: { position: 'GIÁM ĐỐC' },
      },
    });
  });

  it('of a People’s Committee has two lines in the letterhead, no parent, and is signed for the body', () => {
    expect(planOf(COMMITTEE)).toMatchObject({
      issuer: { name: ['ỦY BAN NHÂN DÂN', 'TỈNH AN HÒA'], called: 'Ủy ban nhân dân tỉnh An Hòa' },
      plan: { signature: { authority: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH' } },
    });
    expect(planOf(COMMITTEE).issuer).not.toHaveProperty('parent');
  });

  it('under a decision has number, day, recipients and signature there, and nowhere else', () => {
    const { decision, plan } = planOf({ ...COMMITTEE, isUnderDecision: true });
    expect(decision).toMatchObject({
      symbol: 'QĐ-UBND',
      authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN HÒA',
      signature: { position: 'CHỦ TỊCH' },
    });
    expect(decision?.signature).not.toHaveProperty('authority');
    for (const key of ['symbol', 'date', 'basis', 'recipients', 'signature']) expect(plan).not.toHaveProperty(key);
  });

  it.each([
    ['body', 'table', ['plan', 'sections']],
    ['appendix', 'table', ['appendices', 0]],
    ['prose', 'prose', ['plan', 'sections']],
  ] as const)('has its tasks where they are wanted: %s', (tasksIn, source, start) => {
    const { tasks } = understand(planOf({ tasksIn }));
    const wanted = tasks.filter((task) => task.source === source && task.section?.holds !== 'duties');
    expect(wanted.length).toBeGreaterThan(6);
    for (const { path } of wanted) expect(path.slice(0, start.length)).toEqual(start);
    if (source === 'table') expect(wanted.every(({ id }) => id !== undefined)).toBe(true);
  });

  it('cites what is in force in its year only', () => {
    const basisOf = (year: number): string => JSON.stringify(planOf({ subject: 'Kiểm soát TTHC', year }).plan.basis);
    expect(basisOf(2023)).toContain('61/2018/NĐ-CP');
    expect(basisOf(2023)).not.toContain('118/2025/NĐ-CP');
    expect(basisOf(2027)).toContain('118/2025/NĐ-CP');
    expect(basisOf(2027)).not.toContain('61/2018/NĐ-CP');
  });

  it('keeps words that YAML would take for something else', () => {
    const strange = { subject: 'Rà soát: "bước 1" #2', place: 'Hà Nội # 1', symbol: '2027' };
    expect(planOf(strange)).toMatchObject({ issuer: { place: 'Hà Nội # 1' }, plan: { symbol: '2027' } });
    expect(planOf(strange).plan.subject).toBe('Rà soát: "bước 1" #2 năm 2027 của Sở Nội vụ');
  });

  it('tells editors where the schema is, in its first line', () => {
    expect(made({}).split('\n')[0]).toBe('# yaml-language-server: $schema=./.ccht/plan.schema.json');
  });
});

describe('what an office usually writes', () => {
  it.each([
    ['Sở Nội vụ', 'KH-SNV', 'GIÁM ĐỐC'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'KH-SKHCN', 'GIÁM ĐỐC'],
    ['Sở Nội vụ tỉnh Đồng Nai', 'KH-SNV', 'GIÁM ĐỐC'],
    ['Thanh tra thành phố Cần Thơ', 'KH-TT', 'CHÁNH THANH TRA'],
    ['Ủy ban nhân dân tỉnh Đồng Nai', 'KH-UBND', 'CHỦ TỊCH'],
    ['UBND xã An Bình', 'KH-UBND', 'CHỦ TỊCH'],
    ['Phòng Kinh tế', 'KH-PKT', 'TRƯỞNG PHÒNG'],
    ['Ban Quản lý các Khu công nghiệp', 'KH-BQLCKCN', 'TRƯỞNG BAN'],
    ['Đoàn Thanh niên', 'KH-ĐTN', ''],
    ['', '', ''],
  ])('%s: %s, %s', (issuer, symbol, position) => {
    expect([usualSymbol(issuer), usualPosition(issuer)]).toEqual([symbol, position]);
  });
});
