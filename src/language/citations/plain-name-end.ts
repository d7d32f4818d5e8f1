import { ANY_LETTER, CAPITAL, isCapital, SMALL } from '../letters.ts';
import { endsName } from './name-end.ts';
import type { Reading } from './types.ts';
import { wordAt } from './words-at.ts';

const DOCUMENT =
  /^(?:nghi |quyet |ke hoach|thong |chi thi|luat|bo luat|cong (?:van|dien)|van ban|chuong |quy |to trinh|ket luan|huong )/;

/** Pairs of words that a comma joins to one name. */
const COMMA_INSIDE =
  /(?:phong, chong|pho bien, giao duc|nhung, (?:tieu cuc|lang phi)|van hoa, the thao|can bo, cong chuc|hoc, cong nghe|nghe, doi moi|sap xep, to chuc|tai, cuu nan|hai, cuu nan)/;

/** Bodies that are always named by what they are for. */
const NATIONAL_BODY = /^(?:uy ban|hoi dong|ban chi dao) quoc gia ve$/;

/** "Xúc tiến Đầu tư, Thương mại và Du lịch": fields in one name, closed by "và". */
const LISTED_FIELDS = new RegExp(
  `^(?:, [${CAPITAL}][${SMALL}]+(?: [${ANY_LETTER}]+){0,3}){1,3} và [${CAPITAL}][${SMALL}]+(?! [${CAPITAL}\\d])`,
);

const BODY =
  /^(?:bo|so|phong|ban|ubnd|hdnd|uy ban|hoi|dang|tinh|van phong|chu tich|giam doc|chi cuc|trung tam|cong an|lien|to|mat tran|nghi|quyet|ke hoach|thong (?:tu|bao|tri)|chi thi|luat|cong (?:van|dien|doan)|chuong|quy|bao cao|huong)(?![a-z])/;

const LONGEST = 18;

/** Any other body: a capitalised word and what follows up to a word that cannot stand in a name. */
export function plainNameEnd({ text, bare }: Reading, at: number): number | undefined {
  const first = wordAt(text, at);
  if (first === undefined || !isCapital(first)) return undefined;
  let end = at + first.length;
  for (let count = 1; count < LONGEST; count++) {
    const joint = jointAt(text, bare, at, end);
    const word = joint === 0 ? undefined : wordAt(text, end + joint);
    if (word === undefined) break;
    if (word === 'và') {
      if (!continuesAfterAnd(text, bare, end + joint + 3)) break;
    } else if (word === 'của') {
      if (!isCapital(text, end + joint + 4)) break;
    } else if (endsName(text, at, end + joint) && !NATIONAL_BODY.test(bare.slice(at, end + joint + word.length))) break;
    end += joint + word.length;
  }
  return end;
}

/** How long the joint between two words of a name is: a space, a dash, a comma inside ("Phòng, chống thiên tai"). */
function jointAt(text: string, bare: string, at: number, end: number): number {
  if (text.startsWith(' - ', end)) return 3;
  if (text.startsWith(' ', end)) return 1;
  if (!text.startsWith(', ', end)) return 0;
  const inside =
    COMMA_INSIDE.test(bare.slice(Math.max(at, end - 8), end + 12)) ||
    (LISTED_FIELDS.test(text.slice(end, end + 60)) && !BODY.test(bare.slice(end + 2, end + 14)));
  return inside ? 2 : 0;
}

function continuesAfterAnd(text: string, bare: string, at: number): boolean {
  if (bare.startsWith('cac khu ', at)) return true;
  return isCapital(text, at) && !DOCUMENT.test(bare.slice(at, at + 14));
}
