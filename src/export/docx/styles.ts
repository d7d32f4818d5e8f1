import { type IStylesOptions, XmlComponent } from 'docx';
import { type ParagraphStyle, type StyleTable, styleKeys, twips } from '../../layout/index.ts';

/** An element as docx's serialiser takes it: one key, the name; its attributes as first child. */
type Xml = { readonly [name: string]: XmlContent };
type XmlContent = string | { readonly _attr: Readonly<Record<string, string | number>> } | readonly XmlChild[];
type XmlChild = Xml | { readonly _attr: Readonly<Record<string, string | number>> } | string;

/** A ready element: docx passes it through as it is. */
class ReadyXml extends XmlComponent {
  readonly #element: Xml;

  constructor(name: string, content: XmlContent) {
    super(name);
    this.#element = { [name]: content };
  }

  override prepForXml(): Xml {
    return this.#element;
  }
}

const font = 'Times New Roman';

/** Document defaults and one named style per kind of paragraph; nothing of docx's own set of styles. */
export function stylesOption(table: StyleTable): IStylesOptions {
  const styles = styleKeys.map((key) => table.styles[key]);
  return { importedStyles: [defaults(table), normal(), tableNormal(), ...styles.map(styleXml)] };
}

function defaults(table: StyleTable): ReadyXml {
  const language = one('w:lang', { 'w:val': 'vi-VN', 'w:eastAsia': 'vi-VN', 'w:bidi': 'ar-SA' });
  const run = [fonts, one('w:color', { 'w:val': '000000' }), ...size(table.body), language];
  const spacing = one('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' });
  return new ReadyXml('w:docDefaults', [
    { 'w:rPrDefault': [{ 'w:rPr': run }] },
    { 'w:pPrDefault': [{ 'w:pPr': [spacing] }] },
  ]);
}

function normal(): ReadyXml {
  return new ReadyXml('w:style', [
    { _attr: { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' } },
    value('w:name', 'Normal'),
    one('w:qFormat', {}),
    { 'w:rPr': [fonts] },
  ]);
}

function tableNormal(): ReadyXml {
  const sides = (['top', 'left', 'bottom', 'right'] as const).map((side) =>
    one(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' }),
  );
  return new ReadyXml('w:style', [
    { _attr: { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' } },
    value('w:name', 'Normal Table'),
    value('w:uiPriority', 99),
    one('w:semiHidden', {}),
    one('w:unhideWhenUsed', {}),
    { 'w:tblPr': [one('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), { 'w:tblCellMar': sides }] },
  ]);
}

function styleXml(style: ParagraphStyle): ReadyXml {
  return new ReadyXml('w:style', [
    { _attr: { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': style.id } },
    value('w:name', style.name),
    value('w:basedOn', 'Normal'),
    one('w:qFormat', {}),
    { 'w:pPr': paragraphProperties(style) },
    { 'w:rPr': runProperties(style) },
  ]);
}

function paragraphProperties(style: ParagraphStyle): Xml[] {
  const line = style.line < 0 ? -style.line * 20 : Math.round(style.line * 240);
  const rule = style.line < 0 ? 'exact' : 'auto';
  return [
    ...(style.keepNext ? [one('w:keepNext', {})] : []),
    ...(style.framed === true ? [frame] : []),
    one('w:spacing', {
      'w:before': style.before * 20,
      'w:after': style.after * 20,
      'w:line': line,
      'w:lineRule': rule,
    }),
    ...(style.indent > 0 ? [one('w:ind', { 'w:firstLine': twips(style.indent) })] : []),
    value('w:jc', style.align),
    ...(style.outline === undefined ? [] : [value('w:outlineLvl', style.outline)]),
  ];
}

function runProperties(style: ParagraphStyle): Xml[] {
  return [
    fonts,
    ...(style.bold ? [one('w:b', {}), one('w:bCs', {})] : []),
    ...(style.italic ? [one('w:i', {}), one('w:iCs', {})] : []),
    ...size(style.size),
  ];
}

const frame: Xml = {
  'w:pBdr': ['top', 'left', 'bottom', 'right'].map((side) =>
    one(`w:${side}`, { 'w:val': 'single', 'w:sz': 8, 'w:space': 1, 'w:color': '000000' }),
  ),
};

const fonts = one('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });

function size(pt: number): Xml[] {
  return [value('w:sz', pt * 2), value('w:szCs', pt * 2)];
}

function value(name: string, content: string | number): Xml {
  return one(name, { 'w:val': content });
}

function one(name: string, attributes: Readonly<Record<string, string | number>>): Xml {
  return { [name]: { _attr: attributes } };
}
