import { describe, expect, it } from 'vitest';
import { ASPECTS } from '../../../src/diff/index.ts';
import { aspectName } from '../../../src/report/diff/aspect-names.ts';

describe('what a filter is called', () => {
  it.each(ASPECTS)('%s: a Vietnamese name of its own; in English as typed', (aspect) => {
    const names = ASPECTS.map((one) => aspectName(one, 'vi'));
    expect(names.filter((name) => name === aspectName(aspect, 'vi'))).toHaveLength(1);
    expect(aspectName(aspect, 'vi')).not.toMatch(/^[a-z]+$/);
    expect(aspectName(aspect, 'en')).toBe(aspect);
  });
});
