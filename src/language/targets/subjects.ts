import type { Aim, Head, Subject } from './aim.ts';
import { cutBetween } from './cut-between.ts';
import { itemsOf, LONGEST_HEAD } from './listed-subjects.ts';
import { type Piece, trimPiece } from './subject-edges.ts';

const OF_A_PART =
  /^(?:đối với|ở|tại|cho|với|trên|thuộc|riêng|cấp (?:tỉnh|huyện|xã|sở|cơ sở)|khối|lĩnh vực|khu vực|so với|toàn|quý)(?![a-zà-ỹ])/;

const LEVEL_AT_END =
  /[ ,]*(?:(?:ở|tại|đối với|của|cho|thuộc|các) )*(?:cấp (?:tỉnh|huyện|xã|cơ sở)|khối [a-zà-ỹ]+|quý [ivx\d]+|đối với .{1,60})$/;

/** Where the measure is named before, what a comma divides from the value is said of something else. */
const OTHER_STATEMENT =
  /^ ?, (?:không|đảm bảo|bảo đảm|phấn đấu|góp phần|từng bước|đồng thời|tiếp tục|nâng cao|hạn chế|giữ vững|ổn định)(?![a-zà-ỹ])/;

/** The subjects of the aims of one clause, in order; `head` is what the clause before leaves, and this one leaves one. */
export function readSubjects(
  small: string,
  aims: readonly Aim[],
  start: number,
  end: number,
  head: Head,
): { readonly subjects: readonly Subject[]; readonly head: Head } {
  const subjects: Subject[] = [];
  let inherited = head;
  let from = start;
  let at = 0;
  while (at < aims.length) {
    const last = endOfList(small, aims, at);
    const first = aims[at];
    const next = aims[last + 1];
    const final = aims[last];
    if (!first || !final) break;
    const cut = next ? cutBetween(small, first, final, next, from) : undefined;
    const own = ownPieces(small, first, final, from, cut ? cut[0] : end);
    const isPart = own.pieces.every((piece) => OF_A_PART.test(small.slice(piece.start, piece.start + 30)));
    const whole = isPart ? [...inherited, ...own.pieces] : own.pieces;
    const items = last > at ? itemsOf(small, whole, last - at + 1) : undefined;
    for (let i = at; i <= last; i++) {
      const pieces = items ? [...items.head, ...(items.items[i - at] ?? []), ...items.rest] : whole;
      subjects.push({ pieces, ...(own.period !== undefined && { period: own.period }) });
    }
    inherited = headOf(small, whole, own.before + (isPart ? inherited.length : 0));
    from = cut ? cut[1] : end;
    at = last + 1;
  }
  return { subjects, head: inherited };
}

/** The words that name the measure, without the level or field at their end. */
function headOf(small: string, pieces: readonly Piece[], before: number): Head {
  const kept = pieces.slice(0, Math.max(1, before));
  const last = kept.at(-1);
  if (!last || last.end - (kept[0]?.start ?? 0) > LONGEST_HEAD) return [];
  const level = LEVEL_AT_END.exec(small.slice(last.start, last.end));
  if (!level) return kept;
  const shorter = trimPiece(small, last.start, last.start + level.index);
  return shorter && shorter.end > shorter.start ? [...kept.slice(0, -1), shorter] : kept.slice(0, -1);
}

/** "70%, 60%, 55%": the last of the aims that only commas divide from the one at `from`. */
function endOfList(small: string, aims: readonly Aim[], from: number): number {
  let last = from;
  for (let i = from + 1; i < aims.length; i++) {
    const left = aims[i - 1];
    const right = aims[i];
    if (!left || !right || right.comparison.words || right.quantity.unit?.text !== left.quantity.unit?.small) break;
    if (right.quantity.unit?.kind === 'thing' || right.quantity.unit?.kind === 'unknown') break;
    if (!/^ ?(?:,|;|,? và|-|\/) ?(?:và )?$/.test(small.slice(left.comparison.end, right.comparison.start))) break;
    last = i;
  }
  return last;
}

function ownPieces(small: string, first: Aim, last: Aim, from: number, clauseEnd: number) {
  const lead = splitAtColon(small, from, first.comparison.start);
  const named = lead.some((piece) => piece && piece.end > piece.start);
  const after = last.comparison.end;
  const to = named && OTHER_STATEMENT.test(small.slice(after, after + 14)) ? after : clauseEnd;
  const unit = last.quantity.unit;
  const counted = unit && (unit.kind === 'thing' || unit.kind === 'unknown');
  const rest = counted
    ? unitAndRest(small, last, to)
    : [
        trimPiece(
          small,
          last.quantity.end,
          last.comparison.words && last.comparison.words[0] >= last.quantity.end
            ? last.comparison.words[0]
            : last.comparison.end,
        ),
        trimPiece(small, last.comparison.end, to),
      ];
  const all = [...lead, ...rest].filter((piece) => piece !== undefined);
  const period = all.find((piece) => piece.period !== undefined)?.period;
  const pieces = all.filter((piece) => piece.end > piece.start);
  const before = lead.filter((piece) => piece && piece.end > piece.start).length;
  return { pieces, before, ...(period !== undefined && { period }) };
}

/** The counted noun belongs to the subject; what stands between it and *trở lên* too. */
function unitAndRest(small: string, { quantity, comparison }: Aim, to: number): Array<Piece | undefined> {
  const noun = quantity.unit?.nounEnd ?? quantity.end;
  const start = small[quantity.figuresEnd] === ' ' ? quantity.figuresEnd + 1 : quantity.figuresEnd;
  if (comparison.end === quantity.end && quantity.end === noun) return [trimPiece(small, start, to)];
  return [{ start, end: noun }, trimPiece(small, comparison.end, to)];
}

/** "Hồ sơ trên môi trường mạng: cấp tỉnh đạt 90%": the words before a colon are a piece of their own. */
function splitAtColon(small: string, from: number, to: number): Array<Piece | undefined> {
  const colon = small.slice(Math.max(from, to - 200), to).lastIndexOf(': ');
  if (colon < 0) return [trimPiece(small, from, to)];
  const at = Math.max(from, to - 200) + colon;
  return [trimPiece(small, from, at), trimPiece(small, at + 1, to)];
}
