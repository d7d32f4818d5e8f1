import { describe, expect, it } from 'vitest';
import { type LegalDocument, STATUS_KNOWN_UNTIL, statusOn, strongestFinding } from '../../src/registry/index.ts';
import { LEGAL_DOCUMENTS } from '../../src/registry/legal-documents.ts';
import { rowsOf } from '../../src/registry/read-documents.ts';

function document(name: string): LegalDocument {
  const found = rowsOf(LEGAL_DOCUMENTS)
    .map((row) => row.document())
    .find(({ number }) => number === name);
  if (found === undefined) throw new Error(`no document ${name}`);
  return found;
}

function short(name: string, day: string): string {
  const status = statusOn(document(name), day);
  const words: string[] = [status.kind];
  if (status.kind === 'not-yet' && status.from !== undefined) words.push(`from ${status.from}`);
  if (status.kind === 'superseded')
    words.push(`by ${status.by.map((one) => one.number).join(', ')} from ${status.from}`);
  if (status.kind === 'expired') words.push(`after ${status.after}`);
  return `${words.join(' ')} (${status.confidence})`;
}

describe('a document on a day', () => {
  it.each([
    // Replaced from a day on: right until the day before.
    ['61/2018/NĐ-CP', '2023-01-16', 'in-force (high)'],
    ['61/2018/NĐ-CP', '2025-06-30', 'in-force (high)'],
    ['61/2018/NĐ-CP', '2025-07-01', 'superseded by 118/2025/NĐ-CP from 2025-07-01 (high)'],
    ['16/2015/NĐ-CP', '2023-01-10', 'superseded by 60/2021/NĐ-CP from 2021-08-15 (high)'],
    ['47/2019/QH14', '2026-01-01', 'superseded by 63/2025/QH15, 65/2025/QH15 from 2025-03-01 (medium)'],
    // Issued, then in effect.
    ['61/2018/NĐ-CP', '2018-04-22', 'not-yet from 2018-06-21 (high)'],
    ['61/2018/NĐ-CP', '2018-06-20', 'not-yet from 2018-06-21 (high)'],
    ['61/2018/NĐ-CP', '2018-06-21', 'in-force (high)'],
    ['367/2025/NĐ-CP', '2024-12-31', 'not-yet (medium)'],
    // Only the year of issue is known.
    ['367/2025/NĐ-CP', '2025-12-31', 'unknown (medium)'],
    ['367/2025/NĐ-CP', '2026-01-01', 'in-force (medium)'],
    // Replaced, the day not proved: not before the other was issued.
    ['115/2020/NĐ-CP', '2026-06-29', 'in-force (medium)'],
    ['115/2020/NĐ-CP', '2026-07-01', 'unknown (medium)'],
    // Its subject passed to another document.
    ['01/2011/TT-BNV', '2020-03-05', 'superseded by 30/2020/NĐ-CP from 2020-03-05 (medium)'],
    // Made for a period.
    ['30c/NQ-CP', '2020-12-31', 'in-force (high)'],
    ['30c/NQ-CP', '2021-01-01', 'expired after 2020-12-31 (high)'],
    // Not looked up, or ended in part: nothing follows.
    ['68/NQ-CP', '2026-01-01', 'unknown (low)'],
    ['62/2020/NĐ-CP', '2026-01-01', 'unknown (medium)'],
    ['45/2020/NĐ-CP', '2023-01-10', 'unknown (low)'],
    // The registry ends somewhere.
    ['118/2025/NĐ-CP', STATUS_KNOWN_UNTIL, 'in-force (high)'],
    ['118/2025/NĐ-CP', '2026-10-11', 'unknown (high)'],
    ['61/2018/NĐ-CP', '2027-01-10', 'superseded by 118/2025/NĐ-CP from 2025-07-01 (high)'],
  ])('%s on %s: %s', (name, day, expected) => {
    expect(short(name, day)).toBe(expected);
  });
});

describe('what may be said', () => {
  it.each([
    ['high', 'error'],
    ['medium', 'info'],
    ['low', undefined],
  ] as const)('of %s confidence: %s', (confidence, strongest) => {
    expect(strongestFinding(confidence)).toBe(strongest);
  });
});
