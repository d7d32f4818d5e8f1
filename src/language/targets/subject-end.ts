import type { Aim, Subject } from './aim.ts';
import type { Clause } from './clauses.ts';

/** Whether a clause goes on with what the sentence before names: "trong đó …". */
export function continues(small: string, clause: Clause): boolean {
  return /^[\s,:-]*trong (?:số )?đó/.test(small.slice(clause.start, clause.start + 20));
}

/**
 * Where the words of a clause's last aim end: after a colon, or where the next clause goes on with a preposition,
 * the clauses without aims that follow in the sentence belong to it.
 */
export function endOfSubject(
  small: string,
  clauses: readonly Clause[],
  from: number,
  own: readonly Aim[],
  aims: ReadonlyMap<Clause, readonly Aim[]>,
): number {
  const clause = clauses[from];
  const last = own.at(-1);
  if (!clause || !last) return 0;
  const lists = small.slice(last.comparison.end, clause.end).includes(': ');
  let end = clause.end;
  for (let i = from + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (!next || (clause.bracket !== undefined && next.bracket !== clause.bracket)) break;
    if (next.bracket !== clause.bracket) continue;
    if (next.sentence !== clause.sentence || aims.has(next)) break;
    if (!lists && !/^ ?(?:thuộc|của|tại|ở|hoặc|với) /.test(small.slice(next.start, next.start + 10))) break;
    end = next.end;
  }
  return end;
}

/** Without the bracket that only holds another target or what is: "giảm 3% (còn 7%)", "(hiện tại là 38%)". */
export function shown(small: string, subject: Subject, filled: ReadonlySet<number>): Subject {
  if (subject.pieces.length < 2) return subject;
  return {
    ...subject,
    pieces: subject.pieces.filter(
      ({ start, end }) => small[end - 1] !== ')' || !(filled.has(start) || STATE.test(small.slice(start, end))),
    ),
  };
}

const STATE = /^\((?:hiện|đến nay|năm \d{4}|cùng kỳ)[^()]*\d[^()]*\)$/;
