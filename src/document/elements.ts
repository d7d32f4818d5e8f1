// The markup that templates write: each element, what it may hold and which attributes it takes.

/** `inline` is text with <b> and <i>; a list is elements only; `cell` is either. */
export type Content = 'inline' | 'cell' | readonly string[];

export type ElementRule = {
  readonly content: Content;
  /** Attribute name → whether it must be there. */
  readonly attributes?: Readonly<Record<string, 'required' | 'optional'>>;
};

const BLOCKS = [
  'letterhead',
  'title',
  'subject',
  'attached',
  'appendix-label',
  'appendix-title',
  'authority',
  'basis',
  'command',
  'article',
  'heading',
  'paragraph',
  'item',
  'end-mark',
  'table',
  'ending',
] as const;

const LINES: ElementRule = { content: ['line'] };
const RULED_LINES: ElementRule = { content: ['line'], attributes: { rule: 'optional' } };
const INLINE: ElementRule = { content: 'inline' };

export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  document: {
    content: ['part'],
    attributes: {
      title: 'required',
      subject: 'required',
      agency: 'required',
      state: 'required',
      mark: 'optional',
      'font-size': 'required',
      indent: 'required',
    },
  },
  part: { content: BLOCKS, attributes: { kind: 'required', page: 'required' } },
  letterhead: { content: ['parent', 'issuer', 'nation', 'motto', 'number', 'place-date'] },
  parent: LINES,
  issuer: LINES,
  nation: LINES,
  motto: LINES,
  number: INLINE,
  'place-date': INLINE,
  title: LINES,
  subject: RULED_LINES,
  attached: RULED_LINES,
  'appendix-label': LINES,
  'appendix-title': RULED_LINES,
  authority: LINES,
  basis: INLINE,
  command: LINES,
  article: { content: 'inline', attributes: { label: 'required' } },
  heading: { content: 'inline', attributes: { level: 'required', number: 'required' } },
  paragraph: { content: 'inline', attributes: { number: 'optional' } },
  item: { content: 'inline', attributes: { level: 'required', marker: 'required' } },
  'end-mark': INLINE,
  table: { content: ['column', 'head', 'group', 'rows'] },
  column: { content: [], attributes: { key: 'required', align: 'required', width: 'optional' } },
  head: { content: ['row'] },
  group: { content: ['row'], attributes: { level: 'required' } },
  rows: { content: ['row'], attributes: { split: 'optional' } },
  row: { content: ['cell'] },
  cell: { content: 'cell', attributes: { span: 'optional', rows: 'optional' } },
  ending: { content: ['recipients', 'signature'] },
  recipients: { content: ['label', 'line'] },
  signature: { content: ['authority', 'position', 'signer'] },
  label: INLINE,
  position: LINES,
  signer: INLINE,
  line: INLINE,
};

/** Element names allowed directly inside an element, besides text. */
export function allowedInside(name: string): readonly string[] {
  const content = ELEMENTS[name]?.content ?? 'inline';
  if (content === 'inline') return ['b', 'i'];
  return content === 'cell' ? ['b', 'i', 'paragraph', 'item'] : content;
}

/** Whether text (not only white space) may stand directly inside an element. */
export function holdsText(name: string): boolean {
  const content = ELEMENTS[name]?.content ?? 'inline';
  return content === 'inline' || content === 'cell';
}

/** Attributes of an element; <b> and <i> take none. */
export function attributesOf(name: string): Readonly<Record<string, 'required' | 'optional'>> {
  return ELEMENTS[name]?.attributes ?? {};
}
