import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A workbook of hucre whose rows keep their height only until they are edited, then grow with their words: hucre marks
 * every height as set by hand. All parts are dated 1 January 1980.
 */
export function withGrowingRows(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [path, data] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    parts[path] = strToU8(strFromU8(data).replace(/(<row [^>]*?) customHeight="1"/g, '$1'));
  }
  // Zip stores local time without a zone: the same wall clock everywhere gives the same bytes.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
