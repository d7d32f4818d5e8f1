import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonParts, made } from '../../src/report/json-parts.ts';

const textOf = (fields: Readonly<Record<string, unknown>>): string => [...jsonParts(fields)].join('');

describe('JSON in pieces', () => {
  it('is what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        expect(textOf(fields)).toBe(`${JSON.stringify(fields, null, 2)}\n`);
      }),
    );
  });

  it('the same where items of a list are made one at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (items, after) => {
        const fields = { before: 1, items: items.map((item) => ({ item })), after };
        expect(textOf({ ...fields, items: made(items, (item) => ({ item })) })).toBe(
          `${JSON.stringify(fields, null, 2)}\n`,
        );
      }),
    );
  });

  it('leaves out fields without a value', () => {
    expect(textOf({ a: undefined, b: 1 })).toBe('{\n  "b": 1\n}\n');
    expect(textOf({ a: undefined })).toBe('{}\n');
  });

  it('a long list is never one text', () => {
    const parts = [...jsonParts({ items: made(Array.from({ length: 20_000 }).keys(), (index) => ({ index })) })];
    expect(parts.length).toBeGreaterThan(5);
    expect(JSON.parse(parts.join('')).items).toHaveLength(20_000);
  });
});
