import { rule } from '../rule.ts';

export const endingMissing = rule({
  id: 'ending-missing',
  summary: {
    vi: 'Văn bản đã ký không có câu kết, nơi nhận và người ký',
    en: 'An issued document ends without recipients and signature',
  },
  why: {
    vi: 'Thể thức bắt buộc của văn bản. Thiếu cả ba thường là tệp bị cắt mất phần cuối; dự thảo thì không nhắc.',
    en: 'Required parts. Where all are missing the file was probably cut; a draft is not reminded.',
  },
  clause: 'NĐ 30/2020, Điều 8',
  severity: { draft: 'off', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: NHIỆM VỤ, text: Hai.}\n  recipients: ["Lưu: VT."]\n',
        stage: 'final',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: NHIỆM VỤ, text: Hai.}\n',
      },
      { plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n', stage: 'final' },
    ],
    bad: [
      {
        plan: 'plan:\n  subject: Kế hoạch cải cách hành chính năm 2023\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: NHIỆM VỤ, text: Rà soát quy chế.}\n',
        stage: 'final',
        finds: ['soát quy chế'],
      },
    ],
  }),
  check({ model, stage, report }) {
    const { plan, decision } = model.file;
    if (plan.subject === undefined || (plan.sections ?? []).length < 2 || decision !== undefined) return;
    if (stage === 'draft' && model.isIssued) return;
    if (plan.recipients !== undefined || plan.signature !== undefined || plan.closing !== undefined) return;
    const last = model.texts.findLast(({ part, role }) => part === 'plan' && role === 'body');
    if (last === undefined) return;
    const words = last.text.trimEnd().replace(/[.;,/]+$/u, '');
    const start = words.length - (/(?:\S+\s+){2}\S+$/u.exec(words)?.[0].length ?? words.length);
    report({
      at: { path: last.path, start, end: words.length },
      message: {
        vi: 'Văn bản dừng ở đây: không có câu kết, nơi nhận, người ký.',
        en: 'The document stops here: no closing sentence, no recipients, no signature.',
      },
      hint: {
        vi: 'Bổ sung; có thể phần cuối bị mất khi chuyển đổi tệp, đối chiếu bản gốc.',
        en: 'Add them; the end may have been lost in conversion.',
      },
    });
  },
});
