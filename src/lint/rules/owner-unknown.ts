import type { NamedUnit } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { whyEnded } from '../reorganised-unit.ts';
import { rowReport, unitRow } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const UNITS = 'units:\n  - {name: Sở Nội vụ, abbreviations: [SNV]}\n  - {name: Văn phòng}\n';

export const ownerUnknown = rule({
  id: 'owner-unknown',
  summary: { vi: 'Đơn vị không có trong danh mục', en: 'A unit that the directory does not know' },
  why: {
    vi: 'Tên gõ nhầm thì đơn vị ấy không nhận được việc. Chỉ soát khi có danh mục đơn vị (units.yaml); nhóm đơn vị (Các phòng, Sở, ban, ngành) không phải có trong danh mục.',
    en: 'A misspelt unit never learns of its work. Only with a directory (units.yaml); groups need not be in it.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: taskPlan('task, lead', '{task: Một, lead: Sở Nôi vụ}') },
      {
        plan: taskPlan('task, lead, support', '{task: Một, lead: SNV, support: "Các sở, ngành; văn phòng"}'),
        units: UNITS,
      },
    ],
    bad: [
      {
        plan: taskPlan('task, lead', '{task: Một, lead: Sở Nội vu tỉnh}', '{task: Hai, lead: Sở Nội vu tỉnh}'),
        units: UNITS,
        finds: ['Sở Nội vu tỉnh'],
      },
      {
        plan: taskPlan('task, lead, support', '{task: Một, lead: Sở Nội vụ, support: "Văn phòng, Sở Y tế"}'),
        units: UNITS,
        finds: ['Sở Y tế'],
      },
    ],
  }),
  check({ model, directory, issued, report }) {
    if (directory === undefined) return;
    const unknown = new Map<string, NamedUnit[]>();
    for (const named of model.units) {
      const { owner, as } = named;
      if (owner.known || owner.collective || (as !== 'lead' && as !== 'support')) continue;
      // owner-abolished tells of it.
      if (issued !== undefined && whyEnded(owner, issued.first) !== undefined) continue;
      const key = fold(owner.text);
      const places = unknown.get(key);
      if (places) places.push(named);
      else unknown.set(key, [named]);
    }
    for (const places of unknown.values()) {
      const owner = places[0]?.owner;
      const found =
        owner &&
        rowReport(model, places.map(unitRow), {
          vi: `${quoted(owner.text)} không có trong danh mục đơn vị.`,
          en: `${quoted(owner.text)} is not in the directory of units.`,
        });
      if (!found) continue;
      report({
        ...found,
        hint:
          owner.nearest === undefined
            ? {
                vi: 'Kiểm tra tên; đúng thì bổ sung vào danh mục.',
                en: 'Check the name; add it to the directory if right.',
              }
            : {
                vi: `Kiểm tra: có phải “${owner.nearest}”? Tên đúng thì bổ sung vào danh mục.`,
                en: `Is it “${owner.nearest}”? Add it to the directory if right.`,
              },
      });
    }
  },
});
