import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/index.ts';

const plan = (lines: string): ReturnType<typeof importText>['plan'] => importText(lines).plan;

describe('the letterhead', () => {
  it.each([
    ['Số: 12/KH-SXD', { number: '12', symbol: 'KH-SXD' }],
    ['Số: 07 /KH-SXD', { number: '07', symbol: 'KH-SXD' }],
    ['Số:        /KH-SXD', { symbol: 'KH-SXD' }],
    ['Số: ……/KH-SXD', { symbol: 'KH-SXD' }],
    ['Số: 5/KH-STTTT', { number: '5', symbol: 'KH-STTTT' }],
  ])('number: %s', (line, head) => {
    expect(plan(`${line}\n\nKẾ HOẠCH\nSửa trụ sở`).plan).toEqual({ ...head, subject: 'Sửa trụ sở' });
  });

  it.each([
    ['Lâm Sơn, ngày 04 tháng 02 năm 2025', 'Lâm Sơn', '04/02/2025'],
    ['Lâm Sơn, ngày tháng 12 năm 2025', 'Lâm Sơn', '?/12/2025'],
    ['Lâm Sơn, ngày … tháng … năm 2025', 'Lâm Sơn', '?/?/2025'],
    ['TP. Lâm Sơn, ngày 1 tháng 3 năm 202…', 'TP. Lâm Sơn', '1/3/?'],
  ])('date: %s', (line, place, date) => {
    const file = plan(`${line}\n\nKẾ HOẠCH\nSửa trụ sở`);
    expect([file.issuer?.place, file.plan.date]).toEqual([place, date]);
  });

  it('reads two columns side by side, the country and its motto being printed by ccht', () => {
    const { plan: file, report } = importText(
      [
        'UBND TỈNH LÂM SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'SỞ XÂY DỰNG                Độc lập - Tự do - Hạnh phúc',
        'Số: 12/KH-SXD              Lâm Sơn, ngày 04 tháng 02 năm 2025',
        '',
        'KẾ HOẠCH',
        'Sửa trụ sở',
      ].join('\n'),
    );
    expect(file.issuer).toEqual({ parent: 'UBND TỈNH LÂM SƠN', name: 'SỞ XÂY DỰNG', place: 'Lâm Sơn' });
    expect(file.plan).toMatchObject({ number: '12', symbol: 'KH-SXD', date: '04/02/2025' });
    expect(report.notPlaced).toEqual([]);
  });

  it('gives a People’s Committee both lines of its name and no parent', () => {
    const file = plan('ỦY BAN NHÂN DÂN\nTỈNH LÂM SƠN\n\nKẾ HOẠCH\nSửa trụ sở');
    expect(file.issuer).toEqual({ name: ['ỦY BAN NHÂN DÂN', 'TỈNH LÂM SƠN'] });
  });
});

describe('what the head of the text does not say', () => {
  const noted = (text: string) =>
    importText(text).report.notes.map(({ line, reason }) => [
      line,
      /(?:issuer|plan|decision)\.\w+/.exec(reason.vi)?.[0],
    ]);
  const title = 'KẾ HOẠCH\nSửa trụ sở\n\nI. CHUNG\n\nSửa mái.';

  it.each([
    [
      title,
      [
        [1, 'issuer.name'],
        [1, 'issuer.place'],
        [1, 'plan.symbol'],
      ],
    ],
    [`\n\nSố: 3/KH-SXD\n\nLâm Sơn, ngày 02 tháng 3 năm 2031\n\n${title}`, [[3, 'issuer.name']]],
    [`SỞ XÂY DỰNG\n\nSố: 3/KH-SXD\n\nNgày 02 tháng 3 năm 2031\n\n${title}`, [[5, 'issuer.place']]],
    [`SỞ XÂY DỰNG\nSố:     /KH-SXD\n\nLâm Sơn, ngày    tháng    năm 2031\n\n${title}`, []],
    [
      'QUYẾT ĐỊNH\nSửa trụ sở\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Sửa mái./.',
      [
        [1, 'issuer.name'],
        [1, 'issuer.place'],
        [1, 'decision.symbol'],
      ],
    ],
  ])('%j is noted where it would stand', (text, notes) => {
    expect(noted(text)).toEqual(notes);
  });

  it('is said in words of the trade', () => {
    expect(importText(title).report.notes[0]).toEqual({
      line: 1,
      text: '',
      reason: {
        vi: 'Trong văn bản không có tên cơ quan ban hành. Bổ sung tại issuer.name trước khi trình ký.',
        en: 'The text has no name of the issuing agency. Fill it in at issuer.name before signature.',
      },
    });
  });
});

