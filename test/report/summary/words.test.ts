import { describe, expect, it } from 'vitest';
import { dayOffMark, dayText, longDay, workingDayBefore } from '../../../src/report/summary/day-text.ts';
import { dueNote } from '../../../src/report/summary/due-note.ts';
import { numbersText, planLabels, planName, shortText } from '../../../src/report/summary/task-text.ts';
import type { PlanSummary, SummaryTask } from '../../../src/summary/index.ts';
import { planOf, summaryOf } from '../../summary/summarised.ts';

const first = (plan: string, asOf: string, progress?: string): { plan: PlanSummary; task: SummaryTask } => {
  const { plans, tasks } = summaryOf(plan, { asOf }, progress === undefined ? {} : { progress });
  const [plan_, task] = [plans[0], tasks[0]];
  if (plan_ === undefined || task === undefined) throw new Error('no task');
  return { plan: plan_, task };
};

describe('days', () => {
  it.each([
    ['2027-01-05', 2027, '05/01'],
    ['2027-02-28', 2027, '28/02'],
    ['2027-03-05', 2027, '05/3'],
    ['2027-12-31', 2027, '31/12'],
    ['2028-01-31', 2027, '31/01/2028'],
    ['2027-06-30', undefined, '30/6/2027'],
  ])('%s in a plan of %s is %s', (day, year, text) => {
    expect(dayText(day, year)).toBe(text);
  });

  it.each([
    ['2023-06-30', '', undefined],
    ['2023-09-30', '\u00a0(T7)', '2023-09-29'],
    ['2023-12-31', '\u00a0(CN)', '2023-12-29'],
    // Victory day, and the exchanged day before it.
    ['2024-04-30', '\u00a0(nghỉ\u00a0lễ)', '2024-04-26'],
  ])('%s is marked “%s”', (day, mark, working) => {
    expect(dayOffMark(day, 'vi')).toBe(mark);
    expect(workingDayBefore(day)).toBe(working);
  });

  it('the day of a report has its weekday', () => {
    expect(longDay('2023-04-03', 'vi')).toBe('thứ Hai, 03/4/2023');
    expect(longDay('2023-04-02', 'en')).toBe('Sunday, 02/4/2023');
  });
});

describe('how a task with days stands', () => {
  const done = (on: string) => `progress: [{task: "1", state: done, on: ${on}}]`;
  it.each<[string, string, string | undefined, string]>([
    ['Quý II', '2027-06-29', undefined, 'còn 1 ngày'],
    ['Quý II', '2027-06-30', undefined, 'hạn hôm nay'],
    ['Quý II', '2027-07-01', undefined, 'đã đến hạn, chờ xác nhận'],
    ['Quý II', '2027-07-01', 'progress: []', 'quá hạn 1 ngày'],
    ['Quý II', '2028-02-01', undefined, ''],
    ['Quý II', '2028-02-01', 'progress: []', 'quá hạn'],
    ['Quý II', '2027-07-01', done('2027-06-25'), 'xong 25/6'],
    ['Quý II', '2027-08-01', done('2027-07-25'), 'xong 25/7, sau hạn'],
    ['Quý II', '2027-06-01', 'progress: [{task: "1", state: done}]', 'xong'],
    ['Quý II', '2027-06-01', 'progress: [{task: "1", state: dropped}]', 'thôi thực hiện'],
    ['31/01/2027', '2027-01-15', undefined, 'ngày làm việc cuối 29/01'],
    // The last working day has passed: what is left is said.
    ['31/01/2027', '2027-01-30', undefined, 'còn 1 ngày'],
    ['Hằng quý', '2027-02-01', undefined, 'kỳ tới còn 58 ngày'],
    ['Hằng quý', '2027-04-01', undefined, '31/3 chờ xác nhận; kỳ tới còn 90 ngày'],
    ['Hằng tháng', '2027-05-03', undefined, '4 kỳ chờ xác nhận; kỳ tới còn 28 ngày'],
    ['Hằng quý', '2027-04-01', done('2027-03-31'), 'kỳ tới còn 90 ngày'],
    ['Hằng quý', '2027-04-10', 'progress: []', 'quá hạn 10 ngày'],
    ['Giai đoạn 2026-2030', '2027-04-10', undefined, 'ngoài năm kế hoạch'],
  ])('%s on %s, %s: %s', (deadline, asOf, progress, note) => {
    const { plan, task } = first(planOf([{ deadline }]), asOf, progress);
    const made = dueNote(task, plan, 'vi');
    expect(typeof made === 'string' ? made : made.text).toBe(note);
  });
});

describe('a task in few words', () => {
  const lead = [{ text: 'Sở Nội vụ', known: false, collective: false, key: '' }];
  it.each([
    ['Ban hành kế hoạch.', 'Ban hành kế hoạch'],
    ['Ban hành các kế hoạch năm 2027: Kế hoạch A; Kế hoạch B', 'Ban hành các kế hoạch năm 2027'],
    ['Rà soát thủ tục; công bố kết quả', 'Rà soát thủ tục'],
    [
      'Ban hành văn bản cụ thể hóa quy định quản lý cán bộ, công chức, viên chức',
      'Ban hành văn bản cụ thể hóa quy định quản lý cán bộ, công…',
    ],
    ['Sở Nội vụ (cơ quan thường trực): theo dõi, đôn đốc', 'Theo dõi, đôn đốc'],
    ['Sở Nội vụ theo dõi việc thực hiện', 'Sở Nội vụ theo dõi việc thực hiện'],
    ['', ''],
  ])('%j: %j', (task, short) => {
    expect(shortText({ task, lead })).toBe(short);
  });

  it('numbers stay in one piece, a long row of them is cut', () => {
    const { task } = first(planOf([{}]), '2027-01-01');
    const tasks = ['I.1', 'mục VI(3)', 'II'].map((number) => ({ ...task, number }));
    expect(numbersText(tasks)).toBe('I.1 mục\u00a0VI(3) II');
    expect(numbersText(tasks, 2)).toBe('I.1 mục\u00a0VI(3) … (+1)');
  });
});

describe('a plan in few words', () => {
  const { plan } = first(planOf([{}]), '2027-01-01');
  it.each([
    ['Cải cách hành chính năm 2027 của Sở B', 'Kế hoạch CCHC năm 2027'],
    ['Kiểm soát thủ tục hành chính năm 2027', 'Kế hoạch kiểm soát TTHC năm 2027'],
    ['Ban hành Kế hoạch cải cách hành chính năm 2027', 'Kế hoạch CCHC năm 2027'],
    ['Chuyển đổi số', 'Kế hoạch chuyển đổi số'],
  ])('%s: %s', (subject, name) => {
    expect(planName({ ...plan, subject })).toBe(name);
  });

  it.each([
    [['a.plan.yaml'], 'a'],
    [['x/a.plan.yaml'], 'x/a'],
    [['x/a.plan.yaml', 'x/b.plan.yaml'], 'a b'],
    [['x/y/a.plan.yaml', 'x/z/b.yaml'], 'y/a z/b'],
    [['a.plan.yaml', 'x/b.plan.yaml'], 'a x/b'],
  ])('files %j are %s', (files, labels) => {
    const label = planLabels(files.map((file) => ({ ...plan, file })));
    expect(files.map(label).join(' ')).toBe(labels);
  });
});
