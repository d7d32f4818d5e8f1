import { ANY_LETTER, CAPITAL, isCapital, isSmall, SMALL } from '../letters.ts';
import {
  AFTER_PLACE,
  BEFORE_BODY,
  FIELD_BODY,
  HIGHER_LEVEL,
  LEVELLED,
  LONG_PLACE,
  NATIONAL,
  OPENING,
  PARTY_COMMITTEE,
  PARTY_OF,
  SAID_WITHOUT_OF,
  TERM_OF_OFFICE,
} from './agency-words.ts';
import { endsName } from './name-end.ts';
import type { Reading, Stretch } from './types.ts';

const OF = /(?:[ ,]{1,2}|(?<=\d))cua (?:lien bo[:;,]? (?=bo )|lien (?=bo ))?/y;
const BY = /,? do /y;
const ISSUED = / ban hanh(?![a-z])/y;
const JOINED =
  /(?:, | va | - )(?=bo |van phong |ban |toa an|vien kiem sat|uy ban|chinh phu|doan chu tich|thanh tra|ngan hang|bao hiem|cong an|phong |hoi |doan |cuc |chi cuc |trung tam |lien doan |ubnd|so )/y;
const WORD = new RegExp(`[${ANY_LETTER}\\d&./'’-]+`, 'y');
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
const LEVEL = /^ (?:xa|phuong|huyen|tinh|quan|thi xa|thi tran|thanh pho|khoa|nhiem ky|lan)(?![a-z])/;
const LONGEST = 18;

/** The issuing body said after `at` ("của Chính phủ", "do Bộ Nội vụ ban hành"); `joint` where several may have signed. */
export function issuerAt(reading: Reading, at: number, joint: boolean): (Stretch & { past: number }) | undefined {
  const of = endOf(OF, reading.bare, at) ?? endOf(SAID_WITHOUT_OF, reading.bare, at);
  if (of !== undefined) {
    const end = bodiesEnd(reading, of, joint);
    return end === undefined ? undefined : { start: of, end, past: end };
  }
  const by = endOf(BY, reading.bare, at);
  const end = by === undefined ? undefined : bodiesEnd(reading, by, joint);
  const past = end === undefined ? undefined : endOf(ISSUED, reading.bare, end);
  return by === undefined || end === undefined || past === undefined ? undefined : { start: by, end, past };
}

/** Where the name of one issuing body, or of several that signed together, ends; undefined when none begins at `at`. */
export function bodiesEnd(reading: Reading, at: number, joint: boolean): number | undefined {
  let end = bodyEnd(reading, at);
  if (end === undefined) return undefined;
  const pair = reading.bare.startsWith(', ban bi thu', end) || reading.bare.startsWith(' va ban bi thu', end);
  for (let i = 0; (joint || pair) && i < 8; i++) {
    const next = endOf(JOINED, reading.bare, end);
    const further = next === undefined ? undefined : bodyEnd(reading, next);
    if (further === undefined) break;
    end = further;
  }
  return end;
}

function bodyEnd(reading: Reading, at: number): number | undefined {
  const national = endOf(NATIONAL, reading.bare, at);
  if (national !== undefined) return trimmed(reading, at, national);
  const field = endOf(FIELD_BODY, reading.bare, at);
  if (field !== undefined) return placeEnd(reading, field);
  const levelled = endOf(LEVELLED, reading.bare, at);
  if (levelled !== undefined) return withTerm(reading, placesEnd(reading, levelled));
  const before = endOf(PARTY_OF, reading.bare, at) ?? endOf(BEFORE_BODY, reading.bare, at);
  const inner = before === undefined ? undefined : bodyEnd(reading, before);
  if (inner !== undefined) return inner;
  const level = endOf(PARTY_COMMITTEE, reading.bare, at);
  if (level === undefined) return namedEnd(reading, at);
  // Without its mark "quân" looks like the level "quận".
  const party = reading.text.slice(at, level).endsWith(' Quân') ? level - ' Quân'.length : level;
  const end = namedFurther(reading, party) ? namedEnd(reading, at) : undefined;
  return end ?? withTerm(reading, placesEnd(reading, party));
}

function namedEnd(reading: Reading, at: number): number | undefined {
  const end = plainNameEnd(reading, at);
  return end === undefined ? undefined : withTerm(reading, end);
}

/** "Đảng ủy Quân sự huyện": a word with a capital that goes on in small letters is no place. */
function namedFurther({ text, bare }: Reading, at: number): boolean {
  if (!bare.startsWith('uy ', at - 2) || !isCapital(text, at + 1)) return false;
  const next = at + 1 + (wordAt(text, at + 1)?.length ?? 0);
  return (
    text.startsWith(' ', next) &&
    isSmall(text, next + 1) &&
    !endsName(text, at, next + 1) &&
    !LEVEL.test(bare.slice(next, next + 12))
  );
}

function trimmed(reading: Reading, at: number, end: number): number {
  return at + reading.bare.slice(at, end).trimEnd().length;
}

function withTerm(reading: Reading, end: number): number {
  return endOf(TERM_OF_OFFICE, reading.bare, end) ?? end;
}

/** A place and the higher levels it lies in: "12, quận Gò Vấp". */
function placesEnd(reading: Reading, at: number): number {
  let end = placeEnd(reading, at);
  for (let i = 0; end > at && i < 3; i++) {
    const level = endOf(HIGHER_LEVEL, reading.bare, end);
    const next = level === undefined ? undefined : placeEnd(reading, level);
    if (next === undefined || next === level) break;
    end = next;
  }
  return end;
}

/** A run of capitalised words after a level or a body: Đồng Nai, Bà Rịa - Vũng Tàu, Hồ Chí Minh. */
function placeEnd({ text, bare }: Reading, at: number): number {
  const ends: { end: number; word: string }[] = [];
  let next = at;
  while (ends.length < 8) {
    const gap = text.startsWith(' - ', next) && ends.length > 0 ? 3 : text.startsWith(' ', next) ? 1 : 0;
    const word = gap === 0 ? undefined : wordAt(text, next + gap);
    if (word === undefined || /[/&]/.test(word) || !(isCapital(word) || /^\d{1,2}$/.test(word))) break;
    if (/^\d/.test(word) && ends.length > 0) break;
    next += gap + word.length;
    ends.push({ end: next, word });
    if (!/[a-z\d. ]/.test(bare.charAt(next))) break;
  }
  if (text.startsWith(' ', next) && lastBeginsOther(text, next + 1, ends)) ends.pop();
  return ends.at(-1)?.end ?? at;
}

/**
 * "tỉnh Nghệ An Cải cách": whether the last word of a run begins what follows. It surely does before the second half of
 * a title's opening, and a name of one or of three words is doubtful before any word that does not follow names.
 */
function lastBeginsOther(text: string, at: number, run: readonly { word: string }[]): boolean {
  const follower = wordAt(text, at);
  if (follower === undefined) return false;
  const words = run.map(({ word }) => word);
  const last = words.at(-1) ?? '';
  if (OPENING.has(`${last} ${follower}`)) return true;
  if (!isSmall(follower) || endsName(text, at, at) || AFTER_PLACE.has(follower)) return false;
  return words.length !== 2 && !LONG_PLACE.has(words.slice(-2).join(' ')) && !/^\d/.test(last);
}

/** Any other body: a capitalised word and what follows up to a word that cannot stand in a name. */
function plainNameEnd({ text, bare }: Reading, at: number): number | undefined {
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

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? undefined : /^(?:TP|TX|TT)\.$/.test(word) ? word : word.replace(/[./-]+$/, '');
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}
