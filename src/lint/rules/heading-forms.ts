import type { PrintedText } from '../../model/index.ts';
import type { Path } from '../../plan/index.ts';
import { plural } from '../../text/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const headingForms = rule({
  id: 'heading-forms',
  summary: {
    vi: 'Tên mục viết khác kiểu các mục ngang hàng (chữ in hoa, dấu cuối)',
    en: 'A heading unlike its brothers in capitals or end sign',
  },
  why: {
    vi: 'Các mục ngang hàng cùng in hoa hoặc cùng chữ thường, cùng có hoặc cùng không có dấu ở cuối. Chỉ nói khi ít nhất hai mục kia giống nhau.',
    en: 'Brothers are all in capitals or none, all with an end sign or none. Told only where two others agree.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text: |\n        - *Hạ tầng:* một.\n        - *Dữ liệu*: hai.\n        - *Một cửa* là nơi nhận hồ sơ.\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: NHIỆM VỤ, text: Hai.}\n    - {title: ISO, text: Ba.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: Kinh phí, text: Hai.}\n    - {title: NHIỆM VỤ., text: Ba.}\n    - {title: TỔ CHỨC, text: Bốn.}\n',
        stage: 'final',
        finds: ['Kinh phí'],
        fixed:
          'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: KINH PHÍ, text: Hai.}\n    - {title: NHIỆM VỤ, text: Ba.}\n    - {title: TỔ CHỨC, text: Bốn.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text: |\n        - *Hạ tầng:* một.\n        - *Dữ liệu:* hai.\n        - *Nhân lực*\n        + Tập huấn.\n',
        stage: 'final',
        finds: ['lực'],
        fixed:
          'plan:\n  sections:\n    - title: A\n      text: |\n        - *Hạ tầng:* một.\n        - *Dữ liệu:* hai.\n        - *Nhân lực:*\n        + Tập huấn.\n',
      },
    ],
  }),
  check({ model, report }) {
    const rows = new Map<string, Slip[]>();
    const add = (owner: Path, slip: Slip): void => {
      const key = `${owner.slice(0, -1).join('/')}`;
      rows.set(key, [...(rows.get(key) ?? []), slip]);
    };
    for (const text of model.texts) {
      if ((text.role === 'heading' || text.role === 'group') && text.text.trim() !== '')
        add(text.path.slice(0, -1), { text, span: [0, text.text.length], right: text.text });
    }
    const slips = [...rows.values()].flatMap((brothers) => unlike(brothers));
    for (const text of model.texts) if (text.role === 'body') slips.push(...withoutColon(text));
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} tên mục viết khác kiểu các mục ngang hàng.`,
        en: `${plural(slips.length, 'heading')} unlike the others beside.`,
      },
      { vi: `Thống nhất: ${slips[0]?.right}`, en: `Write: ${slips[0]?.right}` },
      { vi: 'Viết tên mục một kiểu', en: 'Write headings one way' },
    );
    if (finding) report(finding);
  },
});

/** Headings of list items, “*Hạ tầng:* …”: of several with a colon, one alone on its line without. */
function withoutColon(text: PrintedText): Slip[] {
  if (!text.text.includes('- *')) return [];
  const heads = [...text.text.matchAll(/^(\s*- \*{1,3})([^*\n]+)(\*{1,3})(.*)$/gmu)].map(
    ({ 1: sign = '', 2: words = '', 3: end = '', 4: rest = '', index }) => {
      const isAlone = rest.trim() === '' && end.length === sign.trim().length - 2;
      return { start: index + sign.length, words, isAlone, hasColon: /:\s*$/u.test(words) || rest.startsWith(':') };
    },
  );
  const without = heads.filter(({ hasColon }) => !hasColon);
  if (heads.length - without.length < 2 || without.length * 2 > heads.length) return [];
  return without.flatMap(({ start, words, isAlone }): Slip[] => {
    const last = /\S+\s*$/u.exec(words);
    if (!isAlone || last === null || /[.;?!]$/u.test(words.trimEnd())) return [];
    return [{ text, span: [start + last.index, start + words.length], right: `${last[0].trimEnd()}:` }];
  });
}

function unlike(brothers: readonly Slip[]): Slip[] {
  const isCapital = ({ text: { text } }: Slip): boolean => text === text.toUpperCase() && /\p{L}{2}/u.test(text);
  const endOf = ({ text: { text } }: Slip): string => /[.:;]$/u.exec(text.trimEnd())?.[0] ?? '';
  const capitals = brothers.filter(isCapital);
  const isShouted = capitals.length >= 2 && capitals.length > brothers.length / 2;
  const bare = brothers.filter((one) => endOf(one) === '').length;
  const noEnd = bare >= 2 && bare > brothers.length / 2;
  return brothers.flatMap((one): Slip[] => {
    // A long heading is a sentence.
    if (one.text.text.length > 120) return [];
    const words = noEnd ? one.text.text.trimEnd().replace(/[.:;]$/u, '') : one.text.text.trimEnd();
    const right = isShouted && !isCapital(one) ? words.toLocaleUpperCase('vi') : words;
    return right === one.text.text.trimEnd() ? [] : [{ ...one, right }];
  });
}
