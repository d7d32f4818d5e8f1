import { nfc } from '../text/index.ts';
import type { MarkupNode } from './markup-reader.ts';
import type {
  Block,
  Cell,
  Column,
  DocumentTree,
  Item,
  Lines,
  Paragraph,
  Part,
  Row,
  RowGroup,
  Run,
  State,
  Table,
} from './types.ts';

/** A value in markup that no writer could use (a level that is not a number, an unknown state …). */
export class MarkupValueError extends Error {}

/** Turns checked markup (one `document` element) into the document tree. Throws MarkupValueError on a bad value. */
export function buildTree(root: MarkupNode): DocumentTree {
  const { attributes } = root;
  return {
    title: attribute(root, 'title'),
    subject: attribute(root, 'subject'),
    agency: attribute(root, 'agency'),
    state: oneOf<State>(root, 'state', ['draft', 'for-signature', 'final']),
    mark: attributes.mark ?? '',
    layout: {
      fontSize: attribute(root, 'font-size') === '13' ? 13 : 14,
      indent: attribute(root, 'indent') === '1' ? 1 : 1.27,
    },
    parts: elements(root).map(part),
  };
}

function part(node: MarkupNode): Part {
  return {
    kind: oneOf<Part['kind']>(node, 'kind', ['decision', 'plan', 'appendix']),
    page: oneOf<Part['page']>(node, 'page', ['portrait', 'landscape']),
    blocks: elements(node).map(block),
  };
}

function block(node: MarkupNode): Block {
  switch (node.name) {
    case 'letterhead':
      return letterhead(node);
    case 'title':
    case 'appendix-label':
    case 'authority':
    case 'command':
      return { kind: node.name, lines: lines(node) };
    case 'subject':
    case 'attached':
    case 'appendix-title':
      return { kind: node.name, lines: lines(node), rule: node.attributes.rule === 'yes' };
    case 'basis':
    case 'end-mark':
      return { kind: node.name, runs: runs(node) };
    case 'article':
      return { kind: 'article', label: attribute(node, 'label'), runs: runs(node) };
    case 'heading':
      return { kind: 'heading', level: count(node, 'level'), number: attribute(node, 'number'), runs: runs(node) };
    case 'paragraph':
    case 'item':
      return textBlock(node);
    case 'table':
      return table(node);
    case 'ending': {
      const recipients = child(node, 'recipients');
      const signature = child(node, 'signature');
      return {
        kind: 'ending',
        ...(recipients && { recipients: { label: runsOf(child(recipients, 'label')), lines: lines(recipients) } }),
        ...(signature && {
          signature: {
            authority: linesOf(child(signature, 'authority')),
            position: linesOf(child(signature, 'position')),
            signer: runsOf(child(signature, 'signer')),
          },
        }),
      };
    }
    default:
      throw new MarkupValueError(`unexpected element <${node.name}>`);
  }
}

function letterhead(node: MarkupNode): Block {
  const number = child(node, 'number');
  const placeDate = child(node, 'place-date');
  return {
    kind: 'letterhead',
    parent: linesOf(child(node, 'parent')),
    issuer: linesOf(child(node, 'issuer')),
    nation: linesOf(child(node, 'nation')),
    motto: linesOf(child(node, 'motto')),
    ...(number && { number: runs(number) }),
    ...(placeDate && { placeDate: runs(placeDate) }),
  };
}

function textBlock(node: MarkupNode): Paragraph | Item {
  if (node.name === 'item') {
    return { kind: 'item', level: count(node, 'level'), marker: attribute(node, 'marker'), runs: runs(node) };
  }
  return { kind: 'paragraph', number: node.attributes.number ?? '', runs: runs(node) };
}

