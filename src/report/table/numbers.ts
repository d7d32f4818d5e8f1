import type { Lang } from '../../diagnostics/index.ts';

/** Whether cells are numbers, written as the language writes them (41, 1.250,5, 76%, 41 (76%)), and dashes. */
export function areNumbers(texts: readonly string[], lang: Lang): boolean {
  const number =
    lang === 'vi'
      ? /^[+−-]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?%?( \([\d,]+%\))?$/
      : /^[+−-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?( \([\d.]+%\))?$/;
  const filled = texts.filter((text) => !['', '–', '-'].includes(text));
  return filled.length > 0 && filled.every((text) => number.test(text));
}
