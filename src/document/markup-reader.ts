import { SaxesParser } from 'saxes';
import { nearest } from '../text/index.ts';
import { allowedInside, attributesOf, ELEMENTS, holdsText } from './elements.ts';

/** An element of the markup as read, already checked against the table of elements. */
export type MarkupNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (MarkupNode | string)[];
};

/** A fault in markup. `line` and `column` are 1-based places in the text that was read. */
export type MarkupFault = {
  readonly line: number;
  readonly column: number;
  readonly vi: string;
  readonly en: string;
};

/**
 * Reads markup into its elements and reports every fault, each at its place: not well-formed, an element or attribute
 * that does not exist or may not stand there, text where none may be, a required attribute left out. `roots` are the
 * elements that may stand outermost; with `fragment` there may be several, and text where their holder allows it.
 */
export function readMarkup(
  text: string,
  options: { roots: readonly string[]; fragment: boolean },
): { nodes: MarkupNode[]; faults: MarkupFault[] } {
  const faults: MarkupFault[] = [];
  const nodes: MarkupNode[] = [];
  const stack: MarkupNode[] = [];
  const parser = new SaxesParser<{ fragment: boolean; xmlns: false }>({ fragment: options.fragment, xmlns: false });
  const fault = (vi: string, en: string): void => {
    faults.push({ line: parser.line, column: parser.column + 1, vi, en });
  };
  parser.on('error', (error) => {
    const reason = error.message.replace(/^.*?\d+:\d+: /, '').replace(/\.$/, '');
    const [kind = '', ...detail] = reason.split(':');
    const name = detail.length > 0 ? ` (${detail.join(':').trim()})` : '';
    fault(`${TRANSLATED[kind] ?? 'thẻ viết chưa đúng'}${name}`, reason);
  });
  parser.on('opentag', (tag) => {
    const parent = stack.at(-1);
    const allowed = parent === undefined ? options.roots : allowedInside(parent.name);
    if (!allowed.includes(tag.name)) reportElement(tag.name, parent?.name, allowed, fault);
    else reportAttributes(tag.name, tag.attributes, fault);
    const node: MarkupNode = { name: tag.name, attributes: tag.attributes, children: [] };
    (parent?.children ?? nodes).push(node);
    stack.push(node);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.on('text', (value) => {
    const parent = stack.at(-1);
    if (parent !== undefined && (holdsText(parent.name) || ELEMENTS[parent.name] === undefined))
      parent.children.push(value);
    else if (/[^ \t\r\n]/.test(value) && parent !== undefined) {
      fault(
        `chữ “${value.trim().slice(0, 30)}” không được đứng ngay trong <${parent.name}>`,
        `text “${value.trim().slice(0, 30)}” may not stand directly inside <${parent.name}>`,
      );
    }
  });
  parser.write(text).close();
  return { nodes, faults };
}

/** The commonest complaints of the parser, in words for people who edit a template. */
const TRANSLATED: Readonly<Record<string, string>> = {
  'unclosed tag': 'thẻ mở mà chưa đóng',
  'unmatched closing tag': 'thẻ đóng không có thẻ mở',
  'unexpected close tag': 'thẻ đóng không khớp thẻ đang mở',
  'disallowed character': 'ký tự không dùng được ở đây',
  'undefined entity': 'không có ký hiệu & này; dấu & viết là &amp;',
};

type Report = (vi: string, en: string) => void;

function reportElement(name: string, parent: string | undefined, allowed: readonly string[], fault: Report): void {
  const known = name in ELEMENTS || name === 'b' || name === 'i';
  const guess = nearest(name, allowed);
  const viHint = guess !== undefined && !known ? ` Nghi nhầm với <${guess}>.` : ` Dùng được ở đây: ${list(allowed)}.`;
  const enHint = guess !== undefined && !known ? ` Did you mean <${guess}>?` : ` Allowed here: ${list(allowed)}.`;
  const viPlace = parent === undefined ? 'ở ngoài cùng' : `trong <${parent}>`;
  const enPlace = parent === undefined ? 'outermost' : `inside <${parent}>`;
  if (known) fault(`<${name}> không được đứng ${viPlace}.${viHint}`, `<${name}> may not stand ${enPlace}.${enHint}`);
  else fault(`không có thẻ <${name}>.${viHint}`, `there is no element <${name}>.${enHint}`);
}

function reportAttributes(name: string, attributes: Readonly<Record<string, string>>, fault: Report): void {
  const rules = attributesOf(name);
  for (const attribute of Object.keys(attributes)) {
    if (attribute in rules) continue;
    const guess = nearest(attribute, Object.keys(rules));
    fault(
      `<${name}> không có thuộc tính “${attribute}”.${guess === undefined ? '' : ` Nghi nhầm với “${guess}”.`}`,
      `<${name}> has no attribute “${attribute}”.${guess === undefined ? '' : ` Did you mean “${guess}”?`}`,
    );
  }
  for (const [attribute, need] of Object.entries(rules)) {
    if (need === 'required' && !(attribute in attributes)) {
      fault(`<${name}> thiếu thuộc tính “${attribute}”`, `<${name}> lacks the attribute “${attribute}”`);
    }
  }
}

function list(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.map((name) => `<${name}>`).join(', ');
}
