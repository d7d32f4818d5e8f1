// Our regular expressions say \p{L} and mean the letters of a plan. V8 takes milliseconds to compile a class of 700
// ranges, in each expression anew, and a short run does little else. So what is shipped, and what the tests run, has short
// lists of ranges for \p{L}, \p{M}, \p{N}, \p{Lu} and \p{Ll}: only characters that the class has, all that Vietnamese and
// its neighbours write. String.raw becomes a plain template, which is known when the script is compiled.

/** Latin with Vietnamese, Greek, Cyrillic. */
const BLOCKS = {
  L: 'A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u1e00-\u1eff',
  M: '\u0300-\u036f',
  N: '0-9\xb2\xb3\xb9\xbc-\xbe\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2182\u2185-\u2189\u2460-\u249b',
  // Capitals and small letters take turns from U+0100 on.
  Lu: `A-Z\xc0-\xd6\xd8-\xde${turns('Lu')}\u0391-\u03a1\u03a3-\u03ab\u0410-\u042f`,
  Ll: `a-z\xb5\xdf-\xf6\xf8-\xff${turns('Ll')}\u03b1-\u03c9\u0430-\u044f`,
};

/** Members of a class in Latin Extended-A, the two horned letters and Vietnamese. */
function turns(name) {
  const member = new RegExp(`\\p{${name}}`, 'u');
  const blocks = [
    [0x100, 0x17f],
    [0x1a0, 0x1b0],
    [0x1ea0, 0x1ef9],
  ];
  const signs = blocks.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  return signs.filter((sign) => member.test(sign)).join('');
}

/** TypeScript as Biome formats it → the same with short classes in its regular expressions and their parts. */
export function withShortClasses(code) {
  return /\\p\{|String\.raw/.test(code) ? codeUntil(code, 0, undefined).out : code;
}

/** Code up to a closing sign that is not part of a nested pair; `at` is behind it. */
function codeUntil(code, start, closing) {
  let out = '';
  let at = start;
  let depth = 0;
  const copy = (end) => {
    out += code.slice(at, end);
    at = end;
  };
  while (at < code.length) {
    const sign = code[at];
    if (sign === closing && depth === 0) return { out, at: at + 1 };
    if (code.startsWith('//', at)) copy(endOf(code, '\n', at));
    else if (code.startsWith('/*', at)) copy(endOf(code, '*/', at));
    else if (sign === "'" || sign === '"') {
      const end = endOfQuoted(code, at, sign);
      out += sign + part(code.slice(at + 1, end - 1), 2, false).out + sign;
      at = end;
    } else if (sign === '`') {
      const isRaw = out.endsWith('String.raw');
      const read = template(code, at + 1, isRaw ? 1 : 2);
      out = (isRaw ? out.slice(0, -'String.raw'.length) : out) + read.out;
      at = read.at;
    } else if (sign === '/' && /(?:[(,=:[!&|?{;>]|\breturn|^)\s*$/.test(out.slice(-40))) {
      const [whole] = /\/(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//y.exec(code.slice(at)) ?? [];
      if (whole === undefined) copy(at + 1);
      else {
        out += `/${pattern(whole.slice(1, -1), 1, false).out}/`;
        at += whole.length;
      }
    } else {
      if (sign === '{') depth++;
      else if (sign === '}') depth--;
      copy(at + 1);
    }
  }
  return { out, at };
}

/** A template from behind its opening sign; `unit`: how many backslashes one of its text's is written with. */
function template(code, start, unit) {
  let out = '`';
  let from = start;
  let isInClass = false;
  const add = (end) => {
    const read = part(code.slice(from, end), unit, isInClass);
    isInClass = read.isInClass;
    out += unit === 1 ? read.out.replaceAll('\\', '\\\\') : read.out;
  };
  for (let at = start; at < code.length; at++) {
    if (code[at] === '\\') {
      if (unit === 1 && /[`$]/.test(code[at + 1]))
        throw new Error('An escaped ` or $ in String.raw: write it otherwise.');
      at++;
    } else if (code[at] === '`') {
      add(at);
      return { out: `${out}\``, at: at + 1 };
    } else if (code.startsWith('${', at)) {
      add(at);
      const inner = codeUntil(code, at + 2, '}');
      out += `\${${inner.out}}`;
      at = inner.at - 1;
      from = inner.at;
    }
  }
  throw new Error('A template without an end.');
}

/** A string that may be part of an expression. One of classes alone may belong into another's brackets: it stays. */
function part(source, unit, isInClass) {
  return isInClass || /[()[\]|?*+]/.test(source) ? pattern(source, unit, isInClass) : { out: source, isInClass };
}

/** Text of a regular expression; `unit`: how many backslashes one of its is written with. */
function pattern(source, unit, isInClassBefore) {
  const slash = '\\'.repeat(unit);
  let isInClass = isInClassBefore;
  let out = '';
  for (let at = 0; at < source.length; ) {
    const [whole, name] = /^\\+p\{(L|M|N|Lu|Ll)\}/.exec(source.slice(at, at + 8)) ?? [];
    if (whole !== undefined && whole.length === name.length + unit + 3) {
      out += isInClass ? BLOCKS[name] : `[${BLOCKS[name]}]`;
      at += whole.length;
    } else if (source[at] === '\\') {
      const length = source.startsWith(slash, at) ? unit + 1 : 2;
      out += source.slice(at, at + length);
      at += length;
    } else {
      if (source[at] === '[') isInClass = true;
      else if (source[at] === ']') isInClass = false;
      out += source[at];
      at++;
    }
  }
  return { out, isInClass };
}

function endOf(code, sign, from) {
  const end = code.indexOf(sign, from);
  return end === -1 ? code.length : end + sign.length;
}

function endOfQuoted(code, start, quote) {
  let at = start + 1;
  while (code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}
