import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { configSchema, planSchema, progressSchema, unitsSchema } from '../../src/generated/validators.js';
import { readConfig, readPlan, readProgress, readUnits } from '../../src/source/index.ts';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What may stand where a schema allows something else. */
const SLIPS = fc.constantFrom<unknown>('', 'abc', 7, 31, '31/02/2023', null, [], {}, ['a', ['b']], { title: 'x' });

/** Values as a JSON schema has them; `slips`: one of so many is something else. */
function valuesOf(root: Json, slips: number): fc.Arbitrary<unknown> {
  const of = (schema: unknown, depth: number): fc.Arbitrary<unknown> => {
    if (!isJson(schema)) return SLIPS;
    const right = rightOf(schema, depth);
    return slips === 0 ? right : fc.oneof({ arbitrary: right, weight: slips - 1 }, { arbitrary: SLIPS, weight: 1 });
  };
  const rightOf = (schema: Json, depth: number): fc.Arbitrary<unknown> => {
    const { $ref, anyOf, type, properties, required, items } = schema;
    if (typeof $ref === 'string') {
      const target = $ref
        .split('/')
        .slice(1)
        .reduce<unknown>((at, step) => (isJson(at) ? at[step] : undefined), root);
      return of(target, depth);
    }
    if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((branch) => of(branch, depth)));
    if (Array.isArray(schema.enum)) return fc.constantFrom<unknown>(...schema.enum);
    if (type === 'object') {
      const names = isJson(properties) ? Object.entries(properties) : [];
      const needed = Array.isArray(required) ? required.map(String) : [];
      if (names.length === 0 && isJson(schema.additionalProperties)) {
        return fc.dictionary(fc.constantFrom('a', 'b'), of(schema.additionalProperties, depth + 1));
      }
      const wanted = depth > 5 ? names.filter(([name]) => needed.includes(name)) : names;
      return fc.record(Object.fromEntries(wanted.map(([name, inner]) => [name, of(inner, depth + 1)])), {
        requiredKeys: needed,
      });
    }
    if (type === 'array') {
      const least = typeof schema.minItems === 'number' ? schema.minItems : 0;
      return fc.array(of(items, depth + 1), { minLength: least, maxLength: depth > 4 ? least : 2 });
    }
    return textOf(schema);
  };
  return of(root, 0);
}

function textOf({ type, pattern, minimum, maximum }: Json): fc.Arbitrary<unknown> {
  const least = typeof minimum === 'number' ? minimum : 0;
  const most = typeof maximum === 'number' ? maximum : least + 5;
  if (type === 'integer') return fc.integer({ min: least, max: most });
  if (type === 'number') return fc.constantFrom(least, most);
  if (typeof pattern !== 'string') return fc.constantFrom('Quý I', 'một\nhai', '01', 'no', '');
  const known = ['viec-1', 'a.b', '16/01/2023', '?/1/2023', '2023-01-16', '#1', 'a b'];
  return fc.constantFrom(...known.filter((word) => new RegExp(pattern, 'u').test(word)), 'x y');
}

function schemaOf(name: string): Json {
  const schema: unknown = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
  return isJson(schema) ? schema : {};
}

/** Reading alone decides about a file without findings: what it lets through must be what the schema means. */
describe('the reader lets through what the schema accepts, and nothing else', () => {
  const rooms = [
    ['plan', (text: string) => readPlan(text).plan, planSchema],
    ['units', (text: string) => readUnits(text).units, unitsSchema],
    ['config', (text: string) => readConfig(text).config, configSchema],
    ['progress', (text: string) => readProgress(text).progress, progressSchema],
  ] as const;
  for (const [name, read, accepts] of rooms) {
    it.each([0, 30, 6])(`${name}, one slip in %i values`, (slips) => {
      fc.assert(
        fc.property(valuesOf(schemaOf(name), slips), (value) => {
          const file = read(stringify(value));
          if (file !== undefined) expect(accepts(structuredClone(file))).toBe(true);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('values right by the schema are read without a finding', () => {
    let whole = 0;
    fc.assert(
      fc.property(valuesOf(schemaOf('units'), 0), (value) => {
        if (!unitsSchema(structuredClone(value))) return;
        whole++;
        expect(readUnits(stringify(value)).diagnostics).toEqual([]);
      }),
    );
    expect(whole).toBeGreaterThan(20);
  });
});
