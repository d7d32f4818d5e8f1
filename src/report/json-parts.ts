/**
 * An object as JSON in pieces, together what JSON.stringify writes with an indent of 2 and a line break at the end. A
 * field whose value is an iterator is a list whose items are made one at a time: neither they nor the text are ever in
 * memory whole.
 */
export function* jsonParts(fields: Readonly<Record<string, unknown>>): Generator<string> {
  let part = '';
  for (const piece of pieces(fields)) {
    part += piece;
    if (part.length < LEAST) continue;
    yield part;
    part = '';
  }
  yield part;
}

/** Characters of a part that is worth a call to write it. */
const LEAST = 65_536;

function* pieces(fields: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '{\n';
  for (const [name, value] of Object.entries(fields)) {
    const head = `${before}  ${JSON.stringify(name)}: `;
    if (isMadeAnew(value)) yield* listParts(head, value);
    else {
      const text = JSON.stringify(value, null, 2);
      if (text === undefined) continue;
      yield head + indented(text, '  ');
    }
    before = ',\n';
  }
  yield before === '{\n' ? '{}\n' : '\n}\n';
}

/** A list whose items are made when they are asked for. */
export function* made<T>(items: Iterable<T>, make: (item: T) => object): Generator<object> {
  for (const item of items) yield make(item);
}

function* listParts(head: string, items: Iterable<unknown>): Generator<string> {
  let before = `${head}[\n`;
  for (const item of items) {
    yield `${before}    ${indented(JSON.stringify(item, null, 2) ?? 'null', '    ')}`;
    before = ',\n';
  }
  yield before === ',\n' ? '\n  ]' : `${head}[]`;
}

/** Line breaks inside texts are escaped in JSON. */
function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`);
}

function isMadeAnew(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && !Array.isArray(value);
}
