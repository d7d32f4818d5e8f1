import { describe, expect, it } from 'vitest';
import { CONFUSIONS } from '../../../src/language/spelling/confusion-data.ts';
import { findConfusions } from '../../../src/language/spelling/confusions.ts';
import { isSyllable } from '../../../src/language/spelling/syllable.ts';

const LINES = CONFUSIONS.trim().split('\n');
const pairOf = (line: string) => line.split(/ [<>] /)[0]?.split('=') ?? [];

/** The text with every slip replaced. */
function mended(text: string): string {
  return findConfusions(text).reduceRight(
    (now, { span, meant }) => now.slice(0, span[0]) + meant + now.slice(span[1]),
    text,
  );
}

describe('a slip of the genre', () => {
  it.each([
    ['Phân đầu 90% trở lên', 'Phấn đấu 90% trở lên'],
    ['- Phần đầu có thêm đơn vị', '- Phấn đấu có thêm đơn vị'],
    ['Thăm định, cãi cách thủ tục hành chinh', 'Thẩm định, cải cách thủ tục hành chính'],
    ['chuẩn đoán, sát nhập, chia sẽ, bổ xung, xúc tích', 'chẩn đoán, sáp nhập, chia sẻ, bổ sung, súc tích'],
    ['THÁO GỞ KHÓ KHĂN', 'THÁO GỠ KHÓ KHĂN'],
    ['Quản lỹ, Kỷ năng, Kỹ luật', 'Quản lý, Kỹ năng, Kỷ luật'],
    ['giử vửng, sữa đổi, xữ lý, thũ tục, triễn khai', 'giữ vững, sửa đổi, xử lý, thủ tục, triển khai'],
    ['đãm bảo mổi nhiệm vu được cũng cố', 'đảm bảo mỗi nhiệm vụ được củng cố'],
    ['đồng bộ với Công Dịch vụ công của tỉnh', 'đồng bộ với Cổng Dịch vụ công của tỉnh'],
    ['UBND tinh phê duyệt', 'UBND tỉnh phê duyệt'],
    ['Năng cao chất lương, nhằm năng cao hiệu quã', 'Nâng cao chất lượng, nhằm nâng cao hiệu quả'],
    ['hũy bỏ; huỷ bõ; tĩnh uỷ', 'hủy bỏ; huỷ bỏ; tỉnh uỷ'],
    ['khắc phuc', 'khắc phục'],
    ['Kiện toàng bộ máy tinh gọng, đôn đốt đúng thời hạng', 'Kiện toàn bộ máy tinh gọn, đôn đốc đúng thời hạn'],
    ['Lãnh đão gắng với trách nghiệm; rà sót sát xao', 'Lãnh đạo gắn với trách nhiệm; rà soát sát sao'],
    ['hiện đại hòa, tiếc kiệm, quảng lý công tát', 'hiện đại hóa, tiết kiệm, quản lý công tác'],
  ])('%s → %s', (text, right) => {
    expect(mended(text)).toBe(right);
    expect(mended(text.normalize('NFD')).normalize('NFC')).toBe(right);
  });

  it.each([
    'cũng cố gắng, cũng cố tình',
    'cố gắng với tới, cố gắng kết thúc; trình đô thị loại II; dịch vụ cộng thêm, cộng đồng',
    'giao ban hàng tuần, hàng tháng; Trưởng ban hàng quý',
    'cơ quang học; ban hàng hóa; hành chín tháng đầu năm; số hòa giải thành; xã hộ gia đình; cải cách; cắt đứt điểm nối',
    'phân đầu mối, phân đầu việc; trong phần đầu của báo cáo; phần đầu tư công; phần đấu giá',
    'nghiên cứu kỹ luật này; nắm kỹ luật',
    'ảnh hưởng dẫn đến; phân công trinh sát; hồ sơ xuất cảnh; lịch sử lý luận; ứng phó, phản ứng dung dịch',
    'khả năng cao; khả năng xuất khẩu; địa phương tiên phong; đơn vi phạm; thế kỹ sư; tư thục hiện nay',
    'tỉnh Hà Tĩnh ủy quyền; huyện Văn Bàn; thôn Phú Hợp; ông Phạm Chĩ',
    'liên quan trong; giao thông nhất là; quyết định ký; ở phần đầu, 5 trang',
    'phân\nđầu; phân, đầu; phân-đầu',
    'số hoá, số hóa; quy định, qui định; kĩ năng, kỹ năng; tỉ lệ, tỷ lệ',
  ])('is not seen in %j', (text) => {
    expect(findConfusions(text)).toEqual([]);
  });
});

describe('the list of slips', () => {
  it('has as many words on both sides, each once', () => {
    const written = LINES.map((line) => pairOf(line)[0]);
    expect(written.length).toBeGreaterThan(450);
    expect(new Set(written).size).toBe(written.length);
    for (const line of LINES) {
      const [wrong = '', right = ''] = pairOf(line);
      expect(`${line}: ${right.split(' ').length}`).toBe(`${line}: ${wrong.split(' ').length}`);
      expect(right).not.toBe(wrong);
    }
  });

  it('gives words that can be, and that are no slips themselves', () => {
    const meant = LINES.flatMap((line) => pairOf(line)[1]?.split(' ') ?? []);
    expect(meant.filter((word) => !isSyllable(word) && !['ubnd', 'ttđt'].includes(word))).toEqual([]);
    for (const line of LINES) expect(findConfusions(pairOf(line)[1] ?? '')).toEqual([]);
  });

  it('reads every line: next words after ">", those before after "<", with "+" or "-"', () => {
    expect(
      LINES.filter((line) => !/^[^<>=]+=[^<>=]+?(?: > [+-](?: [^ <>]+)+?)?(?: < [+-](?: [^ <>]+)+)?$/u.test(line)),
    ).toEqual([]);
  });

  it('has no line that another one takes first', () => {
    const hidden = LINES.filter((line) => {
      if (/ [<>] \+/.test(line)) return false;
      const [wrong = '', right = ''] = pairOf(line);
      return mended(wrong) !== right;
    });
    expect(hidden).toEqual([]);
  });
});
