// The one table of measurements: every size, weight, place and distance on paper, each with its source.
// NĐ = Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I; "mẫu" = its samples in Phụ lục III; "thông lệ" = habit of offices.

/** Choices a document has within the standard: type size of the text (pt) and first-line indent (cm). */
export type LayoutChoice = { readonly fontSize: 13 | 14; readonly indent: 1 | 1.27 };

export type Align = 'left' | 'center' | 'right' | 'both';

/** How one kind of paragraph is set. Distances in pt. */
export type ParagraphStyle = {
  /** ASCII, lasting: people build macros on it. */
  readonly id: string;
  /** As Word's list of styles shows it. */
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Align;
  readonly before: number;
  readonly after: number;
  /** Line spacing in lines; negative: an exact height in pt. */
  readonly line: number;
  /** First-line indent, mm; 0 for none. */
  readonly indent: number;
  readonly keepNext: boolean;
  /** Has a box drawn around it. */
  readonly framed?: boolean;
  /** Depth in the outline, from 0; absent for text. */
  readonly outline?: number;
  readonly clause: string;
};

/** mm. Text width of the upright page: 165. */
export const page = {
  /** NĐ, Mục I.1: A4. */
  width: 210,
  height: 297,
  /** NĐ, Mục I.3: trên, dưới 20–25, trái 30–35, phải 15–20; the landscape page keeps them (mẫu). */
  top: 20,
  bottom: 20,
  left: 30.01,
  right: 15.01,
  /** Mẫu: 10 mm from the edge of the paper. */
  header: 10,
} as const;

/** mm, pt where said so. */
export const measures = {
  /** Mẫu: columns of the letterhead 67.5 + 99.0; the right one grows where its lines need it. */
  letterheadLeft: 0.4,
  /** Mẫu: nơi nhận beside chữ ký; the signature's middle stands at about 73 % of the text width. */
  endingLeft: 0.46,
  /** Thông lệ: what nơi nhận keeps beside the longest lines of a signature. */
  endingLeastLeft: 1 / 4,
  /** Room left beside a line that must not wrap. */
  slack: 1.5,
  /** NĐ, Mục II.2, II.5: 1/3–1/2 of the line above. */
  ruleShare: 0.42,
  /** pt; NĐ, Mục II.1: a solid line; thickness not stated. */
  ruleThickness: 0.75,
  /** pt; thông lệ: about four empty lines for the signature. */
  signatureSpace: 66,
  /** Thông lệ: space beside the text of a cell. */
  cellPadding: 1.9,
  /** pt; lines of a table. */
  gridThickness: 0.5,
  /** Thông lệ: a group of rows above this share of the page is split. */
  groupShare: 2 / 3,
  /** Its first piece, which may begin in the middle of a page; each later one fills a page below the table's header. */
  firstPieceShare: 0.6,
  laterPieceShare: 0.88,
  /** What is left over joins its piece where the page then holds both. */
  lastPieceShare: 0.95,
  /** Thông lệ: a row above this share of the page may break; below it never does. */
  rowShare: 0.9,
  /** Thông lệ: of a table that compares texts, whose rows are long, a row above this share may break. */
  longRowShare: 0.45,
  /** pt; mẫu: between the text and the row of nơi nhận and chữ ký. */
  beforeEnding: 8,
  /** pt; mẫu: between the letterhead and tên loại. */
  beforeTitle: 16,
  /** pt; between a table and the text after it. */
  afterTable: 6,
  /** Thông lệ: the frame of the draft mark, beside its text. */
  draftPadding: 2,
} as const;

/** Height of a line of Times New Roman set single, as a share of its size. */
export const lineHeight = 1.15;

type Row = readonly [
  id: string,
  name: string,
  sizes: number | readonly [at14: number, at13: number],
  face: '' | 'b' | 'i' | 'bi',
  align: Align,
  options: Partial<Pick<ParagraphStyle, 'before' | 'after' | 'line' | 'keepNext' | 'outline' | 'framed'>> & {
    readonly indent?: true;
  },
  clause: string,
];

const body = [14, 13] as const;
const small = [13, 12] as const;
const text = { after: 6, line: 1.1 } as const;
const indented = { ...text, indent: true } as const;
const heading = { ...indented, keepNext: true } as const;
const cell = { before: 2, after: 2 } as const;