function table(node: MarkupNode): Table {
  const columns: Column[] = [];
  const head: Row[] = [];
  const body: RowGroup[] = [];
  for (const inner of elements(node)) {
    if (inner.name === 'column') columns.push(column(inner));
    else if (inner.name === 'head') head.push(...elements(inner).map(row));
    else if (inner.name === 'rows') body.push(rowsOf(inner));
    else for (const one of elements(inner)) body.push({ kind: 'group', level: count(inner, 'level'), row: row(one) });
  }
  return { kind: 'table', columns, head, body };
}

function rowsOf(node: MarkupNode): RowGroup {
  const isSplit = node.attributes.split === 'yes';
  return { kind: 'rows', rows: elements(node).map(row), ...(isSplit && { maySplit: true }) };
}

function column(node: MarkupNode): Column {
  const width = node.attributes.width;
  return {
    key: attribute(node, 'key'),
    align: oneOf<Column['align']>(node, 'align', ['left', 'center', 'right']),
    ...(width === undefined || width === '' ? {} : { width: Number(width) }),
  };
}

function row(node: MarkupNode): Row {
  return { cells: elements(node).map(cell) };
}

function cell(node: MarkupNode): Cell {
  const blocks = elements(node)
    .filter((inner) => inner.name === 'paragraph' || inner.name === 'item')
    .map(textBlock);
  const loose = blocks.length === 0 ? runs(node) : [];
  return {
    span: count(node, 'span', 1),
    rows: count(node, 'rows', 1),
    blocks: blocks.length > 0 ? blocks : loose.length > 0 ? [{ kind: 'paragraph', number: '', runs: loose }] : [],
  };
}

function lines(node: MarkupNode): Lines {
  return elements(node)
    .filter((inner) => inner.name === 'line')
    .map(runs);
}

function linesOf(node: MarkupNode | undefined): Lines {
  return node === undefined ? [] : lines(node);
}

function runsOf(node: MarkupNode | undefined): Run[] {
  return node === undefined ? [] : runs(node);
}

/** Inline content as runs: white space of the template collapsed, no-break spaces kept, neighbours joined. */
function runs(node: MarkupNode): Run[] {
  const out: { text: string; bold?: boolean; italic?: boolean }[] = [];
  const collect = (from: MarkupNode, bold: boolean, italic: boolean): void => {
    for (const inner of from.children) {
      if (typeof inner !== 'string') {
        if (inner.name === 'b' || inner.name === 'i')
          collect(inner, bold || inner.name === 'b', italic || inner.name === 'i');
        continue;
      }
      const last = out.at(-1);
      let text = nfc(inner).replace(/[ \t\r\n]+/g, ' ');
      if ((last === undefined || last.text.endsWith(' ')) && text.startsWith(' ')) text = text.slice(1);
      if (text === '') continue;
      if (last !== undefined && (last.bold ?? false) === bold && (last.italic ?? false) === italic) last.text += text;
      else out.push({ text, ...(bold && { bold }), ...(italic && { italic }) });
    }
  };
  collect(node, false, false);
  const last = out.at(-1);
  if (last?.text.endsWith(' ')) {
    last.text = last.text.slice(0, -1);
    if (last.text === '') out.pop();
  }
  return out;
}

function elements(node: MarkupNode): MarkupNode[] {
  return node.children.filter((inner) => typeof inner !== 'string');
}

function child(node: MarkupNode, name: string): MarkupNode | undefined {
  return elements(node).find((inner) => inner.name === name);
}

function attribute(node: MarkupNode, name: string): string {
  return nfc(node.attributes[name] ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

function oneOf<T extends string>(node: MarkupNode, name: string, allowed: readonly T[]): T {
  const value = attribute(node, name);
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new MarkupValueError(`<${node.name} ${name}="${value}">: ${allowed.join(' | ')}`);
  return found;
}

function count(node: MarkupNode, name: string, fallback?: number): number {
  const value = node.attributes[name] ?? '';
  if (value === '' && fallback !== undefined) return fallback;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new MarkupValueError(`<${node.name} ${name}="${value}">: 1, 2, 3 …`);
  return Number(value);
}
