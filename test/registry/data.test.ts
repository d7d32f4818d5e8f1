import { describe, expect, it } from 'vitest';
import { findDocument, SOURCES, STATUS_KNOWN_UNTIL } from '../../src/registry/index.ts';
import { DISPUTED, LEGAL_DOCUMENTS, UNVERIFIED } from '../../src/registry/legal-documents.ts';
import { readUnsettled, rowsOf } from '../../src/registry/read-documents.ts';

const ALL = rowsOf(LEGAL_DOCUMENTS).map((row) => row.document());
const ROWS = LEGAL_DOCUMENTS.split('\n').filter((line) => line !== '' && !/^(#|\/\/) ?/.test(line));
const byNumber = new Map(ALL.map((document) => [document.number, document]));
const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = String.raw`\d[^ ;,:|]+`;
const RELATION = `amended by ${NUMBER}(, ${NUMBER})*|replaced by ${NUMBER}( from \\d{4}-\\d\\d-\\d\\d)?|in part by ${NUMBER}: [^;:|]+|until \\d{4}-\\d\\d-\\d\\d`;
const ROW = new RegExp(
  `^${NUMBER} \\| [^|]+ \\| \\d{4}(-\\d\\d-\\d\\d)? \\| (\\d{4}-\\d\\d-\\d\\d)? \\| (high|medium) \\| (in-force|replaced|superseded|partly|period-ended|unknown) (high|medium|low) \\| ((${RELATION})(; (${RELATION}))*)? \\| \\S+( \\S+)*$`,
);

/** The form of a number by issuer and type. */
const FORMS: readonly (readonly [head: string, form: RegExp])[] = [
  ['Quốc hội, Luật', /^\d{1,3}\/\d{4}\/QH\d{2}$/],
  ['Chính phủ, Nghị định', /^\d{1,3}\/\d{4}\/NĐ-CP$/],
  ['Chính phủ, Nghị quyết', /^\d{1,3}[a-z]?\/(\d{4}\/)?NQ-CP$/],
  ['Thủ tướng Chính phủ, Quyết định', /^\d{1,4}\/(\d{4}\/)?QĐ-TTg$/],
  ['Thủ tướng Chính phủ, Chỉ thị', /^\d{1,3}\/CT-TTg$/],
  ['Thủ tướng Chính phủ, Công điện', /^\d{1,4}\/CĐ-TTg$/],
  ['Thông tư liên tịch', /^\d{1,3}\/\d{4}\/TTLT-[A-ZĐ]+(-[A-ZĐ]+)+$/],
  ['Thông tư', /^\d{1,3}\/\d{4}\/TT-[A-ZĐ]+$/],
  ['Bộ Chính trị', /^\d{1,3}-(NQ|KL|CT|QĐ)\/TW$/],
  ['Ban Chấp hành Trung ương', /^\d{1,3}-NQ\/TW$/],
];

describe('the list of legal documents', () => {
  it('keeps its form', () => {
    expect(ROWS.filter((row) => !ROW.test(row))).toEqual([]);
    expect(ALL.length).toBe(ROWS.length);
    expect(ALL.length).toBeGreaterThan(140);
    expect(readUnsettled(DISPUTED)).toEqual([
      expect.objectContaining({ number: '10/NQ-CP', dates: ['2018-01-24', '2018-02-03'] }),
    ]);
    for (const { number, dates, title } of readUnsettled(UNVERIFIED)) {
      expect([number, dates.every((day) => DAY.test(day)), title === '']).toEqual([number, true, false]);
    }
  });

  it('names each document once, by number and day', () => {
    expect(new Set(ALL.map(({ number, issued }) => `${number} ${issued}`)).size).toBe(ALL.length);
    const unsettled = [...readUnsettled(DISPUTED), ...readUnsettled(UNVERIFIED)];
    expect(unsettled.filter(({ number }) => byNumber.has(number))).toEqual([]);
  });

  it('keeps the form of numbers of each issuer, the year in a number that of its day', () => {
    for (const { number, type, issuer, issued, issuedYear } of ALL) {
      const form = FORMS.find(([head]) => `${issuer}, ${type}`.includes(head))?.[1];
      expect(number).toMatch(form ?? /^there is no form for this issuer$/);
      const year = /\/(\d{4})\//.exec(number)?.[1];
      if (year !== undefined) expect([number, issued?.slice(0, 4) ?? String(issuedYear)]).toEqual([number, year]);
    }
  });

  it('has days in order, none issued after the day it is known until', () => {
    for (const { number, issued, issuedYear, effective, replacedBy = [], endedAfter } of ALL) {
      const days = [issued, effective, ...replacedBy.map(({ from }) => from), endedAfter].filter(
        (day) => day !== undefined,
      );
      expect([number, days]).toEqual([number, [...days].sort()]);
      expect([number, issued === undefined]).toEqual([number, issuedYear !== undefined]);
      expect((issued ?? '') <= STATUS_KNOWN_UNTIL).toBe(true);
    }
  });

  it('relates only documents of the list; what replaces is not older, what is replaced says so', () => {
    for (const document of ALL) {
      const { number, amendedBy = [], replacedBy = [], partlyEndedBy = [], status, endedAfter } = document;
      for (const other of [...amendedBy, ...[...replacedBy, ...partlyEndedBy].map((one) => one.number)]) {
        expect([number, other, byNumber.has(other)]).toEqual([number, other, true]);
        const issued = byNumber.get(other)?.issued ?? '9999';
        expect([number, other, issued >= (document.issued ?? '')]).toEqual([number, other, true]);
      }
      expect([number, status === 'replaced' || status === 'superseded']).toEqual([number, replacedBy.length > 0]);
      expect([number, status === 'partly' && partlyEndedBy.length + amendedBy.length === 0]).toEqual([number, false]);
      if (status === 'period-ended') expect(endedAfter).toMatch(DAY);
    }
  });

  it('names a source for each; general knowledge alone is never high, nor a status that was not looked up', () => {
    for (const { number, checked, confidence, status, statusConfidence } of ALL) {
      expect([number, checked.filter((source) => !(source in SOURCES) && !source.startsWith('https://'))]).toEqual([
        number,
        [],
      ]);
      if (checked.every((source) => source === 'knowledge')) expect([number, confidence]).toEqual([number, 'medium']);
      if (status === 'unknown') expect([number, statusConfidence]).not.toEqual([number, 'high']);
    }
  });

  it('finds each of its documents by number and day', () => {
    for (const document of ALL) {
      const [, number = '', year, symbol = ''] = /^(\d+[a-z]?)(?:\/(\d{4}))?[/-](.+)$/.exec(document.number) ?? [];
      const cited = {
        number,
        symbol,
        ...(year === undefined ? {} : { year: Number(year) }),
        ...(document.issued === undefined ? {} : { date: document.issued }),
      };
      expect(findDocument(cited)).toMatchObject({ kind: 'known', document });
    }
  });
});
