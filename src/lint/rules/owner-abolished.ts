import type { Words } from '../../diagnostics/index.ts';
import type { NamedUnit } from '../../model/index.ts';
import { type Ended, whyEnded } from '../reorganised-unit.ts';
import { rowReport, unitRow } from '../row-report.ts';
import { rule } from '../rule.ts';
import { dayWords, quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const IN_2026 = 'year: 2026\nplan:\n  date: 15/01/2026\n';
const plan2026 = (...rows: readonly string[]): string => taskPlan('task, lead', ...rows).replace('plan:\n', IN_2026);

export const ownerAbolished = rule({
  id: 'owner-abolished',
  summary: {
    vi: 'Đơn vị đã giải thể, sáp nhập, đổi tên trước ngày ban hành',
    en: 'A unit that had ended before the plan was issued',
  },
  why: {
    vi: 'Kế hoạch chép từ năm trước hay giao việc cho cơ quan không còn. Xét vào ngày ban hành: theo until, successor trong danh mục đơn vị, và các thay đổi chung cả nước từ 01/3/2025 (sở, bộ), 01/7/2025 (cấp huyện, tỉnh). Ngày còn để trống thì lấy ngày sớm nhất có thể.',
    en: 'A plan copied from last year gives work to offices that are gone. Judged on the day of issue, the earliest where it is open: by the directory, and by what changed nationwide on 01/3/2025 and 01/7/2025.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, lead',
          '{task: Một, lead: Sở Thông tin và Truyền thông}',
          '{task: Hai, lead: UBND cấp huyện}',
        ),
      },
      {
        plan: plan2026(
          '{task: Một, lead: Sở Khoa học và Công nghệ}',
          '{task: Hai, lead: "UBND các xã, phường, đặc khu"}',
          '{task: Ba, lead: UBND tỉnh Đồng Nai}',
          '{task: Bốn, lead: UBND thành phố Huế}',
        ),
      },
      {
        plan: taskPlan('task, lead', '{task: Một, lead: Sở Kế hoạch và Đầu tư}').replace(
          'plan:\n',
          'year: 2025\nplan:\n',
        ),
      },
    ],
    bad: [
      {
        plan: plan2026('{task: Một, lead: Sở Thông tin và Truyền thông}', '{task: Hai, lead: Sở TT&TT}'),
        finds: ['Sở Thông tin và Truyền thông'],
      },
      { plan: plan2026('{task: Một, lead: "UBND các huyện, thị xã"}'), finds: ['UBND các huyện, thị xã'] },
      { plan: plan2026('{task: Một, lead: UBND tỉnh Tiền Giang}'), finds: ['UBND tỉnh Tiền Giang'] },
      {
        plan: taskPlan('task, lead', '{task: Một, lead: Phòng Tổng hợp}').replace(
          'plan:\n',
          'plan:\n  date: 16/01/2023\n',
        ),
        units: 'units:\n  - {name: Phòng Tổng hợp, until: 2022-06-30, successor: Văn phòng}\n  - {name: Văn phòng}\n',
        finds: ['Phòng Tổng hợp'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    const ended = new Map<string, { readonly why: Ended; readonly named: NamedUnit[] }>();
    for (const named of model.units) {
      const why = whyEnded(named.owner, issued.first);
      if (why === undefined) continue;
      const known = ended.get(why.name);
      if (known) known.named.push(named);
      else ended.set(why.name, { why, named: [named] });
    }
    for (const { why, named } of ended.values()) {
      const found = rowReport(model, named.map(unitRow), said(named[0]?.owner.text ?? why.name, why));
      if (found) report({ ...found, hint: hint(why) });
    }
  },
});

function said(written: string, { kind, name, since, source, successor }: Ended): Words {
  const day = dayWords(since);
  if (source === undefined)
    return {
      vi: `${quoted(written)} không còn từ ${day} (danh mục đơn vị).`,
      en: `${quoted(written)} ended on ${day} (directory of units).`,
    };
  if (kind === 'office')
    return {
      vi: `${quoted(written)} không còn từ ${day} (${source}).`,
      en: `${quoted(written)} ended on ${day} (${source}).`,
    };
  return kind === 'district'
    ? {
        vi: `${quoted(written)}: từ ${day} không còn ${name} (${source}).`,
        en: `${quoted(written)}: there is no district level from ${day} (${source}).`,
      }
    : {
        vi: `${quoted(written)}: từ ${day} ${name} đã nhập vào ${successor} (${source}).`,
        en: `${quoted(written)}: ${name} became part of ${successor} from ${day} (${source}).`,
      };
}

function hint({ kind, successor }: Ended): Words {
  if (kind === 'district')
    return {
      vi: 'Kiểm tra: nay giao UBND cấp xã hay sở, ban, ngành.',
      en: 'Check whether it is now for the communes or for departments of the province.',
    };
  return successor === undefined
    ? { vi: 'Kiểm tra đơn vị nhận nhiệm vụ này.', en: 'Check who took this work over.' }
    : { vi: `Kiểm tra: nay là ${successor}.`, en: `Check: now ${successor}.` };
}
