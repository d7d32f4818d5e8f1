// What the competitors do with the words of a plan: lines, list marks, emphasis, numbers. As short as such a script is.

/** A text's lines: `level` 0 for a paragraph, 1 for "- ", 2 for "+ ". */
export function linesOf(text) {
  const lines = [];
  for (const line of String(text ?? '').split('\n')) {
    const words = line.trim();
    if (words === '') continue;
    const level = words.startsWith('- ') ? 1 : words.startsWith('+ ') ? 2 : 0;
    if (level === 0 && /^\s/.test(line) && lines.length > 0) lines[lines.length - 1].text += ` ${words}`;
    else lines.push({ level, text: words });
  }
  return lines;
}

/** Text → stretches with their emphasis: **bold**, *italic*. */
export function runsOf(text) {
  if (!text.includes('*')) return [{ text }];
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('**')) return { text: piece.slice(2, -2), bold: true };
      if (piece.startsWith('*')) return { text: piece.slice(1, -1), italics: true };
      return { text: piece };
    });
}

/** The last words of a document end in "./.". */
export function withEnd(text) {
  return `${text.trimEnd().replace(/\.$/, '')}./.`;
}

export function listOf(value) {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Sections in reading order, each with its depth from 1 and its number: I., 1., 1.1., a). A number given stands. */
export function* sectionsOf(sections, depth = 1, parent = 0) {
  let count = 0;
  for (const section of sections ?? []) {
    count = section.number === undefined ? count + 1 : (ordinals[section.number] ?? count + 1);
    const made = [`${roman(count)}.`, `${count}.`, `${parent}.${count}.`, `${letters[count - 1]})`][depth - 1];
    yield { section, depth, number: section.number ?? made };
    yield* sectionsOf(section.sections, depth + 1, count);
  }
}

/** Groups, then objectives of a task table in reading order: `{group}` or `{objective}`, with numbers I, 1, 1.1. */
export function* entriesOf(tasks, depth = 1, parent = 0) {
  const groups = tasks.groups ?? [];
  const numbered = (index) => [roman(index + 1), `${index + 1}`, `${parent}.${index + 1}`][depth - 1];
  for (const [index, group] of groups.entries()) {
    yield { group, number: group.number ?? numbered(index) };
    yield* entriesOf(group, depth + 1, index + 1);
  }
  for (const [index, objective] of (tasks.objectives ?? []).entries()) {
    yield { objective, number: objective.number ?? numbered(index) };
  }
}

/** "16/01/2023" → ngày 16 tháng 01 năm 2023: a zero before days below 10 and months 1 and 2. */
export function dateWords(date) {
  const [day, month, year] = date.split('/').map(Number);
  return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** Column of a task table: `{lead: Đơn vị chủ trì}` → its key and its heading. */
export function columnOf(column) {
  return Object.entries(column)[0];
}

const letters = 'abcdđeghiklmnopqrstuvxy';
/** What the numbers given in the example count as. */
const ordinals = { 'V.': 5, 'e)': 7 };

function roman(value) {
  const signs = { M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 };
  let rest = value;
  let out = '';
  for (const [sign, size] of Object.entries(signs)) {
    for (; rest >= size; rest -= size) out += sign;
  }
  return out;
}
