import type { Model, PrintedText } from '../../model/index.ts';
import { linesOf, plainText } from '../../plan/index.ts';
import { fold } from '../../text/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const titleChain = rule({
  id: 'title-chain',
  summary: {
    vi: 'Tên kế hoạch ở trích yếu Quyết định, Điều 1, câu kết không thống nhất',
    en: 'The name of the plan differs between decision, Article 1 and closing sentence',
  },
  why: {
    vi: 'Trích yếu của Quyết định, Điều 1, tên kế hoạch và câu kết phải nói về một văn bản. Nói gọn hơn thì được; khác năm hoặc khác việc thì không.',
    en: 'All four speak of one document. A shorter form is fine; another year or another matter is not.',
  },
  clause: 'NĐ 30/2020, PL III, Mẫu 1.3',
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'issuer: {name: SỞ GIÁO DỤC VÀ ĐÀO TẠO}\nplan:\n  subject: Công tác phổ biến, giáo dục pháp luật năm 2021 của ngành Giáo dục\n  closing: Trên đây là Kế hoạch PBGDPL năm 2021 của ngành Giáo dục.\n',
      },
      {
        plan: 'decision:\n  subject: Ban hành Kế hoạch cải cách hành chính năm 2023 của tỉnh A\n  articles: [Ban hành kèm theo Quyết định này Kế hoạch CCHC năm 2023.]\nplan:\n  subject: Cải cách hành chính năm 2023 của tỉnh A\n  closing: Trên đây là Kế hoạch cải cách hành chính năm 2023; đề nghị các đơn vị thực hiện.\n',
      },
    ],
    bad: [
      {
        plan: 'decision:\n  subject: Ban hành Kế hoạch cải cách hành chính năm 2022\n  articles: [Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2023.]\nplan:\n  subject: Cải cách hành chính năm 2023\n',
        finds: ['Kế hoạch cải cách hành chính năm 2022'],
      },
      {
        plan: 'issuer: {name: SỞ GIAO THÔNG VẬN TẢI}\ndecision:\n  subject: Ban hành Kế hoạch cải cách hành chính năm 2023 của Sở Giao thông vận tải\n  articles: [Ban hành kèm theo Quyết định này Kế hoạch kiểm soát thủ tục hành chính năm 2023 của Sở Giao thông vận tải.]\nplan:\n  subject: Cải cách hành chính năm 2023 của Sở Giao thông vận tải\n',
        finds: ['Kế hoạch kiểm soát thủ tục hành chính năm 2023 của Sở Giao thông vận tải'],
      },
      {
        plan: 'plan:\n  subject: Cải cách hành chính năm 2023\n  closing: Trên đây là Kế hoạch kiểm soát thủ tục hành chính năm 2023.\n',
        finds: ['Kế hoạch kiểm soát thủ tục hành chính năm 2023'],
      },
    ],
  }),
  check({ model, report }) {
    const name = plainText(linesOf(model.file.plan.subject).join(' '));
    if (name === '') return;
    const isShouted = name === name.toUpperCase();
    const issuer = issuerWords(model);
    for (const { text, span, of } of otherNames(model)) {
      const said = text.text.slice(...span);
      if (agree(spelledOut(said, name), isShouted ? name : spelledOut(name, said), issuer)) continue;
      report({
        at: inText(text, span),
        message: {
          vi: `${of.vi} ghi ${quoted(said)}; tên kế hoạch là ${quoted(name)}.`,
          en: `${of.en}: ${quoted(said)}; the plan is named ${quoted(name)}.`,
        },
        hint: { vi: 'Thống nhất một tên.', en: 'Use one name.' },
      });
    }
  },
});

type Named = {
  readonly text: PrintedText;
  readonly span: readonly [number, number];
  readonly of: { vi: string; en: string };
};

