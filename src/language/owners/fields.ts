import { fold } from '../../text/index.ts';
import type { Cell } from './cell.ts';
import { predicateAt } from './predicates.ts';

/** Fields that belong to one kind of office alone. */
const ONLY_OF: ReadonlyMap<string, string> = new Map([
  ...['congan', 'quocphong', 'ngoaigiao'].map((field): [string, string] => [field, 'bo']),
  ...['thue', 'thongke', 'haiquan', 'quanlythitruong'].map((field): [string, string] => [field, 'cuc']),
  ...['nongdan', 'phunu', 'lienhiepphunu', 'cuuchienbinh', 'chuthapdo', 'nguoicaotuoi'].map(
    (field): [string, string] => [field, 'hoi'],
  ),
]);

/**
 * How many tokens from `at` name a known field (Nội vụ; Văn hóa, Thể thao và Du lịch), the longest; 0 for none.
 * Nothing but a level may follow (Nội vụ huyện), `beforePlace` also a name (Y tế Hà Nội).
 */
export function field(cell: Cell, at: number, beforePlace = false): number {
  const { fields } = cell.language;
  let letters = '';
  let longest = 0;
  let closed: string | undefined;
  let linked = true;
  for (let ahead = 0; ahead < 12; ahead++) {
    const token = cell.tokens[at + ahead];
    if (!token || (token.kind === 'mark' && !',&-'.includes(token.key))) break;
    if (token.key === ',') closed ??= fields.has(letters) ? letters : '';
    linked = cell.isAnd(at + ahead) || (linked && token.key !== ',');
    if (token.kind === 'mark' || cell.isAnd(at + ahead)) continue;
    letters += token.bare;
    const next = at + ahead + 1;
    const twoFields = !!closed && fields.has(letters.slice(closed.length));
    const whole =
      cell.ends(next) ||
      cell.phrase('levels', next) > 0 ||
      predicateAt(cell, next) > 0 ||
      (beforePlace && (cell.word(next)?.capital || cell.phrase('verbs', next) > 0));
    // "VH, TT & DL" is one field, "TC, KH" are two.
    if (whole && (!twoFields || isPair(cell, at, next)) && (linked || !token.acronym) && fields.has(letters))
      longest = ahead + 1;
  }
  return cell.word(at) && !cell.isAnd(at) ? longest : 0;
}

/** Phòng Kế hoạch, Tài chính is one office where no further field is listed; Các phòng: Kế hoạch, Tài chính are two. */
function isPair(cell: Cell, at: number, next: number): boolean {
  if ([',', ':'].includes(cell.key(at - 1) ?? '')) return false;
  return cell.key(next) !== ',' || !cell.word(next + 1)?.capital || cell.startsName(next + 1, 'comma');
}

/** How many tokens from `at` name a field of the offices with this head: Thuế of Cục, Công an of Bộ, Nội vụ of Sở. */
export function fieldOf(cell: Cell, head: string, at: number): number {
  const tokens = field(cell, at);
  const letters = cell.tokens
    .slice(at, at + tokens)
    .map((_, ahead) => (cell.isAnd(at + ahead) ? '' : cell.word(at + ahead)?.bare));
  const owner = ONLY_OF.get(letters.join(''));
  if (owner !== undefined) return owner === fold(head).split(' ').at(-1) ? tokens : 0;
  // "Các phòng: Kinh doanh, Tổ chức - Hành chính": more words than the noun.
  const more = cell.word(at)?.capital === true && tokens > cell.isNoun(at) && cell.phrase('heads', at) === 0;
  return cell.startsName(at, 'comma') && !more ? 0 : tokens;
}
