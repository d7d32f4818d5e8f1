import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedYears, readCitations, type YearPlace, yearMentions } from '../../src/language/index.ts';

/** The text of a plan of 2023 as it stands in the plan of 2024. */
function moved(text: string, place: YearPlace = 'words', from = 2023, to = 2024): string {
  return movedYears(text, from, to, place).edits.reduceRight(
    (words, { start, end, text: figures }) => words.slice(0, start) + figures + words.slice(end),
    text,
  );
}

const senses = (text: string): string[] => yearMentions(text, 2023).map(({ sense }) => sense);

describe('years of a plan of 2023 that become 2024', () => {
  it.each([
    'Cải cách hành chính năm 2023',
    'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023',
    'Cải cách hành chính tỉnh An Hòa năm  2023',
    'Sở Nội vụ ban hành Kế hoạch cải cách hành chính (CCHC) năm 2023 như sau:',
    'Trên đây là Kế hoạch cải cách hành chính năm 2023 của Sở Nội vụ.',
    'Ban hành kèm theo Quyết định này Kế hoạch chuyển đổi số năm 2023.',
    'Năm 2023, tối thiểu 70% kết quả được số hóa.',
    'Trong năm 2023, kiểm tra tối thiểu 30% đơn vị.',
    'Kiểm tra công tác CCHC năm 2023',
    'Đánh giá kết quả CCHC 6 tháng và cả năm 2023',
    'Sơ kết 6 tháng đầu năm 2023; tổng kết năm 2023.',
    'Thẩm định, công bố Chỉ số CCHC năm 2023 của các sở',
    'Kế hoạch CCHC 2023 của Sở',
    'Chỉ số PAR INDEX 2023 tăng 2 bậc',
    'Thực hiện các chỉ tiêu phát triển kinh tế - xã hội năm 2023 do HĐND giao',
    'Xây dựng kế hoạch đào tạo, bồi dưỡng năm 2023',
    'Phục vụ tốt hơn, nâng cao năng lực cạnh tranh của tỉnh trong năm 2023',
    'Báo cáo quý I/2023 và tháng 4/2023',
    'Thời gian: tháng 3 - 11/2023; quý I, II, III và IV/2023',
    'Mục tiêu 2023: 100% TTHC được công khai',
    'Đến ngày 31/12/2023, 100% xã hoàn thành; đến hết năm 2023 đạt 90%',
    'Tổ chức từ ngày 01/3/2023 đến ngày 15/3/2023',
    'Trong 6 tháng cuối năm 2023',
    'Năm 2023 là năm bản lề thực hiện Nghị quyết Đại hội nhiệm kỳ 2020 - 2025',
    'Kế hoạch số …/KH-UBND của UBND tỉnh về CCHC năm 2023',
    'Sắp xếp đơn vị theo lộ trình của tỉnh trong năm 2023',
    'Cuộc thi Tìm hiểu về chuyển đổi số năm 2023',
    'Bố trí kinh phí thực hiện Kế hoạch năm 2023 trong dự toán được giao',
    'Kế hoạch phát động thi đua “Đẩy mạnh CCHC năm 2023”',
    'Nhiệm vụ CCHC theo Quyết định số 39/QĐ-SNgV và Kế hoạch CCHC năm 2023 của Sở',
    'Các đơn vị ban hành kế hoạch trước ngày 31/01/2023.',
    'Gửi Sở Nội vụ trong tháng 01 năm 2023 (*riêng cấp xã trong tháng 02 năm 2023*).',
    'Hoàn thành chậm nhất ngày 15 tháng 11 năm 2023.',
  ])('%s', (text) => expect(moved(text)).toBe(text.replaceAll('2023', '2024')));
});

