import type { Directory } from '../../language/index.ts';
import { type NamedUnit, type Owner, ownerKey } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { dutyHolders, isGeneral } from '../duties.ts';
import { rowReport, unitRow } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const withDuty = (duty: string, plan: string): string =>
  `${plan}    - title: TỔ CHỨC THỰC HIỆN\n      sections:\n        - {title: ${duty}, text: Theo dõi việc thực hiện.}\n`;

export const dutyWithoutTask = rule({
  id: 'duty-without-task',
  summary: {
    vi: 'Đơn vị được giao trách nhiệm nhưng không có nhiệm vụ trong bảng',
    en: 'A unit with duties and no row in the table',
  },
  why: {
    vi: 'Mục tổ chức thực hiện và bảng phân công hay lệch nhau sau mỗi lần sửa. Không tính trách nhiệm chung của các sở, ngành, các đơn vị; đơn vị nằm trong nhóm chủ trì coi là có việc. Mặc định tắt.',
    en: 'The section of duties and the table drift apart. General duties do not count, nor do members of a leading group. Off by default.',
  },
  severity: { draft: 'off', final: 'off' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: withDuty('Sở Nội vụ', taskPlan('task, lead', '{task: Một, lead: Sở Nội vụ}')) },
      { plan: withDuty('Sở Tư pháp', taskPlan('task, lead', '{task: Một, lead: "Các sở, ngành"}')) },
      { plan: withDuty('"Các phòng, đơn vị liên quan"', taskPlan('task, lead', '{task: Một, lead: Văn phòng}')) },
      {
        plan: 'plan:\n  sections:\n    - title: TỔ CHỨC THỰC HIỆN\n      sections:\n        - {title: Sở Tư pháp, text: Một.}\n',
      },
    ],
    bad: [
      {
        plan: withDuty('Đài Phát thanh và Truyền hình', taskPlan('task, lead', '{task: Một, lead: Sở Nội vụ}')),
        finds: ['Đài Phát thanh và Truyền hình'],
      },
    ],
  }),
  check({ model, directory, report }) {
    const inRows = model.units.filter(({ as }) => as === 'lead' || as === 'support');
    if (inRows.length === 0) return;
    const keys = new Set(inRows.flatMap(({ owner }) => keysOf(owner, directory)));
    const nouns = new Set(inRows.filter(({ owner }) => owner.collective).flatMap(({ owner }) => wordsOf(owner.text)));
    for (const holder of dutyHolders(model)) {
      const { owner } = holder;
      if (
        isGeneral(owner) ||
        beginsWithOne(owner, keys) ||
        (!owner.collective && nouns.has(wordsOf(owner.text)[0] ?? ''))
      )
        continue;
      const found = rowReport(model, [unitRow(holder)], said(holder));
      if (found)
        report({
          ...found,
          hint: {
            vi: 'Kiểm tra: bổ sung dòng trong bảng, hay chỉ là trách nhiệm chung?',
            en: 'Add a row, or is it a general duty?',
          },
        });
    }
  },
});

/** A unit, and the members of a group. */
function keysOf(owner: Owner, directory: Directory | undefined): string[] {
  const members = owner.collective ? (directory?.members(owner.unit ?? owner.text) ?? []) : [];
  return [ownerKey(owner), ...members.map((text) => ownerKey({ text }))];
}

/** A name, or one with words of the sentence after it: Văn phòng dự toán kinh phí. */
function beginsWithOne(owner: Owner, keys: ReadonlySet<string>): boolean {
  const words = ownerKey(owner).split(' ');
  return words.some((_, last) => keys.has(words.slice(0, last + 1).join(' ')));
}

function wordsOf(name: string): string[] {
  return fold(name).match(/\p{L}+/gu) ?? [];
}

function said({ owner }: NamedUnit) {
  return {
    vi: `${quoted(owner.text)} có trách nhiệm ở đây nhưng không có nhiệm vụ nào trong bảng.`,
    en: `${quoted(owner.text)} has duties here and no row in the table.`,
  };
}
