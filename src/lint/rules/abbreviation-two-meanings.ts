import { knownTerm } from '../../language/index.ts';
import { fold } from '../../text/index.ts';
import { explanations, foreignExplanations } from '../explained-abbreviations.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const abbreviationTwoMeanings = rule({
  id: 'abbreviation-two-meanings',
  summary: { vi: 'Một chữ viết tắt được giải thích bằng hai nghĩa', en: 'One abbreviation is explained in two ways' },
  why: {
    vi: 'Người đọc không biết chữ ấy nghĩa nào. Viết hoa, viết thường khác nhau không tính.',
    en: 'A reader cannot know which is meant. Capitals make no difference.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Chỉ số cải cách hành chính (PAR INDEX), Chỉ số năng lực cạnh tranh (PCI)."}\n    - {title: B, text: "Chỉ số CCHC (PAR INDEX); Chỉ số Năng lực cạnh tranh cấp tỉnh (PCI)."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Cải cách hành chính (CCHC).}\n    - {title: B, text: cải cách hành chính (CCHC).}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Hành chính công (HCC).}\n    - {title: B, text: hội chữ thập (HCT) và hiệp hội cà phê (HHCP); hợp chủng công (HCC).}\n',
        finds: ['HCC'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Chỉ số hài lòng về sự phục vụ hành chính (SIPAS).}\n    - {title: B, text: "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ (SIPAS)."}\n',
        finds: ['SIPAS'],
      },
    ],
  }),
  check({ model, report }) {
    const first = new Map<string, ReturnType<typeof explanations>[number]>();
    for (const one of [...explanations(model), ...foreignExplanations(model)]) {
      const before = first.get(one.abbreviation);
      if (before === undefined) first.set(one.abbreviation, one);
      else if (!isSame(before.meaning, one.meaning)) {
        report({
          at: inText(one.text, one.span),
          message: {
            vi: `${quoted(one.abbreviation)} được giải thích là ${quoted(before.meaning)}, ở đây là ${quoted(one.meaning)}.`,
            en: `${quoted(one.abbreviation)} was explained as ${quoted(before.meaning)}, here as ${quoted(one.meaning)}.`,
          },
          hint: { vi: 'Thống nhất một nghĩa; nghĩa kia viết đầy đủ.', en: 'Keep one meaning and write the other out.' },
          related: [
            {
              at: inText(before.text, before.span),
              message: { vi: 'Giải thích lần trước', en: 'The earlier explanation' },
            },
          ],
        });
      }
    }
  },
});

/** The same words, or one says what the other says and more before or after; known abbreviations written out. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) =>
    fold(words.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, (short) => knownMeaning(short) ?? short)),
  );
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));
}

function knownMeaning(short: string): string | undefined {
  const known = knownTerm(short);
  return known?.kind === 'abbreviation' ? known.meanings[0] : undefined;
}
