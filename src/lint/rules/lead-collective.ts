import type { Words } from '../../diagnostics/index.ts';
import type { ModelTask } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { type Row, rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const leadCollective = rule({
  id: 'lead-collective',
  summary: { vi: 'Chủ trì chỉ là “các cơ quan có liên quan”', en: 'Only “the agencies concerned” lead' },
  why: {
    vi: 'Không rõ cơ quan nào liên quan thì không ai chủ trì. Nhóm có tên (Các phòng, UBND cấp xã, các sở, ngành) là bình thường, chỉ được đếm.',
    en: 'Nobody knows who is concerned, so nobody leads. Named groups are normal and only counted.',
  },
  severity: { draft: 'info', final: 'warning' },
  severities: { group: { draft: 'off', final: 'off', about: { vi: 'nhóm có tên gọi', en: 'a named group' } } },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, lead, support',
          '{task: Một, lead: Sở Nội vụ, support: "Các cơ quan, đơn vị có liên quan"}',
          '{task: Hai, lead: "Sở Nội vụ, các cơ quan có liên quan", support: Văn phòng}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan('task, lead', '{task: Một, lead: "Các cơ quan, đơn vị có liên quan"}'),
        finds: ['Các cơ quan, đơn vị có liên quan'],
      },
      {
        plan: taskPlan('task, lead', '{task: Một, lead: "Các cơ quan, đơn vị tự đánh giá việc thực hiện của mình."}'),
        finds: ['Các cơ quan, đơn vị tự đánh giá việc thực hiện của mình.'],
      },
      {
        plan: taskPlan('task, lead', '{task: Một, lead: Các phòng}', '{task: Hai, lead: "Sở, ban, ngành tỉnh"}'),
        finds: ['Các phòng'],
      },
    ],
  }),
  check({ model, report }) {
    const found = new Map<string, { readonly kind: Kind; readonly text: string; readonly rows: Row[] }>();
    for (const task of model.tasks) {
      const { lead: cell } = task.cells;
      if (cell === undefined || cell.shared || task.lead.length === 0) continue;
      if (!task.lead.every(({ collective }) => collective)) continue;
      const kind = kindOf(task);
      const key = kind === 'concerned' ? fold(cell.text) : kind;
      const row = { name: task.number, at: { path: cell.path, start: 0, end: cell.text.trimEnd().length } };
      const known = found.get(key);
      if (known) known.rows.push(row);
      else found.set(key, { kind, text: cell.text, rows: [row] });
    }
    for (const { kind, text, rows } of found.values()) {
      const finding = rowReport(model, rows, said(kind, text));
      if (!finding) continue;
      report({
        ...finding,
        ...(kind === 'group' ? { as: 'group' } : { hint: { vi: 'Ghi một cơ quan chủ trì.', en: 'Name one office.' } }),
      });
    }
  },
});

type Kind = 'concerned' | 'sentence' | 'group';

function kindOf(task: ModelTask): Kind {
  if (isSentence(task)) return 'sentence';
  return task.lead.every(({ text }) => /liên quan/iu.test(text)) ? 'concerned' : 'group';
}

/** The cell goes on after its last name: what the group does stands there, not who leads. */
function isSentence({ lead, cells }: ModelTask): boolean {
  const rest = (cells.lead?.text ?? '').slice(Math.max(...lead.map(({ span }) => span[1])));
  return (rest.match(/\p{L}+/gu) ?? []).length > 3;
}

function said(kind: Kind, text: string): Words {
  if (kind === 'group') return { vi: 'chủ trì là một nhóm đơn vị.', en: 'a group of units leads.' };
  return kind === 'concerned'
    ? {
        vi: `chủ trì chỉ ghi ${quoted(text)}, chưa rõ cơ quan nào.`,
        en: `only ${quoted(text)} lead: nobody is named.`,
      }
    : {
        vi: `ô chủ trì ghi một câu ${quoted(text)}, chưa rõ cơ quan nào.`,
        en: `the cell of the lead holds a sentence ${quoted(text)} and names nobody.`,
      };
}
