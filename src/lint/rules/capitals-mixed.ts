import type { WordToken } from '../../language/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';
import { wordsOf, writtenTexts } from '../words-of.ts';

/** Nouns that begin the name of a body, a system or a programme. */
const HEADS = new Set(
  'cổng|trung tâm|hệ thống|chính quyền|chính phủ|chỉ số|bộ phận|ban|cơ sở dữ liệu|văn phòng|tổ|hội đồng|lãnh đạo|phần mềm|đề án|tổng đài|par|quỹ|trang thông tin|nền tảng|kho'.split(
    '|',
  ),
);
/** Verbs that begin like a head noun. */
const VERBS = new Set(['ban hành', 'tổ chức', 'lãnh đạo chỉ']);
const LONGEST = 6;

export const capitalsMixed = rule({
  id: 'capitals-mixed',
  summary: {
    vi: 'Một tên viết hoa hai kiểu (Trung tâm hành chính công, Trung tâm Hành chính công)',
    en: 'One name in two forms of capitals',
  },
  why: {
    vi: 'Cùng một tên thì viết hoa một kiểu; theo kiểu dùng nhiều hơn. Danh từ chung (kế hoạch, quyết định) và chỗ trích nguyên văn không tính.',
    en: 'One name, one form: the more frequent one. Common nouns and quotations do not count.',
  },
  clause: 'NĐ 30/2020, PL II',
  severity: { draft: 'off', final: 'info' },
  fix: 'unsafe',
  isAboutForm: true,
  examples: {
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Trung tâm Hành chính công tỉnh; lập kế hoạch theo Kế hoạch này."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Quản lý nhà nước; ngân sách nhà nước; chính sách của Đảng, Nhà nước; Nhà nước pháp quyền; Bộ Nội vụ; theo bộ tiêu chí, ban hành Bộ tiêu chí chất lượng."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Nghị quyết của Ủy ban Thường vụ Quốc hội; Chỉ thị của Ban Thường vụ Tỉnh ủy; họp Ban Thường vụ."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Mời Trung tâm Xúc tiến Đầu tư và du lịch; xúc tiến đầu tư và thương mại; xúc tiến đầu tư và du lịch."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Phát triển chính quyền điện tử; nâng tiêu chí “Xây dựng Chính quyền điện tử”, “Chính quyền điện tử”."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Tại Trung tâm Hành chính công; đến Trung tâm hành chính công; qua Trung tâm Hành chính công."}\n',
        stage: 'final',
        finds: ['Trung tâm hành chính công'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Tại Trung tâm Hành chính công; đến Trung tâm Hành chính công; qua Trung tâm Hành chính công."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Quản lý nhà nước; cơ quan nhà nước; cải cách hành chính Nhà nước; dịch vụ bưu chính công ích và dịch vụ Bưu chính công ích; bộ TTHC, cập nhật Bộ TTHC."}\n',
        stage: 'final',
        finds: ['Nhà'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Quản lý nhà nước; cơ quan nhà nước; cải cách hành chính nhà nước; dịch vụ bưu chính công ích và dịch vụ bưu chính công ích; bộ TTHC, cập nhật bộ TTHC."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Kiện toàn Tổ Công nghệ số cộng đồng; tập huấn cho công chức, tổ công nghệ số cộng đồng."}\n',
        stage: 'final',
        finds: ['tổ công nghệ số cộng đồng'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Kiện toàn Tổ Công nghệ số cộng đồng; tập huấn cho công chức, Tổ Công nghệ số cộng đồng."}\n',
      },
    ],
  },
  check({ model, report }) {
    const uses = new Map<string, Use[]>();
    const texts = writtenTexts(model).filter(({ role }) => role !== 'signature' && role !== 'issuer');
    for (const text of texts) for (const use of namesIn(text)) uses.set(use.key, [...(uses.get(use.key) ?? []), use]);
    const slips: Slip[] = [];
    const covered = new Set<string>();
    /** Names whose form has been decided. */
    const judged = new Map<PrintedText, (readonly [number, number])[]>();
    for (const [key, all] of [...uses].sort((a, b) => b[0].length - a[0].length)) {
      const counts = new Map<string, number>();
      for (const { form, isStart } of all) {
        // The first letter of a sentence says nothing.
        if (!isStart || /\s\p{Lu}/u.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
      const [best, second] = [...counts].sort(
        (a, b) =>
          (form(key) ? named(b[0]) - named(a[0]) : 0) ||
          b[1] - a[1] ||
          (isCommon(key) ? named(a[0]) - named(b[0]) : named(b[0]) - named(a[0])),
      );
      if (best === undefined || second === undefined) continue;
      for (const { slip } of all) judged.set(slip.text, [...(judged.get(slip.text) ?? []), slip.span]);
      for (const { form, slip, isStart } of all) {
        const place = `${slip.text.path.join('/')}:${slip.span[0]}`;
        if (form === best[0] || covered.has(place)) continue;
        if (isStart && form.slice(1) === best[0].slice(1)) continue;
        covered.add(place);
        slips.push({
          ...slip,
          right: isStart ? best[0].charAt(0).toLocaleUpperCase('vi') + best[0].slice(1) : best[0],
        });
      }
    }
    slips.push(...oddCapitals(texts, judged));
    const sorted = slips.filter(({ text, span, right }) => text.text.slice(...span) !== right);
    const names = [...new Set(sorted.map(({ right }) => right))].slice(0, 4).join('; ');
    const finding = oneLine(
      sorted,
      {
        vi: `${sorted.length} chỗ viết hoa tên khác kiểu dùng nhiều hơn.`,
        en: `${sorted.length} names in other capitals than elsewhere.`,
      },
      { vi: `Thống nhất: ${names}`, en: `Use: ${names}` },
      { vi: 'Thống nhất cách viết hoa', en: 'Use one form of capitals' },
    );
    if (finding) report(finding);
  },
});

