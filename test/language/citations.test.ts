import { describe, expect, it } from 'vitest';
import { readCitations, readSelfReferences } from '../../src/language/index.ts';
import { said } from './citation-truth.ts';

const CP = 'Chính phủ';

function read(text: string): Record<string, unknown>[] {
  return readCitations(text).map(said);
}

describe('a document with a symbol', () => {
  it.each([
    ['Nghị định số 61/2018/NĐ-CP', { type: 'Nghị định', number: '61', year: 2018, symbol: 'NĐ-CP' }],
    ['Nghị định 61/2018/NĐ-CP', { type: 'Nghị định', number: '61', year: 2018, symbol: 'NĐ-CP' }],
    ['theo 61/2018/NĐ-CP', { number: '61', year: 2018, symbol: 'NĐ-CP' }],
    ['NĐ số 61/2018/NĐ-CP', { type: 'NĐ', number: '61', year: 2018, symbol: 'NĐ-CP' }],
    ['Nghị quyết số 12-NQ/TU', { type: 'Nghị quyết', number: '12', symbol: 'NQ/TU' }],
    ['Chương trình số 920-CTr/TU', { type: 'Chương trình', number: '920', symbol: 'CTr/TU' }],
    ['Nghị quyết số 66.13/2025/NQ-CP', { type: 'Nghị quyết', number: '66.13', year: 2025, symbol: 'NQ-CP' }],
    ['Nghị quyết 30a/2008/NQ-CP', { type: 'Nghị quyết', number: '30a', year: 2008, symbol: 'NQ-CP' }],
    ['Nghị quyết số 595/NQ-UBTVQH15', { type: 'Nghị quyết', number: '595', symbol: 'NQ-UBTVQH15' }],
    ['Luật số 72/2020/QH14', { type: 'Luật', number: '72', year: 2020, symbol: 'QH14' }],
    [
      'Thông tư liên tịch số 7/2014/TTLT-BTC-BNV',
      { type: 'Thông tư liên tịch', number: '7', year: 2014, symbol: 'TTLT-BTC-BNV' },
    ],
    ['Văn bản Hướng dẫn số 9/SNV-CCHC&VTLT', { type: 'Văn bản Hướng dẫn', number: '9', symbol: 'SNV-CCHC&VTLT' }],
    ['Quyết định số 4 /QĐ - UBND', { type: 'Quyết định', number: '4', symbol: 'QĐ-UBND' }],
    ['Công văn số 9/UBND-NC,TH', { type: 'Công văn', number: '9', symbol: 'UBND-NC,TH' }],
    ['Kế hoạch cải cách hành chính số 5/KH-SNV', { type: 'Kế hoạch', number: '5', symbol: 'KH-SNV' }],
    ['TT01/2018/TT-VPCP', { type: 'TT', number: '01', year: 2018, symbol: 'TT-VPCP' }],
    ['Quyết định số 9/QĐ-UBND.VX', { type: 'Quyết định', number: '9', symbol: 'QĐ-UBND.VX' }],
    ['số **03** /KH-UBND', { number: '03', symbol: 'KH-UBND' }],
    ['Kế hoạch giáo dục số 9/KHGD-MNHS', { type: 'Kế hoạch', number: '9', symbol: 'KHGD-MNHS' }],
    ['Công văn hỏa tốc số 9/UBND-VX', { type: 'Công văn hỏa tốc', number: '9', symbol: 'UBND-VX' }],
    [
      'Nghị quyết số 9/NQ-HĐND được HĐND tỉnh thông qua ngày 08/12/2023',
      { type: 'Nghị quyết', number: '9', symbol: 'NQ-HĐND', date: '2023-12-08', issuer: 'HĐND tỉnh' },
    ],
    [
      'Nghị quyết số 9/NQ-CP được Chính phủ ban hành ngày 05/01/2024',
      { type: 'Nghị quyết', number: '9', symbol: 'NQ-CP', date: '2024-01-05', issuer: CP },
    ],
    [
      'Quyết định số9/QĐ-TTg ngày05/01/2024 củaThủ tướng Chính phủ',
      { type: 'Quyết định', number: '9', symbol: 'QĐ-TTg', date: '2024-01-05', issuer: 'Thủ tướng Chính phủ' },
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['Nghị định số 35/2022/NNĐ-CP', 'NNĐ-CP'],
    ['Nghị quyết số 27/NQ-TW', 'NQ-TW'],
    ['Nghị quyết số 76-NQ/CP', 'NQ/CP'],
    ['Nghị quyết số 76NQ-CP', 'NQ-CP'],
  ])('is found as written where its symbol is malformed: %s', (text, symbol) => {
    expect(readCitations(text).map((one) => one.symbol)).toEqual([symbol]);
  });

  it.each([
    ['Công văn số 123/UBND-KSTT', { type: 'Công văn', number: '123', symbol: 'UBND-KSTT' }],
    ['Kế hoạch số 45/KH-UBND(TH)', { type: 'Kế hoạch', number: '45', symbol: 'KH-UBND' }],
    [
      'Nghị quyết liên tịch số 3/2019/NQLT-CP',
      { type: 'Nghị quyết liên tịch', number: '3', year: 2019, symbol: 'NQLT-CP' },
    ],
    ['Quy chế phối hợp số 2/QCPH-CA', { type: 'Quy chế phối hợp', number: '2', symbol: 'QCPH-CA' }],
    ['Chỉ thị số 33/CT-ttg', { type: 'Chỉ thị', number: '33', symbol: 'CT-ttg' }],
    ['Quyết định ban hành Quy chế số 5/QĐ-UBND', { type: 'Quyết định', number: '5', symbol: 'QĐ-UBND' }],
    ['Nghị định 61/2018 của Chính phủ', { type: 'Nghị định', number: '61', year: 2018, issuer: CP }],
  ])('of rarer form: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['ngày 15/7/2021', '2021-07-15'],
    ['ngày 15 tháng 7 năm 2021', '2021-07-15'],
    ['ngày 15-7-2021', '2021-07-15'],
    [', ngày 15.07.2021', '2021-07-15'],
    ['(ngày 15/7/2021)', '2021-07-15'],
    ['ngày 15 tháng 7, 2021', '2021-07-15'],
    ['ngày mười lăm tháng bảy năm 2021', '2021-07-15'],
    ['ngày hai mươi mốt tháng mười hai năm 2021', '2021-12-21'],
    ['ngày mùng 5 tháng 7 năm 2021', '2021-07-05'],
    ['Ngày: 15/7/2021', '2021-07-15'],
    ['ngày 31/02/2021', undefined],
    ['ngày … tháng 7 năm 2021', undefined],
    ['năm 2021', undefined],
  ])('has the date written after it: %s', (words, date) => {
    const [citation] = readCitations(`Nghị quyết số 76/NQ-CP ${words} của Chính phủ`);
    expect(citation?.date).toBe(date);
    expect(citation?.issuer).toBe(CP);
  });
});

