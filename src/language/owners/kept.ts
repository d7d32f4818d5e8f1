const ANSWERS_KEPT = 5000;

/** The same function with its last few thousand answers kept: the same words stand in cell after cell. */
export function kept(make: (word: string) => string): (word: string) => string {
  const answers = new Map<string, string>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= ANSWERS_KEPT) answers.clear();
    const answer = make(word);
    answers.set(word, answer);
    return answer;
  };
}
