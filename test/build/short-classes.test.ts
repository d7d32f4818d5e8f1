import { describe, expect, it } from 'vitest';
import { withShortClasses } from '../../src/build/short-classes.mjs';

function shortened(name: string): RegExp {
  const code = withShortClasses(`const a = /^\\p{${name}}$/u;`);
  const source = /\/(.*)\/u/.exec(code)?.[1] ?? '';
  expect(source).not.toContain('\\p');
  return new RegExp(source, 'u');
}

function charactersOf(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

describe('classes in shipped code', () => {
  it.each(['L', 'M', 'N', 'Lu', 'Ll'])('\\p{%s} holds what plans write, and nothing that the class has not', (name) => {
    const whole = new RegExp(`^\\p{${name}}$`, 'u');
    const short = shortened(name);
    const written = [
      ...charactersOf(0, 0x17f),
      'Ơ',
      'ơ',
      'Ư',
      'ư',
      ...charactersOf(0x300, 0x36f),
      ...charactersOf(0x1ea0, 0x1ef9),
    ];
    expect(written.filter((one) => whole.test(one) !== short.test(one))).toEqual([]);
    const all = [...charactersOf(0, 0xd7ff), ...charactersOf(0xe000, 0x3ffff)];
    expect(all.filter((one) => short.test(one) && !whole.test(one))).toEqual([]);
  });

  const M = /\[(.*)\]/.exec(withShortClasses('a(/\\p{M}/u)'))?.[1] ?? '';
  it.each<[string, string]>([
    ['const a = /x[\\p{M}y]\\p{M}+/gu;', `const a = /x[${M}y][${M}]+/gu;`],
    ['a.test(/\\[\\p{M}/u)', `a.test(/\\[[${M}]/u)`],
    ['const a = b / c; // \\p{M}', 'const a = b / c; // \\p{M}'],
    ["const a = '(?:\\\\p{M}|[\\\\p{M}])';", `const a = '(?:[${M}]|[${M}])';`],
    ["const a = '\\\\p{M}';", "const a = '\\\\p{M}';"],
    ["const a = 'it\\'s (\\\\p{M})';", `const a = 'it\\'s ([${M}])';`],
    [`const a = \`[\${b}\\\\p{M}]\${c(\`(\\\\p{M})\`)}\`;`, `const a = \`[\${b}${M}]\${c(\`([${M}])\`)}\`;`],
    [`const a = String.raw\`\\d(\\p{M})\${b}\`;`, `const a = \`\\\\d([${M}])\${b}\`;`],
    ['const a = /\\P{M}\\p{P}/u;', 'const a = /\\P{M}\\p{P}/u;'],
  ])('%s', (code, expected) => {
    expect(withShortClasses(code)).toBe(expected);
  });
});
