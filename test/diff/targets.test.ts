import { describe, expect, it } from 'vitest';
import { diffYaml, planOf } from './two-plans.ts';

/** A plan whose first section states targets, one a line; tasks may state theirs. */
function stating(
  targets: readonly string[],
  { year = 2022, rows = ['{task: Rà soát quy chế làm việc}'] } = {},
): string {
  const lines = targets.map((target) => `        - ${target}`).join('\n');
  return planOf(rows, { year, more: `  sections:\n    - title: CHỈ TIÊU\n      text: |\n${lines}\n` });
}

/** `changed stricter: tối thiểu 60% → tối thiểu 70%`, and how many stayed. */
function targetsOf(old: string, fresh: string): { told: string[]; same: number } {
  const { changes, tallies } = diffYaml(old, fresh);
  const told = changes
    .filter(({ what }) => what === 'target')
    .map(({ kind, old: before, new: after, fields: [field] }) =>
      [
        `${kind}${field?.effect === undefined ? '' : ` ${field.effect}`}`,
        `${before[0]?.aim ?? '–'} → ${after[0]?.aim ?? '–'}`,
      ].join(': '),
    );
  return { told, same: tallies.target.same };
}

describe('the targets of two plans', () => {
  it.each<[name: string, old: string[], fresh: string[], told: string[], same: number]>([
    [
      'stricter, looser and kept, in another order',
      ['Tối thiểu 60% hồ sơ nộp trực tuyến;', 'Thời gian chờ tối đa 15 phút/lượt;', '100% thủ tục được công khai.'],
      ['100% thủ tục được công khai;', 'Thời gian chờ tối đa 20 phút/lượt;', 'Tối thiểu 70% hồ sơ nộp trực tuyến.'],
      ['changed looser: tối đa 15 phút/lượt → tối đa 20 phút/lượt', 'changed stricter: Tối thiểu 60% → Tối thiểu 70%'],
      1,
    ],
    [
      'in hours that was in minutes: looser',
      ['Thời gian chờ tối đa 30 phút/lượt.'],
      ['Thời gian chờ tối đa 1 giờ/lượt.'],
      ['changed looser: tối đa 30 phút/lượt → tối đa 1 giờ/lượt'],
      0,
    ],
    [
      'in a unit that cannot be compared: changed, neither stricter nor looser',
      ['Thời gian giải quyết hồ sơ tối đa 5 ngày làm việc.'],
      ['Thời gian giải quyết hồ sơ tối đa 7 ngày.'],
      ['changed: tối đa 5 ngày làm việc → tối đa 7 ngày'],
      0,
    ],
    [
      'of one number and few shared words: two targets',
      ['70% thủ tục có hồ sơ mẫu.'],
      ['95% hồ sơ thủ tục được giải quyết đúng hạn hoặc trước hạn.'],
      ['added: – → 95%', 'removed: 70% → –'],
      0,
    ],
    [
      'stated twice in other words: one target',
      ['Tối thiểu 60% hồ sơ nộp trực tuyến.'],
      [
        'Tối thiểu 60% hồ sơ nộp trực tuyến;',
        'Số hóa tối thiểu 50% hồ sơ lưu trữ nộp tại kho của cơ quan;',
        'Số hóa tối thiểu 50% hồ sơ lưu trữ tiếp nhận tại kho của cơ quan.',
      ],
      ['added: – → tối thiểu 50%'],
      1,
    ],
    [
      'of two levels: two targets',
      ['100% thủ tục được công khai.'],
      [
        '100% thủ tục được công khai;',
        'Tối thiểu 75% hồ sơ công việc ở cấp huyện được xử lý trên môi trường mạng;',
        'Tối thiểu 75% hồ sơ công việc ở cấp xã được xử lý trên môi trường mạng.',
      ],
      ['added: – → Tối thiểu 75%', 'added: – → Tối thiểu 75%'],
      1,
    ],
    [
      'taken up by another of the same aim: not gone',
      ['100% thủ tục có quy trình nội bộ;', 'Quy trình điện tử của 100% thủ tục được cấu hình kịp thời trên phần mềm.'],
      ['Quy trình nội bộ, quy trình điện tử của 100% thủ tục được cấu hình kịp thời trên phần mềm.'],
      [],
      1,
    ],
    [
      'gone',
      ['100% thủ tục có quy trình nội bộ;', '90% đơn vị được kiểm tra.'],
      ['90% đơn vị được kiểm tra.'],
      ['removed: 100% → –'],
      1,
    ],
  ])('%s', (_, old, fresh, told, same) => {
    expect(targetsOf(stating(old), stating(fresh, { year: 2023 }))).toEqual({ told, same });
  });

  it('one that prose and table state counts once', () => {
    const plan = (share: number, year: number): string =>
      stating([`Tối thiểu ${share}% hồ sơ của doanh nghiệp nộp trực tuyến.`], {
        year,
        rows: [`{task: Vận động để tối thiểu ${share}% hồ sơ nộp trực tuyến}`],
      });
    expect(targetsOf(plan(60, 2022), plan(70, 2023))).toEqual({
      told: ['changed stricter: tối thiểu 60% → tối thiểu 70%'],
      same: 0,
    });
  });
});
