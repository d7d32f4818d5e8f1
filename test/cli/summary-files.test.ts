import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../summary/summarised.ts';
import { Desk } from './harness.ts';

const PLAN = planOf(
  [
    { task: '=1+1', lead: 'Văn phòng', support: 'Sở Tài chính', deadline: 'Quý I' },
    { task: 'Báo cáo', lead: 'Văn phòng, Thanh tra Sở', deadline: 'Hằng quý' },
    { task: 'Tuyên truyền', deadline: 'Theo kế hoạch của UBND tỉnh' },
  ],
  2027,
  '{called: Sở Y tế}',
);
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('a.plan.yaml', PLAN);
});
afterEach(() => {
  desk.leave();
});
const summary = (...args: string[]) => desk.ccht('summary', '--as-of', '1/4/2027', ...args);

describe('what other programs read', () => {
  it('json has the promised shape', async () => {
    const { out } = await summary('-f', 'json');
    const { version, asOf, datedness, tasks, owners, waiting, undated } = JSON.parse(out);
    expect([version, asOf, undated]).toEqual([1, '2027-04-01', 0.3333]);
    expect(datedness).toEqual({ dated: 1, periodic: 1, event: 1, 'open-ended': 0, unknown: 0 });
    expect(tasks[0]).toEqual({
      file: 'a.plan.yaml',
      line: 13,
      number: '1',
      source: 'table',
      group: [],
      task: '=1+1',
      lead: [{ text: 'Văn phòng', known: false, collective: false }],
      support: [{ text: 'Sở Tài chính', known: false, collective: false }],
      deadline: expect.objectContaining({ text: 'Quý I', kind: 'by', start: '2027-01-01', end: '2027-03-31' }),
      due: ['2027-03-31'],
      datedness: 'dated',
      state: 'open',
    });
    expect(tasks[1].due).toEqual(['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']);
    expect(tasks[2]).toMatchObject({
      due: [],
      datedness: 'event',
      waitsFor: 'UBND tỉnh',
      awaited: { kind: 'body', name: 'UBND tỉnh' },
    });
    expect(owners[0]).toMatchObject({
      owner: 'Văn phòng',
      known: false,
      collective: false,
      lead: 2,
      support: 0,
      next: '2027-06-30',
      overdue: 0,
    });
    expect(waiting).toEqual([{ kind: 'body', names: ['UBND tỉnh'], tasks: [{ file: 'a.plan.yaml', number: '3' }] }]);
  });

  it('json of a tracked plan says how tasks stand', async () => {
    desk.put('a.progress.yaml', 'progress: [{task: "1", state: done, on: 2027-04-02, evidence: QĐ 5}]');
    const states = async (asOf: string) =>
      JSON.parse((await desk.ccht('summary', '-f', 'json', '--as-of', asOf)).out).tasks.map(
        ({ state, doneOn }: { state: string; doneOn?: string }) => [state, doneOn].filter(Boolean).join(' '),
      );
    expect(await states('2027-03-31')).toEqual(['open', 'open', 'open']);
    expect(await states('2027-04-01')).toEqual(['overdue', 'overdue', 'open']);
    expect(await states('2027-04-02')).toEqual(['done-late 2027-04-02', 'overdue', 'open']);
  });

  it('--by in json adds the groups', async () => {
    const groups = async (by: string) => JSON.parse((await summary('-f', 'json', '--by', by)).out).groups;
    expect((await groups('month'))[0]).toEqual({
      key: '2027-03',
      due: [
        { day: '2027-03-31', file: 'a.plan.yaml', number: '1' },
        { day: '2027-03-31', file: 'a.plan.yaml', number: '2' },
      ],
    });
    expect((await groups('quarter')).map(({ key }: { key: string }) => key)).toEqual([
      '2027-Q1',
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
    ]);
    expect((await groups('status')).map(({ key }: { key: string }) => key)).toEqual(['unconfirmed', 'waiting']);
    expect(await groups('owner')).toEqual([
      {
        key: 'Văn phòng',
        tasks: [
          { file: 'a.plan.yaml', number: '1' },
          { file: 'a.plan.yaml', number: '2' },
        ],
      },
      { key: 'Thanh tra Sở', tasks: [{ file: 'a.plan.yaml', number: '2' }] },
    ]);
  });

  it('csv: a row a task, a row a due day with --by month; no formula', async () => {
    const { out } = await summary('-f', 'csv');
    const [head = '', first = ''] = out.split('\r\n');
    expect(head.startsWith('\ufeffKế hoạch,Số,')).toBe(true);
    expect(first).toContain("a.plan.yaml,1,,,'=1+1,");
    expect(out.trim().split('\r\n')).toHaveLength(4);
    const months = (await summary('-f', 'csv', '--by', 'month')).out.trim().split('\r\n');
    expect(months).toHaveLength(6);
    expect(months[3]).toMatch(/^Tháng 6\/2027,2027-06-30,2027-06-30,a\.plan\.yaml,2,/);
  });

  it('a plan outside the current folder is called as it was named', async () => {
    const other = new Desk();
    try {
      other.put('b.plan.yaml', PLAN);
      const full = join(other.folder, 'b.plan.yaml').replaceAll('\\', '/');
      const up = `../${basename(other.folder)}`;
      for (const [named, shown] of [
        [`${up}/b.plan.yaml`, `${up}/b.plan.yaml`],
        [up, `${up}/b.plan.yaml`],
        [full, full],
      ] as const) {
        const { out } = await summary(named, '-f', 'csv');
        expect(out.split('\r\n')[1]).toMatch(new RegExp(`^${shown.replaceAll('.', '\\.')},1,`));
        const { tasks } = JSON.parse((await summary(named, '-f', 'json')).out);
        expect(tasks.map(({ file }: { file: string }) => file)).toEqual([shown, shown, shown]);
      }
      const twice = await summary(`${up}/b.plan.yaml`, full, '-f', 'csv');
      expect(twice.out.trim().split('\r\n')).toHaveLength(4);
    } finally {
      other.leave();
    }
  });

  it('md: a title, headings, tables', async () => {
    const { out } = await summary('-f', 'md');
    expect(out).toMatch(/^# Kế hoạch CCHC năm 2027 · chưa có số · tính đến thứ Năm, 01\/4\/2027\n/);
    expect(out).toContain('## CÓ NGÀY (2)\n');
    expect(out).toContain('| ĐƠN VỊ | chủ trì |');
  });

  it('xlsx: sheets by month, by unit, of counts and of tasks', async () => {
    const { code, err } = await summary('-o', 'viec.xlsx');
    expect([code, err]).toEqual([0, 'Đã ghi viec.xlsx\n']);
    const parts = unzipSync(desk.read('viec.xlsx'));
    const workbook = Buffer.from(parts['xl/workbook.xml'] ?? []).toString();
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Theo tháng',
      'Theo đơn vị',
      'Số việc từng đơn vị',
      'Nhiệm vụ',
    ]);
  });
});

