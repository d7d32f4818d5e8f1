import type { Model, PrintedText } from '../../model/index.ts';
import { fold, plural } from '../../text/index.ts';
import { matchesOf, textsWith, writtenTextsWith } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { listed, quoted } from '../say.ts';

/**
 * The kind of an office alone, where an office speaks of itself: “trực thuộc sở”, “Lãnh đạo Ban”, and then the sentence
 * ends or goes on with words that no name goes on with.
 */
const KIND =
  /(?<=(?<!\p{L})(?:lãnh đạo|trực thuộc|thuộc|giám đốc|văn phòng|thanh tra|kế toán|toàn) )(?:sở|ban|cục|chi cục)(?=[.;)]|\s*$| (?:trong|thực hiện|và|tổ chức|để|theo|có|giải đáp|giải quyết|phải|được|đã|chịu|căn cứ|kịp thời|chủ động|chủ trì|phối hợp|tham mưu|rà soát|tiếp tục|xem xét|chỉ đạo|thường xuyên|tăng cường|định kỳ|báo cáo|triển khai|hoặc|tại|khi|năm|đến|về|do|từ)(?!\p{L}))/gimu;
const ALONE =
  /(?<=\p{Ll}{2} )(?:BQL|Ban)(?=[.;)]|\s*$| (?:trong|thực hiện|và|tổ chức|để|theo|có|giải đáp|giải quyết|phải|được|đã|chịu|căn cứ|kịp thời|chủ động|chủ trì|phối hợp|tham mưu|rà soát|tiếp tục|xem xét|chỉ đạo|thường xuyên|tăng cường|định kỳ|báo cáo|triển khai|hoặc|tại|khi|năm|đến|về|do|từ)(?!\p{L}))/gmu;
const KIND_OF_OFFICE = /[sS]ở|[bB]an|[cC]ục|BQL/g;
/** Titles that hold the word: Trưởng Ban, Phó Trưởng Ban. */
const TITLE = /(?:trưởng|phó|chỉ huy|thường vụ) $/iu;
const SHORT_NAME = /\((?:sau đây (?:gọi|viết) (?:tắt |chung )?là:? )?(Ban \p{L}[\p{L} ]{2,24})\)/gu;

export const ownOfficeForms = rule({
  id: 'own-office-forms',
  summary: {
    vi: 'Cơ quan tự gọi mình nhiều cách (Lãnh đạo Sở và lãnh đạo sở; Ban Quản lý, Ban và BQL)',
    en: 'The office calls itself by several forms',
  },
  why: {
    vi: 'Khi nói riêng cơ quan ban hành thì viết hoa (trực thuộc Sở); đã đặt tên gọi tắt trong ngoặc thì chỉ dùng tên ấy. Các sở, ban, ngành nói chung viết thường.',
    en: 'The issuing office itself has a capital; once a short name is given in brackets, only that is used. Offices in general have small letters.',
  },
  clause: 'NĐ 30/2020, PL II, Mục IV',
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Giám đốc Sở, Lãnh đạo Sở chỉ đạo; thuộc sở, ngành; thuộc sở hữu nhà nước; đơn vị trực thuộc sở nội vụ các tỉnh."}\n',
      },
      {
        plan: 'plan:\n  opening: "Ban Quản lý các khu du lịch (Ban Quản lý) lập kế hoạch:"\n  sections:\n    - {title: A, text: "Trưởng Ban chỉ đạo; Ban Chỉ đạo của tỉnh; Lãnh đạo Ban Quản lý; quyết định Ban hành."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Các phòng thuộc Sở thực hiện; Lãnh đạo Sở theo dõi; đơn vị trực thuộc sở báo cáo.}\n',
        stage: 'final',
        finds: ['sở'],
      },
      {
        plan: 'plan:\n  opening: "Ban Quản lý các khu du lịch (sau đây gọi tắt là Ban Quản lý) lập kế hoạch:"\n  sections:\n    - {title: A, text: "Công tác năm của Ban; kế hoạch của BQL."}\n',
        stage: 'final',
        finds: ['Ban'],
      },
    ],
  }),
  check({ model, report }) {
    const texts = writtenTextsWith(model, KIND_OF_OFFICE).filter(
      ({ role }) => role !== 'issuer' && role !== 'signature',
    );
    const name = shortName(model);
    const kinds = texts.map((text) => ({ text, named: placesOf(KIND, text) }));
    const forms = new Set(kinds.flatMap(({ named }) => named.map(({ written }) => written)));
    const places = kinds.flatMap(({ text, named }) => [
      ...named.filter(({ written }) => isInSmall(written, forms, name)),
      ...(name === undefined ? [] : placesOf(ALONE, text)),
    ]);
    const [first, ...others] = places;
    if (first === undefined) return;
    const right = name ?? capital(first.written);
    const written = listed([...new Set(places.map(({ written }) => quoted(written)))]);
    report({
      at: first.at,
      message: {
        vi: `Cơ quan tự gọi mình là ${quoted(right)}, ${places.length} chỗ khác là ${written.vi}.`,
        en: `The office calls itself ${quoted(right)}, at ${plural(places.length, 'place')} ${written.en}.`,
      },
      hint: { vi: `Thống nhất: ${right}`, en: `Use: ${right}` },
      related: others.map(({ at, written }) => ({ at, message: { vi: written, en: written } })),
    });
  },
});

type Place = { readonly at: ReturnType<typeof inText>; readonly written: string };

/** The name that the opening gives the office in brackets: “Ban Quản lý các khu công nghiệp (Ban Quản lý)”. */
function shortName(model: Model): string | undefined {
  for (const { role, text } of textsWith(model, 'Ban ')) {
    if (role !== 'opening' && role !== 'body') continue;
    for (const { 1: name = '', index } of text.matchAll(SHORT_NAME)) {
      if (fold(text.slice(0, index)).includes(`${fold(name)} `)) return name;
    }
  }
  return undefined;
}

/** The office's kind in small letters, where the plan elsewhere has its capital at such a place. */
function isInSmall(written: string, forms: ReadonlySet<string>, name: string | undefined): boolean {
  if (written !== written.toLowerCase()) return false;
  return name === undefined ? forms.has(capital(written)) : fold(name).startsWith(`${fold(written)} `);
}

function placesOf(form: RegExp, text: PrintedText): Place[] {
  return matchesOf(text, form).flatMap(({ 0: written, index }) =>
    TITLE.test(text.text.slice(Math.max(0, index - 12), index))
      ? []
      : [{ at: inText(text, [index, index + written.length]), written }],
  );
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
