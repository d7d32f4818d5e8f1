import { dayWords } from './say.ts';

/** The figures of a cited date without the word ngày before them; offsets in the same text. */
export function dayFigures(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const word = /^ngày[\s\u00a0]+/iu.exec(text.slice(start, end));
  return [start + (word?.[0].length ?? 0), end];
}

/** An ISO day in the form in which a date is written: in figures (15/7/2021) or in words (15 tháng 7 năm 2021). */
export function dayLike(written: string, iso: string): string {
  const figures = dayWords(iso);
  if (!/tháng/iu.test(written)) return figures;
  const [day = '', month = '', year = ''] = figures.split('/');
  return `${day} tháng ${month} năm ${year}`;
}
