import { type NamedUnit, ownerKey } from '../../model/index.ts';
import { plural } from '../../text/index.ts';
import { dutyHolders, isGeneral } from '../duties.ts';
import { rowReport, unitRow } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const withDuties = (duties: readonly string[], plan: string): string =>
  `${plan}    - title: TỔ CHỨC THỰC HIỆN\n      sections:\n${duties.map((duty) => `        - {title: ${duty}, text: Theo dõi.}\n`).join('')}`;
const PLAN = taskPlan('task, lead', '{task: Một, lead: Sở Nội vụ}', '{task: Hai, lead: Sở Tư pháp}');

export const leadWithoutDuty = rule({
  id: 'lead-without-duty',
  summary: {
    vi: 'Đơn vị chủ trì không có trong mục tổ chức thực hiện',
    en: 'A leading unit that the section of duties leaves out',
  },
  why: {
    vi: 'Khi mục tổ chức thực hiện nêu từng đơn vị, đơn vị chủ trì bị sót dễ không biết phần việc của mình. Có trách nhiệm chung cho các sở, ngành, các đơn vị là đủ. Mặc định tắt.',
    en: 'Where duties are given unit by unit, a lead left out is a slip. A general duty of all units is enough. Off by default.',
  },
  severity: { draft: 'off', final: 'off' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: withDuties(['Sở Nội vụ', 'Sở Tư pháp'], PLAN) },
      { plan: withDuties(['Sở Nội vụ', '"Các sở, ngành"'], PLAN) },
      { plan: PLAN },
    ],
    bad: [{ plan: withDuties(['Sở Nội vụ'], PLAN), finds: ['Sở Tư pháp'] }],
  }),
  check({ model, report }) {
    const holders = dutyHolders(model);
    if (holders.length === 0 || holders.some(({ owner }) => isGeneral(owner))) return;
    const named = new Set(holders.map(({ owner }) => ownerKey(owner)));
    const leads = new Map<string, NamedUnit[]>();
    for (const one of model.units) {
      if (one.as !== 'lead' || one.owner.collective || named.has(ownerKey(one.owner))) continue;
      const places = leads.get(ownerKey(one.owner));
      if (places) places.push(one);
      else leads.set(ownerKey(one.owner), [one]);
    }
    for (const places of leads.values()) {
      const name = quoted(places[0]?.owner.text ?? '');
      const found = rowReport(model, places.slice(0, 1).map(unitRow), {
        vi: `${name} chủ trì ${places.length} nhiệm vụ nhưng không được nêu ở mục tổ chức thực hiện.`,
        en: `${name} leads ${plural(places.length, 'task')} and has no duty in the section on carrying out.`,
      });
      if (found)
        report({ ...found, hint: { vi: 'Kiểm tra mục tổ chức thực hiện.', en: 'Check the section on carrying out.' } });
    }
  },
});
