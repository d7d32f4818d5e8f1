import type { Model } from '../../model/index.ts';
import { plural } from '../../text/index.ts';
import { matchesIn, writtenTextsWith } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const abbreviationForms = rule({
  id: 'abbreviation-forms',
  summary: {
    vi: 'Một chữ viết tắt viết nhiều kiểu (VBQPPL và VB QPPL, PAR INDEX và Par-Index)',
    en: 'One abbreviation in several forms',
  },
  why: {
    vi: 'Cùng một chữ viết tắt thì viết liền hay cách, hoa hay thường một kiểu. Theo kiểu dùng nhiều hơn.',
    en: 'One abbreviation is written one way: the most frequent.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      { plan: 'plan:\n  sections:\n    - {title: A, text: "VB QPPL của tỉnh; VB QPPL hết hiệu lực; UBND tỉnh."}\n' },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "VB QPPL của tỉnh; VB QPPL mới; VBQPPL hết hiệu lực; nâng PAR INDEX; PAR INDEX và Par-Index."}\n',
        stage: 'final',
        finds: ['VBQPPL'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "VB QPPL của tỉnh; VB QPPL mới; VB QPPL hết hiệu lực; nâng PAR INDEX; PAR INDEX và PAR INDEX."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Trực tại Trung tâm HCC tỉnh; nộp ở TT HCC tỉnh."}\n  recipients: ["TTTU, TT HĐND tỉnh;", "Lưu: VT."]\n',
        stage: 'final',
        finds: ['TT HCC'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Trực tại Trung tâm HCC tỉnh; nộp ở Trung tâm HCC tỉnh."}\n  recipients: ["TT TU, TT HĐND tỉnh;", "Lưu: VT."]\n',
      },
    ],
  }),
  check({ model, report }) {
    const uses = new Map<string, { form: string; slip: Slip }[]>();
    for (const { text, match } of matchesIn(model, FORMS)) {
      const { 0: form, index } = match;
      const key = form.replace(/[^\p{L}]/gu, '').toUpperCase();
      const use = { form, slip: { text, span: [index, index + form.length], right: '' } as const };
      const known = uses.get(key);
      if (known) known.push(use);
      else uses.set(key, [use]);
    }
    const slips: Slip[] = headForms(model);
    for (const all of uses.values()) {
      const counts = new Map<string, number>();
      for (const { form } of all) counts.set(form, (counts.get(form) ?? 0) + 1);
      const [best] = [...counts].sort((a, b) => b[1] - a[1]);
      if (best === undefined || counts.size < 2) continue;
      for (const { form, slip } of all) if (form !== best[0]) slips.push({ ...slip, right: best[0] });
    }
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chữ viết tắt viết khác kiểu dùng nhiều hơn.`,
        en: `${plural(slips.length, 'abbreviation')} in another form than elsewhere.`,
      },
      {
        vi: `Thống nhất: ${[...new Set(slips.map(({ right }) => right))].join('; ')}. Sửa được: --fix`,
        en: 'Use one form. --fix does it',
      },
      { vi: 'Thống nhất chữ viết tắt', en: 'Write abbreviations one way' },
    );
    if (finding) report(finding);
  },
});

const FORMS = /(?<![\p{L}\d/-])(?:VB ?QPPL|Par[- ]?Index|DVC ?TT|CB,? ?CC,? ?VC|CC,? ?VC|TTHC|PAKN)(?![\p{L}\d/-])/giu;
const HEADS = /(?<![\p{L}\d/&-])TT( ?)(HCC|TU|HĐND|UBND|PVHCC)(?![\p{L}\d&/-])/gu;

/**
 * One head before abbreviations, in two forms: TT HCC where the plan elsewhere writes Trung tâm HCC; TTTU where it writes
 * TT HĐND with a space.
 */
function headForms(model: Model): Slip[] {
  const uses = matchesIn(model, HEADS).map(({ text, match: { 0: form, 1: space = '', 2: name = '', index } }) => ({
    text,
    form,
    space,
    name,
    index,
  }));
  if (uses.length === 0) return [];
  const spaced = uses.filter(({ space }) => space !== '').length;
  return uses.flatMap(({ text, form, name, index }): Slip[] => {
    const isCentre = /HCC$/u.test(name);
    const isWritten = isCentre && writtenTextsWith(model, `Trung tâm ${name}`).length > 0;
    const right = isWritten ? `Trung tâm ${name}` : spaced * 2 >= uses.length ? `TT ${name}` : `TT${name}`;
    const isMixed = isWritten || (spaced > 0 && spaced < uses.length);
    return isMixed && right !== form ? [{ text, span: [index, index + form.length], right }] : [];
  });
}
