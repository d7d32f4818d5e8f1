import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { RECOMMENDED } from '../../src/lint/settings.ts';

const NAMES = [
  ...["K'Mák", 'K’Mák', "Ea H'leo", 'Ea H’leo', 'Đắk Lắk', 'Đăk Lăk', 'Krông Pa', "Cư M'gar", "R'lấp", "Đắk R'Lấp"],
  ...['Krông Búk', "M'Đrắk", "Ia H'Drai", 'Kon Rẫy', 'Chư Păh', "K'Bang", 'Ngọk Réo', 'Tu Mơ Rông', 'Đạ Tẻh'],
  ...["M'Nông", 'Xơ Đăng', 'Ê Đê', 'Pa Kô', 'Kơ Dong', "S'tiêng", 'Bru - Vân Kiều', 'Kpă Klơng', 'H’Hen Niê', 'A Lưới'],
];

const planOf = (name: string): string => `ccht: 1
year: 2023
plan:
  sections:
    - {title: NHIỆM VỤ, text: "Rà soát quy chế tại xã ${name} và huyện ${name}; gửi UBND ${name} (${name})."}
    - title: LỊCH
      text:
        - tasks: {columns: [task, lead, deadline], tasks: [{task: Tuyên truyền ở ${name}, lead: UBND huyện ${name}, deadline: Quý II}]}
`;

/** No rule speaks of such a name, whatever is switched on. */
describe('names of the highlands', () => {
  it.each(NAMES)('%s', (name) => {
    for (const preset of ['all', 'final', 'draft'] as const) {
      const { findings } = lintText(planOf(name), undefined, { ...RECOMMENDED, preset });
      expect(findings.filter(({ marked }) => name.includes(marked)).map(({ rule }) => rule)).toEqual([]);
    }
  });

  it('leave slips of the keyboard to be told', () => {
    const text = planOf('Hòa').replace('Rà soát', 'Ngừơi dân, phừơng, Đuờng');
    const { findings } = lintText(text, undefined, { ...RECOMMENDED, preset: 'all' });
    const told = findings.filter(({ rule }) => rule === 'not-a-syllable').map(({ marked }) => marked);
    expect(told).toEqual(['Ngừơi', 'phừơng', 'Đuờng']);
  });
});
