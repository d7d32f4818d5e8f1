import { strFromU8, unzipSync } from 'fflate';

/** A written file as an independent reader sees it: its parts as text. */
export function openDocx(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

export function part(parts: Map<string, string>, path: string): string {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

export type ReadParagraph = { style: string; text: string; keepNext: boolean; xml: string };

/** Paragraphs in order, wherever they stand. */
export function paragraphs(xml: string): ReadParagraph[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).map((paragraph) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''),
    keepNext: paragraph.includes('<w:keepNext/>'),
    xml: paragraph,
  }));
}

export function tables(xml: string): string[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}

export function rows(table: string): string[] {
  return table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
}

export function cells(row: string): string[] {
  return row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
}

export function sections(xml: string): string[] {
  return xml.match(/<w:sectPr[ >].*?<\/w:sectPr>/gs) ?? [];
}

/** The numbers of an attribute, in order. */
export function numbers(xml: string, element: string, attribute: string): number[] {
  return [...xml.matchAll(new RegExp(`<w:${element} [^>]*w:${attribute}="(-?\\d+)"`, 'g'))].map((match) =>
    Number(match[1]),
  );
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
