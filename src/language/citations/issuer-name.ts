import { readWritten } from '../written-text.ts';

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\s*\((?:UBND|HĐND)\)/g, ''],
  [/UBND/g, 'Ủy ban nhân dân'],
  [/HĐND/g, 'Hội đồng nhân dân'],
  [/UBTVQH/g, 'Ủy ban Thường vụ Quốc hội'],
  [/(?<![A-Za-zÀ-ỹ])uỷ(?![A-Za-zÀ-ỹ])/g, 'ủy'],
  [/(?<![A-Za-zÀ-ỹ])Uỷ(?![A-Za-zÀ-ỹ])/g, 'Ủy'],
  [/(?<![A-Za-zÀ-ỹ])TW(?![A-Za-zÀ-ỹ])/g, 'Trung ương'],
  [/(?<![A-Za-zÀ-ỹ])(?:TP|Tp)\.? /g, 'thành phố '],
  [/,? \(?[Kk]h[oó][aá] \(?(?:[IVXLC]+|\d+)\)*$/, ''],
  [/^Thủ tướng$/, 'Thủ tướng Chính phủ'],
  [/^Ban [Cc]hấp hành Trung ương$/, 'Ban Chấp hành Trung ương Đảng'],
  [/^Hội nghị .*Ban [Cc]hấp hành Trung ương(?: Đảng)?$/, 'Ban Chấp hành Trung ương Đảng'],
  [/^Hội nghị Trung ương .*$/, 'Ban Chấp hành Trung ương Đảng'],
  [/^Tỉnh Ủy/, 'Tỉnh ủy'],
];

/**
 * The canonical form of an issuer as far as it is certain: abbreviations written out, one spelling of uỷ, no term of
 * office. "UBND tỉnh" → "Ủy ban nhân dân tỉnh", "Hội nghị TW 6 khóa XII" → "Ban Chấp hành Trung ương Đảng".
 */
export function issuerName(issuer: string): string {
  return REPLACEMENTS.reduce((name, [from, to]) => name.replace(from, to), readWritten(issuer).text.trim());
}
