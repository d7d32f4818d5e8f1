import type { Span, Words } from '../diagnostics/index.ts';

/** A comment in the plan's file that speaks to lint; `covers` is the line or the block it stands at. */
export type Remark = {
  readonly kind: 'ignore' | 'doubtful';
  /** Ids of the rules that are not to speak; of `doubtful` none. */
  readonly rules: readonly string[];
  /** Only findings on these words are meant. */
  readonly words?: string;
  readonly reason: string;
  readonly span: Span;
  readonly covers: Span;
};

const IGNORE =
  /^#\s*ccht(?:-ignore|\s+bỏ qua)(?![\p{L}\p{N}])[:\s]*(?<rules>[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)?\s*(?:[“"](?<words>[^”"]*)[”"])?\s*(?::\s*(?<reason>.*))?$/iu;
const BEGINS = /^#\s*ccht(?:-ignore|\s+bỏ qua)/iu;
const DOUBTFUL = /^#\s*ccht(?:-doubtful|\s+nghi)(?![\p{L}\p{N}])[:\s]*(?<reason>.*)$/iu;

/** A comment (from its #) as a remark; undefined for any other comment. */
export function readRemark(comment: string, span: Span, covers: Span): Remark | undefined {
  const text = comment.normalize('NFC').trimEnd();
  const ignore = IGNORE.exec(text);
  if (ignore) {
    const { rules = '', words, reason = '' } = ignore.groups ?? {};
    const ids = rules
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '');
    return { kind: 'ignore', rules: ids, ...(words !== undefined && { words }), reason: reason.trim(), span, covers };
  }
  const doubtful = DOUBTFUL.exec(text);
  if (doubtful) return { kind: 'doubtful', rules: [], reason: doubtful.groups?.reason?.trim() ?? '', span, covers };
  // Meant as one and not of its form: said rather than passed over.
  return BEGINS.test(text) ? { kind: 'ignore', rules: [], reason: '', span, covers } : undefined;
}

/** Whether a file can hold a remark at all; most hold none and need not be read for comments. */
export function mayHoldRemarks(text: string): boolean {
  return /#\s*ccht/iu.test(text);
}

export const FROM_IMPORT: Words = {
  vi: 'Có thể do chuyển đổi tệp, đối chiếu bản gốc.',
  en: 'May come from the conversion; compare with the original.',
};
