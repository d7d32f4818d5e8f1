import { fold } from '../../text/index.ts';
import type { SourceBlock, SourceParagraph } from '../reader/block.ts';
import { plainInline } from '../reader/inline.ts';

// Lines that say by themselves what they are (NĐ 30/2020, PL I and the forms of PL III).

const TYPES =
  'KẾ HOẠCH|CHƯƠNG TRÌNH HÀNH ĐỘNG|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|DỰ ÁN|BÁO CÁO|HƯỚNG DẪN|QUY CHẾ|QUY ĐỊNH|THÔNG BÁO|CHỈ THỊ|NGHỊ QUYẾT';
const TYPE_LINE = new RegExp(`^(${TYPES})(?![\\p{L}\\p{N}])\\s*(.*)$`, 'u');
const ARTICLE = /^(Điều\s+\d{1,3}\s*[.:])\s*/u;
const APPENDIX = /^(Phụ lục|PHỤ LỤC)(\s+(?:số\s+|SỐ\s+)?(?:[IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?$/u;
const ATTACHED = /^\(\s*(?:Ban hành\s+)?(?:đính\s+)?kèm\s+theo\s/iu;
const BASIS = /^(?:Căn cứ|Thực hiện|Theo đề nghị|Theo |Xét|Triển khai|Trên cơ sở|Để |Nhằm )/u;
const AUTHORITY = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|TUN)\s*\.?\s+\p{Lu}/u;

export type TypeLine = { readonly type: string; readonly rest: string };

/**
 * A line that names the type of the document, alone or with the subject behind it: in capitals, bold, or, on a line that
 * stands apart, as a phrase.
 */
export function typeLine(block: SourceBlock): TypeLine | undefined {
  if (block.kind === 'table') return undefined;
  const match = TYPE_LINE.exec(plainInline(block.text));
  if (match === null) return undefined;
  const [, type = '', rest = ''] = match;
  const stands = rest === '' || isCapitals(rest) || block.text.includes('**') || (block.apart && /^\p{Lu}/u.test(rest));
  return stands && rest.length < 300 && !/[.;:]$/.test(rest) ? { type, rest } : undefined;
}

/** "QUYẾT ĐỊNH" over the subject of a decision. */
export function isDecisionTitle(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && plainInline(block.text) === 'QUYẾT ĐỊNH';
}

/** "QUYẾT ĐỊNH:" before the articles. */
export function isCommand(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && /^QUYẾT ĐỊNH\s*:$/u.test(plainInline(block.text));
}

/** "Điều 1." at the beginning of a line, as typed. */
export function articleLabel(plain: string): string | undefined {
  return ARTICLE.exec(plain)?.[1];
}

/** "Phụ lục", "PHỤ LỤC II", alone on its line. */
export function isAppendixLabel(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && APPENDIX.test(plainInline(block.text));
}

/** "(Kèm theo Kế hoạch số …", "(Ban hành kèm theo Quyết định số …". */
export function isAttachedLine(block: SourceBlock | undefined): boolean {
  return block?.kind === 'paragraph' && ATTACHED.test(plainInline(block.text)) && /\ssố\s|ngày/u.test(block.text);
}

/** Begins as a legal basis or a reason does. */
export function beginsBasis(plain: string): boolean {
  return BASIS.test(plain);
}

export function isRecipientsLabel(plain: string): boolean {
  return /^nơi\s+nhận\s*(?::|$)/iu.test(plain);
}

/** TM., KT., TL., TUQ. before the office in whose name the paper is signed (NĐ 30/2020, PL I, Mục II.7). */
export function isAuthorityLine(plain: string): boolean {
  return AUTHORITY.test(plain) && isCapitals(plain);
}

/** The country's name, its motto, or a rule drawn with signs: ccht prints these itself (NĐ 30/2020, PL I, Mục II.1). */
export function isNationLine(plain: string): boolean {
  const bare = fold(plain);
  return (
    bare === 'cong hoa xa hoi chu nghia viet nam' || /^doc lap\b.*\btu do\b.*\bhanh phuc$/.test(bare) || isRule(plain)
  );
}

/** A line drawn with signs. */
export function isRule(plain: string): boolean {
  return /^[-–—_=*~.…\s]{3,}$/u.test(plain);
}

/** A page number that the converter left between two lines. */
export function isPageNumber(block: SourceParagraph): boolean {
  return (
    block.apart && /^(?:[-–]\s*)?\d{1,3}(?:\s*[-–])?$|^Trang\s+\d+(?:\s*\/\s*\d+)?$/iu.test(plainInline(block.text))
  );
}

export function isCapitals(plain: string): boolean {
  return /\p{Lu}{2}/u.test(plain) && !/\p{Ll}/u.test(plain);
}
