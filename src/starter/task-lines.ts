import type { Facts } from './facts.ts';
import type { StarterTask } from './kinds.ts';
import { lowerFirst, text, upper } from './yaml-lines.ts';

/** The section of tasks: a table, a line that names the appendix, or prose. */
export function taskSection(facts: Facts): string[] {
  switch (facts.tasksIn) {
    case 'body':
      return ['    - title: NHIỆM VỤ', '      text:', ...tableLines(facts, '        ')];
    case 'appendix':
      return [
        '    - title: NHIỆM VỤ',
        '      text: Nhiệm vụ, đơn vị chủ trì, thời hạn nêu tại Phụ lục kèm theo Kế hoạch này.',
      ];
    case 'prose':
      return [
        '    # Mỗi gạch đầu dòng một nhiệm vụ; ghi đơn vị chủ trì và thời hạn ngay trong câu.',
        '    - title: NHIỆM VỤ',
        '      sections:',
        ...facts.kind.groups.flatMap(({ title, tasks }) => [
          `        - title: ${text(title)}`,
          '          text: |',
          ...tasks.map(
            (task, index) => `            - ${sentence(task, facts.year)}${index === tasks.length - 1 ? '.' : ';'}`,
          ),
        ]),
      ];
  }
}

/** The appendix that holds the table of tasks. */
export function appendixPart(facts: Facts): string[] {
  return [
    '# Phụ lục bắt đầu ở trang mới; landscape là khổ ngang.',
    'appendices:',
    `  - title: ${text(`NHIỆM VỤ ${upper(facts.matter)}`)}`,
    '    page: landscape',
    '    text:',
    ...tableLines(facts, '      '),
  ];
}

function tableLines({ kind, year }: Facts, indent: string): string[] {
  const lines = [
    '- tasks:',
    '    numbering: [I, "1"]',
    '    # Các cột theo thứ tự in; sau dấu hai chấm là chữ ở đầu cột.',
    '    columns:',
    '      - number: STT',
    '      - task: Nhiệm vụ',
    '      - deliverable: Sản phẩm',
    '      - lead: Đơn vị chủ trì',
    '      - support: Đơn vị phối hợp',
    '      - deadline: Thời gian hoàn thành',
    '    groups:',
    ...kind.groups.flatMap(({ title, tasks }, group) => [
      `      - title: ${text(title)}`,
      '        tasks:',
      ...tasks.flatMap((task, index) => [
        ...(group === 0 && index === 0
          ? ['          # id không in; giữ nguyên qua các năm để so sánh và theo dõi.']
          : []),
        `          - id: ${task.id}`,
        `            task: ${text(ofYear(task.task, year))}`,
        `            deliverable: ${text(task.deliverable)}`,
        '            lead: Văn phòng',
        '            support: Các phòng, đơn vị',
        ...(group === 0 && index === 0
          ? ['            # Ghi đúng chữ sẽ in: Quý I, 30/11, Thường xuyên, Hằng quý, Theo hướng dẫn của …']
          : []),
        `            deadline: ${text(ofYear(task.deadline, year))}`,
      ]),
    ]),
  ];
  return lines.map((line) => indent + line);
}

function sentence({ task, deadline }: StarterTask, year: number): string {
  const words = `Văn phòng ${lowerFirst(ofYear(task, year))}`;
  const time = ofYear(deadline, year);
  if (/^Quý /u.test(time)) return `${words}, hoàn thành trong ${lowerFirst(time)}`;
  return time === 'Thường xuyên' ? words : `${words}, ${lowerFirst(time)}`;
}

function ofYear(words: string, year: number): string {
  return words.replaceAll('YEAR', String(year));
}
