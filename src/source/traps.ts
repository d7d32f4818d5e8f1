import type { Shape } from './shape.ts';
import type { Insert } from './yaml-text.ts';

export type TrapKind = 'colon' | 'lead' | 'rest' | 'quote' | 'bracket';

/** A value whose words YAML would read otherwise. */
export type Trap = {
  readonly kind: TrapKind;
  readonly sign: string;
  /** Where the sign stands, and how long the words are, counted from the start of the value. */
  readonly at: number;
  readonly length: number;
  /** The words are certain as far as this line shows. */
  readonly isCertain: boolean;
};

/** The trap in a value that starts on this line; undefined when YAML reads it as meant or the schema wants no words. */
export function trapOf(
  value: string,
  shape: Shape | undefined,
  hasAnchor: (name: string) => boolean,
  hasAlias: (name: string) => boolean,
): Trap | undefined {
  const sign = value.charAt(0);
  if (sign === '"' || sign === "'") return quotedTrap(value, sign, shape);
  if (shape?.text === undefined) return undefined;
  const length = wordsLength(value);
  const lead = { kind: 'lead', sign, at: 0, length, isCertain: true } as const;
  switch (sign) {
    case '*':
      return hasAnchor(value.slice(1, length)) ? undefined : lead;
    case '&':
      return hasAlias(/^&(\S*)/.exec(value)?.[1] ?? '') ? undefined : lead;
    case '|':
    case '>':
      return /^[|>](?:[-+]?[1-9]?|[1-9][-+])(?:\s+#.*|\s*)$/.test(value) ? undefined : lead;
    case '[':
    case '{':
      return bracketTrap(value, sign);
    case '%':
    case '@':
    case '`':
    case '!':
    case ']':
    case '}':
    case ',':
      return lead;
    case '-':
    case '?':
    case ':':
      if (/^.(?:\s|$)/.test(value)) return lead;
  }
  const colon = value.slice(0, length).search(/:(?=\s|$)/);
  return colon === -1 ? undefined : { kind: 'colon', sign: ':', at: colon, length, isCertain: true };
}

/** Signs that make words on one line a single-quoted scalar. */
export function quoteInserts(start: number, words: string): Insert[] {
  const inner = [...words.matchAll(/'/g)].map(({ index }) => ({ at: start + index, text: "'" }));
  return [{ at: start, text: "'" }, ...inner, { at: start + words.length, text: "'" }];
}

/** Length of a value without a comment and the white space at its end. */
function wordsLength(value: string): number {
  const comment = value.search(/\s#/);
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd().length;
}

/** End of a quoted scalar that starts the value; undefined when it does not close on this line. */
export function quoteEnd(value: string, quote: string): number | undefined {
  for (let at = 1; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) {
      if (quote === '"' || value.charAt(at + 1) !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

function quotedTrap(value: string, quote: string, shape: Shape | undefined): Trap | undefined {
  const end = quoteEnd(value, quote);
  const length = wordsLength(value);
  if (end === undefined || end >= length || /^\s+#/.test(value.slice(end))) return undefined;
  return { kind: 'rest', sign: quote, at: 0, length, isCertain: shape?.text !== undefined };
}

/** `[Dự thảo] Kế hoạch`: a bracket that closes before the words end. */
function bracketTrap(value: string, open: string): Trap | undefined {
  const close = open === '[' ? ']' : '}';
  const length = wordsLength(value);
  let depth = 0;
  for (let at = 0; at < length; at++) {
    const char = value.charAt(at);
    if (char === open) depth++;
    else if (char === close && --depth === 0) {
      return at + 1 < length ? { kind: 'bracket', sign: open, at: 0, length, isCertain: true } : undefined;
    } else if (char === '"') at += (quoteEnd(value.slice(at), '"') ?? 1) - 1;
  }
  return undefined;
}
