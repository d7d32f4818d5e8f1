// The look of the competitors' documents: the same paragraph styles, page and widths as ccht prints, as plain constants.
import { AlignmentType, BorderStyle, PageOrientation } from 'docx';

const font = 'Times New Roman';

/** Page in twips: A4, the margins of NĐ 30/2020. */
export const page = { width: 11906, height: 16838, top: 1134, right: 851, bottom: 1134, left: 1701, header: 567 };

/** Width of the text in twips. */
export const textWidth = { portrait: 9354, landscape: 14286 };

/** Widths in twips of the seven columns of the task table. */
export const columnWidths = [703, 2875, 3911, 2088, 1173, 1442, 2094];

export const black = { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' };
export const ruleBorder = { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

export const grid = {
  top: black,
  bottom: black,
  left: black,
  right: black,
  insideHorizontal: black,
  insideVertical: black,
};
export const noGrid = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

const { CENTER, LEFT, RIGHT, BOTH } = AlignmentType;
const text = { spacing: { after: 120, line: 264 }, indent: { firstLine: 720 } };
const heading = (outlineLevel) => ({ ...text, keepNext: true, outlineLevel });
const cell = { spacing: { before: 40, after: 40 } };
const framed = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' };
const frame = { border: { top: framed, left: framed, bottom: framed, right: framed } };
const bold = { bold: true };
const italic = { italics: true };

/** [id, name, size in half points, face, alignment, paragraph] */
const rows = [
  ['QuocHieu', 'Quốc hiệu', 26, bold, CENTER],
  ['TieuNgu', 'Tiêu ngữ', 28, bold, CENTER],
  ['CoQuanChuQuan', 'Cơ quan chủ quản', 26, {}, CENTER],
  ['CoQuanBanHanh', 'Cơ quan ban hành', 26, bold, CENTER],
  ['SoKyHieu', 'Số ký hiệu', 26, {}, CENTER, { spacing: { before: 80 } }],
  ['DiaDanh', 'Địa danh và ngày', 28, italic, CENTER, { spacing: { before: 60 } }],
  ['DuongKe', 'Đường kẻ', 2, {}, CENTER, { spacing: { before: 40, line: 40, lineRule: 'exact' } }],
  ['DuongKeTrichYeu', 'Đường kẻ dưới trích yếu', 2, {}, CENTER, { spacing: { before: 60, after: 200 } }],
  ['TenLoai', 'Tên loại văn bản', 28, bold, CENTER, { keepNext: true }],
  ['TrichYeu', 'Trích yếu', 28, bold, CENTER, { keepNext: true }],
  ['KemTheo', 'Kèm theo', 28, italic, CENTER, { keepNext: true }],
  ['PhuLuc', 'Phụ lục', 28, bold, CENTER, { keepNext: true }],
  ['TenPhuLuc', 'Tên phụ lục', 28, bold, CENTER, { keepNext: true, outlineLevel: 0 }],
  ['CanCu', 'Căn cứ', 28, italic, BOTH, text],
  ['DeMuc1', 'Đề mục 1', 28, bold, BOTH, heading(0)],
  ['DeMuc2', 'Đề mục 2', 28, bold, BOTH, heading(1)],
  ['DeMuc3', 'Đề mục 3', 28, bold, BOTH, heading(2)],
  ['DeMuc4', 'Đề mục 4', 28, bold, BOTH, heading(3)],
  ['NoiDung', 'Nội dung', 28, {}, BOTH, text],
  ['GachDauDong1', 'Gạch đầu dòng 1', 28, {}, BOTH, text],
  ['GachDauDong2', 'Gạch đầu dòng 2', 28, {}, BOTH, text],
  ['KetThuc', 'Kết thúc văn bản', 28, {}, RIGHT, { spacing: { before: 120, after: 120 } }],
  ['BangTieuDe', 'Bảng: tiêu đề cột', 24, bold, CENTER, { ...cell, keepNext: true }],
  ['BangNhom', 'Bảng: nhóm', 24, bold, LEFT, { ...cell, keepNext: true }],
  ['BangNhomGiua', 'Bảng: nhóm (giữa)', 24, bold, CENTER, { ...cell, keepNext: true }],
  ['BangTrai', 'Bảng: trái', 24, {}, LEFT, cell],
  ['BangGiua', 'Bảng: giữa', 24, {}, CENTER, cell],
  ['NoiNhan', 'Nơi nhận', 24, { ...bold, ...italic }, LEFT],
  ['DanhSachNoiNhan', 'Danh sách nơi nhận', 22, {}, LEFT],
  ['ChucVu', 'Chức vụ người ký', 28, bold, CENTER],
  ['HoTen', 'Họ tên người ký', 28, bold, CENTER, { spacing: { before: 1320 } }],
  ['SoTrang', 'Số trang', 28, {}, CENTER],
  ['DuThao', 'Dự thảo', 26, bold, CENTER, frame],
  ['DuThaoNho', 'Dự thảo (trang sau)', 18, italic, RIGHT],
];

/** Styles as docx takes them. */
export const styles = {
  default: { document: { run: { font, size: 28, color: '000000', language: { value: 'vi-VN' } } } },
  paragraphStyles: rows.map(([id, name, size, face, alignment, paragraph]) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font, size, ...face },
    paragraph: { alignment, ...paragraph },
  })),
};

/** Page of a section of a document as docx takes it; docx itself turns width and height of a landscape page. */
export function pageProperties(landscape) {
  const { width, height, header, ...margin } = page;
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    titlePage: true,
    page: {
      size: { width, height, orientation },
      margin: { ...margin, header, footer: header },
      pageNumbers: { start: 1 },
    },
  };
}
