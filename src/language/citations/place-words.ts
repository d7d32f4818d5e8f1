/** What may follow a place name without a pause. */
export const AFTER_PLACE: ReadonlySet<string> = new Set(
  'khóa khoá nhiệm kỳ lần tỉnh thành huyện quận thị xã phường tp bảo ưu chuyển phối đến hoàn khắc phát duy siết'.split(
    ' ',
  ),
);

/** How titles open right after a name: "của UBND tỉnh Ban hành Quy chế". */
export const OPENING: ReadonlySet<string> = new Set([
  'Ban hành',
  'Phê duyệt',
  'Quy định',
  'Quyết định',
  'Triển khai',
  'Thực hiện',
  'Về việc',
  'Cải cách',
  'Kế hoạch',
  'Hướng dẫn',
  'Sửa đổi',
  'Tổ chức',
  'Tăng cường',
  'Đẩy mạnh',
  'Chuyển đổi',
  'Phát triển',
  'Thông qua',
  'Điều chỉnh',
  'Công bố',
  'Kiểm tra',
  'Nâng cao',
]);

/** The ends of place names of three and more words. */
export const LONG_PLACE: ReadonlySet<string> = new Set([
  'Chí Minh',
  'Thiên Huế',
  'Vũng Tàu',
  'Ma Thuột',
  'Biên Phủ',
  'Tháp Chàm',
]);
