import { type Citation, citationIdentity, readCitations } from '../../language/index.ts';
import type { Model } from '../../model/index.ts';
import type { Path } from '../../plan/index.ts';

/** A document on which the plan rests: a line of the legal basis, or a citation in the opening. */
export type Basis = {
  readonly path: Path;
  /** Offsets in the value at `path`, of a citation in the opening. */
  readonly span?: readonly [start: number, end: number];
  readonly text: string;
  /** What makes it this document and no other; absent where its words do not say so. */
  readonly identity?: string;
  /** Number and symbol as people call it: 131/NQ-CP. */
  readonly name: string;
  readonly citation?: Citation;
};

export function basesOf({ file, texts }: Pick<Model, 'file' | 'texts'>): Basis[] {
  const bases: Basis[] = [];
  for (const part of ['decision', 'plan'] as const) {
    file[part]?.basis?.forEach((text, index) => {
      const [first] = readCitations(text);
      bases.push({ path: [part, 'basis', index], text, ...called(first, text) });
    });
  }
  for (const { text, path, role } of texts) {
    if (role !== 'opening') continue;
    const citations = readCitations(text);
    citations.forEach((citation, index) => {
      const end = citations[index + 1]?.span[0] ?? text.length;
      const words = text.slice(citation.span[0], titleEnd(text, citation.span[1], end));
      bases.push({ path, span: citation.span, text: words, ...called(citation, text) });
    });
  }
  return bases;
}

/** Where the title after a citation ends: at a semicolon or the end of the sentence. */
function titleEnd(text: string, from: number, to: number): number {
  const stop = text.slice(from, to).search(/[;\n]|\.\s/u);
  return stop < 0 ? to : from + stop;
}

function called(citation: Citation | undefined, text: string): Pick<Basis, 'identity' | 'name' | 'citation'> {
  if (citation === undefined) return { name: text };
  const { type, title, span, numberSpan, symbolSpan } = citation;
  const identity = citationIdentity(citation);
  const name =
    numberSpan !== undefined && symbolSpan !== undefined
      ? text.slice(numberSpan[0], symbolSpan[1]).replace(/\s+/gu, '')
      : [type, title].filter((part) => part !== undefined).join(' ') || text.slice(...span);
  return { name, citation, ...(identity !== undefined && { identity }) };
}
