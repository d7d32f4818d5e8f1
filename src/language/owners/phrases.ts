/** A set of phrases, found by their first syllable. */
export interface Phrases {
  /** The longest phrase that begins with these syllables, in syllables; 0 when none does. */
  length(syllable: (ahead: number) => string | undefined): number;
}

/** The phrases of a list, parted by `|`, whose syllables are already formed for comparing. */
export function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split('|')) {
    const syllables = phrase.split(' ');
    const first = syllables[0] ?? '';
    const same = byFirst.get(first);
    if (same) same.push(syllables);
    else byFirst.set(first, [syllables]);
  }
  return {
    length(syllable) {
      let longest = 0;
      for (const syllables of byFirst.get(syllable(0) ?? '') ?? []) {
        if (syllables.length > longest && syllables.every((one, ahead) => syllable(ahead) === one))
          longest = syllables.length;
      }
      return longest;
    },
  };
}
