import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Json = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every property and definition of a schema: its JSON path and what is said about it. */
function* named(schema: unknown, path: string): Generator<[string, Json]> {
  if (Array.isArray(schema)) for (const [index, inner] of schema.entries()) yield* named(inner, `${path}/${index}`);
  if (!isObject(schema)) return;
  for (const [key, value] of Object.entries(schema)) {
    const here = `${path}/${key}`;
    if ((key !== 'properties' && key !== '$defs') || !isObject(value)) yield* named(value, here);
    else {
      for (const [name, inner] of Object.entries(value)) {
        if (isObject(inner)) yield [`${here}/${name}`, inner];
        yield* named(inner, `${here}/${name}`);
      }
    }
  }
}

const VIETNAMESE = /[à-ỹđ]/iu;

describe('an editor shows for every key what it is', () => {
  it.each(readdirSync('schemas'))('%s: a Vietnamese title and description of its own', (file) => {
    const schema: unknown = JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));
    const all = [...named(schema, '')];
    const lacking = (word: 'title' | 'description') =>
      all.filter(([, { [word]: words }]) => typeof words !== 'string' || words === '').map(([path]) => path);
    expect(all.length).toBeGreaterThan(1);
    expect(lacking('title')).toEqual([]);
    expect(lacking('description')).toEqual([]);
    const foreign = all.filter(([, { title, description }]) => !VIETNAMESE.test(`${title} ${description}`));
    expect(foreign.map(([path]) => path)).toEqual([]);
    for (const [, { title, description }] of all) expect(description).not.toBe(title);
  });
});
