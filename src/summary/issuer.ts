import { fold } from '../text/index.ts';

/** Nouns by which an office calls itself, the longer first; a People's Committee adds its level. */
const NOUNS: readonly (readonly [string, string])[] = [
  ['uy ban nhan dan', 'UBND'],
  ['ubnd', 'UBND'],
  ['hoi dong nhan dan', 'HĐND'],
  ['van phong', 'Văn phòng'],
  ['trung tam', 'Trung tâm'],
  ['thanh tra', 'Thanh tra'],
  ['tong cuc', 'Tổng cục'],
  ['chi cuc', 'Chi cục'],
  ['truong', 'Trường'],
  ['phong', 'Phòng'],
  ['vien', 'Viện'],
  ['cuc', 'Cục'],
  ['ban', 'Ban'],
  ['so', 'Sở'],
  ['bo', 'Bộ'],
];
const LEVELS: readonly (readonly [string, string])[] = [
  ['tinh', 'tỉnh'],
  ['thanh pho', 'thành phố'],
  ['thi xa', 'thị xã'],
  ['thi tran', 'thị trấn'],
  ['dac khu', 'đặc khu'],
  ['phuong', 'phường'],
  ['huyen', 'huyện'],
  ['quan', 'quận'],
  ['xa', 'xã'],
];

/** A People's Committee that folded words name: its level without marks and as written; undefined for others. */
export function committeeLevel(folded: string): { readonly key: string; readonly name: string } | undefined {
  const rest = /^(?:(?:van phong|vp|chu tich|lanh dao) )?(?:ubnd|uy ban nhan dan) (?:cap )?(.+)$/.exec(folded)?.[1];
  const words = rest ?? folded;
  const level = LEVELS.find(([key]) => (rest === undefined ? words === key : `${words} `.startsWith(`${key} `)));
  return level && { key: level[0], name: level[1] };
}

/** How an office calls itself in short, from its name: Ban, Sở, UBND tỉnh; undefined where that is not clear. */
export function issuerNoun(name: string): string | undefined {
  const folded = fold(name);
  const noun = NOUNS.find(([key]) => `${folded} `.startsWith(`${key} `))?.[1];
  if (noun !== 'UBND') return noun;
  const level = committeeLevel(folded);
  return level === undefined ? noun : `${noun} ${level.name}`;
}
