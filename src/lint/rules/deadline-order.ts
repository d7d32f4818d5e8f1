import type { ModelTask } from '../../model/index.ts';
import { fold } from '../../text/index.ts';
import { deadlineCells, markedRow } from '../deadline-cells.ts';
import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

const COLUMNS = 'number, task, deliverable, deadline';

const KINDS = '(?:de an|quy che|ke hoach|chuong trinh|nghi quyet|phuong an|quy dinh|bo tieu chi|danh muc|quy trinh)';
const MAKING = '(?:lap|xay dung|soan thao|hoan thien|hoan thanh|phe duyet|thong qua|ban hanh)';
const SPREADING =
  '(?:cong bo|cong khai|dang tai|niem yet|pho bien|quan triet|tap huan|huong dan|trien khai|to chuc thuc hien)';
/** What a task waits for: “sau khi Đề án … được phê duyệt”. */
const AFTER = new RegExp(`sau khi (?:co )?(${KINDS} [a-z0-9 ]{4,80}?) (?:duoc|da|co hieu luc|do) `);
/** The same within a clause: “sau khi ban hành Quy chế …”; “Công bố Danh mục … sau khi lập”. */
const AFTER_MAKING = new RegExp(`sau khi (?:da |duoc )?${MAKING} (?:xong )?(${KINDS} [a-z0-9 ]{4,80}) $`);
const ITSELF_MADE = new RegExp(
  `(?:^| )${SPREADING} (?:thuc hien )?(${KINDS} [a-z0-9 ]{4,80}?) (?:ngay )?sau khi (?:da |duoc )?${MAKING} (?:xong )?$`,
);
const DOCUMENT = new RegExp(`\\b${KINDS} \\w+ \\w+`, 'g');
const MAKES = /^(?:xay dung|ban hanh|lap|hoan thien|trinh|tham muu|soan thao|phe duyet)\b/;
const SPREADS = new RegExp(`^${SPREADING} `);