const rows = {
  nation: ['QuocHieu', 'Quốc hiệu', small, 'b', 'center', {}, 'NĐ, Mục II.1a'],
  motto: ['TieuNgu', 'Tiêu ngữ', body, 'b', 'center', {}, 'NĐ, Mục II.1b'],
  parent: ['CoQuanChuQuan', 'Cơ quan chủ quản', small, '', 'center', {}, 'NĐ, Mục II.2c'],
  issuer: ['CoQuanBanHanh', 'Cơ quan ban hành', small, 'b', 'center', {}, 'NĐ, Mục II.2c'],
  number: ['SoKyHieu', 'Số ký hiệu', 13, '', 'center', { before: 4 }, 'NĐ, Mục II.3c'],
  placeDate: ['DiaDanh', 'Địa danh và ngày', body, 'i', 'center', { before: 3 }, 'NĐ, Mục II.4c'],
  rule: ['DuongKe', 'Đường kẻ', 1, '', 'center', { before: 2, after: 0, line: -2 }, 'NĐ, Mục II.1b, II.2c, II.5c'],
  ruleAfterTitle: [
    'DuongKeTrichYeu',
    'Đường kẻ dưới trích yếu',
    1,
    '',
    'center',
    { before: 3, after: 10, line: -2, keepNext: true },
    'NĐ, Mục II.5c',
  ],
  title: ['TenLoai', 'Tên loại văn bản', body, 'b', 'center', { keepNext: true }, 'NĐ, Mục II.5c'],
  subject: ['TrichYeu', 'Trích yếu', body, 'b', 'center', { keepNext: true }, 'NĐ, Mục II.5c'],
  attached: ['KemTheo', 'Kèm theo', body, 'i', 'center', { keepNext: true }, 'NĐ, Mục III.1đ; mẫu 2.1'],
  appendixLabel: ['PhuLuc', 'Phụ lục', 14, 'b', 'center', { keepNext: true }, 'NĐ, Mục III.1d'],
  appendixTitle: ['TenPhuLuc', 'Tên phụ lục', body, 'b', 'center', { keepNext: true, outline: 0 }, 'NĐ, Mục III.1d'],
  authority: ['ThamQuyen', 'Thẩm quyền ban hành', body, 'b', 'center', { after: 6, keepNext: true }, 'mẫu 1.2, 1.3'],
  basis: ['CanCu', 'Căn cứ', body, 'i', 'both', indented, 'NĐ, Mục II.6b'],
  command: ['LenhQuyetDinh', 'Lệnh quyết định', body, 'b', 'center', { after: 6, keepNext: true }, 'mẫu 1.2, 1.3'],
  article: ['Dieu', 'Điều', body, '', 'both', indented, 'NĐ, Mục II.6d, II.6đ'],
  heading1: ['DeMuc1', 'Đề mục 1', body, 'b', 'both', { ...heading, outline: 0 }, 'NĐ, Mục II.6d'],
  heading2: ['DeMuc2', 'Đề mục 2', body, 'b', 'both', { ...heading, outline: 1 }, 'NĐ, Mục II.6d'],
  heading3: ['DeMuc3', 'Đề mục 3', body, 'b', 'both', { ...heading, outline: 2 }, 'NĐ, Mục II.6d'],
  heading4: ['DeMuc4', 'Đề mục 4', body, 'b', 'both', { ...heading, outline: 3 }, 'NĐ, Mục II.6d'],
  heading5: ['DeMuc5', 'Đề mục 5', body, 'b', 'both', { ...heading, outline: 4 }, 'NĐ, Mục II.6d'],
  paragraph: ['NoiDung', 'Nội dung', body, '', 'both', indented, 'NĐ, Mục II.6đ'],
  item1: ['GachDauDong1', 'Gạch đầu dòng 1', body, '', 'both', indented, 'NĐ, Mục II.6đ; thông lệ'],
  item2: ['GachDauDong2', 'Gạch đầu dòng 2', body, '', 'both', indented, 'NĐ, Mục II.6đ; thông lệ'],
  endMark: ['KetThuc', 'Kết thúc văn bản', body, '', 'right', { before: 6, after: 6 }, 'mẫu 2.1'],
  headCell: ['BangTieuDe', 'Bảng: tiêu đề cột', 12, 'b', 'center', { ...cell, keepNext: true }, 'thông lệ'],
  groupLeft: ['BangNhom', 'Bảng: nhóm', 12, 'b', 'left', { ...cell, keepNext: true }, 'thông lệ'],
  groupCenter: ['BangNhomGiua', 'Bảng: nhóm (giữa)', 12, 'b', 'center', { ...cell, keepNext: true }, 'thông lệ'],
  cellLeft: ['BangTrai', 'Bảng: trái', 12, '', 'left', cell, 'thông lệ'],
  cellCenter: ['BangGiua', 'Bảng: giữa', 12, '', 'center', cell, 'thông lệ'],
  cellRight: ['BangPhai', 'Bảng: phải', 12, '', 'right', cell, 'thông lệ'],
  recipientsLabel: ['NoiNhan', 'Nơi nhận', 12, 'bi', 'left', {}, 'NĐ, Mục II.9b'],
  recipients: ['DanhSachNoiNhan', 'Danh sách nơi nhận', 11, '', 'left', {}, 'NĐ, Mục II.9b'],
  position: ['ChucVu', 'Chức vụ người ký', body, 'b', 'center', {}, 'NĐ, Mục II.7đ'],
  signer: ['HoTen', 'Họ tên người ký', body, 'b', 'center', { before: measures.signatureSpace }, 'NĐ, Mục II.7đ'],
  pageNumber: ['SoTrang', 'Số trang', body, '', 'center', {}, 'NĐ, Mục I.7'],
  draft: ['DuThao', 'Dự thảo', 13, 'b', 'center', { framed: true }, 'thông lệ'],
  draftSmall: ['DuThaoNho', 'Dự thảo (trang sau)', 9, 'i', 'right', {}, 'thông lệ'],
  gap: ['KhoangTrong', 'Khoảng trống', 1, '', 'left', { line: -1 }, 'thông lệ'],
} as const satisfies Record<string, Row>;

