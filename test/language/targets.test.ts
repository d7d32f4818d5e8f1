import { describe, expect, it } from 'vitest';
import { readTargets } from '../../src/language/index.ts';
import { short } from './targets-short.ts';

describe('a target', () => {
  it.each<[string, string, string]>([
    // comparators before the number
    ['tối thiểu 70% thôn có nhà văn hóa', '>=70%', 'thôn có nhà văn hóa'],
    ['Ít nhất 40% công chức học tiếng Khmer', '>=40%', 'công chức học tiếng Khmer'],
    ['Không dưới 25% đơn vị được kiểm tra', '>=25%', 'đơn vị được kiểm tra'],
    ['Trên 30% trường được kiểm tra', '>30%', 'trường được kiểm tra'],
    ['Tỷ lệ hồ sơ trễ hẹn tối đa 3%', '<=3%', 'Tỷ lệ hồ sơ trễ hẹn'],
    ['Tỷ lệ phiếu sai không quá 2%', '<=2%', 'Tỷ lệ phiếu sai'],
    ['Tỷ lệ hộ nghèo dưới 1,5%', '<1.5%', 'Tỷ lệ hộ nghèo'],
    ['≥ 65% xã có tổ công nghệ số', '>=65%', 'xã có tổ công nghệ số'],
    ['đạt và vượt 100% chỉ tiêu giao quân', '>=100%', 'chỉ tiêu giao quân'],
    // and after it
    ['Mức độ hài lòng của phụ huynh đạt từ 88% trở lên', '>=88%', 'Mức độ hài lòng của phụ huynh'],
    ['Tỷ lệ bỏ học 0,2% trở xuống', '<=0.2%', 'Tỷ lệ bỏ học'],
    ['Mỗi phường có từ 02 sáng kiến trở lên', '>=2 sáng kiến', 'Mỗi phường sáng kiến'],
    ['90% chi bộ hoàn thành tốt nhiệm vụ trở lên', '=90%', 'chi bộ hoàn thành tốt nhiệm vụ trở lên'],
    // bare
    ['Phấn đấu 55% hộ dân có đồng hồ nước', '=55%', 'hộ dân có đồng hồ nước'],
    ['Tỷ lệ tin bài đúng lịch: 95%', '=95%', 'Tỷ lệ tin bài đúng lịch'],
    ['Tỷ lệ sổ sách điện tử đạt tối 60%', '=60%', 'Tỷ lệ sổ sách điện tử'],
    ['Tỷ lệ sổ sách điện tử đạt thiểu 60%', '=60%', 'Tỷ lệ sổ sách điện tử'],
    ['Thiểu 60% sổ sách điện tử', '=60%', 'sổ sách điện tử'],
    ['Giảm thiểu 20% lượng giấy in', '=20% down', 'Giảm thiểu lượng giấy in'],
    ['Tổ chức 03 lớp bồi dưỡng thư ký', '=3 lớp', 'Tổ chức lớp bồi dưỡng thư ký'],
    // ranges, decimals, thousands, fractions, words
    ['Phấn đấu từ 80% -90% ao nuôi có mã số', '80..90%', 'ao nuôi có mã số'],
    ['Phấn đấu 05-08 sáng kiến cấp cơ sở', '5..8 sáng kiến', 'sáng kiến cấp cơ sở'],
    ['Diện tích rừng che phủ đạt 41,25%', '=41.25%', 'Diện tích rừng che phủ'],
    ['Số hóa tối thiểu 12.500 hồ sơ địa chính', '>=12500 hồ sơ', 'Số hóa hồ sơ địa chính'],
    ['Phấn đấu có 07/09 xã đạt chuẩn', '=7/9 xã', 'xã đạt chuẩn'],
    ['Có ít nhất hai mô hình chợ văn minh', '>=2 mô hình', 'mô hình chợ văn minh'],
    ['Từ 75%÷85% ao nuôi có mã số', '75..85%', 'ao nuôi có mã số'],
    ['75 ~ 85% ao nuôi có mã số', '75..85%', 'ao nuôi có mã số'],
    ['Thu nhập từ 60 triệu đồng đến 65 triệu đồng/người/năm', '60..65 triệu đồng/người/năm', 'Thu nhập'],
    ['Gần 95% chợ có máy đọc thẻ', '=95%', 'chợ có máy đọc thẻ'],
    ['Đạt xấp xỉ 95% chợ', '=95%', 'chợ'],
    ['Lớp bán trú học 2 buổi/ngày đạt 80%', '=80%', 'Lớp bán trú học 2 buổi/ngày'],
    ['Cấp 3.500 chữ ký số', '=3500 chữ ký số', 'Cấp chữ ký số'],
    ['Phấn đấu 25/30 đồng chí xếp loại giỏi', '=25/30 đồng chí', 'đồng chí xếp loại giỏi'],
    // units of two nouns
    ['Thời gian chờ tối đa 10 phút/01 lượt', '<=10 phút/lượt', 'Thời gian chờ'],
    ['Họp dân ít nhất 04 lần/năm', '>=4 lần/năm', 'Họp dân'],
    ['Thu nhập đạt 70 triệu đồng/người/năm', '=70 triệu đồng/người/năm', 'Thu nhập'],
    ['Có 12 bác sĩ/10.000 dân', '=12 bác sĩ/10.000 dân', 'bác sĩ'],
    // a change and not a level
    ['Giảm tối thiểu 15% giấy tờ phải nộp', '>=15% down', 'Giảm giấy tờ phải nộp'],
    ['Sản lượng tôm tăng 4 - 6%', '4..6% up', 'Sản lượng tôm tăng'],
    ['Chỉ số xanh tăng ít nhất 03 bậc', '>=3 bậc up', 'Chỉ số xanh tăng'],
    ['Nâng Chỉ số xanh lên ít nhất 03 bậc', '>=3 bậc up', 'Nâng Chỉ số xanh'],
    ['Giảm thời gian chờ xuống còn 20 phút', '=20 phút', 'Giảm thời gian chờ'],
    ['Nâng tỷ lệ ký số từ 50% lên 65%', '=65%', 'Nâng tỷ lệ ký số'],
    // shares, rates, marks and places among others
    ['Ít nhất 1/3 số hộ nuôi cá lồng có nhật ký', '>=1/3 số hộ', 'số hộ nuôi cá lồng có nhật ký'],
    ['Giảm tỷ suất tử vong sơ sinh xuống 9‰', '=9 ‰', 'Giảm tỷ suất tử vong sơ sinh'],
    ['Số ca mắc dưới 10/100.000 dân', '<10 /100.000 dân', 'Số ca mắc'],
    ['Chỉ số cảng biển đạt 88,5/100 điểm', '=88.5/100 điểm', 'Chỉ số cảng biển'],
    ['Phấn đấu vào nhóm 15 tỉnh dẫn đầu về cảng cá', '<=15 tỉnh', 'vào nhóm tỉnh dẫn đầu về cảng cá'],
    ['Không để quá 3% hồ sơ trễ hẹn', '<=3%', 'Không để hồ sơ trễ hẹn'],
    ['Thu ngân sách vượt 12% dự toán', '=12% up', 'Thu ngân sách vượt dự toán'],
    ['Chỉ số xanh đạt 68', '=68', 'Chỉ số xanh'],
    ['Thắp sáng 25 tuyến đường', '=25 tuyến đường', 'Thắp sáng tuyến đường'],
    // sloppy and unmarked
    ['TỐI THIỂU 35% CHỢ CÓ MÁY ĐỌC THẺ', '>=35%', 'CHỢ CÓ MÁY ĐỌC THẺ'],
    ['Toi thieu 35% cho co may doc the', '>=35%', 'cho co may doc the'],
    ['Tối thiểu35 % chợ có máy đọc thẻ', '>=35%', 'chợ có máy đọc thẻ'],
  ])('%s', (phrase, meaning, subject) => {
    expect(readTargets(phrase).map((target) => [short(target), target.subject])).toEqual([[meaning, subject]]);
  });

  it.each<[string, Array<[string, string]>]>([
    [
      'Tối thiểu 70, 65 và 60% sổ bộ của tỉnh, huyện, xã được số hóa',
      [
        ['>=70%', 'sổ bộ của tỉnh, huyện, xã được số hóa'],
        ['>=65%', 'sổ bộ của tỉnh, huyện, xã được số hóa'],
        ['>=60%', 'sổ bộ của tỉnh, huyện, xã được số hóa'],
      ],
    ],
    [
      'Số hóa sổ hộ tịch của cấp tỉnh, cấp huyện, cấp xã lần lượt đạt tối thiểu 75%, 65%, 50%.',
      [
        ['>=75%', 'Số hóa sổ hộ tịch của cấp tỉnh'],
        ['>=65%', 'Số hóa sổ hộ tịch của cấp huyện'],
        ['>=50%', 'Số hóa sổ hộ tịch của cấp xã'],
      ],
    ],
    [
      'Văn bản ký số: cấp tỉnh đạt 99%, cấp xã đạt 90%',
      [
        ['=99%', 'Văn bản ký số cấp tỉnh'],
        ['=90%', 'Văn bản ký số cấp xã'],
      ],
    ],
    [
      'Tỷ lệ giải ngân: quý I đạt 15%, quý II đạt 45%',
      [
        ['=15%', 'Tỷ lệ giải ngân quý I'],
        ['=45%', 'Tỷ lệ giải ngân quý II'],
      ],
    ],
    [
      'Xử lý đơn thư trên mạng đạt trên 70% đối với các sở và trên 40% đối với các phòng',
      [
        ['>70%', 'Xử lý đơn thư trên mạng đối với các sở'],
        ['>40%', 'Xử lý đơn thư trên mạng đối với các phòng'],
      ],
    ],
    [
      'Tỷ lệ trả kết quả sớm đạt tối thiểu 60%, mức độ hài lòng của thương nhân, ngư dân đạt tối thiểu 91%',
      [
        ['>=60%', 'Tỷ lệ trả kết quả sớm'],
        ['>=91%', 'mức độ hài lòng của thương nhân, ngư dân'],
      ],
    ],
    ['Tỷ lệ lên lớp 99% (năm học trước 98,7%)', [['=99%', 'Tỷ lệ lên lớp (năm học trước 98,7%)']]],
    [
      '100% bến tàu có camera; trong đó, 40% bến có cảnh báo lũ',
      [
        ['=100%', 'bến tàu có camera'],
        ['=40%', 'bến có cảnh báo lũ'],
      ],
    ],
    [
      'Rà soát tối thiểu 10% số biểu mẫu, đề nghị bỏ tối thiểu 5% biểu mẫu trùng',
      [
        ['>=10%', 'Rà soát số biểu mẫu'],
        ['>=5%', 'đề nghị bỏ biểu mẫu trùng'],
      ],
    ],
    [
      '- 80% ấp có loa thông minh\n- 60% ấp có tủ sách',
      [
        ['=80%', 'ấp có loa thông minh'],
        ['=60%', 'ấp có tủ sách'],
      ],
    ],
    [
      'Tỷ lệ hộ nghèo giảm 2% (còn 5%)',
      [
        ['=2% down', 'Tỷ lệ hộ nghèo giảm'],
        ['=5%', 'Tỷ lệ hộ nghèo giảm'],
      ],
    ],
  ])('has its own subject beside others: %s', (phrase, expected) => {
    expect(readTargets(phrase).map((target) => [short(target), target.subject])).toEqual(expected);
  });

  it.each<[string, string | undefined, string]>([
    ['Trong năm 2027, 70% bãi rác được đóng', 'Trong năm 2027', 'bãi rác được đóng'],
    ['Tối thiểu 45% sổ bộ được số hóa trong năm 2026', 'trong năm 2026', 'sổ bộ được số hóa'],
    ['Kiểm tra 20% chợ so với năm 2024', undefined, 'Kiểm tra chợ so với năm 2024'],
  ])('gives the time at the edge of its clause: %s', (phrase, period, subject) => {
    const [target] = readTargets(phrase);
    expect([target?.period, target?.subject]).toEqual([period, subject]);
  });

  it('shows the places of its parts in the text as written', () => {
    const text = 'Tỷ lệ  tàu\u00a0cá lắp máy đạt  từ 85%\ttrở lên tại các cảng';
    const [target] = readTargets(text);
    const cut = (span: readonly [number, number] | undefined) => span && text.slice(...span);
    expect(cut(target?.span)).toBe('từ 85%\ttrở lên');
    expect(cut(target?.valueSpan)).toBe('85');
    expect(cut(target?.comparatorSpan)).toBe('trở lên');
    expect(target?.subjectSpans.map(cut)).toEqual(['Tỷ lệ  tàu\u00a0cá lắp máy', 'tại các cảng']);
    expect(cut(target?.subjectSpan)).toBe(text);
  });

  it.each([
    ['Số lần chờ không quá 10 phút / 01 lượt', ['không quá', '10', 'phút / 01 lượt']],
    ['Thu nhập từ 60 -  65 triệu\u00a0đồng/người', [undefined, '60 -  65', 'triệu\u00a0đồng/người']],
    ['Phấn đấu 12/15 xã có bến', [undefined, '12/15', 'xã']],
    ['Tối thiểu 70 % xã có bến', ['Tối thiểu', '70', '%']],
    ['Chỉ số xanh đạt 68', [undefined, '68', undefined]],
  ])('shows comparator, value and unit by themselves: %s', (text, parts) => {
    const spans = readTargets(text).map((one) => [one.comparatorSpan, one.valueSpan, one.unitSpan]);
    expect(spans.map((three) => three.map((span) => span && text.slice(...span)))).toEqual([parts]);
  });

  it.each([
    ['Tỷ lệ biên nhận điện tử đạt tối 60%', 'đạt tối'],
    ['Tỷ lệ biên nhận điện tử đạt thiểu 60%', 'đạt thiểu'],
    ['Số lần khảo sát đạt đa 3%', 'đạt đa'],
    ['Tỷ lệ biên nhận điện tử đạt ít 60%', 'đạt ít'],
    ['Thiểu 60% biên nhận điện tử', 'Thiểu'],
    ['Giảm thiểu 60% biên nhận giấy', undefined],
  ])('keeps the place of a comparator that lost a half: %s', (text, words) => {
    expect(readTargets(text).map(({ comparatorSpan }) => comparatorSpan && text.slice(...comparatorSpan))).toEqual([
      words,
    ]);
  });
});

