import { describe, expect, it } from 'vitest';
import { planOf, planSummary } from './summarised.ts';

const UNITS = `units:
  - {name: Văn phòng, abbreviations: [VP], variants: [Văn phòng Sở]}
  - {name: Các phòng, members: [Phòng Kế hoạch, Phòng Tổ chức]}
  - {name: Các phòng và đơn vị, members: [Các phòng, Trung tâm Lưu trữ]}
  - {name: Phòng Kế hoạch}
  - {name: Trung tâm Lưu trữ}
  - {name: Thanh tra Sở}
`;
const PLAN = planOf([
  { lead: 'Văn phòng', support: 'Các phòng' },
  { lead: 'Các phòng' },
  { lead: 'Phòng Kế hoạch', support: 'VP' },
  { lead: 'Văn phòng UBND tỉnh' },
  { lead: 'Các phòng và đơn vị' },
  { lead: 'Phòng Tổ chức' },
]);

function found(owner: string, { units = UNITS, leadOnly = false } = {}) {
  const summary = planSummary(PLAN, { asOf: '2027-03-01', owner, leadOnly }, { units });
  return { numbers: summary.tasks.map(({ number }) => number).join(' '), owner: summary.owner };
}

describe('--owner', () => {
  it.each([
    ['Văn phòng', '1 3'],
    ['van phong', '1 3'],
    ['VAN PHONG SO', '1 3'],
    ['vp', '1 3'],
    ['Văn phòng'.normalize('NFD'), '1 3'],
    // A unit with the groups that it belongs to; a group with its units and the groups that hold all of them.
    ['phong ke hoach', '1 2 3 5'],
    ['cac phong', '1 2 3 5 6'],
    ['trung tam luu tru', '5'],
    ['Các phòng và đơn vị', '1 2 3 5 6'],
    // Known in the directory, and without work in this plan.
    ['Thanh tra Sở', ''],
    // Unknown to the directory: as the plan writes it, in common abbreviations, or by words in it.
    ['VP UBND tỉnh', '4'],
    ['ubnd', '4'],
  ])('%s finds %s', (owner, numbers) => {
    const result = found(owner);
    expect(result.numbers).toBe(numbers);
    expect(result.owner).toEqual({ isKnown: true });
  });

  it('with --lead-only leaves out what is supported', () => {
    expect(found('van phong', { leadOnly: true }).numbers).toBe('1');
  });

  it('without a directory finds the name that the plan writes, else all that hold its words', () => {
    expect(found('cac phong', { units: 'units: []' }).numbers).toBe('1 2');
    expect(found('phong', { units: 'units: []' }).numbers).toBe('1 2 3 4 5 6');
  });

  it('a name that nobody has is told with the nearest', () => {
    expect(found('Phòng Kế toạch').owner).toEqual({ isKnown: false, nearest: 'Phòng Kế hoạch' });
    expect(found('  ').owner).toMatchObject({ isKnown: false });
  });
});
