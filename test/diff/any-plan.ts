import fc from 'fast-check';
import type { Group, Objective, PlanFile, Section, Task } from '../../src/plan/index.ts';

/** Words that two plans are likely to share, odd ones among them. */
const WORDS = fc.constantFrom(
  'Rà soát quy chế làm việc',
  'Rà soát quy chế làm việc của cơ quan năm 2022',
  'Rà soát quy chế làm việc của cơ quan năm 2023',
  'Xây dựng kế hoạch kiểm tra; tổ chức kiểm tra tại ba đơn vị',
  'Xây dựng kế hoạch kiểm tra',
  'Tổ chức kiểm tra tại ba đơn vị',
  'Số hóa tối thiểu 50% hồ sơ',
  'Số hóa tối thiểu 60% hồ sơ',
  'Công khai VB QPPL',
  'Công khai VBQPPL',
  'Báo cáo',
  '- Một ý;\n- *Hai* ý 🐢',
  'giai đoạn 2021 - 2025',
  'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021',
  'e\u0301 la\u0300 \u200b\u00a0lạ',
  '^',
  '',
);
const UNITS = fc.constantFrom('Văn phòng', 'VP', 'Các phòng', 'Các phòng, Thanh tra', '', 'nt', '^');
const TIMES = fc.constantFrom(
  'Quý I/2022',
  'Quý I/2023',
  'Quý II',
  'Thường xuyên',
  '30/11/2022',
  '',
  'Theo kế hoạch',
  '^',
);

const task: fc.Arbitrary<Task> = fc
  .record({
    id: fc.option(fc.constantFrom('mot', 'hai', 'ba'), { freq: 4 }),
    replaces: fc.option(fc.constantFrom('I.1', 'mot', '1', 'không có'), { freq: 5 }),
    task: WORDS,
    deliverable: fc.option(WORDS),
    lead: fc.option(UNITS),
    support: fc.option(UNITS),
    deadline: fc.option(TIMES),
    cells: fc.option(fc.dictionary(fc.constant('Ghi chú'), WORDS)),
  })
  .map(({ task: text, ...rest }) => ({
    task: text,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)),
  }));
const tasks = fc.array(task, { maxLength: 4 });
const objective: fc.Arbitrary<Objective> = fc.record({ text: WORDS, tasks });
const group: fc.Arbitrary<Group> = fc.oneof(
  fc.record({ title: WORDS, tasks }),
  fc.record({ title: WORDS, objectives: fc.array(objective, { maxLength: 3 }) }),
);
const section: fc.Arbitrary<Section> = fc
  .record({
    title: fc.constantFrom('MỤC TIÊU', 'NHIỆM VỤ', 'TỔ CHỨC THỰC HIỆN', ''),
    text: fc.array(WORDS, { maxLength: 3 }),
    inner: fc.array(WORDS, { maxLength: 2 }),
  })
  .map(({ title, text, inner }) => ({
    title,
    text: text.join('\n'),
    sections: inner.map((words) => ({ text: words })),
  }));

/** A small plan of a year, of any shape that the schema allows and with words of any kind. */
export function anyPlan(year: number): fc.Arbitrary<PlanFile> {
  return fc
    .record({
      subject: fc.constantFrom(`Cải cách hành chính năm ${year}`, 'Cải cách hành chính'),
      basis: fc.array(WORDS, { maxLength: 3 }),
      opening: WORDS,
      sections: fc.array(section, { maxLength: 3 }),
      groups: fc.array(group, { maxLength: 3 }),
    })
    .map(({ subject, basis, opening, sections, groups }) => ({
      ccht: 1 as const,
      year,
      plan: { subject, basis, opening, sections },
      appendices: [
        {
          title: `NHIỆM VỤ NĂM ${year}`,
          text: [
            {
              tasks: {
                columns: ['number', 'objective', 'task', 'deliverable', 'lead', 'support', 'deadline', 'Ghi chú'],
                groups,
              },
            },
          ],
        },
      ],
    }));
}

/** The same plan with its groups, objectives, tasks and sections in another order; cells joined by ^ are not torn. */
export function permuted(plan: PlanFile, turn: (length: number) => readonly number[]): PlanFile {
  const mix = <T>(items: readonly T[] | undefined): T[] =>
    items === undefined ? [] : turn(items.length).flatMap((at) => items.slice(at, at + 1));
  const mixGroup = (one: Group): Group => ({
    ...one,
    ...(one.tasks && { tasks: mix(one.tasks) }),
    ...(one.objectives && { objectives: mix(one.objectives).map((inner) => ({ ...inner, tasks: mix(inner.tasks) })) }),
  });
  return {
    ...plan,
    plan: { ...plan.plan, sections: mix(plan.plan.sections) },
    appendices: (plan.appendices ?? []).map((appendix) => ({
      ...appendix,
      text: (typeof appendix.text === 'string' ? [] : (appendix.text ?? [])).map((block) =>
        typeof block === 'object' && 'tasks' in block
          ? { tasks: { ...block.tasks, groups: mix(block.tasks.groups).map(mixGroup) } }
          : block,
      ),
    })),
  };
}
