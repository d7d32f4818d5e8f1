/** What an office brings forth, gives, builds or takes in: its objects can be counted whatever they are called. */
const BRING_FORTH = [
  'biên soạn|cai nghiện|cấp mới|cấp phát|công nhận|cử|cung cấp|dựng|đào tạo|bồi dưỡng|đăng|đặt|đón|đưa|đưa vào hoạt động',
  'đưa vào sử dụng|gắn|giành|giới thiệu|in|kết nạp|khai trương|khánh thành|khởi công|khôi phục|lắp|lắp đặt|lắp mới|lát|lập',
  'làm|làm mới|luân chuyển|mở|mở mới|mua|mua sắm|nâng cấp|nâng hạng|nuôi|phát|phát hành|phát triển|phục dựng|ra mắt|sản xuất|sửa',
  'sửa chữa|sáng tác|tạo|tặng|tặng thưởng|thả|thành lập|thay|thay thế|thiết lập|thu hút|tôn tạo|trang bị|trao|trao tặng',
  'treo|trồng|trồng mới|tu bổ|tu sửa|tuyên dương|khen thưởng|tuyển|tuyển chọn|tuyển dụng|tuyển mới|tuyển sinh|vận động',
  'viết|xây|xây dựng|xây mới|xây dựng mới|xếp hạng|xóa|xuất bản',
].join('|');

/** What an office does else that may be given a number. */
const ACT = [
  'ban hành|bàn giao|cấp|bảo tồn|bảo vệ|bãi bỏ|bố trí|bổ nhiệm|bổ sung|cải tạo|cắt giảm|chăm sóc|chỉnh trang|chuyển đổi',
  'chuyển giao|công bố|củng cố|dạy nghề|di dời|duy trì|đăng ký|đăng tải|đạt|đấu giá|đầu tư|đề xuất|điều tra|điều trị',
  'định danh|đối thoại|gặp gỡ|gia cố|giải quyết|giải thể|giám sát|giảm|giao|gieo cấy|gieo trồng|giúp|giúp đỡ|hiến|hình thành',
  'hoàn thành|hoàn thiện|hỗ trợ|hợp nhất|huấn luyện|huy động|hướng đến|hướng tới|kết nối|khai hoang|khai thác|khám',
  'khảo sát|khoanh nuôi|kiểm định|kiểm tra|kiện toàn|lũy kế|mở rộng|nạo vét|nghiệm thu|nhân rộng|phát động|phát sóng',
  'phê duyệt|phổ biến|phổ cập|phối hợp|phục hồi|phục vụ|quyên góp|quy hoạch|ra quân|rà soát|sáp nhập|sắp xếp|tái định cư',
  'tăng|tập huấn|thanh tra|thẩm định|thêm|thu|thu gom|thu hoạch|thu hồi|thực hiện|thụ lý|tiêm|tiếp|tiếp cận|tiếp nhận',
  'tiêu thụ|tinh giản|tổ chức|triển khai|trợ giúp|truyền thông|tuyên truyền|tư vấn|xác minh|xét xử|xử lý|xuất khẩu',
].join('|');

/** "phấn đấu" and its misspellings. */
const ASPIRE = ['phấn', 'phần', 'phẩn', 'phân', 'phan'].flatMap((first) =>
  ['đấu', 'đầu', 'dau'].map((second) => `${first} ${second}`),
);

const BRINGERS: ReadonlySet<string> = new Set(BRING_FORTH.split('|'));
const DELIVERERS: ReadonlySet<string> = new Set([...BRINGERS, ...ACT.split('|'), ...ASPIRE]);
/** What may stand between such a verb and the number. */
const FILLER = / (?:được|mới|thêm|đủ|đầy đủ|khoảng|gần|đạt|có|đúng|việc làm cho|ít nhất)$/;
const STILL = /(?:^| )(?:thêm|mới|đầy đủ|lên|còn|xuống)$/;
const MOST_WORDS = 4;

/** Whether a clause opens with the verb of something that is delivered: "Trồng mới 1.200 ha". */
export function opensWithDelivery(head: string): boolean {
  const words = head.slice(0, 40).split(/[ ,]/, MOST_WORDS);
  if (words.slice(1, 3).includes('hóa')) return true;
  return words.some((_, index) => DELIVERERS.has(words.slice(0, index + 1).join(' ')));
}

/** First words of clauses that describe and do not order: names of bodies, papers, places, times, conditions. */
const DESCRIBING: ReadonlySet<string> = new Set(
  (
    'tỉnh huyện xã phường thị thành quận thôn bản ấp khu tổ toàn cả ban sở phòng bộ cục vụ đơn cơ hội đoàn trường bệnh trung ' +
    'danh kế quyết nghị thông đề dự chương chỉ hồ thành biên nhân kinh ngân tuyến đoạn xe máy phiên cuộc lớp đối người công ' +
    'cán thời tại trong theo căn từ sau trước khi nếu do nhờ qua hiện đã có gồm với các những một hai mục điều khoản điểm ' +
    'phần phụ mẫu biểu bảng trang quý tháng năm ngày tuần giờ đợt lần nhóm loại cấp hạng mức giai nhiệm bước chi phí giá ' +
    'lương diện dân tổng số tỷ tỉ hệ đảng liên ông bà đồng lãnh trưởng phó giám chủ thường văn báo tờ hợp đại địa vị chiều ' +
    'đường cầu nhà đất rừng mạng hệ phần cổng trạm kho chợ bến thư sổ quyển đĩa hình ảnh kết thực tình nguồn vốn quỹ nợ trên ' +
    'dưới ngoài cùng để nhằm và hoặc hay như mà là được bị tính cách dài rộng cao nặng sinh hưởng nghỉ trực họp lúc mỗi ' +
    'không gửi nộp lưu kèm ổ trần mặt màn bình'
  ).split(' '),
);

/**
 * Whether a clause opens with a verb as far as that can be told: with a word that opens no description. "Thắp sáng 25
 * tuyến đường", "Diễn tập phòng thủ 02 xã".
 */
export function opensWithSomeVerb(head: string): boolean {
  const first = /^[^ \d,.:;()]+(?= )/.exec(head)?.[0];
  return first !== undefined && !DESCRIBING.has(first);
}

/** Whether such a verb stands right before a number; `before` ends where the number begins. */
export function deliversAt(before: string): boolean {
  const words = before.trimEnd();
  return STILL.test(words) || endsWith(words, DELIVERERS, true);
}

/** The same for what is surely brought forth, so that the noun after the number need not be known. */
export function bringsForthAt(before: string): boolean {
  return endsWith(before.trimEnd(), BRINGERS, false);
}

function endsWith(before: string, verbs: ReadonlySet<string>, hoa: boolean): boolean {
  let rest = before.slice(-40);
  for (let turn = 0; turn < 3; turn++) {
    const words = rest.split(' ');
    if (hoa && words.at(-1) === 'hóa' && words.length > 1) return true;
    for (let count = 1; count <= MOST_WORDS && count <= words.length; count++) {
      if (verbs.has(words.slice(-count).join(' '))) return true;
    }
    const filler = FILLER.exec(rest);
    if (filler === null) return false;
    rest = rest.slice(0, filler.index);
  }
  return false;
}
