import { perText } from '../per-text.ts';
import { inText, rule } from '../rule.ts';
import { wordsOf, writtenTexts } from '../words-of.ts';

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

/** Of a term, the others that begin with it. */
const LONGER = new Map(
  PAIRS.flat().map((term) => [
    term,
    [...PAIRS.flat(), 'cổng dịch vụ công quốc gia']
      .filter((one) => one.startsWith(`${term} `))
      .map((one) => one.split(' ')),
  ]),
);

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
  examples: {
    good: [{ plan: 'plan:\n  sections:\n    - {title: A, text: Bảo đảm tiến độ; bảo đảm kinh phí.}\n' }],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Bảo đảm tiến độ; bảo đảm kinh phí; đảm bảo an toàn."}\n',
        stage: 'final',
        finds: ['đảm bảo'],
      },
    ],
  },
  check({ model, report }) {
    const places = new Map<string, ReturnType<typeof inText>[]>();
    for (const text of writtenTexts(model)) {
      if (!READ.has(text.role)) continue;
      for (const { term, span } of termsIn(text)) {
        if (text.role === 'recipient' && !term.endsWith('sở')) continue;
        const known = places.get(term);
        if (known) known.push(inText(text, span));
        else places.set(term, [inText(text, span)]);
      }
    }
    for (const pair of PAIRS) {
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

const termsIn = perText((wording): readonly Use[] => {
  const words = wordsOf(wording);
  const stands = (parts: readonly string[], at: number): boolean =>
    parts.every((part, ahead) => words[at + ahead]?.lower === part);
  return words.flatMap(({ lower, span }, at) =>
    (byFirstWord().get(lower) ?? []).flatMap(({ term, parts }): Use[] => {
      const end = words[at + parts.length - 1]?.span[1];
      if (end === undefined || !stands(parts, at)) return [];
      // A longer term that begins alike is its own.
      if (LONGER.get(term)?.some((more) => stands(more, at))) return [];
      // “Tự bảo đảm chi thường xuyên” is a term of its own.
      if (/^(?:bảo đảm|đảm bảo)$/u.test(term) && words[at - 1]?.lower === 'tự') return [];
      // “Ủy ban nhân dân (UBND)” explains the other.
      return /^ ?\(/u.test(wording.text.slice(end)) ? [] : [{ term, span: [span[0], end] }];
    }),
  );
});

type Term = { readonly term: string; readonly parts: readonly string[] };
let kept: Map<string, Term[]> | undefined;

function byFirstWord(): ReadonlyMap<string, readonly Term[]> {
  if (kept !== undefined) return kept;
  kept = new Map();
  for (const term of new Set(PAIRS.flat())) {
    const parts = term.toLowerCase().split(' ');
    const first = parts[0] ?? '';
    kept.set(first, [...(kept.get(first) ?? []), { term, parts }]);
  }
  return kept;
}
