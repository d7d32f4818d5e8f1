import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BY,
  byScreen,
  dueScreen,
  markdownBlocks,
  planScreen,
  plansScreen,
  summaryJson,
  summaryRows,
  summaryWorkbook,
} from '../../../src/report/summary/index.ts';
import { formatBlocks } from '../../../src/report/terminal/index.ts';
import { mergeSummaries } from '../../../src/summary/index.ts';
import { displayWidth } from '../../../src/text/display/index.ts';
import { planOf, planSummary } from '../../summary/summarised.ts';

const words = fc
  .array(
    fc.constantFrom(
      'Văn phòng',
      'các',
      'phòng',
      'quý',
      'II',
      'trước',
      'ngày',
      '31/12',
      'hằng',
      'tháng',
      'và',
      'theo',
      'kế hoạch',
      'của',
      'UBND tỉnh',
      'thường xuyên',
      'khi',
      ',',
      ';',
      '2027',
      '30/6/2028',
      '日本',
      '👩',
      '-',
    ),
    { maxLength: 8 },
  )
  .map((list) => list.join(' '));
const rows = fc.array(fc.record({ task: words, deadline: words, lead: words, support: words }), { maxLength: 8 });
const day = fc.constantFrom('2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01', '2028-01-01');
const progress = fc.option(
  fc.constantFrom(
    'progress: []',
    'progress: [{task: "1", state: done, on: 2027-06-29}]',
    'progress: [{task: "1", state: dropped}]',
  ),
  { nil: undefined },
);

describe('whatever a plan says', () => {
  it('every view of it is made, none wider than the screen', () => {
    fc.assert(
      fc.property(rows, rows, day, progress, fc.constantFrom(60, 80, 140), (one, other, asOf, kept, width) => {
        const plans = [one, other].map((some, index) =>
          planSummary(
            planOf(some),
            { asOf },
            { file: `${index}.plan.yaml`, ...(kept !== undefined && some.length > 0 && { progress: kept }) },
          ),
        );
        for (const summary of [mergeSummaries(plans.slice(0, 1), asOf), mergeSummaries(plans, asOf)]) {
          const screens = [
            (summary.plans.length === 1 ? planScreen : plansScreen)(summary, {}, 'vi'),
            dueScreen(summary, { overdue: true, dueUntil: '2027-12-31' }, 'vi'),
            ...BY.map((by) => byScreen(summary, by, {}, 'vi')),
          ];
          for (const blocks of screens) {
            const lines = formatBlocks(blocks, { width, color: false, lang: 'vi' }).split('\n');
            expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
            expect(markdownBlocks(blocks, 'vi').startsWith('# ')).toBe(true);
          }
          expect(summaryRows(summary, undefined, {}, 'vi')).toHaveLength(summary.tasks.length + 1);
          expect(summaryWorkbook(summary, {}, 'vi').sheets).toHaveLength(4);
          expect(JSON.parse([...summaryJson(summary, 'month', {})].join('')).tasks).toHaveLength(summary.tasks.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a summary is plain data: what comes back from another thread is the same', () => {
    fc.assert(
      fc.property(rows, day, (some, asOf) => {
        const summary = planSummary(planOf(some), { asOf });
        expect(structuredClone(summary)).toEqual(summary);
      }),
      { numRuns: 30 },
    );
  });
});
