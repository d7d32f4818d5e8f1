// Our regular expressions say \p{L} and mean the letters of a plan. V8 takes milliseconds to compile a class of 700
// ranges, in each expression anew, and a short run does little else. So what is shipped, and what the tests run, has
// \p{L}, \p{M}, \p{N}, \p{Lu} and \p{Ll} as short lists of ranges, with the same characters up to U+FFFF; beyond it, only
// Han. String.raw becomes a plain template, which is known when the script is compiled.

/** What stands between the brackets of each class. */
const members = Object.fromEntries(
  ['L', 'M', 'N', 'Lu', 'Ll'].map((name) => {
    const ranges = [...rangesOf(name, 0, 0xd7ff), ...rangesOf(name, 0xe000, 0xffff)];
    if (name === 'L') ranges.push(...rangesOf(name, 0x20000, 0x3ffff));
    const signs = ranges.map((range) => range.map((code) => String.fromCodePoint(code)));
    return [name, signs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join('')];
  }),
);

/** Ranges of a class; one goes on over what is no character. */
function rangesOf(name, from, to) {
  const member = new RegExp(`\\p{${name}}`, 'u');
  const ranges = [];
  let open;
  for (let code = from; code <= to; code++) {
    const sign = String.fromCodePoint(code);
    if (!member.test(sign)) {
      if (!/\p{Cn}/u.test(sign)) open = undefined;
    } else if (open !== undefined) open[1] = code;
    else {
      open = [code, code];
      ranges.push(open);
    }
  }
  return ranges;
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
      out += isInClass ? members[name] : `[${members[name]}]`;
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
