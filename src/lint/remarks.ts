import type { Span } from '../diagnostics/index.ts';

/**
 * A comment in the plan's file that speaks to lint; `covers` is the line or the block it stands at:
 *
 *     # ccht-ignore doubled-word “Công công”: a name        (or: # ccht bỏ qua …)
 *     # ccht-doubtful “first words”: torn by a page break   (or: # ccht nghi …)
 *     # ccht-decide “Quý III/2024”: keep it or not?         (or: # ccht chờ quyết …)
 */
export type Remark = {
  readonly kind: 'ignore' | 'doubtful' | 'decide';
  /** Ids of the rules that are not to speak; only `ignore` has some. */
  readonly rules: readonly string[];
  /** Only findings on these words are meant; of `doubtful` those on them or a few words around, of `decide` the words to be decided on. */
  readonly words?: string;
  readonly reason: string;
  readonly span: Span;
  readonly covers: Span;
};

const IGNORE =
  /^#\s*ccht(?:-ignore|\s+bỏ qua)(?![\p{L}\p{N}])[:\s]*(?<rules>[a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)?\s*(?:[“"](?<words>[^”"]*)[”"])?\s*(?::\s*(?<reason>.*))?$/iu;
const BEGINS = /^#\s*ccht(?:-ignore|\s+bỏ qua)/iu;
const DOUBTFUL = /^#\s*ccht(?:-doubtful|\s+nghi)(?![\p{L}\p{N}])\s*(?:[“"](?<words>[^”"]*)[”"])?[:\s]*(?<reason>.*)$/iu;
const DECIDE =
  /^#\s*ccht(?:-decide|\s+chờ quyết)(?![\p{L}\p{N}])\s*(?:[“"](?<words>[^”"]*)[”"])?[\s:]*(?<reason>.*)$/iu;

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
  if (doubtful) {
    const { words, reason = '' } = doubtful.groups ?? {};
    return { kind: 'doubtful', rules: [], ...(words?.trim() && { words }), reason: reason.trim(), span, covers };
  }
  const decide = DECIDE.exec(text);
  if (decide) {
    const { words, reason = '' } = decide.groups ?? {};
    return { kind: 'decide', rules: [], ...(words !== undefined && { words }), reason: reason.trim(), span, covers };
  }
  // Meant as one and not of its form: said rather than passed over.
  return BEGINS.test(text) ? { kind: 'ignore', rules: [], reason: '', span, covers } : undefined;
}

/** A remark that a place is doubtful, as `readRemark` reads it. Words that quotation marks stand in are cut before these. */
export function doubtfulRemark(reason: string, words = ''): string {
  const quotable = words.split(/[“”"]/u)[0]?.trim() ?? '';
  const named = quotable === '' ? '' : ` “${quotable}”`;
  return `# ccht-doubtful${named}: ${reason.replace(/\s+/gu, ' ')}`;
}

/** Whether a file can hold a remark at all; most hold none and need not be read for comments. */
export function mayHoldRemarks(text: string): boolean {
  return /#\s*ccht/iu.test(text);
}
