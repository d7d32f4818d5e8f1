import { fold } from '../../text/index.ts';
import { inText, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const timeVague = rule({
  id: 'time-vague',
  summary: {
    vi: 'Thời gian chờ một việc không rõ của ai, bao giờ (Theo kế hoạch, Theo lộ trình)',
    en: 'A time that waits for nothing in particular',
  },
  why: {
    vi: '“Theo kế hoạch”, “Theo quy định”, “Theo tiến độ phê duyệt” không cho biết chờ văn bản nào, của cơ quan nào. Có tên cơ quan hoặc tên văn bản thì không nói.',
    en: 'Such words do not say which document of which body is awaited. Named bodies or documents are fine.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text:\n        - tasks: {columns: [task, deadline], tasks: [{task: A, deadline: Theo hướng dẫn của Sở Nội vụ}, {task: B, deadline: Thường xuyên}, {task: C, deadline: Sau khi có hướng dẫn của Bộ Nội vụ}, {task: D, deadline: Sau mỗi đợt thiên tai}, {task: E, deadline: Trong 05 ngày làm việc từ ngày công bố}, {task: G, deadline: Đột xuất}, {task: H, deadline: Cả năm}, {task: I, deadline: Thường xuyên trong năm}]}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Thay thế dần từ nay đến hết năm 2025.}\n',
        stage: 'final',
        finds: ['từ nay'],
      },
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text:\n        - tasks: {columns: [task, deadline], tasks: [{task: A, deadline: Theo lộ trình}]}\n',
        stage: 'final',
        finds: ['Theo lộ trình'],
      },
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text:\n        - tasks: {columns: [task, deadline], tasks: [{task: A, deadline: Sau khi có hướng dẫn của các bộ ngành}]}\n',
        stage: 'final',
        finds: ['Sau khi có hướng dẫn của các bộ ngành'],
      },
    ],
  }),
  check({ model, report }) {
    const vague = model.tasks.filter(({ datedness, cells, deadline, waitsFor }) => {
      const words = fold(cells.deadline?.text ?? '');
      if (cells.deadline === undefined || cells.deadline.shared || words === 'ke hoach') return false;
      // “Từ Quý II”: begins and never ends.
      if (deadline.kind === 'ongoing' && deadline.start !== undefined && deadline.end === undefined) return true;
      if (datedness !== 'event') return false;
      return (waitsFor === undefined && !KNOWN.test(words)) || VAGUE.test(words);
    });
    for (const text of model.texts) {
      if (!/(?:body|cell|opening)/.test(text.role) || !text.text.includes('ừ nay')) continue;
      for (const { 0: written, index } of text.text.matchAll(FROM_NOW)) {
        report({
          at: inText(text, [index, index + written.length]),
          message: { vi: '“từ nay” không rõ từ ngày nào.', en: '“từ nay” names no day.' },
          hint: { vi: 'Ghi tháng, quý bắt đầu.', en: 'Give the month or quarter it begins.' },
        });
      }
    }
    const [first] = vague;
    if (first?.cells.deadline === undefined) return;
    const numbers = listed(vague.map(({ number }) => number));
    report({
      at: { path: first.cells.deadline.path },
      message: {
        vi: `${numbers.vi}: thời gian không nêu chờ văn bản nào, của ai.`,
        en: `${numbers.en}: the time names no document and no body.`,
      },
      hint: {
        vi: 'Ghi tên văn bản, cơ quan; hoặc ghi tháng, quý dự kiến.',
        en: 'Name the document and body, or an expected month or quarter.',
      },
      related: vague
        .slice(1)
        .flatMap(({ cells, number }) =>
          cells.deadline ? [{ at: { path: cells.deadline.path }, message: { vi: number, en: number } }] : [],
        ),
    });
  },
});

const FROM_NOW = /(?<!\p{L})[Tt]ừ nay(?= (?:đến|tới|cho đến))/gu;

/** Times that a reader knows or an event brings: no document is waited for. */
const KNOWN =
  /^(?:ca nam|dot xuat|ngay khi|sau moi|khi (?:co |xay ra )?(?:phat sinh|vu viec|su co|don thu)|khi phat sinh|truoc|dip|hang)|\d+ (?:ngay|gio)|\b(?:tet|ky hop|nam hoc|hoc ky)\b/;

const VAGUE =
  /^(?:thuong xuyen(?: va)? )?(?:theo|khi co|sau khi(?: co)?)(?: thuc te,?)? (?:ke hoach|huong dan|quy dinh|lo trinh|tien do|chi dao|yeu cau|phe duyet|ke hoach va huong dan|van ban|phan cong|chuong trinh|quy)(?: (?:phe duyet|cua (?:tinh|cap tren|cap co tham quyen|trung uong|tw|bo nganh tw|bo nganh|cac bo nganh|co quan co tham quyen|cac bo, nganh)|trung uong|tw|cu the|phe duyet cua .*))?$/;
