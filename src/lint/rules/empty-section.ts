import type { Blocks } from '../../plan/index.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const emptySection = rule({
  id: 'empty-section',
  summary: { vi: 'Mục, nhóm hoặc mục tiêu không có nội dung', en: 'A section, group or objective with nothing in it' },
  why: {
    vi: 'Một tên mục đứng trơ thường là phần chưa soạn xong, hoặc nội dung bị cắt mất khi sao chép.',
    en: 'A bare heading is usually unfinished, or its text was lost in copying.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: NHIỆM VỤ, sections: [{title: Thể chế, text: Hai.}]}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: KINH PHÍ}\n',
        finds: ['KINH PHÍ'],
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks:\n            columns: [number, task]\n            groups:\n              - {title: Thể chế, tasks: [{task: Rà soát.}]}\n              - {title: Bộ máy}\n',
        finds: ['Bộ máy'],
      },
    ],
  }),
  check({ model, report }) {
    for (const { section, path } of model.sections) {
      if (section.title === undefined || hasWords(section.text) || (section.sections ?? []).length > 0) continue;
      report({ at: { path: [...path, 'title'] }, ...said(section.title) });
    }
    for (const { group, path } of model.groups) {
      const size = [group.groups, group.objectives, group.tasks].reduce((sum, list) => sum + (list?.length ?? 0), 0);
      if (size === 0) report({ at: { path: [...path, 'title'] }, ...said(group.title) });
    }
  },
});

function hasWords(blocks: Blocks | undefined): boolean {
  if (blocks === undefined) return false;
  return typeof blocks === 'string'
    ? blocks.trim() !== ''
    : blocks.some((block) => typeof block !== 'string' || block.trim() !== '');
}

function said(title: string) {
  return {
    message: { vi: `${quoted(title)} chưa có nội dung.`, en: `${quoted(title)} has nothing in it.` },
    hint: { vi: 'Bổ sung nội dung, hoặc bỏ mục này.', en: 'Add its text or drop it.' },
  };
}
