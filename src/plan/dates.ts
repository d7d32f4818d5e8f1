/** A date of a document as the plan writes it: parts still open are undefined. */
export type OpenDate = { readonly day?: number; readonly month?: number; readonly year?: number };

/**
 * Reads `16/01/2023`, `?/12/2023`, `?/?/2022` (the form is the schema's business). Without a date, the plan's year is
 * what is known.
 */
export function parseOpenDate(written: string | undefined, planYear: number | undefined): OpenDate {
  if (written === undefined) return planYear === undefined ? {} : { year: planYear };
  const [day, month, year] = written.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : undefined));
  return {
    ...(day === undefined ? {} : { day }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
  };
}