describe('type and subject', () => {
  it.each([
    ['KẾ HOẠCH\nCải cách năm 2031\ncủa Sở Xây dựng', undefined, ['Cải cách năm 2031', 'của Sở Xây dựng'], 2031],
    ['KẾ HOẠCH **Cải cách năm 2031**', undefined, 'Cải cách năm 2031', 2031],
    ['KẾ HOẠCH\n\nThực hiện cải cách năm 2031', undefined, 'Thực hiện cải cách năm 2031', 2031],
    ['CHƯƠNG TRÌNH\n**Cải cách năm 2031**', 'Chương trình', 'Cải cách năm 2031', 2031],
    ['KẾ HOẠCH Cải cách của Sở', undefined, 'Cải cách của Sở', undefined],
    ['KẾ HOẠCH CẢI CÁCH NĂM 2031', undefined, 'CẢI CÁCH NĂM 2031', 2031],
    ['KẾ HOẠCH\nCải cách đến năm 2035', undefined, 'Cải cách đến năm 2035', undefined],
    ['KẾ HOẠCH\nCải cách năm 2031, tầm nhìn đến năm 2035', undefined, 'Cải cách năm 2031, tầm nhìn đến năm 2035', 2031],
  ])('%s', (text, type, subject, year) => {
    const file = plan(`${text}\n\nI. MỤC TIÊU\n\nLàm nhanh hơn.`);
    expect([file.plan.type, file.plan.subject, file.year]).toEqual([type, subject, year]);
  });
});

describe('bases and opening', () => {
  it('tells the bases, which end with a semicolon, from the opening', () => {
    const file = plan(
      'KẾ HOẠCH\nSửa trụ sở\n\nCăn cứ Luật Nhà ở;\n\nThực hiện Kế hoạch số 8/KH-UBND;\n\nSở Xây dựng ban hành kế hoạch như sau:\n\nI. MỤC TIÊU',
    );
    expect(file.plan.basis).toEqual(['Căn cứ Luật Nhà ở;', 'Thực hiện Kế hoạch số 8/KH-UBND;']);
    expect(file.plan.opening).toBe('Sở Xây dựng ban hành kế hoạch như sau:');
  });

  it('leaves a citation that runs on into the opening in the opening', () => {
    const file = plan(
      'KẾ HOẠCH\nSửa trụ sở\n\nCăn cứ Luật Nhà ở; Sở Xây dựng ban hành kế hoạch như sau:\n\nI. MỤC TIÊU',
    );
    expect(file.plan.basis).toBeUndefined();
    expect(file.plan.opening).toBe('Căn cứ Luật Nhà ở; Sở Xây dựng ban hành kế hoạch như sau:');
  });
});

const decision = `QUYẾT ĐỊNH

**Ban hành Kế hoạch
sửa trụ sở năm 2031**

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM SƠN

Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023 và các văn bản có liên
quan đến nhà công vụ;
Luật Đầu tư công ngày 29 tháng 11 năm 2024;

Theo đề nghị của Giám đốc Sở Xây dựng.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch sửa
trụ sở năm 2031.

Điều 3. Giám đốc Sở Xây dựng chịu trách nhiệm thi hành./.

Nơi nhận:

- Như Điều 3;
- VPUB: LĐVP, các phòng,
TTTH;
- Lưu: VT.

17 B

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Lê Thị Mỹ An

KẾ HOẠCH

Sửa trụ sở năm 2031
(Ban hành kèm theo Quyết định số 9 /QĐ-UBND ngày 03 tháng 02 năm 2031
của Chủ tịch Ủy ban nhân dân tỉnh Lâm Sơn)

I. MỤC TIÊU

Sửa xong trong năm.
`;

describe('a decision with its plan', () => {
  const { plan: file, report } = importText(decision);

  it('keeps subject, authority, bases, articles, recipients and signature apart', () => {
    expect(file.decision).toEqual({
      number: '9',
      symbol: 'QĐ-UBND',
      date: '03/02/2031',
      subject: ['Ban hành Kế hoạch', 'sửa trụ sở năm 2031'],
      basis: [
        'Căn cứ Luật Nhà ở ngày 27 tháng 11 năm 2023 và các văn bản có liên quan đến nhà công vụ; Luật Đầu tư công ngày 29 tháng 11 năm 2024;',
        'Theo đề nghị của Giám đốc Sở Xây dựng.',
      ],
      authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM SƠN',
      articles: [
        'Ban hành kèm theo Quyết định này Kế hoạch sửa trụ sở năm 2031.',
        { number: 'Điều 3.', text: 'Giám đốc Sở Xây dựng chịu trách nhiệm thi hành./.' },
      ],
      recipients: ['Như Điều 3;', 'VPUB: LĐVP, các phòng, TTTH;', 'Lưu: VT.'],
      signature: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', signer: 'Lê Thị Mỹ An' },
    });
  });

  it('keeps the attached line of the plan as printed', () => {
    expect(file.plan.attached).toEqual([
      '(Ban hành kèm theo Quyết định số 9 /QĐ-UBND ngày 03 tháng 02 năm 2031',
      'của Chủ tịch Ủy ban nhân dân tỉnh Lâm Sơn)',
    ]);
    expect(file.plan.sections).toEqual([{ title: 'MỤC TIÊU', text: 'Sửa xong trong năm.' }]);
  });

  it('reports noise beside the signature with its place', () => {
    expect(report.notPlaced.map(({ line, text }) => [line, text])).toEqual([[28, '17 B']]);
  });
});
