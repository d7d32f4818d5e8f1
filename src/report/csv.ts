/** What spreadsheets take for a formula, or for the end of the cell before one (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number with a sign, or the sign alone as a dash: no harm in these, and they shall stay numbers. */
const PLAIN = /^[+-]?(\d[\d.,]*\s?%?)?$/;

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as UTF-8: byte order mark, commas, CRLF after each row, quotes where a
 * cell needs them. A cell that a spreadsheet would run as a formula begins with an apostrophe; numbers are left alone.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.length === 1 && row[0] === '' ? '""' : row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const shown = text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\0', '');
  const safe = FORMULA.test(text) && !PLAIN.test(text) ? `'${shown}` : shown;
  // A semicolon or tab parts cells where the system's language says so.
  return /[",;\t\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
