import { foldLine } from './fold-line.ts';

export type Calendar = {
  /** As calendar programs show it. */
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** When the entries were made: an instant in UTC, YYYY-MM-DDTHH:MM:SSZ. Given, so that the same plan gives the same bytes. */
  readonly stamp: string;
};

/** An entry of one whole day that blocks nobody's time. */
export type CalendarEvent = {
  /** The same for the same task whenever it is written again, and for no other: programs then move the entry. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly summary: string;
  readonly description?: string;
  readonly categories?: readonly string[];
  readonly url?: string;
};

/** An iCalendar file (RFC 5545). Throws RangeError where a day or the stamp is none. */
export function writeCalendar({ name, events, stamp }: Calendar): string {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(stamp) ? basic(stamp) : undefined;
  if (at === undefined) throw new RangeError(`not an instant in UTC: ${stamp}`);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ccht//ccht//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function eventLines({ uid, day, summary, description, categories = [], url }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(dayAfter(day, 0))}`,
    // The day at which the entry has ended (RFC 5545, 3.6.1).
    `DTEND;VALUE=DATE:${basic(dayAfter(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(categories.length === 0 ? [] : [`CATEGORIES:${categories.map(escaped).join(',')}`]),
    ...(url === undefined ? [] : [`URL:${asUri(url)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** 2026-06-30 → 20260630 */
function basic(iso: string): string {
  return iso.replace(/[-:]/g, '');
}

function dayAfter(iso: string, days: number): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso)
    throw new RangeError(`not a day: ${iso}`);
  return new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Not escaped, but never more than one line (RFC 5545, 3.3.13). */
function asUri(url: string): string {
  return url.toWellFormed().replace(/[\s\0-\x1f\x7f]/g, encodeURIComponent);
}
