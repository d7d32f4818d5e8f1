import { describe, expect, it } from 'vitest';
import { withSingleNames } from '../../src/build/single-names.mjs';

describe('declarations of several names at once are written one by one', () => {
  it.each([
    ['const [a, b] = [x, y];', 'const a = x, b = y;'],
    ['  let [i, j] = [0, 0];', '  let i = 0, j = 0;'],
    ['const [a, b] = [f(x, y), [1, 2]];', 'const a = f(x, y), b = [1, 2];'],
    ['const [a, b] = [(at) => g(at, 1), { c, d }];', 'const a = (at) => g(at, 1), b = { c, d };'],
  ])('%s', (code, expected) => {
    expect(withSingleNames(`first();\n${code}\nlast();\n`)).toBe(`first();\n${expected}\nlast();\n`);
  });

  it.each([
    'const [a, b] = pair;',
    'const [a] = [x];',
    'const [a, b] = [...x, ...y];',
    'const [a, b] = [x];',
    'const [a, b] = [new Map<string, number>(), 1];',
    "const [a, b] = ['[,', x];",
    '[a, b] = [b, a];',
    'const [a = 1, b] = [x, y];',
  ])('%s stays', (code) => {
    expect(withSingleNames(`${code}\n`)).toBe(`${code}\n`);
  });
});
