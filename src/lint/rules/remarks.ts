import { rule } from '../rule.ts';

/** Raised by the engine, which alone sees the comments of the file. */
export const ignoreUnused = rule({
  id: 'ignore-unused',
  summary: { vi: 'Chú thích bỏ qua mà không có gì để bỏ qua', en: 'A comment that ignores nothing' },
  why: {
    vi: 'Chú thích cũ còn sót lại sẽ che mất lỗi thật về sau.',
    en: 'A leftover comment would hide a real fault later.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: {
    good: [{ plan: 'plan:\n  # Ghi chú thường không phải là chú thích bỏ qua.\n  subject: Kế hoạch năm 2023\n' }],
    bad: [
      {
        plan: 'plan:\n  # ccht-ignore doubled-word: tên riêng\n  subject: Kế hoạch năm 2023\n',
        finds: ['# ccht-ignore doubled-word: tên riêng'],
      },
    ],
  },
  check() {},
});

export const ignoreUnexplained = rule({
  id: 'ignore-unexplained',
  summary: { vi: 'Chú thích bỏ qua thiếu tên quy tắc hoặc lý do', en: 'A comment that ignores without rule or reason' },
  why: {
    vi: 'Người soát sau phải biết vì sao một kết quả được bỏ qua; không có lý do thì kết quả vẫn hiện.',
    en: 'A later reader must know why; without a reason nothing is ignored.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: {
    good: [{ plan: 'plan:\n  subject: Kế hoạch năm 2023\n' }],
    bad: [
      {
        plan: 'plan:\n  # ccht-ignore doubled-word\n  subject: Kế hoạch năm 2023\n',
        finds: ['# ccht-ignore doubled-word'],
      },
    ],
  },
  check() {},
});
