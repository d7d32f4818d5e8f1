// The competitor: reads a plan with yaml and builds the document that ccht prints with docx, as docx's own pages show it.
// node bench/docx-direct.mjs PLAN OUT
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
  VerticalAlign,
  WidthType,
} from 'docx';
import { parse } from 'yaml';
import * as look from './direct-styles.mjs';
import { columnOf, dateWords, entriesOf, linesOf, listOf, runsOf, sectionsOf, withEnd } from './direct-text.mjs';

const [source, target] = process.argv.slice(2);
const { issuer, plan, appendices } = parse(readFileSync(source, 'utf8'));
const number = `${plan.number}/${plan.symbol}`;
const document = new Document({
  title: plan.subject.join(' '),
  subject: 'Kế hoạch',
  styles: look.styles,
  sections: [planSection(), ...appendices.map(appendixSection)],
});
writeFileSync(target, await Packer.toBuffer(document));

function planSection() {
  return {
    headers: { first: framedMark(), default: pageHeader() },
    properties: { type: SectionType.NEXT_PAGE, ...look.pageProperties(false) },
    children: [
      letterhead(),
      paragraph('TenLoai', 'KẾ HOẠCH', { spacing: { before: 320 } }),
      ...plan.subject.map((line) => paragraph('TrichYeu', line)),
      rule('DuongKeTrichYeu', 2800),
      ...plan.basis.map((line) => paragraph('CanCu', line)),
      ...texts(plan.opening),
      ...[...sectionsOf(plan.sections)].flatMap(sectionParagraphs),
      ...texts(withEnd(plan.closing), { keepNext: true }),
      ending(),
    ],
  };
}

function appendixSection(appendix) {
  return {
    headers: { first: new Header({ children: [paragraph('DuThaoNho', 'Dự thảo')] }), default: pageHeader() },
    properties: { type: SectionType.NEXT_PAGE, ...look.pageProperties(appendix.page === 'landscape') },
    children: [
      paragraph('PhuLuc', 'Phụ lục'),
      paragraph('TenPhuLuc', appendix.title),
      paragraph(
        'KemTheo',
        `(Kèm theo Kế hoạch số\u00a0${number} ${dateWords(plan.date).replace(/ (?=\d)/g, '\u00a0')} của ${issuer.called})`,
      ),
      rule('DuongKeTrichYeu', 4600),
      ...appendix.text.map(({ tasks }) => taskTable(tasks)),
    ],
  };
}

function framedMark() {
  return new Header({ children: [paragraph('DuThao', 'DỰ THẢO', { indent: { left: 1145, right: 6757 } })] });
}

