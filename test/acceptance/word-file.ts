import { strFromU8, unzipSync } from 'fflate';
import { at, type Element, everyElement, inside, parseXml } from './xml-tree.ts';

/** A run as Word would show it: styles and own settings put together. Sizes in half points. */
export type Run = {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly other: readonly string[];
};

/** A paragraph as Word would show it. Measures in twips. */
export type Paragraph = {
  readonly element: Element;
  readonly style: string;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly align: string;
  readonly indent: { readonly left: number; readonly right: number; readonly first: number };
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
  readonly outline: number | undefined;
  readonly topBorder: Element | undefined;
  /** A border on all four sides. */
  readonly framed: boolean;
  readonly cell: { readonly table: Element; readonly row: Element; readonly cell: Element } | undefined;
};

/** A part of the document with its own page numbers: section settings and what stands in it. */
export type Part = { readonly settings: Element; readonly paragraphs: Paragraph[]; readonly tables: Element[] };

export type WordFile = {
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, Element>;
  readonly raw: ReadonlyMap<string, string>;
  readonly parts: readonly Part[];
  readonly paragraphs: readonly Paragraph[];
  /** The header of a part: `default` or `first`. */
  header(part: Part, type: string): { readonly root: Element; readonly paragraphs: Paragraph[] } | undefined;
};

/** Unzips and reads a .docx knowing only the file format. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const raw = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)] as const));
  const xml = new Map(
    [...raw].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, text]) => [name, parseXml(text)]),
  );
  const document = xml.get('word/document.xml');
  const styles = xml.get('word/styles.xml');
  if (document === undefined || styles === undefined) throw new Error('not a Word file');
  const look = new Styles(styles);
  const parts: Part[] = [];
  let paragraphs: Paragraph[] = [];
  let tables: Element[] = [];
  const close = (settings: Element): void => {
    parts.push({ settings, paragraphs, tables });
    paragraphs = [];
    tables = [];
  };
  for (const block of inside(at(document, 'w:body'))) {
    if (block.name === 'w:p') {
      paragraphs.push(look.paragraph(block, undefined));
      const settings = at(block, 'w:pPr', 'w:sectPr');
      if (settings !== undefined) close(settings);
    } else if (block.name === 'w:tbl') {
      tables.push(block);
      for (const row of inside(block, 'w:tr'))
        for (const cell of inside(row, 'w:tc'))
          for (const p of everyElement(cell, 'w:p')) paragraphs.push(look.paragraph(p, { table: block, row, cell }));
    } else if (block.name === 'w:sectPr') close(block);
  }
  const targets = new Map(
    inside(xml.get('word/_rels/document.xml.rels')).map((link) => [link.attributes.Id, link.attributes.Target]),
  );
  return {
    names: [...raw.keys()],
    xml,
    raw,
    parts,
    paragraphs: parts.flatMap((part) => part.paragraphs),
    header(part, type) {
      const link = inside(part.settings, 'w:headerReference').find((one) => one.attributes['w:type'] === type);
      const root = link === undefined ? undefined : xml.get(`word/${targets.get(link.attributes['r:id'])}`);
      return root === undefined
        ? undefined
        : { root, paragraphs: everyElement(root, 'w:p').map((p) => look.paragraph(p, undefined)) };
    },
  };
}

/** The text of a paragraph or run: tabs and breaks as spaces. */
export function textOf(element: Element): string {
  return everyElement(element)
    .map((one) =>
      one.name === 'w:t'
        ? one.children.filter((child) => typeof child === 'string').join('')
        : one.name === 'w:tab' || one.name === 'w:br'
          ? ' '
          : '',
    )
    .join('');
}

class Styles {
  readonly #byId: Map<string, Element>;
  readonly #defaults: { run: Element | undefined; paragraph: Element | undefined };
  readonly #normal: string;

  constructor(root: Element) {
    const styles = inside(root, 'w:style');
    this.#byId = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', style]));
    this.#defaults = {
      run: at(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'),
      paragraph: at(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr'),
    };
    const normal = styles.find(
      (one) => one.attributes['w:type'] === 'paragraph' && one.attributes['w:default'] === '1',
    );
    this.#normal = normal?.attributes['w:styleId'] ?? '';
  }

  paragraph(element: Element, cell: Paragraph['cell']): Paragraph {
    const own = at(element, 'w:pPr');
    const id = at(own, 'w:pStyle')?.attributes['w:val'] ?? this.#normal;
    const chain = this.#chain(id);
    const layers = [this.#defaults.paragraph, ...chain.map((style) => at(style, 'w:pPr')), own];
    const value = (name: string, attribute = 'w:val') => last(layers, name, attribute);
    const number = (name: string, attribute: string) => Number(value(name, attribute) ?? 0);
    const runLayers = [this.#defaults.run, ...chain.map((style) => at(style, 'w:rPr'))];
    const outline = value('w:outlineLvl');
    return {
      element,
      style: at(this.#byId.get(id), 'w:name')?.attributes['w:val'] ?? id,
      text: textOf(element),
      runs: everyElement(element, 'w:r').map((run) => this.#run(run, runLayers)),
      align: value('w:jc') ?? 'left',
      indent: {
        left: number('w:ind', 'w:left'),
        right: number('w:ind', 'w:right'),
        first: number('w:ind', 'w:firstLine') - number('w:ind', 'w:hanging'),
      },
      before: number('w:spacing', 'w:before'),
      after: number('w:spacing', 'w:after'),
      line: number('w:spacing', 'w:line'),
      lineRule: value('w:spacing', 'w:lineRule') ?? 'auto',
      keepNext: isOn(layers, 'w:keepNext'),
      outline: outline === undefined ? undefined : Number(outline),
      topBorder: at(own, 'w:pBdr', 'w:top') ?? at(own, 'w:pBdr', 'w:bottom'),
      framed: ['w:top', 'w:left', 'w:bottom', 'w:right'].every((side) =>
        layers.some((layer) => at(layer, 'w:pBdr', side)?.attributes['w:val'] === 'single'),
      ),
      cell,
    };
  }

  #run(element: Element, below: (Element | undefined)[]): Run {
    const own = at(element, 'w:rPr');
    const id = at(own, 'w:rStyle')?.attributes['w:val'];
    const layers = [...below, ...(id === undefined ? [] : this.#chain(id).map((style) => at(style, 'w:rPr'))), own];
    return {
      text: textOf(element),
      size: Number(last(layers, 'w:sz', 'w:val') ?? Number.NaN),
      bold: isOn(layers, 'w:b'),
      italic: isOn(layers, 'w:i'),
      other: ['w:caps', 'w:smallCaps', 'w:strike', 'w:vanish'].filter((name) => isOn(layers, name)),
    };
  }

  /** A style and those it is based on, the base first. */
  #chain(id: string): Element[] {
    const style = this.#byId.get(id);
    if (style === undefined) throw new Error(`style ${id} is not defined`);
    const base = at(style, 'w:basedOn')?.attributes['w:val'];
    return [...(base === undefined ? [] : this.#chain(base)), style];
  }
}

function last(layers: readonly (Element | undefined)[], name: string, attribute: string): string | undefined {
  return layers.map((layer) => at(layer, name)?.attributes[attribute]).findLast((value) => value !== undefined);
}

function isOn(layers: readonly (Element | undefined)[], name: string): boolean {
  const one = layers.map((layer) => at(layer, name)).findLast((element) => element !== undefined);
  return one !== undefined && !['0', 'false', 'off', 'none'].includes(one.attributes['w:val'] ?? '1');
}
