import type { Aim } from './aim.ts';
import { trimPiece } from './subject-edges.ts';

const MEASURE_HEAD =
  /(?:,| và|;)( (?:tỷ lệ|tỉ lệ|mức độ|tổng số|số lượng|chỉ số|tốc độ|trong (?:số )?đó)(?![a-zà-ỹ]))/g;

const IN_IT = /[,;:]? trong (?:số )?đó(?![a-zà-ỹ])/;
const SEPARATOR = /[,;:](?= )| và(?= )| còn(?= (?:tại|ở|cấp))/g;

/** Where the words of one aim end and those of the next begin. */
export function cutBetween(small: string, first: Aim, last: Aim, next: Aim, from: number): [number, number] {
  const start = last.comparison.end;
  const end = next.comparison.start;
  const between = small.slice(start, end);
  const inIt = IN_IT.exec(between);
  if (inIt) return [start + inIt.index, start + inIt.index];
  const separators = [...between.matchAll(SEPARATOR)];
  const atEnd = /(?:[,;:]| và) ?$/.exec(between);
  // "năm 2025: 60%, năm 2026: 75%": the colon belongs to the next.
  if (atEnd?.[0].startsWith(':') && /^ ?[,;]/.test(between) && separators[0]) return placed(start, separators[0]);
  if (atEnd) return [start + atEnd.index, start + atEnd.index + atEnd[0].length];
  const measures = [...between.matchAll(MEASURE_HEAD)];
  const lead = trimPiece(small, from, first.comparison.start);
  const leading = lead !== undefined && (lead.end > from || lead.period !== undefined);
  if (leading && /^ ?(?:[,;]| và )/.test(between) && separators[0]) return placed(start, separators[0]);
  const measure = measures.at(-1);
  if (measure) return [start + measure.index, start + measure.index + measure[0].length - (measure[1]?.length ?? 0)];
  const separator = leading ? separators[0] : separators.at(-1);
  if (separator) return placed(start, separator);
  return leading ? [start, start] : [end, end];
}

function placed(start: number, match: RegExpExecArray): [number, number] {
  return [start + match.index, start + match.index + match[0].length];
}
