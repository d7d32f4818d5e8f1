import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';
import { writtenTexts } from '../words-of.ts';

/** Kinds of places that plans name together, each with the forms that it is written in. */
const SETS: readonly { readonly sign: string; readonly form: RegExp; readonly kinds: readonly string[] }[] = [
  {
    sign: 'huyện',
    form: /(?<!\p{L})(huyện|thành phố|thành|thị xã|thị)(?:, | và )(huyện|thành phố|thành|thị xã|thị)(?:, | và )(huyện|thành phố|thành|thị xã|thị)(?![ \u00a0]?\p{L}{2,}(?: \p{Lu}| ?,))(?!\p{L})/giu,
    kinds: ['huyện', 'thành', 'thị'],
  },
  {
    sign: 'phường',
    form: /(?<!\p{L})(xã|phường|thị trấn)(?:, | và )(xã|phường|thị trấn)(?:, | và )(xã|phường|thị trấn)(?!\p{L})/giu,
    kinds: ['xã', 'phường', 'thị trấn'],
  },
];

export const seriesForms = rule({
  id: 'series-forms',
  summary: {
    vi: 'Một dãy liệt kê viết nhiều kiểu (huyện, thành phố, thị xã; huyện, thị xã, thành phố; huyện, thành, thị)',
    en: 'One series of places in several orders or forms',
  },
  why: {
    vi: 'Trật tự nào cũng được, một văn bản nên giữ một trật tự và viết đủ chữ. Theo kiểu dùng nhiều hơn.',
    en: 'Any order will do; one document keeps to one, written out. The most frequent counts.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "UBND các huyện, thành phố, thị xã; UBND cấp huyện; các xã, phường, thị trấn; xã, phường."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "UBND các huyện, thị xã, thành phố; phòng của các huyện, thị xã, thành phố; gửi các huyện, thành, thị."}\n',
        stage: 'final',
        finds: ['huyện, thành, thị'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "UBND các huyện, thị xã, thành phố; phòng của các huyện, thị xã, thành phố; gửi các huyện, thị xã, thành phố."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const texts = writtenTexts(model).filter(({ text }) => /huyện|phường/iu.test(text));
    const slips = SETS.flatMap(({ sign, form, kinds }): Slip[] => {
      const uses = texts.flatMap((text) =>
        !text.text.toLowerCase().includes(sign)
          ? []
          : [...text.text.matchAll(form)].flatMap(({ 0: written, index, ...members }) => {
              const order = [members[1], members[2], members[3]].map((one) => (one ?? '').toLowerCase());
              const isWhole = kinds.every((kind) => order.filter((one) => isOfKind(one, kind, kinds)).length === 1);
              return isWhole && written !== written.toUpperCase()
                ? [{ text, written, index, key: order.join(', ') }]
                : [];
            }),
      );
      const counts = new Map<string, number>();
      for (const { key } of uses) counts.set(key, (counts.get(key) ?? 0) + 1);
      const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length);
      if (best === undefined || counts.size < 2) return [];
      return uses.flatMap(({ text, written, index, key }) =>
        key === best[0]
          ? []
          : [{ text, span: [index, index + written.length] as const, right: likeCase(written, best[0]) }],
      );
    });
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chỗ liệt kê khác trật tự, cách viết dùng nhiều hơn.`,
        en: `${slips.length} series in another order or form than elsewhere.`,
      },
      { vi: `Thống nhất: ${slips[0]?.right}. Sửa được: --fix`, en: `Use: ${slips[0]?.right}. --fix does it` },
      { vi: 'Thống nhất dãy liệt kê', en: 'Write the series one way' },
    );
    if (finding) report(finding);
  },
});

function isOfKind(word: string, kind: string, kinds: readonly string[]): boolean {
  const fits = kinds.filter((one) => word === one || word.startsWith(`${one} `));
  return fits.sort((a, b) => b.length - a.length)[0] === kind;
}

function likeCase(written: string, right: string): string {
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toLocaleUpperCase('vi') + right.slice(1) : right;
}
