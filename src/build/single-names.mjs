// `const [a, b] = [x, y];` reads well, and V8 makes an array and an iterator for it until it optimises the function, which
// in a short run never comes. What is shipped has `const a = x, b = y;`.

const PAIR = /^(\s*(?:const|let) )\[([\w$]+(?:, [\w$]+)+)\] = \[(.*)\];$/gm;

/** TypeScript as Biome formats it → the same, each such declaration on one line with its names one by one. */
export function withSingleNames(code) {
  return code.replace(PAIR, (whole, start, left, right) => {
    const names = left.split(', ');
    const values = partsOf(right);
    if (values?.length !== names.length) return whole;
    return `${start}${names.map((name, index) => `${name} = ${values[index]}`).join(', ')};`;
  });
}

/** The values of an array; undefined where signs in it could be read wrongly: texts, types, expressions, spreads. */
function partsOf(list) {
  if (/['"`/<]|\.\.\./.test(list)) return undefined;
  const parts = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    if ('([{'.includes(list[at])) depth++;
    else if (')]}'.includes(list[at])) depth--;
    else if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(from, at).trim());
      from = at + 1;
    }
    if (depth < 0) return undefined;
  }
  return [...parts, list.slice(from).trim()];
}