function otherNames({ texts, file }: Model): Named[] {
  const type = file.plan.type ?? 'Kế hoạch';
  const found: Named[] = [];
  const take = (text: PrintedText, form: RegExp, of: Named['of']): void => {
    const match = form.exec(text.text);
    const name = match?.groups?.name?.trimEnd();
    if (match === null || name === undefined) return;
    const start = match.index + match[0].indexOf(name);
    found.push({ text, span: [start, start + name.length], of });
  };
  const isOneLine = typeof file.decision?.subject === 'string';
  for (const text of texts) {
    if (text.role === 'subject' && text.part === 'decision' && isOneLine) {
      take(text, new RegExp(`(?:ban hành|phê duyệt) (?<name>${type} .+)$`, 'isu'), {
        vi: 'Trích yếu Quyết định',
        en: 'Subject of the decision',
      });
    } else if (text.role === 'article' && text.path[2] === 0) {
      take(text, new RegExp(`(?:kèm theo Quyết định này|phê duyệt) (?:bản )?(?<name>${type} [^.;]+)`, 'isu'), {
        vi: 'Điều 1',
        en: 'Article 1',
      });
    } else if (text.role === 'closing') {
      take(text, new RegExp(`trên đây là (?:toàn bộ )?(?:nội dung )?(?<name>${type} [^.,;]+)`, 'isu'), {
        vi: 'Câu kết',
        en: 'The closing sentence',
      });
    }
  }
  return found;
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bcchc\b/g, 'cai cach hanh chinh'],
  [/\btthc\b/g, 'thu tuc hanh chinh'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
];
const EMPTY = new Set(
  'ke hoach chuong trinh cua ve viec thuc hien trien khai nhiem vu noi dung cong tac nha nuoc tren dia ban tinh nam cac theo trong so va'.split(
    ' ',
  ),
);

/** A name with its abbreviations written as in the other name, whose words begin with their letters: PBGDPL. */
function spelledOut(name: string, other: string): string {
  const words = other.match(/\p{L}+/gu) ?? [];
  const initials = fold(words.map((word) => word.charAt(0)).join(''));
  return name.replace(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu, (short) => {
    const at = initials.indexOf(fold(short));
    return at < 0 ? short : words.slice(at, at + short.length).join(' ');
  });
}

/** The words of the issuer's name, folded: whose plan it is tells two plans of one office not apart. */
function issuerWords({ file: { issuer } }: Model): ReadonlySet<string> {
  const names = [...linesOf(issuer?.name), ...linesOf(issuer?.parent), issuer?.called ?? '', issuer?.place ?? ''];
  return new Set(fold(names.join(' ')).split(/[^a-z]+/));
}

/**
 * Whether two names can be one: the same years, and nearly every word of the shorter in the longer, those of the issuer
 * behind “của” left out.
 */
function agree(said: string, name: string, issuer: ReadonlySet<string>): boolean {
  const [a, b] = [said, name].map((text) =>
    SHORT.reduce((words, [short, long]) => words.replace(short, long), fold(text)),
  );
  const years = (text = ''): string[] => [...new Set(text.match(/\b\d{4}\b/g) ?? [])];
  const [ya, yb] = [years(a), years(b)];
  if (ya.length > 0 && yb.length > 0 && !ya.some((year) => yb.includes(year))) return false;
  const words = (text = ''): Set<string> => {
    const [matter = '', ...owners] = text.split(/ cua (?!.* cua )/);
    const told = owners.join(' ').match(/[a-z]+/g) ?? [];
    return new Set(
      [...(matter.match(/[a-z]+/g) ?? []), ...told.filter((word) => !issuer.has(word))].filter(
        (word) => !EMPTY.has(word),
      ),
    );
  };
  const [wa, wb] = [words(a), words(b)];
  const [less, more] = wa.size <= wb.size ? [wa, wb] : [wb, wa];
  const shared = [...less].filter((word) => more.has(word)).length;
  return less.size === 0 || shared / less.size >= 0.6;
}
