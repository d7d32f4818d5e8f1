/** A word, a number or a single sign of the normalised text; offsets in that text. */
interface Token {
  is: 'word' | 'number' | 'sign';
  /** Lower case, in the one spelling that the grammar knows. */
  text: string;
  start: number;
  end: number;
  /** Written with a capital. */
  capital?: true;
}

/** What was read, and the token after it. */
export interface Found<T> {
  value: T;
  next: number;
}

/** A place in the tokens; `word(i)` is '' where nothing stands. */
export class Tokens {
  readonly all: readonly Token[];
  constructor(all: readonly Token[]) {
    this.all = all;
  }
  get length(): number {
    return this.all.length;
  }
  at(index: number): Token | undefined {
    return this.all[index];
  }
  word(index: number): string {
    return this.all[index]?.text ?? '';
  }
  /** Whether the words from `index` on are these, separated by spaces. */
  has(index: number, words: string): boolean {
    let at = index;
    for (const word of split(words)) if (this.word(at++) !== word) return false;
    return true;
  }
  /** The number written in digits at `index` (at most four of them), or undefined. */
  number(index: number): number | undefined {
    const token = this.all[index];
    return token?.is === 'number' && token.text.length <= 4 ? Number(token.text) : undefined;
  }
  /** Whether the token touches the one before it, with no space between. */
  touches(index: number): boolean {
    const before = this.all[index - 1];
    return before !== undefined && before.end === this.all[index]?.start;
  }
}

const SPLIT = new Map<string, readonly string[]>();

/** The grammar asks for the same few phrases at every token. */
function split(words: string): readonly string[] {
  const known = SPLIT.get(words);
  if (known) return known;
  const list = words.split(' ');
  SPLIT.set(words, list);
  return list;
}

const TOKEN = /\d+|[\p{L}\p{M}]+|[\u2160-\u216b]+|\S/gu;
/** Beyond the letters of Vietnamese: Roman numerals and wide letters as single characters. */
const COMPATIBLE = /[\u2000-\uffff]/u;
const GLUED = /^(quý|q)([ivl]{1,3})$/u;

// Spellings of one word: i or y, misplaced tone marks, hàng beside hằng.
const SPELLINGS = new Map([
  ...of('quý', 'quí qúy qúi'),
  ...of('kỳ', 'kì'),
  ...of('hằng', 'hàng'),
  ...of('trước', 'truớc trứơc trươc'),
  ...of('thường', 'thuờng thừơng'),
  ...of('tùy', 'tuỳ'),
  ...of('tới', 'tơi'),
]);

const UNMARKED = new Map(
  (
    'thang:tháng quy:quý nam:năm truoc:trước den:đến tu:từ dau:đầu giua:giữa cuoi:cuối het:hết thuong:thường ' +
    'xuyen:xuyên hang:hằng dinh:định ky:kỳ cham:chậm muon:muộn nhat:nhất hoan:hoàn thanh:thành moi:mỗi tuan:tuần ' +
    'va:và hoac:hoặc lan:lần dot:đột xuat:xuất ke:kế hoach:hoạch'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [bare = '', marked = ''] = pair.split(':');
      return [bare, marked];
    }),
);

/** Cuts normalised text into tokens. Text without a single mark is read as Vietnamese typed without marks. */
export function tokenise(text: string): Tokens {
  const unmarked = !/[^ -~]/.test(text);
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    if (/^\d/.test(raw)) {
      const before = tokens.at(-1);
      if (unmarked && before?.text === 'ngay') before.text = 'ngày';
      tokens.push({ is: 'number', text: raw, start, end });
      continue;
    }
    if (!/^[\p{L}\u2160-\u216b]/u.test(raw)) {
      tokens.push({ is: 'sign', text: raw, start, end });
      continue;
    }
    const word = spelling(raw, unmarked);
    const glued = word.startsWith('q') ? GLUED.exec(word) : null;
    const head = glued?.[1];
    const tail = glued?.[2];
    if (head !== undefined && tail !== undefined) {
      const cut = end - tail.length;
      tokens.push({ is: 'word', text: 'quý', start, end: cut }, { is: 'word', text: tail, start: cut, end });
    } else {
      const capital = raw[0] !== raw[0]?.toLowerCase();
      tokens.push({ is: 'word', text: word, start, end, ...(capital && { capital: true }) });
    }
  }
  return new Tokens(withoutSpelled(tokens));
}

/** Leaves out a number's own words in brackets: ngày 06 (sáu) of the month. */
function withoutSpelled(tokens: Token[]): Token[] {
  if (!tokens.some((token) => SPELLED.has(token.text))) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    let to = i + 1;
    while (SPELLED.has(tokens[to]?.text ?? '')) to++;
    const spelled = token.text === '(' && to > i + 1 && tokens[to]?.text === ')' && kept.at(-1)?.is === 'number';
    if (spelled) i = to;
    else kept.push(token);
  }
  return kept;
}

const SPELLED = new Set('một hai ba bốn tư năm lăm sáu bảy tám chín mười mươi mốt'.split(' '));

function spelling(raw: string, unmarked: boolean): string {
  const word = (COMPATIBLE.test(raw) ? raw.normalize('NFKC') : raw).toLowerCase();
  return SPELLINGS.get(word) ?? (unmarked ? UNMARKED.get(word) : undefined) ?? word;
}

function of(word: string, variants: string): [string, string][] {
  return variants.split(' ').map((variant) => [variant, word]);
}
