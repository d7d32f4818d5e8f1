import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markNames } from '../../../src/report/diff/name-marks.ts';

const told = (old: string, fresh: string): string =>
  markNames(old, fresh)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('units that changed are marked by whole names', () => {
  it.each([
    ['Văn phòng', 'Các phòng', '[-Văn phòng-]{+Các phòng+}'],
    ['Các phòng, VPĐD', 'Các phòng', 'Các phòng[-VPĐD-]'],
    ['Các phòng', 'Các phòng; Văn phòng', 'Các phòng; {+Văn phòng+}'],
    ['Sở Nội vụ, Sở Tài chính', 'Sở Nội vụ; sở tài chính', 'Sở Nội vụ; sở tài chính'],
    ['', 'Văn phòng', '{+Văn phòng+}'],
    ['Văn phòng', '', '[-Văn phòng-]'],
    ['', '', ''],
  ])('%s → %s', (old, fresh, expected) => {
    expect(told(old, fresh)).toBe(expected);
  });

  it('loses no word of either cell', () => {
    const cell = fc
      .array(fc.constantFrom('Văn phòng', 'Các phòng', 'Sở Nội vụ', 'UBND tỉnh'), { maxLength: 5 })
      .map((names) => names.join('; '));
    fc.assert(
      fc.property(cell, cell, (old, fresh) => {
        const marks = markNames(old, fresh);
        const words = (text: string): string => text.replace(/[;\s]/g, '');
        const side = (kind: 'removed' | 'added'): string =>
          marks.map((mark) => (mark.kind === 'same' ? mark.text : mark.kind === kind ? mark.text : '')).join('');
        expect(words(side('removed'))).toBe(words(old));
        expect(words(side('added'))).toBe(words(fresh));
      }),
    );
  });
});
