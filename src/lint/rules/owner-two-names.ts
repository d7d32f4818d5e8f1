import { bracketedAbbreviations } from '../explained-abbreviations.ts';
import { rowReport, unitRow } from '../row-report.ts';
import { rule } from '../rule.ts';
import { taskPlan } from '../task-plan.ts';
import { type Spelling, speltUnits } from '../unit-spellings.ts';

const UNITS = 'units:\n  - {name: Sở Khoa học và Công nghệ, abbreviations: [Sở KH&CN], variants: [Sở KHCN tỉnh]}\n';

const OFFICES = 'units:\n  - {name: Văn phòng đại diện, abbreviations: [VPĐD]}\n';

export const ownerTwoNames = rule({
  id: 'owner-two-names',
  summary: { vi: 'Một đơn vị viết hai cách', en: 'One unit written in two ways' },
  why: {
    vi: 'Tên viết nhiều cách thì bảng tổng hợp theo đơn vị bị tách đôi. So các cột đơn vị, cột thời gian (theo triển khai của …) và mục phân công; gạch nối, “và”, chữ hoa, dấu phẩy khác nhau là hai cách viết. Chữ viết tắt chỉ là lưu ý; nhóm gọi bằng lời khác (Các sở, ngành; Sở, ban, ngành) không tính.',
    en: 'A unit under two names is counted twice. Compares the columns of owners and times and the section of duties. Abbreviations are only noted; groups called by other words are not compared.',
  },
  severity: { draft: 'warning', final: 'warning' },
  severities: { abbreviation: { draft: 'off', final: 'info', about: { vi: 'chữ viết tắt', en: 'an abbreviation' } } },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          'task, lead, support',
          '{task: Một, lead: Sở Nội vụ, support: "Các sở, ngành"}',
          '{task: Hai, lead: Sở Y tế, support: "Sở, ban, ngành"}',
          '{task: Ba, lead: Sở Y tế, support: "các sở, ngành"}',
          '{task: Bốn, lead: "Sở Y tế, Nội vụ", support: Văn phòng}',
        ),
      },
      {
        plan: taskPlan('task, lead', '{task: Một, lead: Văn phòng đại diện (VPĐD)}', '{task: Hai, lead: VPĐD}'),
        units: OFFICES,
        stage: 'final',
      },
    ],
    bad: [
      {
        plan: taskPlan(
          'task, lead, deadline',
          '{task: Một, lead: Sở Khoa học và Công nghệ, deadline: Quý I}',
          '{task: Hai, lead: Văn phòng, deadline: Theo triển khai của Sở Khoa học – Công nghệ}',
        ),
        finds: ['Sở Khoa học – Công nghệ'],
        fixed: taskPlan(
          'task, lead, deadline',
          '{task: Một, lead: Sở Khoa học và Công nghệ, deadline: Quý I}',
          '{task: Hai, lead: Văn phòng, deadline: Theo triển khai của Sở Khoa học và Công nghệ}',
        ),
      },
      {
        plan: taskPlan(
          'task, lead',
          '{task: Một, lead: "Các sở, ngành, địa phương"}',
          '{task: Hai, lead: "Các sở ngành, địa phương"}',
          '{task: Ba, lead: "Các sở, ngành, địa phương"}',
        ),
        finds: ['Các sở ngành, địa phương'],
        fixed: taskPlan(
          'task, lead',
          '{task: Một, lead: "Các sở, ngành, địa phương"}',
          '{task: Hai, lead: "Các sở, ngành, địa phương"}',
          '{task: Ba, lead: "Các sở, ngành, địa phương"}',
        ),
      },
      {
        plan: taskPlan(
          'task, lead',
          '{task: Một, lead: "các sở ngành, địa phương"}',
          '{task: Hai, lead: "Các sở, ngành, địa phương"}',
        ),
        finds: ['các sở ngành, địa phương'],
        fixed: taskPlan(
          'task, lead',
          '{task: Một, lead: "các sở, ngành, địa phương"}',
          '{task: Hai, lead: "Các sở, ngành, địa phương"}',
        ),
      },
      {
        plan: taskPlan('task, lead', '{task: Một, lead: Sở KHCN tỉnh}', '{task: Hai, lead: Sở Khoa học và Công nghệ}'),
        units: UNITS,
        finds: ['Sở KHCN tỉnh'],
      },
      {
        plan: taskPlan('task, lead', '{task: Một, lead: Văn phòng đại diện}', '{task: Hai, lead: VPĐD}'),
        units: OFFICES,
        stage: 'final',
        finds: ['VPĐD'],
      },
    ],
  }),
  check({ model, report }) {
    const explained = bracketedAbbreviations(model);
    // “Văn phòng đại diện (VPĐD)” once and “VPĐD” from then on is how it is done.
    const isExplained = (name: string): boolean =>
      (name.match(ABBREVIATION) ?? []).every((abbreviation) => explained.has(abbreviation));
    for (const { usual, others, isOfficial, differ } of speltUnits(model.units)) {
      if (differ === 'in length' && [usual, ...others].every(({ text }) => isExplained(text))) continue;
      const rows = others.flatMap(({ places }) => places.map(unitRow));
      const found = rowReport(model, rows.slice(0, 1), {
        vi: `một đơn vị, ${count(others.length + 1)} cách viết: ${[...others, usual].map(counted).join(', ')}.`,
        en: `one unit, ${others.length + 1} spellings: ${[...others, usual].map(counted).join(', ')}.`,
      });
      const all = rowReport(model, rows, { vi: '', en: '' });
      if (found === undefined || all === undefined) continue;
      report({
        ...found,
        related: [
          ...(all.related ?? []),
          ...usual.places.slice(0, 1).map((place) => {
            const { at, name } = unitRow(place);
            return { at, message: { vi: `${name}: ${usual.text}`, en: `${name}: ${usual.text}` } };
          }),
        ],
        hint: isOfficial
          ? {
              vi: `Thống nhất theo danh mục đơn vị: ${usual.text}.`,
              en: `Use the name of the directory: ${usual.text}.`,
            }
          : { vi: `Thống nhất một cách viết, như “${usual.text}”.`, en: `Use one spelling, such as “${usual.text}”.` },
        ...(differ === 'in length' && { as: 'abbreviation' }),
        ...(differ === 'in form' && {
          fix: {
            title: { vi: `Viết thống nhất “${usual.text}”`, en: `Write “${usual.text}”` },
            edits: others.flatMap(({ places }) =>
              places.map((place) => ({ at: unitRow(place).at, text: inPlace(usual.text, place.owner.text) })),
            ),
          },
        }),
      });
    }
  },
});

const ABBREVIATION = /\p{Lu}[\p{Lu}&]+(?!\p{Ll})/gu;

function counted({ text, places }: Spelling): string {
  return `“${text}” (${places.length})`;
}

/** The usual spelling with Các and the first letter as in the place that it is to stand in. */
function inPlace(usual: string, written: string): string {
  const group = /^(?:các|những) /iu;
  const noun = usual.replace(group, '');
  const lead = group.exec(written)?.[0] ?? '';
  const first = written.charAt(lead.length);
  return (
    lead + (first === first.toLocaleLowerCase('vi') ? noun.charAt(0).toLocaleLowerCase('vi') : first) + noun.slice(1)
  );
}

function count(number: number): string {
  return ['không', 'một', 'hai', 'ba', 'bốn', 'năm'][number] ?? String(number);
}
