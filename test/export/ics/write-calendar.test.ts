import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/export/ics/index.ts';

type Calendar = Parameters<typeof writeCalendar>[0];
type Event = Calendar['events'][number];

const STAMP = '2026-01-05T00:00:00Z';
const one = (event: Partial<Event>): Calendar => ({
  name: 'Kế hoạch',
  stamp: STAMP,
  events: [{ uid: 'a@b', day: '2026-06-30', summary: 'Việc', ...event }],
});

/** What a standard parser reads. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => event.getFirstPropertyValue(name);
      const start = value('dtstart');
      return {
        uid: value('uid'),
        start: String(start),
        end: String(value('dtend')),
        wholeDay: start instanceof ICAL.Time && start.isDate,
        stamp: String(value('dtstamp')),
        summary: value('summary'),
        description: value('description'),
        categories: event.getFirstProperty('categories')?.getValues(),
        url: value('url'),
        transparent: value('transp'),
      };
    }),
  };
}

describe('writeCalendar', () => {
  it('writes what RFC 5545 asks for, and nothing of the clock', () => {
    const text = writeCalendar({
      name: 'Kế hoạch CCHC 2026; Sở Nội vụ',
      stamp: STAMP,
      events: [
        {
          uid: '2026-II.1.5@so-noi-vu',
          day: '2026-12-31',
          summary: 'Đơn giản hóa 10% TTHC, công bố',
          description: 'Chủ trì: Văn phòng\nThời hạn: Quý IV',
          categories: ['Văn phòng', 'Nhóm A, B'],
          url: 'https://an-hoa.example/ke-hoach?a=1,2;3',
        },
      ],
    });
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//ccht//ccht//VI',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Kế hoạch CCHC 2026\\; Sở Nội vụ',
      'BEGIN:VEVENT',
      'UID:2026-II.1.5@so-noi-vu',
      'DTSTAMP:20260105T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Đơn giản hóa 10% TTHC\\, công bố',
      'DESCRIPTION:Chủ trì: Văn phòng\\nThời hạn: Quý IV',
      'CATEGORIES:Văn phòng,Nhóm A\\, B',
      'URL:https://an-hoa.example/ke-hoach?a=1,2;3',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is read back by a standard parser', () => {
    const event = {
      uid: 'x;y,z@b',
      day: '2024-02-28',
      summary: 'Rà soát, công bố; “một cửa” \\ '.repeat(9).trim(),
      description: 'dòng một\ndòng hai',
      categories: ['Văn phòng', 'Nhóm A, B'],
      url: 'https://an-hoa.example/?a=1,2',
    };
    expect(read(writeCalendar(one(event)))).toEqual({
      name: 'Kế hoạch',
      events: [
        {
          uid: event.uid,
          start: '2024-02-28',
          end: '2024-02-29',
          wholeDay: true,
          stamp: STAMP,
          summary: event.summary,
          description: event.description,
          categories: event.categories,
          url: event.url,
          transparent: 'TRANSPARENT',
        },
      ],
    });
  });

  it.each([
    ['2026-01-31', '2026-02-01'],
    ['2023-02-28', '2023-03-01'],
    ['2026-10-25', '2026-10-26'],
  ])('%s ends at %s', (day, end) => {
    expect(read(writeCalendar(one({ day }))).events[0]).toMatchObject({ start: day, end });
  });

  it.each(['2026-02-30', '30/6/2026', '2026-6-30', '2026-06-30T00:00', ''])('“%s” is no day', (day) => {
    expect(() => writeCalendar(one({ day }))).toThrow(RangeError);
  });

  it.each(['2026-01-05', '2026-01-05T00:00:00+07:00', ''])('“%s” is no stamp', (stamp) => {
    expect(() => writeCalendar({ ...one({}), stamp })).toThrow(RangeError);
  });

  it('a url or an id cannot add a line', () => {
    const text = writeCalendar(one({ url: 'https://a.example/\r\nATTACH:x y', uid: 'a\r\nATTENDEE:b' }));
    expect(text).toContain('URL:https://a.example/%0D%0AATTACH:x%20y\r\n');
    expect(text).toContain('UID:a\\nATTENDEE:b\r\n');
  });

  it('no line is longer than 75 octets, none cuts a letter, and every letter comes back', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aệỗđ中 ,;:\\\n"', '😀', 'o\u0302\u0301'), maxLength: 300 });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const bytes = Buffer.from(writeCalendar(one({ summary, description })), 'utf8');
        const lines = bytes.toString('latin1').split('\r\n');
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(75);
          new TextDecoder('utf8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
        }
        const event = read(bytes.toString('utf8')).events[0];
        expect(event?.summary).toBe(summary.normalize('NFC'));
        expect(event?.description).toBe(description.normalize('NFC'));
      }),
    );
  });
});
