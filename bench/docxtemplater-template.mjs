// Makes the Word template that docxtemplater fills in, as an office would: the words of the body stand in it, the head
// and the rows of the task table are tags.
import { readFileSync, writeFileSync } from 'node:fs';
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
import { parse } from 'yaml';
import * as look from './direct-styles.mjs';
import { columnOf, linesOf, sectionsOf, withEnd } from './direct-text.mjs';

/** Writes the template for a plan file to `target`. */
export async function writeTemplate(planFile, target) {
  const { plan, appendices } = parse(readFileSync(planFile, 'utf8'));
  const document = new Document({ styles: look.styles, sections: [planSection(plan), appendixSection(appendices[0])] });
  writeFileSync(target, await Packer.toBuffer(document));
}

function planSection(plan) {
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
      ...loop('basis', 'CanCu', '{.}'),
      ...texts(plan.opening),
      ...[...sectionsOf(plan.sections)].flatMap(sectionTexts),
      ...texts(withEnd(plan.closing)),
      sideBySide([
        [
          [line('NoiNhan', 'Nơi nhận:'), ...loop('recipients', 'DanhSachNoiNhan', '- {.}')],
          [...loop('position', 'ChucVu', '{.}'), line('HoTen', '{signer}')],
        ],
      ]),
    ],
  };
}

function sectionTexts({ section, depth, number }) {
  if (section.title === undefined) return texts(`${number} ${section.text}`);
  return [line(`DeMuc${depth}`, `${number} ${section.title}`), ...texts(section.text)];
}

function texts(words) {
  return linesOf(words).map(({ level, text }) => line(['NoiDung', 'GachDauDong1', 'GachDauDong2'][level], text));
}

function appendixSection(appendix) {
  const [{ tasks }] = appendix.text;
  const keys = tasks.columns.map((column) => columnOf(column)[0]);
  const tags = keys.map((key) => `{${key}}`);
  tags[0] = `{#isTask}${tags[0]}`;
  tags[tags.length - 1] += '{/isTask}{/rows}';
  const widths = look.columnWidths;
  const head = tasks.columns.map((column, index) => cell(widths[index], columnOf(column)[1], 'BangTieuDe'));
  const group = [
    cell(widths[0], '{#rows}{#isGroup}{number}', 'BangNhomGiua'),
    cell(look.textWidth.landscape - widths[0], '{title}{/isGroup}', 'BangNhom', 6),
  ];
  const task = tags.map((tag, index) => cell(widths[index], tag, 'BangTrai'));
  return {
    headers: headers('DuThaoNho', 'Dự thảo'),
    properties: { type: SectionType.NEXT_PAGE, ...look.pageProperties(true) },
    children: [
      line('PhuLuc', 'Phụ lục'),
      line('TenPhuLuc', appendix.title),
      line('KemTheo', '(Kèm theo Kế hoạch số {number} {date} của {agency})'),
      new Table({
        width: { size: look.textWidth.landscape, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        borders: look.grid,
        rows: [
          new TableRow({ tableHeader: true, cantSplit: true, children: head }),
          new TableRow({ cantSplit: true, children: group }),
          new TableRow({ cantSplit: true, children: task }),
        ],
      }),
      line('KetThuc', './.'),
    ],
  };
}

/** A paragraph for each entry of a list. */
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
  const cells = (row) => row.map((children) => new TableCell({ children }));
  return new Table({
    width: { size: look.textWidth.portrait, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: look.noGrid,
    rows: rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
  });
}

function cell(width, words, style, columnSpan = 1) {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, columnSpan, children: [line(style, words)] });
}

function line(style, words) {
  return new Paragraph({ style, children: [new TextRun(words)] });
}
