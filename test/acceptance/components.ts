import { lines, type Printed, under, type Yaml } from './office.ts';
import type { Paragraph, Part } from './word-file.ts';
import type { Element } from './xml-tree.ts';

/** A part of a printed document taken apart by where things stand and what they say (NĐ 30/2020, PL I, Mục IV). */
export type Components = {
  readonly kind: 'decision' | 'plan' | 'appendix';
  readonly part: Part;
  /** What the plan says of this part. */
  readonly said: Yaml;
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
  /** From the type name (or the word Phụ lục) to the rule under the title. */
  readonly title: readonly Paragraph[];
  readonly titleRule: Paragraph | undefined;
  /** What follows the title outside tables, with words. */
  readonly body: readonly Paragraph[];
  readonly recipients: readonly Paragraph[];
  readonly signature: readonly Paragraph[];
  /** Tables with data: neither the head nor the ending. */
  readonly tables: readonly Element[];
};

export const textWidth = (part: Part): number => {
  const number = (name: string, key: string) =>
    Number(
      part.settings.children.find((child) => typeof child !== 'string' && child.name === name) === undefined
        ? Number.NaN
        : (part.settings.children.find((child) => typeof child !== 'string' && child.name === name) as Element)
            .attributes[key],
    );
  return number('w:pgSz', 'w:w') - number('w:pgMar', 'w:left') - number('w:pgMar', 'w:right');
};

/** A drawn rule: no words, a border on one side. */
export const isRule = (paragraph: Paragraph): boolean =>
  paragraph.text.trim() === '' && paragraph.topBorder !== undefined;

export function componentsOf(printed: Printed): Components[] {
  const decision = under(printed.plan, 'decision') as Yaml | undefined;
  const appendices = (under(printed.plan, 'appendices') ?? []) as Yaml[];
  const expected = [
    ...(decision === undefined ? [] : [{ kind: 'decision', said: decision } as const]),
    { kind: 'plan', said: under(printed.plan, 'plan') as Yaml } as const,
    ...appendices.map((said) => ({ kind: 'appendix', said }) as const),
  ];
  if (expected.length !== printed.word.parts.length)
    throw new Error(`${printed.name}: ${printed.word.parts.length} parts printed, ${expected.length} in the plan`);
  return expected.map(({ kind, said }, i) => apart(printed.word.parts[i] as Part, kind, said));
}

function apart(part: Part, kind: Components['kind'], said: Yaml): Components {
  const head = kind === 'appendix' ? undefined : part.tables[0];
  const ending = part.tables.find((table) =>
    part.paragraphs.some((one) => one.cell?.table === table && one.text.trim() === 'Nơi nhận:'),
  );
  const cellsOf = (table: Element | undefined, side: 'left' | 'right') =>
    part.paragraphs.filter((one) => {
      if (table === undefined || one.cell?.table !== table) return false;
      const cells = one.cell.row.children.filter((child) => typeof child !== 'string' && child.name === 'w:tc');
      return side === 'left' ? cells[0] === one.cell.cell : cells.at(-1) === one.cell.cell;
    });
  const outside = part.paragraphs.filter((one) => one.cell === undefined);
  const rule = outside.findIndex(isRule);
  return {
    kind,
    part,
    said,
    left: cellsOf(head, 'left'),
    right: cellsOf(head, 'right'),
    title: outside.slice(0, rule).filter((one) => one.text.trim() !== ''),
    titleRule: outside[rule],
    body: outside.slice(rule + 1).filter((one) => one.text.trim() !== ''),
    recipients: cellsOf(ending, 'left').filter((one) => one.text.trim() !== ''),
    signature: cellsOf(ending, 'right').filter((one) => one.text.trim() !== ''),
    tables: part.tables.filter((table) => table !== head && table !== ending),
  };
}

/** The paragraphs that carry a typographic component, by its key in the table of Mục II and V of Phụ lục I. */
export function component(key: string, { kind, ...c }: Components): Paragraph[] {
  const agency = c.left.filter((one) => one.text.trim() !== '' && !one.text.startsWith('Số'));
  const opens = c.title.findIndex((one) => /^\((Ban hành k|K)èm theo/u.test(one.text));
  const attached = opens < 0 ? [] : c.title.slice(opens);
  const named = c.title.filter((one) => !attached.includes(one));
  const basis = lines(c.said.basis);
  const centred = [...lines(c.said.authority), 'QUYẾT ĐỊNH:'];
  const prose = c.body.filter(
    (one) => one.outline === undefined && !(kind === 'decision' && centred.includes(one.text)),
  );
  switch (key) {
    case 'quoc-hieu':
      return c.right.slice(0, 1);
    case 'tieu-ngu':
      return c.right.slice(1, 2);
    case 'co-quan-chu-quan':
      return agency.slice(0, agency.length - lines(under(c, 'issuerName')).length);
    case 'agency':
      return agency;
    case 'so-ky-hieu':
      return c.left.filter((one) => one.text.startsWith('Số'));
    case 'dia-danh':
      return c.right.filter((one) => /, ngày/u.test(one.text));
    case 'ten-loai':
      return kind === 'appendix' ? [] : named.slice(0, 1);
    case 'trich-yeu':
      return kind === 'appendix' ? [] : named.slice(1);
    case 'tham-quyen':
      return kind === 'decision' ? c.body.filter((one) => centred.includes(one.text)) : [];
    case 'can-cu':
      return c.body.filter((one) => basis.includes(one.text));
    case 'noi-dung':
      return prose.filter((one) => !basis.includes(one.text) && one.text.trim() !== './.');
    case 'prose':
      return prose.filter((one) => one.text.trim() !== './.');
    case 'de-muc':
      return c.body.filter((one) => one.outline !== undefined);
    case 'quyen-han':
      return c.signature.slice(
        0,
        [...lines(under(c.said, 'signature', 'authority')), ...lines(under(c.said, 'signature', 'position'))].length,
      );
    case 'ho-ten':
      return under(c.said, 'signature', 'signer') === undefined ? [] : c.signature.slice(-1);
    case 'noi-nhan':
      return c.recipients.slice(0, 1);
    case 'noi-nhan-ds':
      return c.recipients.slice(1);
    case 'phu-luc':
      return kind === 'appendix' && c.said.label !== '' ? named.slice(0, 1) : [];
    case 'phu-luc-td':
      return kind === 'appendix' ? named.slice(c.said.label === '' ? 0 : 1) : [];
    case 'phu-luc-kem':
      return attached;
    default:
      throw new Error(key);
  }
}
