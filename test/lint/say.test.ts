import { describe, expect, it } from 'vitest';
import { withinSentence } from '../../src/lint/say.ts';

describe('a place within a sentence', () => {
  it.each([
    ['Mục II.2.1', 'Section II.2.1', 'mục II.2.1', 'section II.2.1'],
    ['Mục III, dòng I.1', 'Section III, row I.1', 'mục III, dòng I.1', 'section III, row I.1'],
    ['Dòng I.1, cột Mục tiêu', 'Row I.1, column Mục tiêu', 'dòng I.1, cột Mục tiêu', 'row I.1, column Mục tiêu'],
    ['Phụ lục, II.3.2', 'Appendix, II.3.2', 'Phụ lục, II.3.2', 'Appendix, II.3.2'],
    ['Kế hoạch, mục I', 'Plan, section I', 'Kế hoạch, mục I', 'Plan, section I'],
  ])('%s', (vi, en, viWithin, enWithin) => {
    expect(withinSentence({ vi, en })).toEqual({ vi: viWithin, en: enWithin });
  });
});
