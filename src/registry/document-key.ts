/** Number, year inside the symbol and symbol in one form: 061/2018/nđ-cp is 61/2018/NĐ-CP, 27/NQ-TW is 27-NQ/TW. */
export function documentKey(number: string, year: number | undefined, symbol: string): string {
  return keyOfPrinted(year === undefined ? `${number}/${symbol}` : `${number}/${year}/${symbol}`);
}

/** The same for a number as printed. */
export function keyOfPrinted(printed: string): string {
  return printed
    .replace(/^0+(?=\d)/, '')
    .toUpperCase()
    .replaceAll('/', '-');
}

/** Whether the number never comes again, because there is a year in it. */
export function isUnique(printed: string): boolean {
  return /^\d+[a-z]?\/\d{4}\//.test(printed);
}
