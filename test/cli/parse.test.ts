import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.leave();
});

describe('ccht parse explains a phrase', () => {
  it.each([
    [['deadline', 'Quý III/2026'], 'hạn: chậm nhất 30/9/2026'],
    [['deadline', 'Trước ngày 31/01/2026'], 'ngày cuối còn kịp là 30/01/2026'],
    [['deadline', 'quý II', '--year', '2026'], 'hạn: chậm nhất 30/6/2026'],
    [['deadline', 'Thường xuyên'], 'thường xuyên: không có hạn'],
    [['deadline', 'bao giờ cũng được'], 'chưa hiểu'],
    [['deadline', 'quý II'], 'chưa rõ năm nào; thêm --year'],
    [['owner', 'Sở Nội vụ, các phòng'], 'các phòng (nhóm)'],
    [['target', 'đạt tối thiểu 9,4% hồ sơ'], 'tối thiểu 9,4%'],
    [
      ['citation', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ'],
      'Nghị định · số, ký hiệu 30/2020/NĐ-CP · ngày 05/3/2020 · của Chính phủ',
    ],
  ])('%j: %s', async (argv, meaning) => {
    const { code, out, err } = await desk.ccht('parse', ...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(meaning);
  });

  it('without what would steer the terminal', async () => {
    const { out } = await desk.ccht('parse', 'deadline', '\u0007Quý III/2026 \u001b[');
    expect(out).toBe('Quý III/2026 [\n  hạn: chậm nhất 30/9/2026\n');
  });

  it('as JSON, one object a line in input order', async () => {
    const { out } = await desk.ccht('parse', 'deadline', 'Quý III/2026', 'Thường xuyên', '--format', 'json');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { text: 'Quý III/2026', kind: 'by', start: '2026-07-01', end: '2026-09-30' },
      { text: 'Thường xuyên', kind: 'ongoing' },
    ]);
  });

  it('names are found in the directory of units above the folder, or in --units', async () => {
    desk.put('units.yaml', 'units:\n  - {name: Văn phòng Sở, abbreviations: [VP]}\n');
    expect((await desk.ccht('parse', 'owner', 'van phong so')).out).toContain('Văn phòng Sở');
    expect((await desk.ccht('parse', 'owner', 'Văn phng Sở')).out).toContain('gần nhất là Văn phòng Sở');
  });

  it('a directory with faults is told', async () => {
    desk.put('units.yaml', 'units:\n  - {nmae: Văn phòng}\n');
    expect(await desk.ccht('parse', 'owner', 'VP')).toMatchObject({ code: 2, err: expect.stringContaining('nmae') });
  });
});
