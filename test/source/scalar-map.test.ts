import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import { decodeScalar } from '../../src/source/scalar-map.ts';

/** The scalar under `a:` of a YAML text. */
function scalarOf(text: string): Scalar {
  const { contents } = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const node = isMap(contents) ? contents.get('a', true) : undefined;
  const inner = isSeq(node) ? node.items[0] : node;
  if (!isScalar(inner)) throw new Error(`no scalar in ${JSON.stringify(text)}`);
  return inner;
}

function decoded(text: string) {
  return decodeScalar(text, scalarOf(text));
}

const word = fc.constantFrom(
  'Rà',
  'soát',
  'thủ',
  'tục',
  'Quý',
  'III/2023',
  'e\u0302\u0301',
  'đơn',
  '🙂',
  '96%',
  'a#b',
  '(x)',
  "d'or",
  'một:hai',
);
const gap = fc.constantFrom(' ', ' ', '  ', '\t');
const line = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([text, space], index) => (index === parts.length - 1 ? text : text + space)).join(''));
const eol = fc.constantFrom('\n', '\r\n');
const breaks = fc.constantFrom(1, 1, 1, 2, 3);
const lines = fc.array(fc.tuple(line, breaks), { minLength: 1, maxLength: 5 });

/** Lines joined with breaks, each continued at an indent. */
function join(parts: readonly (readonly [string, number])[], end: string, indent: string, trail = ''): string {
  return parts
    .map(([text, count], i) => (i === parts.length - 1 ? text : text + trail + end.repeat(count) + indent))
    .join('');
}

const plain = fc
  .tuple(lines, eol, fc.constantFrom('  ', '    ', ' \t'), fc.constantFrom('', ' '))
  .map(([parts, end, indent, trail]) => `a: ${join(parts, end, indent, trail)}${end}b: x${end}`);
const single = fc
  .tuple(lines, eol, fc.constantFrom('', ' '))
  .map(
    ([parts, end, trail]) =>
      `a: '${trail}${join(parts, end, '  ', trail).replaceAll("'", "''")}${trail}'${end}b: x${end}`,
  );
const escaped = fc.constantFrom(
  '\\n',
  '\\t',
  '\\"',
  '\\\\',
  '\\x41',
  '\\u1EBF',
  '\\U0001F600',
  '\\e',
  '\\_',
  '\\\n   ',
  '\\\r\n  ',
  '\\/',
  '\\ ',
  '',
);
const double = fc
  .tuple(fc.array(fc.tuple(line, escaped, breaks), { minLength: 1, maxLength: 4 }), eol)
  .map(
    ([parts, end]) =>
      `a: "${parts.map(([text, sign, count], i) => text + sign + (i === parts.length - 1 ? '' : `${end.repeat(count)}  `)).join('')}"${end}b: x${end}`,
  );
const block = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+'),
    fc.array(fc.tuple(fc.constantFrom('', '', '  ', '\t', ' '), line, breaks, fc.constantFrom('', ' ')), {
      minLength: 1,
      maxLength: 6,
    }),
    eol,
    fc.constantFrom('', '2', '3'),
    fc.nat(3),
    fc.boolean(),
  )
  .map(([mode, chomp, parts, end, digit, blank, inList]) => {
    const base = digit === '' ? 4 : (inList ? 2 : 0) + Number(digit);
    const pad = ' '.repeat(base);
    const body = parts
      .map(
        ([extra, text, count, trail], i) =>
          pad + (i === 0 && digit === '' ? '' : extra) + text + trail + end.repeat(count),
      )
      .join('');
    const head = inList ? `a:${end}  - ` : 'a: ';
    return `${head}${mode}${digit}${chomp}${end}${body}${end.repeat(blank)}b: x${end}`;
  });

describe('the decoder of scalars', () => {
  for (const [style, texts] of Object.entries({ plain, single, double, block })) {
    it(`reads a ${style} scalar exactly as YAML does, every character inside the scalar and in order`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const node = scalarOf(text);
          const mapped = decodeScalar(text, node);
          expect(mapped?.value).toBe(node.value);
          const [start = 0, end = 0] = node.range ?? [];
          let before = start;
          mapped?.from.forEach((from, i) => {
            expect(from).toBeGreaterThanOrEqual(before);
            expect(mapped.to[i]).toBeGreaterThanOrEqual(from);
            expect(mapped.to[i]).toBeLessThanOrEqual(end);
            before = from;
          });
        }),
        { numRuns: 400 },
      );
    });

    it(`points from each word of a ${style} scalar to the same word in the file`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const mapped = decoded(text);
          if (mapped === undefined) throw new Error('not decoded');
          for (const { 0: found, index } of mapped.value.matchAll(/[^\s'"\\\u001b]+/g)) {
            const slice = text.slice(mapped.from[index], mapped.to[index + found.length - 1]);
            const unescaped = slice
              .replace(/\\U([0-9A-F]{8})|\\u([0-9A-F]{4})|\\x([0-9A-F]{2})/g, (_, a, b, c) =>
                String.fromCodePoint(Number.parseInt(a ?? b ?? c, 16)),
              )
              .replace(/\\\r?\n\s*/g, '')
              .replaceAll('\\/', '/');
            expect(unescaped).toBe(found);
          }
        }),
        { numRuns: 400 },
      );
    });
  }
});
