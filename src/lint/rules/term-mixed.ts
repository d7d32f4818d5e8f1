import { planWords, type WordPlace } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';

/** Two ways to say one thing, both right. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['bảo đảm', 'đảm bảo'],
  ['trang thông tin điện tử', 'website'],
  ['hằng năm', 'hàng năm'],
  ['hằng tháng', 'hàng tháng'],
  ['hằng quý', 'hàng quý'],
  ['tỷ lệ', 'tỉ lệ'],
  ['trung ương', 'TW'],
  ['UBND', 'ủy ban nhân dân'],
  ['đơn vị sự nghiệp công lập', 'đơn vị sự nghiệp công'],
  ['tự bảo đảm', 'tự đảm bảo'],
  ['cổng dịch vụ công', 'cổng thông tin dịch vụ công'],
  ['cổng dịch vụ công', 'cổng dịch vụ công trực tuyến'],
  ['cổng dịch vụ công', 'cổng thông tin dịch vụ công trực tuyến'],
  ['cổng dịch vụ công quốc gia', 'cổng dịch vụ công trực tuyến quốc gia'],
  ['hệ thống thông tin một cửa điện tử', 'hệ thống một cửa điện tử'],
  ['hệ thống một cửa điện tử', 'hệ thống thông tin giải quyết thủ tục hành chính'],
  ['lãnh đạo sở', 'ban giám đốc sở'],
  ['phần mềm một cửa', 'phần mềm một cửa điện tử'],
  ['hệ thống quản lý văn bản và điều hành', 'phần mềm quản lý văn bản và điều hành'],
];

const READ: ReadonlySet<string> = new Set(
  'body cell objective opening closing heading group article recipient'.split(' '),
);

export const termMixed = rule({
  id: 'term-mixed',
  summary: {
    vi: 'Một ý dùng hai từ trong một văn bản (bảo đảm và đảm bảo)',
    en: 'Two words for one thing in one document',
  },
  why: {
    vi: 'Cả hai từ đều đúng; một văn bản nên dùng một từ. Chỉ nói một dòng cho mỗi cặp.',
    en: 'Both are right; one document should use one. One line a pair.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [{ plan: 'plan:\n  sections:\n    - {title: A, text: Bảo đảm tiến độ; bảo đảm kinh phí.}\n' }],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Bảo đảm tiến độ; bảo đảm kinh phí; đảm bảo an toàn."}\n',
        stage: 'final',
        finds: ['đảm bảo'],
      },
    ],
  }),
  check({ model, report }) {
    const words = planWords(model);
    const told = PAIRS.filter((pair) => pair.every((term) => words.hasAll(splitTerm(term))));
    const terms = byFirstWord(new Set(told.flat()));
    const places = new Map<string, ReturnType<typeof inText>[]>();
    for (const place of words.placesOf(terms.keys())) {
      const { text } = place;
      if (!READ.has(text.role)) continue;
      for (const { term, span } of termsAt(place, terms)) {
        if (text.role === 'recipient' && !term.endsWith('sở')) continue;
        const known = places.get(term);
        if (known) known.push(inText(text, span));
        else places.set(term, [inText(text, span)]);
      }
    }
    for (const pair of told) {
      const [few, many] = [...pair].sort((a, b) => (places.get(a)?.length ?? 0) - (places.get(b)?.length ?? 0));
      const [at, ...others] = places.get(few ?? '') ?? [];
      if (at === undefined || few === undefined || many === undefined) continue;
      const [less, more] = [others.length + 1, places.get(many)?.length ?? 0];
      report({
        at,
        message: {
          vi: `Dùng cả “${many}” (${more}) và “${few}” (${less}).`,
          en: `Both “${many}” (${more}) and “${few}” (${less}) are used.`,
        },
        hint: { vi: `Thống nhất: ${many}`, en: `Use: ${many}` },
        related: [
          ...others.slice(0, 2).map((place) => ({ at: place, message: { vi: few, en: few } })),
          ...(places.get(many) ?? []).slice(0, 1).map((place) => ({ at: place, message: { vi: many, en: many } })),
        ],
      });
    }
  },
});

type Use = { readonly term: string; readonly span: readonly [number, number] };

/** The terms that begin with a word. */
function termsAt({ text, words, at, word }: WordPlace, terms: Terms): Use[] {
  const stands = (parts: readonly string[]): boolean => parts.every((part, ahead) => words[at + ahead]?.lower === part);
  return (terms.get(word.lower) ?? []).flatMap(({ term, parts, longer }): Use[] => {
    const end = words[at + parts.length - 1]?.span[1];
    if (end === undefined || !stands(parts)) return [];
    // A longer term that begins alike is its own.
    if (longer.some((more) => stands(more))) return [];
    // “Tự bảo đảm chi thường xuyên” is a term of its own.
    if (/^(?:bảo đảm|đảm bảo)$/u.test(term) && words[at - 1]?.lower === 'tự') return [];
    // “Ủy ban nhân dân (UBND)” explains the other.
    return /^ ?\(/u.test(text.text.slice(end)) ? [] : [{ term, span: [word.span[0], end] }];
  });
}

/** A term, its words, and those of the terms that begin with it. */
type Term = {
  readonly term: string;
  readonly parts: readonly string[];
  readonly longer: readonly (readonly string[])[];
};
type Terms = ReadonlyMap<string, readonly Term[]>;

function byFirstWord(terms: Iterable<string>): Terms {
  const all = new Map<string, Term[]>();
  for (const term of terms) {
    const longer = [...PAIRS.flat(), 'cổng dịch vụ công quốc gia'].filter((one) => one.startsWith(`${term} `));
    const parts = splitTerm(term);
    const first = parts[0] ?? '';
    all.set(first, [...(all.get(first) ?? []), { term, parts, longer: longer.map(splitTerm) }]);
  }
  return all;
}

function splitTerm(term: string): string[] {
  return term.toLowerCase().split(' ');
}
