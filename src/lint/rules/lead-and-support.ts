import { type ModelTask, type Owner, ownerKey } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { type Row, rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const leadAndSupport = rule({
  id: 'lead-and-support',
  summary: { vi: 'Một đơn vị vừa chủ trì vừa phối hợp', en: 'One unit both leads and supports' },
  why: {
    vi: 'Phối hợp với chính mình là thừa hoặc chép nhầm ô. So tên như đã ghi: đơn vị chủ trì nằm trong một nhóm phối hợp (Văn phòng, Các phòng) là bình thường.',
    en: 'A unit that supports itself is a slip. Names are compared as written: a lead that belongs to a supporting group is normal.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, lead, support',
          '{task: Một, lead: Phòng Tổng hợp, support: Các phòng}',
          '{task: Hai, lead: Sở Nội vụ, support: "Các sở, ngành"}',
          '{task: Ba, lead: Các cơ quan chuyên môn thuộc UBND tỉnh, support: Các cơ quan có liên quan}',
        ),
        units:
          'units:\n  - {name: Phòng Tổng hợp}\n  - {name: Các phòng, members: [Phòng Tổng hợp]}\n  - {name: Sở Nội vụ}\n',
      },
    ],
    bad: [
      {
        plan: taskPlan(
          'task, lead, support',
          '{task: Một, lead: "Các cơ quan, đơn vị có liên quan", support: "Các cơ quan, đơn vị có liên quan"}',
        ),
        finds: ['Các cơ quan, đơn vị có liên quan'],
      },
      {
        plan: taskPlan('task, lead, support', '{task: Một, lead: Văn phòng, support: "Các phòng, VP"}'),
        units: 'units:\n  - {name: Văn phòng, abbreviations: [VP]}\n  - {name: Các phòng}\n',
        finds: ['VP'],
      },
    ],
  }),
  check({ model, report }) {
    const doubled = new Map<string, { readonly owner: Owner; readonly rows: Row[] }>();
    for (const task of model.tasks) {
      const support = new Map(task.support.map((owner) => [keyOf(owner), owner]));
      if (support.size === 0 || (isShared(task, 'lead') && isShared(task, 'support'))) continue;
      for (const lead of task.lead) {
        const same = support.get(keyOf(lead));
        if (same === undefined) continue;
        // A group must give way to one lead; a single office is struck from the support.
        const row = rowIn(task, lead.collective ? 'lead' : 'support', lead.collective ? lead : same);
        const known = doubled.get(keyOf(lead));
        if (known) known.rows.push(row);
        else doubled.set(keyOf(lead), { owner: lead, rows: [row] });
      }
    }
    for (const { owner, rows } of doubled.values()) {
      const name = quoted(owner.text);
      const found = rowReport(model, rows, {
        vi: owner.collective
          ? `chủ trì và phối hợp cùng là ${name}, chưa rõ ai làm.`
          : `${name} vừa chủ trì vừa phối hợp.`,
        en: `${name} both leads and supports${owner.collective ? ': nobody is named' : ''}.`,
      });
      if (!found) continue;
      report({
        ...found,
        hint: owner.collective
          ? { vi: 'Ghi một cơ quan chủ trì.', en: 'Name one office that leads.' }
          : { vi: 'Bỏ ở ô phối hợp, hoặc ghi đúng đơn vị phối hợp.', en: 'Strike it from the supporting units.' },
      });
    }
  },
});

function keyOf(owner: Owner): string {
  return owner.collective ? fold(owner.text).replace(/^(?:cac|nhung) /, '') : ownerKey(owner);
}

function isShared(task: ModelTask, field: 'lead' | 'support'): boolean {
  return task.cells[field]?.shared === true;
}

function rowIn(task: ModelTask, field: 'lead' | 'support', { span }: Owner): Row {
  return { name: task.number, at: { path: task.cells[field]?.path ?? task.path, start: span[0], end: span[1] } };
}
