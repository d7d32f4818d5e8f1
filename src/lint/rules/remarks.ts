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
  examples: () => ({
    good: [{ plan: 'plan:\n  # Ghi chú thường không phải là chú thích bỏ qua.\n  subject: Kế hoạch năm 2023\n' }],
    bad: [
      {
        plan: 'plan:\n  # ccht-ignore doubled-word: tên riêng\n  subject: Kế hoạch năm 2023\n',
        finds: ['# ccht-ignore doubled-word: tên riêng'],
      },
    ],
  }),
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
  examples: () => ({
    good: [{ plan: 'plan:\n  subject: Kế hoạch năm 2023\n' }],
    bad: [
      {
        plan: 'plan:\n  # ccht-ignore doubled-word\n  subject: Kế hoạch năm 2023\n',
        finds: ['# ccht-ignore doubled-word'],
      },
    ],
  }),
  check() {},
});

/** Raised by the engine too; `ccht new --from` writes the comments. */
export const undecidedPlace = rule({
  id: 'undecided-place',
  summary: {
    vi: 'Chỗ chờ quyết định, đánh dấu bằng # ccht-decide',
    en: 'A place to be decided on, marked # ccht-decide',
  },
  why: {
    vi: 'Lập kế hoạch năm sau từ kế hoạch năm nay (ccht new --from) đánh dấu những chỗ chỉ cơ quan mới quyết được: thời hạn mới, việc đã xong, văn bản hết hiệu lực, đơn vị đổi tên. Quyết xong thì xóa chú thích.',
    en: 'A plan made from last year’s (ccht new --from) is marked where only the office can decide: new deadlines, finished work, expired documents, renamed units. The comment goes when it is decided.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [{ plan: 'plan:\n  # Ghi chú thường không phải là chỗ chờ quyết định.\n  subject: Kế hoạch năm 2023\n' }],
    bad: [
      {
        plan: 'plan:\n  # ccht-decide: thống nhất tên với Sở Nội vụ\n  subject: Kế hoạch năm 2023\n',
        finds: ['# ccht-decide: thống nhất tên với Sở Nội vụ'],
      },
      {
        plan: 'plan:\n  sections:\n    # ccht-decide “so với năm 2022”: có sửa thành năm 2023 không?\n    - {title: MỤC TIÊU, text: Tăng 5% so với năm 2022.}\n',
        finds: ['so với năm 2022'],
      },
    ],
  }),
  check() {},
});
