import { describe, expect, it } from 'vitest';
import { findTimes } from '../../src/language/index.ts';

const found = (text: string): string[] => findTimes(text, { year: 2023 }).map((time) => time.text);

describe('times of duties in prose', () => {
  it.each([
    ['Các đơn vị gửi kế hoạch về Văn phòng trước ngày 20/01/2023.', ['trước ngày 20/01/2023']],
    [
      'Phòng Tổng hợp trình chậm nhất trong quý II và hoàn thành trong tháng 9 năm 2023.',
      ['chậm nhất trong quý II', 'trong tháng 9 năm 2023'],
    ],
    [
      'Định kỳ hằng quý, 6 tháng, năm hoặc đột xuất báo cáo Giám đốc.',
      ['Định kỳ hằng quý, 6 tháng, năm hoặc đột xuất'],
    ],
    ['Định kỳ quý I, 6 tháng, quý III và năm gửi báo cáo.', ['Định kỳ quý I, 6 tháng, quý III và năm']],
    [
      'Quý I, 6 tháng, quý III, hằng năm hoặc đột xuất, các phòng gửi báo cáo.',
      ['Quý I, 6 tháng, quý III, hằng năm hoặc đột xuất'],
    ],
    ['Báo cáo quý I, 6 tháng, 9 tháng và năm gửi Sở.', ['quý I, 6 tháng, 9 tháng và năm']],
    ['Đăng số liệu hàng tháng lên trang thông tin.', ['hàng tháng']],
    ['Gửi báo cáo trước ngày 15 của tháng cuối quý.', ['trước ngày 15 của tháng cuối quý']],
    ['Hằng năm, các phòng đăng ký nhu cầu trước ngày 31/10.', ['trước ngày 31/10']],
    ['Tổ chức hội thi từ ngày 10/3/2023 đến ngày 12/3/2023.', ['từ ngày 10/3/2023 đến ngày 12/3/2023']],
    ['Sơ kết công tác 6 tháng và cả năm 2023.', ['6 tháng và cả năm 2023']],
  ])('%s', (text, times) => expect(found(text)).toEqual(times));

  it.each([
    'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
    'Đồng Nai, ngày 16 tháng 01 năm 2023',
    'Triển khai Chương trình giai đoạn 2021 - 2025, định hướng đến năm 2030.',
    'Chỉ số năm 2023 tăng so với năm 2022.',
    'Kết quả quý I, quý II và 6 tháng đầu năm 2022 thấp.',
    'Luật có hiệu lực từ ngày 01/7/2024.',
    'Các văn bản ban hành trước ngày 01/7/2016 được rà soát.',
    'Kinh phí lấy từ dự toán hằng năm.',
    'Số liệu tính từ ngày 15/12/2022 đến ngày 14/6/2023.',
    'Thực hiện chế độ báo cáo định kỳ và đột xuất.',
    'Áp dụng mức lương mới từ ngày 01 tháng 7 năm 2023.',
  ])('nothing is asked for by a time in: %s', (text) => expect(found(text)).toEqual([]));
});
