import { knownTerm } from '../../language/index.ts';
import { plural } from '../../text/index.ts';
import { bracketedAbbreviations } from '../explained-abbreviations.ts';
import { planWords } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const abbreviationOneOff = rule({
  id: 'abbreviation-one-off',
  summary: {
    vi: 'Chữ viết tắt lệch một chữ so với chữ vẫn dùng (CCNN, CBCCVN)',
    en: 'An abbreviation one letter off one in use',
  },
  why: {
    vi: 'Chữ lạ, chưa giải thích, lệch đúng một chữ cái so với chữ mà kế hoạch này dùng nhiều lần hoặc chữ mà cơ quan nào cũng dùng, thường là gõ nhầm. Chữ ở nơi nhận và trong tên đơn vị (Hội LHPN, Phòng TCĐT) là của cơ quan ấy, không tính.',
    en: 'A stranger, never explained, one letter off what the plan uses several times or what every office uses, is usually a slip. Those among the recipients and in names of units are the units’ own.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "CBCCVC học tập; CBCCVC thực hiện; CBCC cấp xã; TTHC, CCHC."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Hội LHPN, phòng TCĐT đăng tin trên Cổng TTĐT."}\n  recipients: [Ban VHXH;, "Lưu: VT, CTTT."]\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "CBCCVC học tập; CBCCVC thực hiện; CBCCVN báo cáo."}\n',
        finds: ['CBCCVN'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: "CBCCVC học tập; CBCCVC thực hiện; CBCCVC báo cáo."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Rà soát TTHHC nội bộ.}\n',
        finds: ['TTHHC'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: Rà soát TTHC nội bộ.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Đánh giá CBCCVN hằng năm.}\n',
        finds: ['CBCCVN'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: Đánh giá CBCCVC hằng năm.}\n',
      },
    ],
  }),
  check({ model, words, directory, report }) {
    const explained = bracketedAbbreviations(model);
    const places = new Map<string, ReturnType<typeof inText>[]>();
    const abbreviations = planWords(model).formsOf(
      ({ text: word, kind }) => kind === 'abbreviation' && word.length >= 4 && !/[^\p{L}]/u.test(word),
    );
    const ofUnits = new Set<string>();
    for (const { text, word, words: around, at } of abbreviations) {
      if (text.role === 'recipient' || UNIT.test(around[at - 1]?.lower ?? '')) ofUnits.add(word.text);
      const known = places.get(word.text);
      if (known) known.push(inText(text, word.span));
      else places.set(word.text, [inText(text, word.span)]);
    }
    const used = [...places]
      .filter(([word, at]) => at.length >= 2 || knownTerm(word) !== undefined)
      .map(([word]) => word);
    for (const [word, at] of places) {
      const isOurs =
        ofUnits.has(word) || words.has(word) || explained.has(word) || directory?.resolve(word).known === true;
      if (at.length > 2 || isOurs || knownTerm(word) !== undefined) continue;
      const own = used.find(
        (one) =>
          one !== word &&
          isOneOff(word, one) &&
          ((places.get(one)?.length ?? 0) > at.length || knownTerm(one) !== undefined),
      );
      const meant = own ?? (at.length === 1 ? commonNear(word) : undefined);
      const [first, ...others] = at;
      if (meant === undefined || first === undefined) continue;
      report({
        at: first,
        message: own
          ? {
              vi: `${quoted(word)}: nghi gõ nhầm ${quoted(own)} (dùng ${places.get(own)?.length} lần).`,
              en: `${quoted(word)}: probably ${quoted(own)}, used ${plural(places.get(own)?.length ?? 0, 'time')}.`,
            }
          : {
              vi: `${quoted(word)} chưa giải thích, lệch một chữ so với ${quoted(meant)}.`,
              en: `${quoted(word)} is not explained and one letter off ${quoted(meant)}.`,
            },
        hint: { vi: `Kiểm tra: ${meant}?`, en: `Check: ${meant}?` },
        related: others.map((place) => ({ at: place, message: { vi: word, en: word } })),
        fix: {
          title: { vi: `Sửa thành ${meant}`, en: `Change to ${meant}` },
          edits: at.map((place) => ({ at: place, text: meant })),
        },
      });
    }
  },
});

/** Words, in small letters, that a unit's own abbreviation follows: Hội LHPN, Phòng TCĐT. */
const UNIT = /^(?:hội|phòng|ban|sở|cục|vụ|viện|trường|đoàn|tổ|ty|tâm|đội|khoa|trạm)$/u;

const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY';

/** What every office writes with one other letter, or with a letter once that stands here twice. */
function commonNear(word: string): string | undefined {
  for (let at = 1; at < word.length; at++) {
    const once = word.slice(0, at) + word.slice(at + 1);
    if (word.charAt(at) === word.charAt(at - 1) && knownTerm(once)?.kind === 'abbreviation') return once;
  }
  for (let at = 0; at < word.length; at++) {
    for (const letter of LETTERS) {
      const other = word.slice(0, at) + letter + word.slice(at + 1);
      if (other !== word && knownTerm(other)?.kind === 'abbreviation') return other;
    }
  }
  return undefined;
}

/** One letter replaced, or two neighbours in the other order. */
function isOneOff(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, at) => (letter === b.charAt(at) ? [] : [at]));
  if (differing.length === 1) return true;
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}
