import { detached } from './detached.ts';

const MOST = 5000;
/** Stands for the answer undefined: one look tells whether a text is known. */
const NOTHING = Symbol('nothing');

/**
 * The same pure function of a text, which knows its answers for texts up to a length: names are asked about again and
 * again, a paragraph by several readers, a sentence in plan after plan. Answers are shared: they must not be changed.
 */
export function remembered<T>(read: (text: string) => T, longest = 100): (text: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (text) => {
    if (text.length > longest) return read(text);
    const before = known.get(text);
    if (before !== undefined) return before === NOTHING ? (undefined as T) : before;
    if (known.size >= MOST) known.clear();
    const own = detached(text);
    const answer = read(own);
    known.set(own, answer === undefined ? NOTHING : answer);
    return answer;
  };
}