describe('no target', () => {
  it.each([
    'Giai đoạn 2021 - 2030, định hướng đến 2035',
    'Quyết định số 12/2031/QĐ-UBND ngày 05/6/2031',
    'Theo Điều 4 khoản 2 mục 3 Phụ lục 1',
    'Dịch vụ công mức độ 3, 4',
    'Gọi tổng đài 1022 hoặc 1900.1234',
    'Áp dụng TCVN ISO 9001:2015',
    'Quý I, quý 2 và 6 tháng đầu năm',
    'Công chức dưới 40 tuổi',
    'Kinh phí: 350 triệu đồng',
    'Tháng trước đã đạt 72%',
    'Hiện nay đạt 61%',
    'Công ty 100% vốn nhà nước',
    'trong vòng 05 ngày làm việc',
    'không quá 03 ngày kể từ ngày nhận đơn',
    'Định kỳ 01 lần/tháng',
    'Một cửa, một trong những khâu đầu tiên',
    'đơn giản tối đa giấy tờ',
    '6.2 Nhiệm vụ',
    'Từ 08 giờ đến 17 giờ',
    'Lưu: VT, TH (5 bản)',
    'So với năm 2024 (85%)',
    'Tỉnh có 22 huyện',
    'gồm 12 thành viên',
    'Hội nghị với 200 đại biểu',
    'trên 02 lĩnh vực',
    'Kết quả năm 2031: 88% hồ sơ đúng hạn',
    'Qua rà soát, 12 xã có 30 bến tàu',
    'Cơ quan dưới 20 người chỉ bố trí 01 cấp phó',
    'Từ 90 điểm trở lên: xuất sắc',
    'Trừ 2 điểm/lỗi',
    'Ngân sách huyện 70%, nhân dân đóng góp 30%',
    'Phụ cấp 25% lương',
    'Tỉnh xếp thứ 23/63',
    'Thành phần: 01 Trưởng đoàn, 05 thành viên',
    'Trường dạy 2 buổi/ngày',
  ])('%s', (phrase) => {
    expect(readTargets(phrase).map(short)).toEqual([]);
  });
});