/** Of these the form with capitals is the right one however often it stands. */
function form(key: string): boolean {
  return /^(?:cổng|trung tâm|bộ phận|ban|văn phòng|hội đồng|tổng đài|quỹ|kho)(?= )/u.test(key);
}

/** Of these, used alike often, the form in small letters: what is meant is a kind of thing. */
function isCommon(key: string): boolean {
  return /^(?:phần mềm|chính quyền|trang thông tin|nền tảng)(?= )/u.test(key);
}

/**
 * A capital inside a phrase that elsewhere in the plan stands in small letters more often (“ngân sách Nhà nước” once,
 * “ngân sách nhà nước” five times): the word before and the word after are the same.
 */
function oddCapitals(
  texts: readonly PrintedText[],
  judged: ReadonlyMap<PrintedText, readonly (readonly [number, number])[]>,
): Slip[] {
  const small = new Map<string, number>();
  const capitals = new Map<string, Slip[]>();
  for (const text of texts) {
    if (text.text === text.text.toUpperCase()) continue;
    const words = wordsOf(text);
    words.forEach((word, at) => {
      const [before, next] = [words[at - 1], words[at + 1]];
      if (next === undefined || word.kind !== 'syllable') return;
      const isSet = word.text.toLowerCase() === 'bộ' && SETS.test(next.text);
      const isAfter = before?.kind === 'syllable' && word.after === 'space';
      if (isSet ? !isAfter && /^\p{Lu}/u.test(word.text) : !isAfter || next.kind !== 'syllable') return;
      const key = phraseOf(before?.text ?? '', word.text, next.text);
      if (/^\p{Ll}/u.test(word.text)) small.set(key, (small.get(key) ?? 0) + 1);
      else if (/^\p{Lu}\p{Ll}/u.test(word.text) && isPhrase(word.text, next.text)) {
        if (judged.get(text)?.some(([start, end]) => start <= word.span[0] && word.span[1] <= end)) return;
        // Three words after another capital it belongs to a name: Trung tâm Xúc tiến Đầu tư.
        if (!isSet && isInName(words, at)) return;
        const slip = { text, span: word.span, right: word.text.charAt(0).toLocaleLowerCase('vi') + word.text.slice(1) };
        capitals.set(key, [...(capitals.get(key) ?? []), slip]);
      }
    });
  }
  return [...capitals].flatMap(([key, slips]) => {
    const often = small.get(key) ?? 0;
    return often > slips.length || (often === slips.length && SERVICE.test(key)) ? slips : [];
  });
}

