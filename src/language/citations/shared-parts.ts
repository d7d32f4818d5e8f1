import { CAPITAL } from '../letters.ts';
import { mayCarry } from './document-types.ts';
import type { Draft, Reading } from './types.ts';

/** Between two documents of one list. */
export const JOINED = /^ ?(?:,|;|va|hoac|&|(?:,|;) ?va)? ?(?:cac )?$/;
const SENTENCE_END = new RegExp(String.raw`\. [${CAPITAL}]`);
const REACH = 700;
const NEAR_NUMBERS = 3;

/**
 * Gives documents of one list what is written once for all: the type before the first, date and issuer after the last.
 * Unless "cùng ngày" says so, a date passes only between documents of one symbol, under one head or with neighbouring
 * numbers: in "Nghị định
 * 62/2020/NĐ-CP và Nghị định 106/2020/NĐ-CP ngày 10/9/2020" it is the second one's alone.
 */
export function shareParts(reading: Reading, drafts: readonly Draft[]): void {
  const latest = new Map<string, Draft>();
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (draft.type === undefined && draft.typeName === undefined && draft.symbol !== undefined) {
      const head = headOf(reading, draft, before) ?? sameSymbolHead(reading, draft, latest);
      if (head !== undefined) inherit(reading, draft, head);
    }
    const symbol = symbolOf(reading, draft);
    if (symbol !== undefined && (draft.type !== undefined || draft.typeName !== undefined)) latest.set(symbol, draft);
  }
  for (const [index, draft] of drafts.entries()) {
    const date = drafts[index - 1]?.date?.date;
    if (draft.sameDay === undefined || draft.date !== undefined || date === undefined) continue;
    draft.date = { ...draft.sameDay, past: draft.sameDay.end, date };
    draft.dateShared = true;
  }
  for (let index = drafts.length - 2; index >= 0; index--) {
    const draft = drafts[index];
    const next = drafts[index + 1];
    if (draft === undefined || next === undefined || !joined(reading, draft, next)) continue;
    const symbol = symbolOf(reading, draft);
    const alike = symbol !== undefined && symbol === symbolOf(reading, next);
    // "số 12/SYT-NVY và 15/SYT-TCCB cùng ngày 01/02/2024" says so itself, whatever the symbols.
    const dated = alike || (symbol !== undefined && next.sameDay !== undefined);
    if (dated && draft.date === undefined && next.date?.date !== undefined && sameDay(reading, draft, next)) {
      draft.date = next.date;
      draft.dateShared = true;
      if (next.sameDay !== undefined) draft.sameDay = next.sameDay;
    }
    if (!alike) continue;
    if (draft.issuer === undefined && next.issuer !== undefined && next.issuer.start > next.start) {
      draft.issuer = next.issuer;
      draft.issuerShared = true;
    }
  }
}

function headOf(reading: Reading, draft: Draft, before: Draft | undefined): Draft | undefined {
  if (before === undefined || !joined(reading, before, draft)) return undefined;
  const name = typeNameOf(reading, before);
  const alike = symbolOf(reading, before) === symbolOf(reading, draft);
  return name !== undefined && (alike || mayCarry(name, firstGroup(reading, draft))) ? before : undefined;
}

/** "Chương trình … số 920-CTr/TU về …, số 1011-CTr/TU về …; 12-CTr/TU": the same symbol earlier in the sentence. */
function sameSymbolHead(reading: Reading, draft: Draft, latest: ReadonlyMap<string, Draft>): Draft | undefined {
  const head = latest.get(symbolOf(reading, draft) ?? '');
  if (head === undefined || draft.start - head.end > REACH) return undefined;
  const before = reading.bare.slice(Math.max(0, draft.start - 4), draft.start);
  if (draft.start === draft.number?.start && !/[;,] $|[;,]? va $/.test(before)) return undefined;
  return SENTENCE_END.test(reading.text.slice(head.end, draft.start)) ? undefined : head;
}

function inherit(reading: Reading, draft: Draft, head: Draft): void {
  const name = typeNameOf(reading, head);
  if (name !== undefined) draft.typeName = name;
  const ahead = head.issuer !== undefined && head.number !== undefined && head.issuer.end < head.number.start;
  if (ahead && draft.issuer === undefined && head.issuer !== undefined) {
    draft.issuer = head.issuer;
    draft.issuerShared = true;
  }
}

function joined(reading: Reading, draft: Draft, next: Draft): boolean {
  const end = draft.past ?? draft.end;
  const start = next.place?.start ?? next.start;
  if (next.start < end || start - end > 10) return false;
  return JOINED.test(reading.bare.slice(end, Math.max(end, start)));
}

function sameDay(reading: Reading, draft: Draft, next: Draft): boolean {
  const year = Number(next.date?.date?.slice(0, 4));
  const own = draft.year?.value;
  if (next.sameDay !== undefined) return own === undefined || own === year;
  if (own !== next.year?.value || (own !== undefined && own !== year)) return false;
  if (next.type === undefined) return true;
  return Math.abs(numberOf(reading, draft) - numberOf(reading, next)) <= NEAR_NUMBERS;
}

function typeNameOf({ text }: Reading, draft: Draft): string | undefined {
  return draft.typeName ?? (draft.type === undefined ? undefined : text.slice(draft.type.start, draft.type.end));
}

function symbolOf({ text }: Reading, draft: Draft): string | undefined {
  return draft.symbol === undefined ? undefined : text.slice(draft.symbol.start, draft.symbol.end).replaceAll(' ', '');
}

function firstGroup(reading: Reading, draft: Draft): string {
  return symbolOf(reading, draft)?.split(/[-/.&]/)[0] ?? '';
}

function numberOf({ text }: Reading, draft: Draft): number {
  return draft.number === undefined ? Number.NaN : Number.parseFloat(text.slice(draft.number.start, draft.number.end));
}