/** Entries of a calendar file by their UID, unfolded. */
function entries(name: string): Map<string, string> {
  const text = desk.read(name).toString().replaceAll('\r\n ', '');
  return new Map(
    text
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((entry) => [/UID:(.*)\r/.exec(entry)?.[1] ?? '', /DTSTART;VALUE=DATE:(\d+)/.exec(entry)?.[1] ?? '']),
  );
}

describe('calendars', () => {
  it('have every due day of the year, under ids of office, year, task and turn', async () => {
    await summary('-o', 'viec.ics');
    expect([...entries('viec.ics')]).toEqual([
      ['so-y-te-2027-1@ccht', '20270331'],
      ['so-y-te-2027-2-1@ccht', '20270331'],
      ['so-y-te-2027-2-2@ccht', '20270630'],
      ['so-y-te-2027-2-3@ccht', '20270930'],
      ['so-y-te-2027-2-4@ccht', '20271231'],
    ]);
  });

  it('a moved deadline takes its entry along; the same plan gives the same bytes', async () => {
    await summary('-o', 'viec.ics');
    const before = desk.read('viec.ics');
    await summary('-o', 'viec.ics');
    expect(desk.read('viec.ics').equals(before)).toBe(true);
    desk.put('a.plan.yaml', PLAN.replace('Quý I"', 'Quý II"'));
    await summary('-o', 'viec.ics');
    expect(entries('viec.ics').get('so-y-te-2027-1@ccht')).toBe('20270630');
  });

  it.each([
    ['--per-owner', 'lich'],
    ['-f', 'ics', '-o', 'lich/'],
  ])('%s %s: a file for each unit that leads something with a day', async (...args) => {
    const { code, err } = await summary(...args);
    expect([code, err]).toEqual([0, 'Đã ghi lich/van-phong.ics\nĐã ghi lich/thanh-tra-so.ics\n']);
    expect(entries('lich/van-phong.ics').size).toBe(5);
    expect(entries('lich/thanh-tra-so.ics').size).toBe(4);
  });
});

describe('files', () => {
  it('of people are kept without --force; calendars of ccht are written anew', async () => {
    desk.put('viec.csv', 'của tôi');
    desk.put('viec.ics', 'BEGIN:VCALENDAR\r\nPRODID:-//khác\r\n');
    for (const name of ['viec.csv', 'viec.ics']) {
      const { code, err } = await summary('-o', name);
      expect(code).toBe(2);
      expect(err).toContain(`${name} đã có và không phải do ccht ghi ra; giữ nguyên tệp này.`);
      expect((await summary('-o', name, '--force')).code).toBe(0);
    }
    expect((await summary('-o', 'viec.ics')).code).toBe(0);
  });

  it('the sources are never written over', async () => {
    desk.put('a.progress.yaml', 'progress: []\n');
    for (const name of ['a.plan.yaml', 'a.progress.yaml']) {
      const { code, err } = await summary('-f', 'json', '-o', name, '--force');
      expect(code).toBe(2);
      expect(err).toContain(`${name} là tệp nguồn, không ghi đè.`);
    }
  });

  it('--dry-run says what would be written', async () => {
    expect((await summary('-o', 'viec.csv', '--dry-run')).err).toBe('Sẽ ghi viec.csv\n');
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });

  it('a text file has no colour and its own width, whatever the terminal', async () => {
    desk.width = 40;
    await summary('-o', 'viec.txt');
    const text = desk.read('viec.txt').toString();
    expect(text).not.toContain('\u001b');
    expect(text.split('\n')[0]).toBe('Kế hoạch CCHC năm 2027 · chưa có số · tính đến thứ Năm, 01/4/2027');
  });

  it('in a place that is none: nothing is written', async () => {
    mkdirSync(join(desk.folder, 'b'));
    const { code, err } = await summary('-o', 'a.plan.yaml/viec.csv');
    expect(code).toBe(2);
    expect(err).toContain('a.plan.yaml/viec.csv');
    expect(desk.files()).toEqual(['a.plan.yaml', 'b']);
  });
});
