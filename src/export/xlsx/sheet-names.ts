/** What Excel allows in length, counted in UTF-16 units. */
const LONGEST = 31;

const LETTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * Names of sheets as Excel takes them (Excel specifications and limits; "Rename a worksheet"): 1 to 31 characters,
 * none of \ / ? * [ ] :, no apostrophe at either end, not "History", each only once whatever its case.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return names.map((name, index) => {
    const clean = cleaned(name) || `Sheet${index + 1}`;
    let free = cut(clean, LONGEST);
    for (let count = 2; taken.has(free.toLowerCase()); count++) {
      const tail = ` (${count})`;
      free = cut(clean, LONGEST - tail.length) + tail;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

function cleaned(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\\/?*[\]:]/g, '-')
    .replace(/[\0-\x1f\x7f\ufffe\uffff]|\p{Cs}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

/** The first words that fit; where that is little, the first letters, marks kept with what they stand on. */
function cut(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const words = name.slice(0, longest + 1).replace(/ ?[^ ]*$/, '');
  const kept = words.length > longest / 2 ? words : firstLetters(name, longest);
  return kept.replace(/[' ]+$/, '');
}

function firstLetters(name: string, longest: number): string {
  let kept = '';
  for (const { segment } of LETTERS.segment(name)) {
    if (kept.length + segment.length > longest) break;
    kept += segment;
  }
  return kept;
}
