import { strFromU8, unzipSync } from 'fflate';
import { at, type Element, everyElement, inside, parseXml } from '../../acceptance/xml-tree.ts';

export type ReadSheet = {
  readonly name: string;
  readonly xml: Element;
  /** Cells by address: their text or number, and the format of numbers. */
  readonly cells: ReadonlyMap<string, { readonly value: string | number; readonly format: number }>;
};

/** A workbook as its parts say it, read without the library that wrote it. */
export function openXlsx(bytes: Uint8Array): {
  sheets: ReadSheet[];
  names: { name: string; sheet: string; range: string }[];
  parts: Map<string, string>;
} {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const xml = (path: string) => parseXml(parts.get(path) ?? '');
  const textOf = (element: Element) =>
    everyElement(element, 't')
      .map((text) => text.children.join(''))
      .join('');
  const shared = inside(xml('xl/sharedStrings.xml'), 'si').map(textOf);
  const formats = inside(at(xml('xl/styles.xml'), 'cellXfs'), 'xf').map((style) => Number(style.attributes.numFmtId));
  const book = xml('xl/workbook.xml');
  const sheets = inside(at(book, 'sheets'), 'sheet').map((sheet, index) => {
    const part = xml(`xl/worksheets/sheet${index + 1}.xml`);
    const cells = everyElement(part, 'c').flatMap((cell) => {
      const raw = at(cell, 'v')?.children.join('');
      if (raw === undefined) return [];
      const value = cell.attributes.t === 's' ? (shared[Number(raw)] ?? '') : Number(raw);
      return [[cell.attributes.r ?? '', { value, format: formats[Number(cell.attributes.s)] ?? 0 }] as const];
    });
    return { name: sheet.attributes.name ?? '', xml: part, cells: new Map(cells) };
  });
  const names = inside(at(book, 'definedNames'), 'definedName').map(({ attributes, children }) => ({
    name: attributes.name ?? '',
    sheet: sheets[Number(attributes.localSheetId)]?.name ?? '',
    range: children.join(''),
  }));
  return { sheets, names, parts };
}
