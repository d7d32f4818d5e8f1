import { remembered } from '../text/index.ts';

/** Abbreviations of the genre in small letters, each with its words: how a table cell and the prose it repeats meet. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ['vb', 'văn bản'],
  ['vbqppl', 'văn bản quy phạm pháp luật'],
  ['qppl', 'quy phạm pháp luật'],
  ['tthc', 'thủ tục hành chính'],
  ['dvc', 'dịch vụ công'],
  ['dvctt', 'dịch vụ công trực tuyến'],
  ['cchc', 'cải cách hành chính'],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['pakn', 'phản ánh kiến nghị'],
  ['cbcc', 'cán bộ công chức'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['ccvc', 'công chức viên chức'],
  ['csdl', 'cơ sở dữ liệu'],
  ['vtvl', 'vị trí việc làm'],
  ['cdnn', 'chức danh nghề nghiệp'],
  ['cntt', 'công nghệ thông tin'],
  ['kcn', 'khu công nghiệp'],
  ['tỉ', 'tỷ'],
  ['hàng', 'hằng'],
]);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The syllables that a word in small letters (NFC) stands for: those of an abbreviation of the genre, else itself. */
export function spellOut(word: string): string[] {
  return (SPELLED_OUT.get(word) ?? word).split(' ');
}

/** A syllable with its tone mark at the end: hoà and hòa are one. */
export const toneLast = remembered((word) => {
  const letters = word.normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
});
