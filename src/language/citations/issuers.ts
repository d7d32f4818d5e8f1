import { isCapital, isSmall } from '../letters.ts';
import {
  BEFORE_BODY,
  FIELD_BODY,
  LEVELLED,
  NATIONAL,
  PARTY_COMMITTEE,
  PARTY_OF,
  SAID_WITHOUT_OF,
  TERM_OF_OFFICE,
} from './agency-words.ts';
import { endsName } from './name-end.ts';
import { placeEnd, placesEnd } from './place-end.ts';
import { plainNameEnd } from './plain-name-end.ts';
import type { Reading, Stretch } from './types.ts';
import { endOf, wordAt } from './words-at.ts';

const OF = /(?:[ ,]{1,2}|(?<=\d))cua ?(?:lien bo[:;,]? (?=bo )|lien (?=bo ))?/y;
const BY = /,? do /y;
const ISSUED = / ban hanh(?![a-z])/y;
/** "được UBND tỉnh ban hành ngày 20/5/2021"; what goes on otherwise says what else that body issued. */
const PASSIVE = /,? duoc /y;
const WAS_ISSUED = / (?:ky )?(?:ban hanh|thong qua|phe duyet)(?=,? (?:ngay|nam)(?![a-z])|[,;.)]|$)/y;

const JOINED =
  /(?:, | va | - )(?=bo |van phong |ban |toa an|vien kiem sat|uy ban|chinh phu|doan chu tich|thanh tra|ngan hang|bao hiem|cong an|phong |hoi |doan |cuc |chi cuc |trung tam |lien doan |ubnd|so )/y;

const LEVEL = /^ (?:xa|phuong|huyen|tinh|quan|thi xa|thi tran|thanh pho|khoa|nhiem ky|lan)(?![a-z])/;

/** The issuing body said after `at` ("của Chính phủ", "do Bộ Nội vụ ban hành", "được HĐND tỉnh thông qua"); `joint` where several may have signed. */
export function issuerAt(reading: Reading, at: number, joint: boolean): (Stretch & { past: number }) | undefined {
  const of = endOf(OF, reading.bare, at) ?? endOf(SAID_WITHOUT_OF, reading.bare, at);
  if (of !== undefined) {
    const end = bodiesEnd(reading, of, joint);
    return end === undefined ? undefined : { start: of, end, past: end };
  }
  const active = endOf(BY, reading.bare, at);
  const by = active ?? endOf(PASSIVE, reading.bare, at);
  const end = by === undefined ? undefined : bodiesEnd(reading, by, joint);
  const past = end === undefined ? undefined : endOf(active === undefined ? WAS_ISSUED : ISSUED, reading.bare, end);
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