describe('years that stay', () => {
  it.each([
    ['dates and numbers of documents', 'Căn cứ Nghị định số 42/2023/NĐ-CP ngày 29/6/2023 của Chính phủ;'],
    ['dates in words', 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2023 của UBND tỉnh;'],
    ['laws by their year', 'Thực hiện Luật Căn cước năm 2023, Luật Giao dịch điện tử năm 2023.'],
    ['documents by their day alone', 'Theo Thông báo kết luận ngày 20/3/2023 của Chủ tịch UBND tỉnh'],
    ['what is in force since', 'Quy định có hiệu lực từ ngày 01/7/2023.'],
    [
      'the name of a cited document',
      'Thực hiện Kế hoạch số 282/KH-UBND ngày 29/12/2022 của UBND tỉnh về CCHC năm 2023;',
    ],
    [
      'that name before the number',
      'Kế hoạch CCHC năm 2023 (ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 10/01/2023)',
    ],
    ['periods', 'Chương trình tổng thể giai đoạn 2021 - 2030; Đề án giai đoạn 2023-2025; từ năm 2021 đến năm 2023'],
    ['periods that end in the year', 'Kế hoạch giai đoạn 2021 – 2023 của tỉnh'],
    ['horizons', 'Tầm nhìn đến năm 2030, định hướng đến năm 2023'],
    ['the year and those after it', 'Nâng cao PAR INDEX năm 2023 và những năm tiếp theo'],
    ['comparisons', 'Tăng 5% so với năm 2022; cao hơn năm 2022; bằng cùng kỳ năm 2022'],
    ['comparisons with the year itself', 'Giảm 10% so với kế hoạch được giao năm 2023'],
    ['the past', 'Tổng kết công tác năm 2022; khắc phục tồn tại, hạn chế năm 2022'],
    ['standards', 'Hệ thống quản lý theo TCVN ISO 9001:2015, ISO/IEC 27001:2023'],
    ['the year before in a quarter', 'Số liệu quý IV/2022'],
    ['the year after', 'Xây dựng dự toán năm 2024'],
    ['years named together', 'Trong 2 năm 2023 và 2024; dự toán năm 2023 và năm 2024; hai năm 2022, 2023'],
    ['the year of a document', 'Triển khai Chỉ thị số 05-CT/TW năm 2023'],
    ['a number that looks like one', 'Kế hoạch số 2023/KH-UBND ngày 05/5/2021'],
    ['a day up to which something is counted', 'Số liệu tính đến ngày 15/6/2023'],
    [
      'the name of a quarter’s report that was asked for',
      'Công văn số 12/SNV-CCHC ngày 05/1/2023 về việc báo cáo quý I năm 2023',
    ],
    ['an anniversary', 'Kỷ niệm Quốc khánh (02/9/1945 - 02/9/2023)'],
    ['a day that may be anything', 'Hội nghị ngày 20/3/2023'],
    ['other numbers', 'Tổng đài 1022, 2023 hồ sơ'],
    ['school years', 'Kế hoạch năm học 2022 - 2023'],
  ])('%s: %s', (_, text) => expect(moved(text)).toBe(text));
});

describe('a year that moves beside one that stays', () => {
  it.each([
    [
      'Tổng kết CCHC năm 2022, triển khai Kế hoạch CCHC năm 2023',
      'Tổng kết CCHC năm 2022, triển khai Kế hoạch CCHC năm 2024',
    ],
    [
      'Thực hiện Kế hoạch số 16/KH-UBND ngày 28/12/2022 của UBND tỉnh về kiểm soát TTHC năm 2023, Sở Nội vụ ban hành Kế hoạch kiểm soát TTHC năm 2023 với các nội dung sau:',
      'Thực hiện Kế hoạch số 16/KH-UBND ngày 28/12/2022 của UBND tỉnh về kiểm soát TTHC năm 2023, Sở Nội vụ ban hành Kế hoạch kiểm soát TTHC năm 2024 với các nội dung sau:',
    ],
    [
      'Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021, giai đoạn 2021 - 2030, UBND tỉnh ban hành Kế hoạch năm 2023.',
      'Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021, giai đoạn 2021 - 2030, UBND tỉnh ban hành Kế hoạch năm 2024.',
    ],
    [
      '- Kế hoạch số 5/KH-UBND về CCHC năm 2023;\n- Hoàn thành nhiệm vụ năm 2023.',
      '- Kế hoạch số 5/KH-UBND về CCHC năm 2023;\n- Hoàn thành nhiệm vụ năm 2024.',
    ],
    [
      'Nhiệm vụ năm 2023 theo Quyết định số 45/QĐ-UBND ngày 10/01/2023 của UBND tỉnh giao chỉ tiêu kế hoạch năm 2023.',
      'Nhiệm vụ năm 2024 theo Quyết định số 45/QĐ-UBND ngày 10/01/2023 của UBND tỉnh giao chỉ tiêu kế hoạch năm 2023.',
    ],
    [
      'Kế hoạch số 282/KH-UBND ngày 29/12/2022 về CCHC năm 2023, hoàn thành trước ngày 30/11/2023',
      'Kế hoạch số 282/KH-UBND ngày 29/12/2022 về CCHC năm 2023, hoàn thành trước ngày 30/11/2024',
    ],
    [
      'Năm 2023 tăng hạng PAR INDEX so với năm 2022; phấn đấu đến năm 2023 đạt 70%',
      'Năm 2024 tăng hạng PAR INDEX so với năm 2022; phấn đấu đến năm 2023 đạt 70%',
    ],
    [
      'Gửi báo cáo năm 2023 trước ngày 15/01/2024; đưa trụ sở vào dùng trước ngày 30/6/2024.',
      'Gửi báo cáo năm 2024 trước ngày 15/01/2025; đưa trụ sở vào dùng trước ngày 30/6/2024.',
    ],
    ['Duy trì ISO 9001:2015 trong năm 2023', 'Duy trì ISO 9001:2015 trong năm 2024'],
  ])('%s', (text, expected) => expect(moved(text)).toBe(expected));
});

describe('times in a cell', () => {
  it.each([
    ['Quý III/2023', 'Quý III/2024'],
    ['30/11/2023', '30/11/2024'],
    ['Trước ngày 15/01/2024', 'Trước ngày 15/01/2025'],
    ['Từ Quý II đến cuối năm 2023', 'Từ Quý II đến cuối năm 2024'],
    ['Quý IV/2022, Quý I/2023', 'Quý IV/2023, Quý I/2024'],
    ['15/3/23', '15/3/24'],
    ['Quý II/23', 'Quý II/24'],
    ['Hằng quý, năm 2023', 'Hằng quý, năm 2024'],
    ['Thường xuyên', 'Thường xuyên'],
    ['Quý III', 'Quý III'],
    ['Giai đoạn 2023 - 2025', 'Giai đoạn 2023 - 2025'],
    ['Theo Kế hoạch số 12/KH-UBND ngày 03/02/2023', 'Theo Kế hoạch số 12/KH-UBND ngày 03/02/2023'],
    ['Năm 2026', 'Năm 2026'],
    ['Quý I/2024', 'Quý I/2025'],
    ['Trong tháng 3 năm 2024', 'Trong tháng 3 năm 2025'],
    ['15/01/24', '15/01/25'],
    ['31/12/2024', '31/12/2024'],
    ['Hết năm 2024', 'Hết năm 2024'],
    ['Quý II/24', 'Quý II/24'],
    ['Từ Quý IV/2023 đến Quý II/2024', 'Từ Quý IV/2023 đến Quý II/2024'],
    ['Từ Quý III/2023 đến Quý I/2024', 'Từ Quý III/2024 đến Quý I/2025'],
    ['Quý IV/2022', 'Quý IV/2022'],
    [
      'Trước 30/11/2023, theo Kế hoạch số 12/KH-UBND ngày 03/6/2024',
      'Trước 30/11/2024, theo Kế hoạch số 12/KH-UBND ngày 03/6/2024',
    ],
  ])('%s → %s', (text, expected) => expect(moved(text, 'time')).toBe(expected));

  it('29 February is the 28th in a year that has none', () => {
    expect(moved('29/02/2024', 'time', 2024, 2025)).toBe('28/02/2025');
    expect(moved('29/02/2024', 'time', 2024, 2028)).toBe('29/02/2028');
    expect(moved('Hoàn thành trước ngày 29 tháng 02 năm 2024.', 'words', 2024, 2025)).toBe(
      'Hoàn thành trước ngày 28 tháng 02 năm 2025.',
    );
  });
});

describe('what a year means', () => {
  it.each([
    ['Cải cách hành chính năm 2023', ['plan']],
    ['Hoàn thành trong quý III/2023', ['time']],
    ['so với năm 2022', ['comparison']],
    ['Khắc phục tồn tại của năm 2022', ['past']],
    ['Kế hoạch số 5/KH-UBND ngày 03/02/2023 về CCHC năm 2023', ['document', 'title']],
    ['giai đoạn 2021 - 2023', ['period']],
    ['ISO 27001:2022', ['standard']],
    ['Từ ngày 01/7/2023, áp dụng mức lương mới', ['unsure']],
    ['Đến năm 2023, 100% xã có cán bộ công nghệ', ['unsure']],
    ['Lập dự toán năm 2024', ['unsure']],
    ['Chương trình đến năm 2030, Luật năm 2015', []],
  ])('%s', (text, expected) => expect(senses(text)).toEqual(expected));

  it('says which words speak of the year', () => {
    const phrases = (text: string): string[] => yearMentions(text, 2023).map(({ phrase }) => text.slice(...phrase));
    expect(phrases('Chỉ số CCHC cao hơn năm 2022.')).toEqual(['cao hơn năm 2022']);
    expect(phrases('Kế hoạch số 5/KH-UBND của UBND tỉnh về CCHC năm 2023')).toEqual(['Kế hoạch số 5/KH-UBND']);
    expect(phrases('Đề án giai đoạn 2021 - 2023')).toEqual(['giai đoạn 2021 - 2023']);
  });

  it('points at the figures as written, whatever the form of letters and spaces', () => {
    const text = 'Cải cách hành chính\u00a0năm  2023 và so với năm 2022'.normalize('NFD');
    expect(yearMentions(text, 2023).map(({ span, sense }) => [text.slice(...span), sense])).toEqual([
      ['2023', 'plan'],
      ['2022', 'comparison'],
    ]);
    expect(moved(text)).toBe(text.replace('2023', '2024'));
  });
});

describe('properties', () => {
  const words = fc.constantFrom(
    'năm 2023',
    'Kế hoạch',
    'số 12/KH-UBND',
    'ngày 05/01/2023',
    'so với năm 2022',
    'giai đoạn 2021 - 2025',
    'quý II/2023',
    'trước ngày',
    '31/3/2023',
    'ban hành',
    '; ',
    '.\n- ',
    ', ',
    '2023',
    'của UBND tỉnh',
    'về CCHC',
    '(',
    ')',
    '“',
    '”',
  );
  const texts = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '));

  it('nothing inside a citation changes', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cited = readCitations(text).map(({ span }) => span);
        for (const { start } of movedYears(text, 2023, 2024).edits) {
          expect(cited.filter(([from, to]) => from <= start && start < to)).toEqual([]);
        }
      }),
    );
  });

  it('only figures of years change, each by the same step', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: figures } of movedYears(text, 2023, 2024).edits) {
          expect(text.slice(start, end)).toMatch(/^\d{4}$/);
          expect(Number(figures)).toBe(Number(text.slice(start, end)) + 1);
        }
      }),
    );
  });
});