export type StyleKey = keyof typeof rows;

export type StyleTable = { readonly body: number; readonly styles: Readonly<Record<StyleKey, ParagraphStyle>> };

export const styleKeys = Object.keys(rows).filter((key): key is StyleKey => key in rows);

const tables = new Map<string, StyleTable>();

/**
 * The styles for a choice of type size and indent: "14" is quốc hiệu 13, tiêu ngữ, địa danh and text 14;
 * "13" is 12, 13, 13 (NĐ 30/2020, PL I, Phần I, Mục V, footnote: sizes go up and down together).
 */
export function styleTable(choice: LayoutChoice): StyleTable {
  const key = `${choice.fontSize} ${choice.indent}`;
  let table = tables.get(key);
  if (table === undefined) {
    table = { body: choice.fontSize, styles: stylesFor(choice) };
    tables.set(key, table);
  }
  return table;
}

function stylesFor(choice: LayoutChoice): StyleTable['styles'] {
  const styles: Partial<Record<StyleKey, ParagraphStyle>> = {};
  for (const key of styleKeys) styles[key] = styleOf(rows[key], choice);
  if (isWhole(styles)) return styles;
  throw new Error('a style is missing from the table');
}

function isWhole(styles: Partial<Record<StyleKey, ParagraphStyle>>): styles is Record<StyleKey, ParagraphStyle> {
  return styleKeys.every((key) => styles[key] !== undefined);
}

function styleOf([id, name, sizes, face, align, options, clause]: Row, choice: LayoutChoice): ParagraphStyle {
  const { indent, ...rest } = options;
  return {
    id,
    name,
    size: typeof sizes === 'number' ? sizes : sizes[choice.fontSize === 14 ? 0 : 1],
    bold: face.includes('b'),
    italic: face.includes('i'),
    align,
    before: 0,
    after: 0,
    line: 1,
    keepNext: false,
    ...rest,
    indent: indent === true ? choice.indent * 10 : 0,
    clause,
  };
}

/** The style of a heading at a depth from 1; deeper ones share the last. */
export function headingStyle(level: number): StyleKey {
  return (['heading1', 'heading2', 'heading3', 'heading4'] as const)[level - 1] ?? 'heading5';
}

/** Height of one line of a style, in pt, its line spacing included. */
export function lineOf(style: ParagraphStyle): number {
  return style.line < 0 ? -style.line : style.size * lineHeight * style.line;
}
