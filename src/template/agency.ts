import { linesOf, type PlanFile } from '../plan/index.ts';
import { fold, nfc } from '../text/index.ts';

/** Common nouns of administrative units, lower case before a name (NĐ 30/2020, PL II, Mục II.1). */
const UNIT_NOUNS = ['TỈNH', 'THÀNH PHỐ', 'HUYỆN', 'QUẬN', 'THỊ XÃ', 'XÃ', 'PHƯỜNG', 'THỊ TRẤN', 'ĐẶC KHU'];

/**
 * The issuer's name as it stands in a sentence ("của Sở Nội vụ"): given, or from the capitals of the letterhead: as the plan
 * itself writes it where it does, else by the rules for agency names (NĐ 30/2020, PL II, Mục III.1). With a decision
 * it is the authority that issues it ("Chủ tịch Ủy ban nhân dân tỉnh …").
 */
export function agencyInSentence(file: PlanFile): string {
  if (file.issuer?.called) return file.issuer.called;
  const authority = linesOf(file.decision?.authority).join(' ');
  const printed = nfc(authority === '' ? linesOf(file.issuer?.name).join(' ') : authority);
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

/** Capital at the start, at the word for the field, and in place names after a unit noun. */
function sentenceCase(printed: string): string {
  const noun = UNIT_NOUNS.map((unit) => ({ unit, at: ` ${printed} `.indexOf(` ${unit} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  const name = noun === undefined ? printed : printed.slice(0, Math.max(0, noun.at)).trim();
  const place = noun === undefined ? '' : printed.slice(noun.at + noun.unit.length).trim();
  const words = name.toLocaleLowerCase('vi').split(' ').filter(Boolean);
  const head = /^(chủ tịch )?ủy ban nhân dân$/.test(words.join(' '))
    ? words.map((word, index) => (index === 0 || word === 'ủy' ? capital(word) : word))
    : words.map((word, index) => (index < 2 ? capital(word) : word));
  const tail =
    place === ''
      ? []
      : [noun?.unit.toLocaleLowerCase('vi') ?? '', ...place.toLocaleLowerCase('vi').split(' ').map(capital)];
  return [...head, ...tail].join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
