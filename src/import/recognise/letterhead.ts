import { fold } from '../../text/index.ts';
import type { Ledger } from '../ledger.ts';
import type { SourceBlock } from '../reader/block.ts';
import { escapeInline, guardStart, plainInline } from '../reader/inline.ts';
import { isCapitals, isNationLine } from './landmarks.ts';
import type { LetterheadPart, Line } from './structure.ts';

const NUMBER = /^(Số\s*:?)\s*([\d\p{L}.…_]*?)[\s.…_]*(\/\s*)((?=[\p{L}\d&/.-]*\p{Lu})[\p{L}\d&/.-]+)$/u;
const DATE = /^(.*?),?\s*(ngày)\s*([\d.…_]*)\s*(tháng)\s*([\d.…_]*)\s*(năm)\s*([\d.…_]*)$/iu;
const NOT_RECOGNISED = { vi: 'Chưa nhận ra ở phần đầu văn bản.', en: 'Not recognised at the head of the document.' };
const LONGEST_LINE = 160;
const MARKS = /^(?:DỰ THẢO|BẢN SAO|SAO Y|HỎA TỐC|THƯỢNG KHẨN|KHẨN|TỐI MẬT|TUYỆT MẬT|MẬT)(?![\p{L}])/u;
/** Between two columns; not the blank that a number or a day is written into. */
const WIDE_GAP = /(?<=\S)(?<!Số|Số\s?:|ngày|tháng|năm)\s{3,}(?=\S)(?!\/|tháng\s|năm\s|\d)/u;
const COUNCIL = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)$/u;

/**
 * What stands above the title: parent and issuer, country and motto, number and symbol, place and date. Blanks stay
 * open. Lines side by side (tabs, wide gaps) are read as left and right column.
 */
export function recogniseLetterhead(blocks: readonly SourceBlock[], ledger: Ledger): LetterheadPart {
  const head: LetterheadPart = { parent: [], name: [] };
  const issuer: Line[] = [];
  for (const { line, text } of flatLines(blocks)) {
    const plain = plainInline(text);
    if (isNationLine(plain)) ledger.printed(plain, line);
    else if (!readNumber(head, line, plain, ledger) && !readDate(head, line, plain, ledger)) {
      if (isCapitals(plain) && !MARKS.test(plain)) issuer.push({ line, text: guardStart(escapeInline(plain)) });
      else {
        ledger.notPlaced(line, plain, NOT_RECOGNISED);
      }
    }
  }
  splitIssuer(issuer, head);
  return head;
}

/**
 * The head of a plan below its decision: country and motto again, and the issuer, which is taken over where the
 * decision has lost its own.
 */
export function recogniseRepeatedHead(blocks: readonly SourceBlock[], head: LetterheadPart, ledger: Ledger): void {
  const known = new Set([...head.parent, ...head.name].map(({ text }) => fold(text)));
  const issuer: Line[] = [];
  for (const { line, text } of flatLines(blocks)) {
    const plain = plainInline(text);
    if (isNationLine(plain) || known.has(fold(plain))) ledger.printed(plain, line);
    else if (known.size === 0 && isCapitals(plain) && !MARKS.test(plain))
      issuer.push({ line, text: guardStart(escapeInline(plain)) });
    else ledger.notPlaced(line, plain, NOT_RECOGNISED);
  }
  splitIssuer(issuer, head);
}

/** Is the line a part of a letterhead by its own words? */
export function isLetterheadLine(plain: string): boolean {
  if (plain.length >= LONGEST_LINE) return false;
  return isNationLine(plain) || NUMBER.test(plain) || DATE.test(plain);
}

/** Lines of text, and of tables column by column. */
export function flatLines(blocks: readonly SourceBlock[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') {
      const pieces = block.text.split(WIDE_GAP).filter((piece) => piece !== '');
      return pieces.map((text) => ({ line: block.line, text }));
    }
    const width = block.rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
    return Array.from({ length: width }, (_, at) =>
      block.rows.flatMap((row) => (row.cells[at] ?? '').split('\n').map((text) => ({ line: row.line, text }))),
    )
      .flat()
      .filter(({ text }) => text !== '');
  });
}

function readNumber(head: LetterheadPart, line: number, plain: string, ledger: Ledger): boolean {
  const match = plain.length < LONGEST_LINE ? NUMBER.exec(plain) : null;
  if (match === null || head.symbol !== undefined) return false;
  const [all, label = '', number = '', , symbol = ''] = match;
  const digits = number.replace(/[.…_]/g, '');
  if (digits !== '') head.number = { line, text: digits };
  head.symbol = { line, text: symbol };
  ledger.printed(label, line);
  const rest = all.slice(label.length);
  if (digits === '') ledger.printed(rest.slice(0, rest.lastIndexOf('/')), line);
  ledger.placed(digits === '' ? rest.slice(rest.search(/\S*\/\s*[^/\s]*$/u)) : rest, line);
  return true;
}

function readDate(head: LetterheadPart, line: number, plain: string, ledger: Ledger): boolean {
  const match = plain.length < LONGEST_LINE ? DATE.exec(plain) : null;
  if (match === null || head.date !== undefined) return false;
  const [, place = '', , day = '', , month = '', , year = ''] = match;
  if (place.length > 40 || /[.;:]/.test(place.replace(/\bTP\.|\bTX\.|\bTT\./g, ''))) return false;
  if (place !== '') head.place = { line, text: guardStart(escapeInline(place)) };
  head.date = { line, text: `${part(day, 2)}/${part(month, 2)}/${part(year, 4)}` };
  const from = plain.toLocaleLowerCase('vi').indexOf('ngày', place.length);
  ledger.placed(plain.slice(0, from), line);
  for (const text of plain.slice(from).split(/\s+/u)) {
    if (/^\d+$/.test(text)) ledger.placed(text, line);
    else ledger.printed(text, line);
  }
  return true;
}

function part(typed: string, digits: number): string {
  const valid = digits === 4 ? /^\d{4}$/.test(typed) : /^\d{1,2}$/.test(typed);
  return valid ? typed : '?';
}

/** The parent agency is the first name; a People's Committee has two lines to its own name. */
function splitIssuer(lines: readonly Line[], head: LetterheadPart): void {
  const ofCouncil = COUNCIL.test(lines[0]?.text ?? '') ? 2 : 1;
  lines.forEach((line, index) => {
    const isParent = lines.length > ofCouncil && index < ofCouncil;
    (isParent ? head.parent : head.name).push(line);
  });
}
