import { describe, expect, it } from 'vitest';
import { tonePlacement, withTonePlacement } from '../../../src/language/spelling/tone-placement.ts';

describe('where open oa, oe, uy carry their tone', () => {
  it.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['thúy', 'thuý'],
    ['Ủy', 'Uỷ'],
    ['HÓA', 'HOÁ'],
    ['tùy', 'tuỳ'],
  ])('%s is old, %s is new', (old, fresh) => {
    expect([tonePlacement(old), tonePlacement(fresh)]).toEqual(['old', 'new']);
    expect(withTonePlacement(old, 'new')).toBe(fresh);
    expect(withTonePlacement(fresh, 'old')).toBe(old);
    expect(withTonePlacement(fresh.normalize('NFD'), 'old')).toBe(old);
    expect([withTonePlacement(old, 'old'), withTonePlacement(fresh, 'new')]).toEqual([old, fresh]);
  });

  it.each([
    'quý',
    'hoàng',
    'toàn',
    'qúy',
    'của',
    'hoa',
    'uy',
    'giá',
    'thuế',
    'khuỷu',
    'xoài',
    'website',
    'TTHC',
    'tòan',
  ])('%s has one way, or none', (word) => {
    expect(tonePlacement(word)).toBeUndefined();
    expect([withTonePlacement(word, 'old'), withTonePlacement(word, 'new')]).toEqual([word, word]);
  });
});