export const deadlineOrder = rule({
  id: 'deadline-order',
  summary: { vi: 'Việc làm sau lại đến hạn trước', en: 'What follows is due first' },
  why: {
    vi: 'Việc ghi “sau khi Đề án … được phê duyệt”, “sau khi ban hành Quy chế …”, “Công bố Danh mục … sau khi lập” không thể xong trước khi chính văn bản ấy đến hạn ở dòng khác. Chỉ xét khi tên văn bản trùng nguyên lời và cả hai có ngày; thứ tự các dòng không nói gì.',
    en: 'Work “after the scheme is approved”, “after issuing the rules”, “publish the list once made” cannot be due before the document. Only where the document is named in the same words and both have dates; the order of rows means nothing.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Tổ chức lại bộ phận sau khi Đề án vị trí việc làm được phê duyệt, deadline: Quý IV}',
          '{task: Trình phê duyệt, deliverable: Đề án vị trí việc làm, deadline: Quý III}',
          '{task: Tập huấn sau khi Quy chế làm việc mới được ban hành, deadline: Quý I}',
          '{task: Bổ nhiệm theo Đề án vị trí việc làm, deadline: Quý I}',
        ),
      },
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Công bố Danh mục thủ tục nội bộ sau khi lập, deadline: Quý IV}',
          '{task: Lập Danh mục thủ tục nội bộ, deadline: Quý III}',
          '{task: Công bố Danh mục dịch vụ số sau khi ban hành, deadline: Quý I}',
          '{task: Niêm yết Danh mục dịch vụ số, deliverable: Danh mục dịch vụ số, deadline: Quý II}',
          '{task: Tập huấn sau khi ban hành Quy chế làm việc, deadline: Quý I}',
          '{task: Xây dựng Quy chế làm việc của Hội đồng, deadline: Quý I}',
          '{task: Rà soát Quy trình nội bộ sau khi sắp xếp tổ chức, deadline: Quý I}',
          '{task: Xây dựng Quy trình nội bộ, deadline: Quý II}',
        ),
      },
    ],
    bad: [
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Tổ chức lại bộ phận sau khi Đề án vị trí việc làm được phê duyệt, deadline: Quý II}',
          '{task: Trình phê duyệt, deliverable: Đề án vị trí việc làm, deadline: Quý III}',
        ),
        finds: ['Quý II'],
      },
      {
        plan: taskPlan(
          COLUMNS,
          '{task: Công bố Danh mục thủ tục nội bộ sau khi lập, deadline: Quý II}',
          '{task: Lập Danh mục thủ tục nội bộ, deadline: Quý III}',
          '{task: "Tập huấn cho công chức, sau khi ban hành Quy chế làm việc", deadline: Quý I}',
          '{task: Xây dựng Quy chế làm việc, deadline: Tháng 6}',
        ),
        finds: ['Quý II', 'Quý I'],
      },
    ],
  }),
  check({ model, report }) {
    const cells = deadlineCells(model);
    const waiting = cells.flatMap((cell) => {
      const document = /sau khi/iu.test(cell.task.text) ? documentAwaited(cell.task.text) : undefined;
      return document === undefined ? [] : [{ cell, document }];
    });
    if (waiting.length === 0) return;
    const makers = makersByDocument(cells.map(({ task }) => task));
    for (const { cell, document } of waiting) {
      const end = lastDay(cell.task);
      const named = document
        .split(' ')
        .slice(0, lengthOfKind(document) + 2)
        .join(' ');
      const maker = makers.get(named)?.find((task) => task !== cell.task && wordsMade(task).includes(document));
      const due = maker && lastDay(maker);
      if (maker === undefined || end === undefined || due === undefined || due <= end) continue;
      const found = rowReport(model, [markedRow(cell)], {
        vi: `hạn ${quoted(cell.text)}, trong khi văn bản phải chờ đến hạn ${quoted(maker.deadline.text)} (${maker.number}).`,
        en: `due ${quoted(cell.text)}, and the document it waits for is due ${quoted(maker.deadline.text)} (${maker.number}).`,
      });
      if (!found) continue;
      report({
        ...found,
        hint: { vi: 'Kiểm tra hai hạn.', en: 'Check both deadlines.' },
        related: [{ at: { path: maker.path }, message: { vi: maker.number, en: maker.number } }],
      });
    }
  },
});

function documentAwaited(text: string): string | undefined {
  const [, named] = AFTER.exec(plainWords(text)) ?? [];
  if (named !== undefined) return named;
  const clauses = text.split(/[,.;()\n]/u).map(plainWords);
  const found = clauses.map((clause) => AFTER_MAKING.exec(clause) ?? ITSELF_MADE.exec(clause));
  return found.find((match) => match !== null)?.[1];
}

/** Tasks that make a document, by its kind and the two words after it; those that only wait for it left out. */
function makersByDocument(tasks: readonly ModelTask[]): Map<string, ModelTask[]> {
  const makers = new Map<string, ModelTask[]>();
  for (const task of tasks) {
    for (const [named] of wordsMade(task).matchAll(DOCUMENT)) {
      const known = makers.get(named);
      if (known) known.push(task);
      else makers.set(named, [task]);
    }
  }
  return makers;
}

/** What a task brings about: its product, unless it only spreads it, and its own words where they begin with making. */
function wordsMade({ cells, text }: ModelTask): string {
  const words = plainWords(text);
  if (SPREADS.test(words)) return '';
  const makes = MAKES.test(words) && !AFTER.test(words);
  return `${plainWords(cells.deliverable?.text ?? '')} ${makes ? words : ''}`;
}

function plainWords(text: string): string {
  return `${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function lengthOfKind(document: string): number {
  return document.startsWith('bo tieu chi') ? 3 : 2;
}

function lastDay({ deadline }: ModelTask): string | undefined {
  const ends = (deadline.parts ?? [deadline]).map(({ kind, end }) =>
    kind === 'by' || kind === 'between' ? end : undefined,
  );
  return ends.includes(undefined)
    ? undefined
    : ends
        .map((end) => end ?? '')
        .sort()
        .at(-1);
}
