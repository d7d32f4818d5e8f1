import { readWritten } from '../written-text.ts';

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\s*\((?:UBND|HĐND)\)/gu, ''],
  [/UBND/gu, 'Ủy ban nhân dân'],
  [/HĐND/gu, 'Hội đồng nhân dân'],
  [/UBTVQH/gu, 'Ủy ban Thường vụ Quốc hội'],
  [/(?<!\p{L})uỷ(?!\p{L})/gu, 'ủy'],
  [/(?<!\p{L})Uỷ(?!\p{L})/gu, 'Ủy'],
  [/(?<!\p{L})TW(?!\p{L})/gu, 'Trung ương'],
  [/(?<!\p{L})(?:TP|Tp)\.? /gu, 'thành phố '],
  [/,? \(?[Kk]h[oó][aá] \(?(?:[IVXLC]+|\d+)\)*$/u, ''],
  [/^Thủ tướng$/u, 'Thủ tướng Chính phủ'],
  [/^Ban [Cc]hấp hành Trung ương$/u, 'Ban Chấp hành Trung ương Đảng'],
  [/^Hội nghị .*Ban [Cc]hấp hành Trung ương(?: Đảng)?$/u, 'Ban Chấp hành Trung ương Đảng'],
  [/^Hội nghị Trung ương .*$/u, 'Ban Chấp hành Trung ương Đảng'],
  [/^Tỉnh Ủy/u, 'Tỉnh ủy'],
];

/**
 * The canonical form of an issuer as far as it is certain: abbreviations written out, one spelling of uỷ, no term of
 * office. "UBND tỉnh" → "Ủy ban nhân dân tỉnh", "Hội nghị TW 6 khóa XII" → "Ban Chấp hành Trung ương Đảng".
 */
export function issuerName(issuer: string): string {
  return REPLACEMENTS.reduce((name, [from, to]) => name.replace(from, to), readWritten(issuer).text.trim());
}
