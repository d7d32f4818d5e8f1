// Makes the Word template that docxtemplater fills in: the document of docx-direct.mjs with tags in place of the words.
import { writeFileSync } from 'node:fs';
import {
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import * as look from './direct-styles.mjs';

/** Kinds of paragraphs in the body, each printed in the style of its name. */
export const bodyStyles = ['CanCu', 'NoiDung', 'DeMuc1', 'DeMuc2', 'DeMuc3', 'DeMuc4', 'GachDauDong1', 'GachDauDong2'];

/** Writes the template to a file. */
export async function writeTemplate(target) {
  const document = new Document({ styles: look.styles, sections: [planSection(), appendixSection()] });
  writeFileSync(target, await Packer.toBuffer(document));
}

function planSection() {
  return {
    headers: headers('DuThao', 'DỰ THẢO'),
    properties: look.pageProperties(false),
    children: [
      sideBySide([
        [
          [line('CoQuanChuQuan', '{parent}'), ...loop('issuer', 'CoQuanBanHanh', '{.}')],
          [line('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), line('TieuNgu', 'Độc lập - Tự do - Hạnh phúc')],
        ],
        [[line('SoKyHieu', 'Số: {number}')], [line('DiaDanh', '{place}, {date}')]],
      ]),
      line('TenLoai', 'KẾ HOẠCH'),
      ...loop('subject', 'TrichYeu', '{.}'),
      line('NoiDung', '{#body}'),
      ...bodyStyles.flatMap((style) => loop(style, style, '{words}')),
      line('NoiDung', '{/body}'),
      sideBySide([
        [
          [line('NoiNhan', 'Nơi nhận:'), ...loop('recipients', 'DanhSachNoiNhan', '- {.}')],
          [...loop('position', 'ChucVu', '{.}'), line('HoTen', '{signer}')],
        ],
      ]),
    ],
  };
}

function appendixSection() {
  const taskTags = [
    '{#isTask}{number}',
    '{objective}',
    '{task}',
    '{deliverable}',
    '{lead}',
    '{support}',
    '{deadline}{/isTask}{/rows}',
  ];
  const rows = [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: look.columnWidths.map((width, index) => cell(width, `{h${index}}`, 'BangTieuDe')),
    }),
    new TableRow({
      cantSplit: true,
      children: [
        cell(look.columnWidths[0], '{#rows}{#isGroup}{number}', 'BangNhomGiua'),
        cell(0, '{title}{/isGroup}', 'BangNhom', 6),
      ],
    }),
    new TableRow({
      cantSplit: true,
      children: look.columnWidths.map((width, index) => cell(width, taskTags[index], 'BangTrai')),
    }),
  ];
  return {
    headers: headers('DuThaoNho', 'Dự thảo'),
    properties: { type: SectionType.NEXT_PAGE, ...look.pageProperties(true) },
    children: [
      line('PhuLuc', 'Phụ lục'),
      line('TenPhuLuc', '{title}'),
      line('KemTheo', '(Kèm theo Kế hoạch số {number} {date} của {agency})'),
      new Table({
        width: { size: look.textWidth.landscape, type: WidthType.DXA },
        columnWidths: look.columnWidths,
        layout: TableLayoutType.FIXED,
        borders: look.grid,
        rows,
      }),
      line('KetThuc', './.'),
    ],
  };
}

/** A paragraph for each entry of a list, or for a condition that holds. */
function loop(name, style, words) {
  return [line(style, `{#${name}}`), line(style, words), line(style, `{/${name}}`)];
}

function headers(style, words) {
  const current = new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    first: new Header({ children: [line(style, words)] }),
    default: new Header({ children: [current, line('DuThaoNho', 'Dự thảo')] }),
  };
}

function sideBySide(rows) {
  const half = look.textWidth.portrait / 2;
  return new Table({
    width: { size: look.textWidth.portrait, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: look.noGrid,
    rows: rows.map(
      (row) => new TableRow({ cantSplit: true, children: row.map((children) => new TableCell({ children })) }),
    ),
  });
}

function cell(width, words, style, columnSpan = 1) {
  const size = width > 0 ? { width: { size: width, type: WidthType.DXA } } : {};
  return new TableCell({ ...size, columnSpan, children: [line(style, words)] });
}

function line(style, words) {
  return new Paragraph({ style, children: [new TextRun(words)] });
}