function pageHeader() {
  const current = new Paragraph({ style: 'SoTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return new Header({ children: [current, paragraph('DuThaoNho', 'Dự thảo')] });
}

function letterhead() {
  const left = [
    paragraph('CoQuanChuQuan', issuer.parent),
    ...listOf(issuer.name).map((line) => paragraph('CoQuanBanHanh', line)),
    rule('DuongKe', 1100),
  ];
  const right = [
    paragraph('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    paragraph('TieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
    rule('DuongKe', 1000),
  ];
  const below = [
    [paragraph('SoKyHieu', `Số: ${number}`)],
    [paragraph('DiaDanh', `${issuer.place}, ${dateWords(plan.date)}`)],
  ];
  return sideBySide([3742, 5612], [[left, right], below]);
}

function ending() {
  const { authority, position, signer } = plan.signature;
  const left = [
    paragraph('NoiNhan', 'Nơi nhận:', { spacing: { before: 160 } }),
    ...plan.recipients.map((line) => paragraph('DanhSachNoiNhan', `- ${line}`)),
  ];
  const right = [
    ...[...listOf(authority), ...listOf(position)].map((line) => paragraph('ChucVu', line)),
    paragraph('HoTen', signer),
  ];
  return sideBySide([4303, 5051], [[left, right]]);
}

function sideBySide(widths, rows) {
  return new Table({
    width: { size: look.textWidth.portrait, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: look.noGrid,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((children, column) => new TableCell({ width: dxa(widths[column]), children })),
        }),
    ),
  });
}

function sectionParagraphs({ section, depth, number: label }) {
  if (section.title !== undefined) {
    return [paragraph(`DeMuc${depth}`, `${label} ${section.title}`), ...texts(section.text)];
  }
  return texts(`${label} ${section.text}`);
}

function taskTable(tasks) {
  const columns = tasks.columns.map(columnOf);
  const rows = [headRow(columns)];
  for (const entry of entriesOf(tasks)) {
    if (entry.group !== undefined) rows.push(groupRow(entry));
    else rows.push(...objectiveRows(entry, columns));
  }
  rows.push(endRow());
  return new Table({
    width: { size: look.textWidth.landscape, type: WidthType.DXA },
    columnWidths: look.columnWidths,
    layout: TableLayoutType.FIXED,
    borders: look.grid,
    margins: { left: 108, right: 108 },
    rows,
  });
}

function headRow(columns) {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ([, heading], column) =>
        new TableCell({
          width: dxa(look.columnWidths[column]),
          verticalAlign: VerticalAlign.CENTER,
          children: [paragraph('BangTieuDe', heading)],
        }),
    ),
  });
}

function groupRow({ group, number: label }) {
  const [first, ...rest] = look.columnWidths;
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({ width: dxa(first), children: [paragraph('BangNhomGiua', label)] }),
      new TableCell({
        width: dxa(rest.reduce((sum, width) => sum + width, 0)),
        columnSpan: rest.length,
        children: [paragraph('BangNhom', group.title)],
      }),
    ],
  });
}

/** The mark that ends the document, under the last row, without lines. */
function endRow() {
  const { left, bottom, right } = look.noGrid;
  const width = dxa(look.textWidth.landscape);
  const children = [paragraph('KetThuc', './.')];
  const cell = new TableCell({
    width,
    columnSpan: look.columnWidths.length,
    borders: { left, bottom, right },
    children,
  });
  return new TableRow({ cantSplit: true, children: [cell] });
}

/** The rows of one objective stay on one page; its number and its words span them. */
function objectiveRows({ objective, number: label }, columns) {
  const { tasks } = objective;
  return tasks.map((task, index) => {
    const keepNext = index < tasks.length - 1;
    const children = [];
    columns.forEach(([key], column) => {
      const style = key === 'number' || key === 'deadline' ? 'BangGiua' : 'BangTrai';
      const spans = key === 'number' || key === 'objective';
      if (spans && index > 0) return;
      const words = key === 'number' ? label : key === 'objective' ? objective.text : task[key];
      const width = dxa(look.columnWidths[column]);
      const rowSpan = spans ? tasks.length : 1;
      children.push(new TableCell({ width, rowSpan, children: cellTexts(words, style, keepNext) }));
    });
    return new TableRow({ cantSplit: true, children });
  });
}

function cellTexts(words, style, keepNext) {
  const lines = linesOf(words);
  if (lines.length === 0) return [new Paragraph({ style, keepNext })];
  return lines.map(({ text }) => paragraph(style, text, { keepNext }));
}

function texts(words, options) {
  return linesOf(words).map(({ level, text }) =>
    paragraph(['NoiDung', 'GachDauDong1', 'GachDauDong2'][level], text, options),
  );
}

function paragraph(style, words, options) {
  return new Paragraph({ ...options, style, children: runsOf(words).map((run) => new TextRun(run)) });
}

/** A short line in the middle: the upper border of an empty paragraph. */
function rule(style, indent) {
  return new Paragraph({ style, border: look.ruleBorder, indent: { left: indent, right: indent } });
}

function dxa(size) {
  return { size, type: WidthType.DXA };
}
