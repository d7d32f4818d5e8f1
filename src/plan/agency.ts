import { fold, nfc } from '../text/index.ts';
import { linesOf } from './outline.ts';
import type { PlanFile } from './types.ts';

/** Common nouns of administrative units, lower case before a name (NĐ 30/2020, PL II, Mục II.1). */
const UNIT_NOUNS = ['thành phố', 'thị trấn', 'thị xã', 'đặc khu', 'phường', 'huyện', 'quận', 'tỉnh', 'xã'];

/** Words for a position and for a kind of agency; the word after a kind begins its field (NĐ 30/2020, PL II, Mục III.1). */
const POSITIONS = [
  'Phó Chủ tịch',
  'Chủ tịch',
  'Tổng Giám đốc',
  'Giám đốc',
  'Bộ trưởng',
  'Trưởng ban',
  'Cục trưởng',
  'Chi cục trưởng',
  'Hiệu trưởng',
  'Chánh Văn phòng',
  'Trưởng phòng',
  'Viện trưởng',
];
const KINDS = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Ban Quản lý',
  'Ban Chỉ đạo',
  'Văn phòng',
  'Trung tâm',
  'Thanh tra',
  'Tổng cục',
  'Chi cục',
  'Trường',
  'Phòng',
  'Viện',
  'Cục',
  'Ban',
  'Sở',
  'Bộ',
];

/**
 * The issuer's name as it stands in a sentence ("của Sở Nội vụ"): given, or from the capitals of the letterhead: as the plan
 * itself writes it where it does, else by the rules for agency names (NĐ 30/2020, PL II, Mục III.1). With a decision
 * it is the authority that issues it ("Chủ tịch Ủy ban nhân dân tỉnh …").
 */
export function agencyInSentence(file: PlanFile): string {
  const authority = linesOf(file.decision?.authority).join(' ');
  return file.issuer?.called || authority === '' ? issuerInSentence(file) : inSentence(authority, file);
}

/** The office's own name as it stands in a sentence, also where somebody else issues its plan; "" where it is not given. */
export function issuerInSentence(file: PlanFile): string {
  return file.issuer?.called || inSentence(linesOf(file.issuer?.name).join(' '), file);
}

function inSentence(name: string, file: PlanFile): string {
  const printed = nfc(name);
  if (printed === '' || printed !== printed.toLocaleUpperCase('vi')) return printed;
  return asWritten(printed, file) ?? sentenceCase(printed);
}

/** The commonest spelling, not in capitals, of the same words in the plan's own texts. */
function asWritten(printed: string, file: PlanFile): string | undefined {
  const wanted = fold(printed);
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const found of occurrences(value, printed)) {
        if (fold(found) === wanted && found !== printed) counts.set(found, (counts.get(found) ?? 0) + 1);
      }
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  visit([file.plan.opening, file.plan.closing, file.plan.subject, file.plan.basis, file.plan.sections, file.decision]);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function occurrences(text: string, name: string): string[] {
  const lower = nfc(text).toLocaleLowerCase('vi');
  const wanted = name.toLocaleLowerCase('vi');
  const found: string[] = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    found.push(nfc(text).slice(at, at + wanted.length));
  }
  return found;
}

/** A name in capitals as sentences write it, read from the left: position, kinds of agency, field, unit and its place. */
function sentenceCase(printed: string): string {
  let rest = printed.toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
  const out: string[] = [];
  const take = (names: readonly string[]): boolean => {
    const found = names.find((name) => `${rest} `.startsWith(`${name.toLocaleLowerCase('vi')} `));
    if (found === undefined) return false;
    out.push(found);
    rest = rest.slice(found.length).trim();
    return true;
  };
  let startsName = true;
  let isPlace = false;
  take(POSITIONS);
  while (rest !== '') {
    if (!isPlace && take(UNIT_NOUNS)) isPlace = true;
    else if (!isPlace && startsName && take(KINDS)) startsName = out.at(-1) !== 'Ban Quản lý';
    else {
      const [word = ''] = rest.split(' ');
      out.push(isPlace || startsName ? capital(word) : word);
      rest = rest.slice(word.length).trim();
      startsName = false;
    }
  }
  return out.join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
