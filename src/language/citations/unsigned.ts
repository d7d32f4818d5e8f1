import { isCapital } from '../letters.ts';
import { issuerAt } from './issuers.ts';
import { placeBefore } from './places.ts';
import type { Draft, Reading, Stretch } from './types.ts';
import { dateAt } from './written-date.ts';

const SHORT_FORM =
  /(?<![a-z])(nghi quyet|nghi dinh|thong tu|chi thi|ket luan|quyet dinh|ke hoach|cong dien|cong van)( so ?:? ?| )(\d{1,5}[a-z]?)(\/(?:19|20)\d\d(?!\d))?(?![a-z\d]|[.,:]\d| ?\/| ?-[\da-z]| ?- (?:nq|nd|qd|kl|ct)\/| ?%)/g;
const BARE_FORM_FOLLOWERS = /^ ?(?:[;.,)”"]|$)|^ (?:ngay|cua|ve|va|khoa|trung uong|tw)(?![a-z])/;
/** "Kết luận 126, 127 của Bộ Chính trị": further numbers under one head. */
const FURTHER = /(?:, | va )(?=\d{1,5}[a-z]?(?:,| va | cua |[;.)]|$)(?! ?\d{1,2}\/))\d{1,5}[a-z]?/y;
const WITHOUT_SIGN = /^(?:nghi quyet|nghi dinh|thong tu|chi thi|ket luan)$/;

/** Short forms without a symbol: "Nghị định 61 của Chính phủ", "Chỉ thị số 17", "Nghị định 107/2021". */
export function shortFormsIn(reading: Reading, taken: readonly Stretch[]): Draft[] {
  const found: Draft[] = [];
  let passed = 0;
  for (const match of reading.bare.matchAll(SHORT_FORM)) {
    const [whole, word = '', link = '', digits = '', year = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    while ((taken[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed++;
    if ((taken[passed]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (!isCapital(reading.text, start) && link === ' ') continue;
    if (link === ' ' && (!WITHOUT_SIGN.test(word) || Number.parseInt(digits, 10) > 1900)) continue;
    const next = reading.bare.slice(end, end + 14);
    if (link === ' ' && year === '' && !BARE_FORM_FOLLOWERS.test(next)) continue;
    const numberAt = start + word.length + link.length;
    const number = { start: numberAt, end: numberAt + digits.length };
    const draft = shortForm(reading, { start, end }, word.length, number);
    // "Kế hoạch số 2" may be the second of any.
    if (word === 'ke hoach' && digits.length === 1 && draft.date === undefined && draft.issuer === undefined) continue;
    found.push(...listFrom(reading, draft));
  }
  return found;
}

/** A short form and the numbers that follow it; the issuer after the last is that of all. */
function listFrom(reading: Reading, first: Draft): Draft[] {
  const drafts = [first];
  for (let i = 0; i < LONGEST_LIST && first.date === undefined && first.issuer === undefined; i++) {
    const last = drafts.at(-1) ?? first;
    FURTHER.lastIndex = last.end;
    const match = FURTHER.exec(reading.bare);
    if (match === null) break;
    const end = last.end + match[0].length;
    const start = last.end + match[0].search(/\d/);
    const issuer = issuerAt(reading, end, false);
    const next: Draft = { start, end: issuer?.past ?? end, number: { start, end } };
    if (first.type !== undefined) next.typeName = reading.text.slice(first.type.start, first.type.end);
    if (issuer !== undefined) next.issuer = { start: issuer.start, end: issuer.end };
    drafts.push(next);
  }
  const issuer = drafts.at(-1)?.issuer;
  for (const draft of drafts.slice(0, -1)) {
    if (issuer !== undefined && draft.issuer === undefined) Object.assign(draft, { issuer, issuerShared: true });
  }
  return drafts;
}

const LONGEST_LIST = 8;

function shortForm(reading: Reading, { start, end }: Stretch, wordLength: number, number: Stretch): Draft {
  const draft: Draft = { start, end, type: { start, end: start + wordLength }, number };
  if (number.end < end) {
    draft.year = { start: number.end + 1, end, value: Number(reading.bare.slice(number.end + 1, end)) };
  }
  const place = placeBefore(reading, start);
  if (place !== undefined) draft.place = place;
  const date = dateAt(reading, end);
  if (date !== undefined) {
    draft.date = date;
    draft.end = date.past;
  }
  const issuer = issuerAt(reading, draft.end, false);
  if (issuer !== undefined) {
    draft.issuer = { start: issuer.start, end: issuer.end };
    draft.end = issuer.past;
  }
  return draft;
}
