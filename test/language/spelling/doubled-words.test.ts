import { describe, expect, it } from 'vitest';
import { findDoubledWords } from '../../../src/language/spelling/doubled-words.ts';

describe('words that stand twice', () => {
  it.each([
    ['giảm chi theo theo lộ trình', 'theo'],
    ['hiệu quả hoạt động động và mức độ', 'động'],
    ['dịch vụ công công: rà soát', 'công'],
    ['Theo theo quy định', 'Theo'],
    ['việc thực hiện thực hiện Nghị quyết', 'thực hiện'],
    ['Tổ chức tổ chức hội nghị', 'Tổ chức'],
    ['công khai thủ tục hành chính thủ tục hành chính', 'thủ tục hành chính'],
    ['các công công việc', 'công'],
    ['UBND UBND tỉnh', 'UBND'],
    ['Sở Sở Nội vụ', 'Sở'],
    ['CẢI CÁCH CÁCH HÀNH CHÍNH', 'CÁCH'],
  ])('%s: %s', (text, words) => {
    for (const written of [text, text.normalize('NFD')]) {
      const [found, ...others] = findDoubledWords(written);
      expect(others).toEqual([]);
      expect(found?.words).toBe(words);
      const without = written.slice(0, found?.extra[0]) + written.slice(found?.extra[1]);
      expect(findDoubledWords(without)).toEqual([]);
      expect(
        written
          .slice(...(found?.span ?? [0, 0]))
          .normalize('NFC')
          .toLowerCase(),
      ).toBe(`${words} ${words}`.toLowerCase());
    }
  });

  it.each([
    ['said twice on purpose', 'luôn luôn, dần dần, ngày ngày, song song, từ từ, nơi nơi, nhà nhà, từng bước từng bước'],
    [
      'one word ends, one begins',
      'phân công công việc, người bệnh bệnh nặng, hoạt động động viên, quy định định mức, thực hiện hiện đại hóa',
    ],
    ['one word ends, one begins', 'nhiệm vụ vụ việc; dịch vụ công công khai; đầu tư tư nhân; báo cáo của Ban ban hành'],
    ['a word ends before a free one', 'thiết bị bị hỏng; hồ sơ kèm theo theo mẫu; nêu trên trên địa bàn'],
    ['a name begins', 'Trưởng ban Ban Quản lý; tại tỉnh Tỉnh ủy giao; kế hoạch Kế hoạch số 5'],
    ['a name begins in any case', 'TRƯỞNG BAN BAN QUẢN LÝ; Trưởng Ban Ban Quản lý; Chánh Văn phòng Văn phòng UBND'],
    ['a name', 'đến Nha Nha Trang'],
    ['a noun and its verb', 'các tổ chức tổ chức thực hiện; cơ quan, tổ chức tổ chức lấy ý kiến'],
    ['done again', 'bổ nhiệm bổ nhiệm lại; hệ thống hệ thống hóa'],
    ['parted by a sign or a line', 'theo, theo; theo - theo; Văn phòng\nVăn phòng; UBND tỉnh\tUBND tỉnh'],
    ['numbers and symbols', 'năm 2023 2023; 27-NQ/TW 27-NQ/TW; b b'],
  ])('%s: %s', (_what, text) => {
    expect(findDoubledWords(text)).toEqual([]);
  });
});
