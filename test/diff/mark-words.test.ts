import { describe, expect, it } from 'vitest';
import { markWords } from '../../src/diff/index.ts';

/** Words of the older text alone in [-…-], of the newer alone in {+…+}. */
function marked(old: string, fresh: string): string {
  return markWords(old, fresh, { old: 2022, new: 2023 })
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');
}

describe('words marked inside a text', () => {
  it.each([
    ['Rà soát quy chế', 'Rà soát, sửa đổi quy chế', 'Rà soát{+, sửa đổi +}quy chế'],
    ['Báo cáo năm 2022', 'Báo cáo năm 2023', 'Báo cáo năm 2023'],
    // A tone mark elsewhere or a capital is no change beside another change …
    ['Số hóa TTHC', 'Số hoá hồ sơ TTHC', 'Số hoá {+hồ sơ +}TTHC'],
    ['Chấm điểm chỉ số CCHC', 'Chấm điểm Chỉ số CCHC, báo cáo', 'Chấm điểm Chỉ số CCHC{+, báo cáo+}'],
    // … and is marked where it is all that changed.
    ['Số hóa hồ sơ', 'Số hoá hồ sơ', 'Số [-hóa -]{+hoá +}hồ sơ'],
  ])('%s → %s', (old, fresh, expected) => {
    expect(marked(old, fresh)).toBe(expected);
  });

  it.each([
    ['Số hóa TTHC năm 2022', 'Số hoá hồ sơ TTHC năm 2023'],
    ['- Một ý;\n- Hai ý', '- Một ý khác;\n- Ba ý'],
  ])('put together are either text again: %s', (old, fresh) => {
    const marks = markWords(old, fresh, { old: 2022, new: 2023 });
    const side = (without: 'added' | 'removed') =>
      marks
        .filter(({ kind }) => kind !== without)
        .map((mark) => (mark.kind === 'same' && without === 'added' ? mark.old : mark.text))
        .join('');
    expect([side('added'), side('removed')]).toEqual([old, fresh]);
  });
});