describe('a day after a comma', () => {
  it("is the document's where its issuer or subject follows", () => {
    expect(readCitations('Hướng dẫn số 26-HD/BTCTW, ngày 18/10/2019 của Ban Tổ chức Trung ương')[0]?.date).toBe(
      '2019-10-18',
    );
  });

  it("is not the document's where it opens another clause", () => {
    expect(readCitations('theo Nghị định số 61/2018/NĐ-CP, ngày 15/3/2023 UBND tỉnh đã họp')[0]?.date).toBeUndefined();
  });
});

describe('the issuer', () => {
  it.each([
    ['của Chính phủ về việc ban hành Chương trình', CP],
    ['của UBND tỉnh Bà Rịa - Vũng Tàu phê duyệt Đề án', 'UBND tỉnh Bà Rịa - Vũng Tàu'],
    ['của UBND tỉnh phê duyệt Đề án', 'UBND tỉnh'],
    ['của UBND tỉnh Nghệ An Cải cách hành chính', 'UBND tỉnh Nghệ An'],
    ['của UBND tỉnh Ban hành Quy chế', 'UBND tỉnh'],
    ['của Chủ tịch Ủy ban nhân dân huyện Cần Giờ', 'Chủ tịch Ủy ban nhân dân huyện Cần Giờ'],
    ['của Sở Văn hóa, Thể thao và Du lịch triển khai', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['của Sở Nội vụ và Kế hoạch số 3/KH-SNV', 'Sở Nội vụ'],
    ['của Bộ Nội vụ, Bộ Tài chính cùng hướng dẫn', 'Bộ Nội vụ'],
    ['của Đảng ủy xã Hòa Tiến về', 'Đảng ủy xã Hòa Tiến'],
    ['của Đảng ủy UBND tỉnh về', 'Đảng ủy UBND tỉnh'],
    ['của UBND phường 12, quận Gò Vấp, về', 'UBND phường 12, quận Gò Vấp'],
    ['của Phòng Tài chính - Kế hoạch huyện về', 'Phòng Tài chính - Kế hoạch huyện'],
    ['của Ban Thường vụ Thành ủy khóa XVII', 'Ban Thường vụ Thành ủy khóa XVII'],
    ['do Bộ Nội vụ ban hành', 'Bộ Nội vụ'],
    ['về việc báo cáo của Chính phủ', undefined],
  ])('%s', (words, issuer) => {
    expect(readCitations(`Quyết định số 5/QĐ-ABC ngày 01/02/2023 ${words}`)[0]?.issuer).toBe(issuer);
  });
});

describe('the places of the parts', () => {
  const cut = (text: string) =>
    readCitations(text).map((one) => {
      const words = (span: readonly [number, number] | undefined) => span && text.slice(...span);
      return [
        words(one.placeSpan),
        words(one.typeSpan),
        words(one.numberSpan),
        words(one.yearSpan),
        words(one.symbolSpan),
        words(one.titleSpan),
        words(one.dateSpan),
        words(one.issuerSpan),
      ];
    });
  const no = undefined;

  it.each([
    [
      'khoản 2 Điều 5 Nghị  định số\u00a035/2022/NNĐ-CP ngày 28 tháng 5\nnăm 2022 của  Chính phủ',
      [['khoản 2 Điều 5', 'Nghị  định', '35', '2022', 'NNĐ-CP', no, 'ngày 28 tháng 5\nnăm 2022', 'Chính phủ']],
    ],
    [
      'Nghị quyết số 27/NQ-TW ngày 21/5/2018 của Ban Chấp hành Trung ương',
      [[no, 'Nghị quyết', '27', no, 'NQ-TW', no, 'ngày 21/5/2018', 'Ban Chấp hành Trung ương']],
    ],
    [
      'Quyết định số 4 /QĐ - UBND ngày 31/02/2023 của Sở Y tế',
      [[no, 'Quyết định', '4', no, 'QĐ - UBND', no, 'ngày 31/02/2023', 'Sở Y tế']],
    ],
    ['Kế hoạch số …/2026/KH-UBND', [[no, 'Kế hoạch', no, '2026', 'KH-UBND', no, no, no]]],
    [
      'Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024',
      [[no, 'Luật', '33', '2024', 'QH15', 'Lưu trữ', 'ngày 21/6/2024', no]],
    ],
    ['Luật Viên chức năm 2010', [[no, 'Luật', no, '2010', no, 'Viên chức', no, no]]],
    [
      'các Nghị quyết số 18, 19-NQ/TW',
      [
        [no, 'Nghị quyết', '18', no, 'NQ/TW', no, no, no],
        [no, no, '19', no, 'NQ/TW', no, no, no],
      ],
    ],
  ])('are those of the text as written: %j', (text, parts) => {
    expect(cut(text)).toEqual(parts);
    const decomposed = text.normalize('NFD');
    expect(cut(decomposed).map((one) => one.map((words) => words?.normalize('NFC')))).toEqual(parts);
  });
});

describe('several documents', () => {
  const decree = { type: 'Nghị định', symbol: 'NĐ-CP', issuer: CP };
  it('share their head and their issuer', () => {
    expect(read('Nghị định số 107/2020/NĐ-CP, 108/2020/NĐ-CP của Chính phủ')).toEqual([
      { ...decree, number: '107', year: 2020 },
      { ...decree, number: '108', year: 2020 },
    ]);
  });

  it('share one date where their numbers are neighbours', () => {
    const found = readCitations('Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017');
    expect(found.map((one) => [one.date, one.dateShared])).toEqual([
      ['2017-10-25', true],
      ['2017-10-25', undefined],
    ]);
  });

  it('do not share a date that belongs to the last one alone', () => {
    const found = readCitations(
      'Nghị định số 62/2020/NĐ-CP và Nghị định số 106/2020/NĐ-CP ngày 10/9/2020 của Chính phủ',
    );
    expect(found.map((one) => one.date)).toEqual([undefined, '2020-09-10']);
  });

  it('may share the symbol itself', () => {
    expect(read('các Nghị quyết số 18, 19-NQ/TW')).toEqual([
      { type: 'Nghị quyết', number: '18', symbol: 'NQ/TW' },
      { type: 'Nghị quyết', number: '19', symbol: 'NQ/TW' },
    ]);
  });

  it('of one day: "cùng ngày" with its day is the day of all, of one body or of several', () => {
    const days = (text: string) => read(text).map(({ number, date }) => [number, date]);
    expect(days('Văn bản 12/SYT-NVY và 15/SYT-TCCB cùng ngày 01/02/2024')).toEqual([
      ['12', '2024-02-01'],
      ['15', '2024-02-01'],
    ]);
    expect(days('Tờ trình 8/TTr-UBND; Báo cáo 9/BC-UBND; Công văn 7/UBND-NV cùng ngày 12/3/2024')).toEqual([
      ['8', '2024-03-12'],
      ['9', '2024-03-12'],
      ['7', '2024-03-12'],
    ]);
  });

  it('of one day: "cùng ngày" is the day of the document before', () => {
    const found = read(
      'Tờ trình số 8/TTr-STC ngày 3/1/2024 của Sở Tài chính, Báo cáo số 9/BC-STP cùng ngày của Sở Tư pháp',
    );
    expect(found.map((one) => [one.number, one.date])).toEqual([
      ['8', '2024-01-03'],
      ['9', '2024-01-03'],
    ]);
  });

  it('may stand in brackets behind one head', () => {
    expect(read('hai Nghị định (số 7/2031/NĐ-CP và số 8/2031/NĐ-CP) của Chính phủ').map((one) => one.issuer)).toEqual([
      CP,
      CP,
    ]);
  });

  it('keep an issuer from running into the next document', () => {
    const [first] = read('Quyết định số 7/QĐ-UBND của UBND tỉnh Đồng Nai Luật Viên chức');
    expect(first?.issuer).toBe('UBND tỉnh Đồng Nai');
  });

  it('take the head of the same symbol earlier in the sentence', () => {
    const text = 'Chương trình hành động của Tỉnh ủy số 7-CTr/TU về A và số 8-CTr/TU về B. Văn bản khác số 9-CTr/TU';
    expect(read(text).map((one) => [one.number, one.type, one.issuer])).toEqual([
      ['7', 'Chương trình hành động', 'Tỉnh ủy'],
      ['8', 'Chương trình hành động', 'Tỉnh ủy'],
      ['9', undefined, undefined],
    ]);
  });
});

describe('a law', () => {
  it.each([
    ['Luật Viên chức năm 2010', [{ type: 'Luật', year: 2010, title: 'Viên chức' }]],
    ['Luật Đất đai ngày 18/01/2024', [{ type: 'Luật', date: '2024-01-18', title: 'Đất đai' }]],
    [
      'Luật Đất đai, Luật Nhà ở',
      [
        { type: 'Luật', title: 'Đất đai' },
        { type: 'Luật', title: 'Nhà ở' },
      ],
    ],
    ['Luật Cán bộ, công chức, các nghị định', [{ type: 'Luật', title: 'Cán bộ, công chức' }]],
    ['Luật Kinh tế biển xanh năm 2031', [{ type: 'Luật', year: 2031, title: 'Kinh tế biển xanh' }]],
    ['Hiến pháp năm 2013', [{ type: 'Hiến pháp', year: 2013 }]],
    ['luật đất đai năm 2024', [{ type: 'luật', year: 2024, title: 'đất đai' }]],
    [
      'Luật Dữ liệu số 60/2024/QH15 ngày 30/11/2024',
      [{ type: 'Luật', number: '60', year: 2024, symbol: 'QH15', date: '2024-11-30', title: 'Dữ liệu' }],
    ],
    [
      'Luật Dữ liệu (số 60/2024/QH15) ngày 30/11/2024',
      [{ type: 'Luật', number: '60', year: 2024, symbol: 'QH15', date: '2024-11-30', title: 'Dữ liệu' }],
    ],
    [
      'Luật Căn cước (Luật số 26/2023/QH15), Luật Lưu trữ (số 33/2024/QH15)',
      [
        { type: 'Luật', number: '26', year: 2023, symbol: 'QH15', title: 'Căn cước' },
        { type: 'Luật', number: '33', year: 2024, symbol: 'QH15', title: 'Lưu trữ' },
      ],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến thủy sản năm 2033',
      [
        {
          type: 'Luật',
          year: 2033,
          title: 'sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến thủy sản',
        },
      ],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Giá và Luật Phí và lệ phí năm 2027',
      [{ type: 'Luật', year: 2027, title: 'sửa đổi, bổ sung một số điều của Luật Giá và Luật Phí và lệ phí' }],
    ],
    ['kỷ luật, pháp luật, Luật này, Luật gia, Đại học Luật Huế, các Luật, Nghị định', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is cited only in part', () => {
  it.each([
    ['khoản 2 Điều 5 Nghị định số 9/2030/NĐ-CP', 'khoản 2 Điều 5'],
    ['Điều 14 và Điều 16 của Nghị định số 9/2030/NĐ-CP', 'Điều 14 và Điều 16'],
    ['điểm a, b khoản 1 Điều 3 Thông tư số 9/2030/TT-BNV', 'điểm a, b khoản 1 Điều 3'],
    ['Chương II Luật Viên chức', 'Chương II'],
    ['Điều 3. Nghị định số 9/2030/NĐ-CP', undefined],
  ])('%s', (text, place) => {
    expect(readCitations(text)[0]?.place).toBe(place);
  });

  it.each([
    'Kế hoạch số …/KH-UBND',
    'Kế hoạch số      /KH-SNV',
    'Kế hoạch số xx/KH-SNV',
    'Báo cáo số ... -BC/TU',
    'Kế hoạch số …/2025/KH-UBND',
  ])('has an open number: %s', (text) => {
    const [citation] = readCitations(text);
    expect(citation).toMatchObject({ open: true });
    expect(citation?.number).toBeUndefined();
  });

  it('is read without a symbol where nothing else can be meant', () => {
    expect(read('Nghị định 61 của Chính phủ, Quyết định số 45 ngày 10/01/2023')).toEqual([
      { type: 'Nghị định', number: '61', issuer: CP },
      { type: 'Quyết định', number: '45', date: '2023-01-10' },
    ]);
  });
});

describe('what is no citation', () => {
  it.each([
    'Kế hoạch này và Quyết định này',
    '18/24 thủ tục, 5/6 UBND xã, 15 phút/01 lượt',
    'giai đoạn 2021-2025, TCVN ISO 9001:2015, Mẫu số 01/BC-CCHC',
    'theo Nghị quyết của Chính phủ, quyết định 15 biên chế',
    'trước ngày 15/3/2023, quý II/2023',
  ])('%s', (text) => {
    expect(readCitations(text)).toEqual([]);
  });

  it('is told apart when a document names itself', () => {
    expect(readSelfReferences('Căn cứ Kế hoạch này; Quyết  định này')).toEqual([
      { span: [7, 19], type: 'Kế hoạch' },
      { span: [21, 36], type: 'Quyết định' },
    ]);
  });
});
