import { issuerInSentence } from '../plan/index.ts';
import { fold, nfc } from '../text/index.ts';

/** An agency's name in the forms that a plan needs. */
export type AgencyNames = {
  /** Lines of the letterhead, in capitals. */
  readonly printed: readonly string[];
  /** In a sentence: “Sở Nội vụ”. */
  readonly called: string;
  /** A People's Committee, which acts as a body. */
  readonly isCommittee: boolean;
};

/** Names from what a person types: in capitals or not, UBND written out or not. */
export function agencyNames(typed: string): AgencyNames {
  const name = nfc(typed).replace(/\s+/gu, ' ').trim();
  const upper = name.toLocaleUpperCase('vi').replace(/^(?:UBND|UỶ BAN NHÂN DÂN)(?= |$)/u, 'ỦY BAN NHÂN DÂN');
  const committee = /^(ỦY BAN NHÂN DÂN) (.+)$/u.exec(upper);
  const inSentence =
    name === name.toLocaleUpperCase('vi') ? issuerInSentence({ ccht: 1, issuer: { name: upper }, plan: {} }) : name;
  return {
    printed: committee ? [committee[1] ?? '', committee[2] ?? ''] : [upper],
    called: inSentence.replace(/^(?:UBND|U[ỷy] ban nhân dân)(?= )/iu, 'Ủy ban nhân dân'),
    isCommittee: committee !== null,
  };
}

/** The province or commune in the name of an agency of it, which is no part of its symbol. */
const OF_PLACE = / (?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) .+$/u;

/** The usual symbol of an agency's plan, from the first letters of its name: KH-SNV, KH-UBND; "" without a name. */
export function usualSymbol(issuer: string): string {
  if (issuer.trim() === '') return '';
  const { printed, isCommittee } = agencyNames(issuer);
  if (isCommittee) return 'KH-UBND';
  const letters = printed
    .join(' ')
    .replace(OF_PLACE, '')
    .split(/[\s\-–,]+/u)
    .filter((word) => word !== 'VÀ' && word !== '')
    .map((word) => word.charAt(0));
  return `KH-${letters.join('')}`;
}

const POSITIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:uy ban nhan dan|ubnd)\b/, 'CHỦ TỊCH'],
  [/^ban quan ly\b|^ban\b/, 'TRƯỞNG BAN'],
  [/^phong\b/, 'TRƯỞNG PHÒNG'],
  [/^chi cuc\b/, 'CHI CỤC TRƯỞNG'],
  [/^cuc\b/, 'CỤC TRƯỞNG'],
  [/^vien\b/, 'VIỆN TRƯỞNG'],
  [/^truong\b/, 'HIỆU TRƯỞNG'],
  [/^van phong\b/, 'CHÁNH VĂN PHÒNG'],
  [/^thanh tra\b/, 'CHÁNH THANH TRA'],
  [/^(?:so|trung tam|kho bac)\b/, 'GIÁM ĐỐC'],
];

/** Who heads such an agency; "" where its name does not say. */
export function usualPosition(issuer: string): string {
  const name = fold(issuer);
  return POSITIONS.find(([form]) => form.test(name))?.[1] ?? '';
}