/** One of the words right before has a capital that no sentence began with. */
function isInName(words: readonly WordToken[], at: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const [word, beside] = [words[at - back], words[at - back + 1]];
    if (word === undefined || beside?.after !== 'space') return false;
    if (/^\p{Lu}\p{Ll}/u.test(word.text)) return word.after === 'space' || back === 1;
  }
  return false;
}

/** No name begins after these, so one place in small letters is enough to tell. */
const SERVICE = /^(?:vụ (?!công )|bộ )/u;

/** What must be the same elsewhere: the words on both sides; of what belongs to the State and of a set of things less. */
function phraseOf(...phrase: readonly [before: string, word: string, next: string]): string {
  const [first = '', middle = '', last = ''] = phrase.map((one) => one.toLowerCase());
  if (middle === 'nhà' && last === 'nước' && OF_THE_STATE.has(first)) return 'của nhà nước';
  return middle === 'bộ' ? `${middle} ${last}` : `${first} ${middle} ${last}`;
}

/** Last syllables of words that “nhà nước” stands behind: hành chính, quản lý, ngân sách, cơ quan, bí mật … */
const OF_THE_STATE = new Set('chính lý sách quan mật nghiệp vốn sản cấp'.split(' '));
/** What a set is of, which no Bộ (ministry) is called by and no document is named after. */
const SETS = /^(?:TTHC|thủ)$/u;

const TYPES = new Set(
  'kế nghị quyết chương đề thông chỉ kết công luật chiến báo văn ủy uỷ sở ban bộ phòng hội tỉnh chính thủ giám trưởng chi trung cổng cục tổng đảng đoàn dịch cơ hành'.split(
    ' ',
  ),
);

/** Not where a name may begin: at a type of document, a body, an office; and not before another capital. */
function isPhrase(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'bộ') return SETS.test(next);
  if (/^\p{Lu}/u.test(next)) return false;
  if (lower === 'thủ' && next === 'tục') return true;
  if (lower === 'quy' && /^(?:chế|định|hoạch|trình|tắc)$/u.test(next)) return false;
  return lower === 'nhà' || !TYPES.has(lower);
}

/** Capitals at kind and function, as in Cổng Dịch vụ công, make a name; on every word (Ủy Ban Nhân Dân) they do not. */
function named(form: string): number {
  const words = form.split(' ');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals === words.length ? 0 : Math.min(capitals, 2);
}

type Use = { readonly key: string; readonly form: string; readonly slip: Slip; readonly isStart: boolean };

/** Every stretch of words from a head noun on that holds a capital or might. */
function namesIn(text: PrintedText): Use[] {
  const words = wordsOf(text);
  const uses: Use[] = [];
  words.forEach((word, at) => {
    const lower = word.text.toLowerCase();
    const two = `${lower} ${words[at + 1]?.text.toLowerCase() ?? ''}`;
    if (VERBS.has(two) || (lower === 'ban' && /^(?:ủy|uỷ)$/iu.test(words[at - 1]?.text ?? ''))) return;
    if (!HEADS.has(lower) && !HEADS.has(two) && !HEADS.has(`${two} ${words[at + 2]?.text.toLowerCase() ?? ''}`)) return;
    if (isQuoted(text.text, word.span[0])) return;
    for (let length = 3; length <= LONGEST; length++) {
      const run = words.slice(at, at + length);
      const last = run.at(-1);
      if (run.length < length || last === undefined || !goOn(run)) break;
      const span = [word.span[0], last.span[1]] as const;
      const form = text.text.slice(...span).replace(/\s+/gu, ' ');
      if (form === form.toUpperCase()) break;
      const isStart = word.after !== 'space' && /^\p{Lu}/u.test(word.text);
      const key = form.toLowerCase();
      // At the beginning of a sentence the first letter says nothing.
      uses.push({
        key,
        form: isStart ? form.charAt(0).toUpperCase() + form.slice(1) : form,
        slip: { text, span, right: '' },
        isStart,
      });
    }
  });
  return uses;
}

/** Inside quotation marks stand the words of others. */
function isQuoted(text: string, at: number): boolean {
  return text.includes('“') && text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

function goOn(run: readonly WordToken[]): boolean {
  return run.every((word, index) => (index === 0 || word.after === 'space') && word.kind === 'syllable');
}
