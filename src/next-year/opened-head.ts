import { readCitations } from '../language/index.ts';
import type { Model } from '../model/index.ts';
import { parseOpenDate } from '../plan/index.ts';
import type { PlanEdit } from '../source/index.ts';
import type { YearStep } from './moved-text.ts';

/**
 * Number, day and signer open again, as before signing (NĐ 30/2020, Điều 15): the number goes, day and month become
 * question marks, the signer a comment. Lines “(Kèm theo … số … ngày …)” get blanks in the same places.
 */
export function openedHead(model: Model, step: YearStep): PlanEdit[] {
  return [...headEdits(model, step), ...attachedEdits(model, step)];
}

function headEdits({ file }: Model, { from, to }: YearStep): PlanEdit[] {
  const edits: PlanEdit[] = [];
  for (const key of ['decision', 'plan'] as const) {
    const head = file[key];
    if (head?.number !== undefined) edits.push({ kind: 'remove', path: [key, 'number'] });
    if (head?.date !== undefined) {
      const year = (parseOpenDate(head.date, undefined).year ?? from) + to - from;
      edits.push({ kind: 'value', path: [key, 'date'], text: `?/?/${year}` });
    }
    if (head?.signature?.signer) {
      const path = [key, 'signature', 'signer'];
      // A key with nothing below it would be a fault.
      const isAlone = Object.keys(head.signature).length === 1;
      edits.push(isAlone ? { kind: 'value', path, text: '' } : { kind: 'comment-out', path });
    }
  }
  return edits;
}

const BLANK = '…';

function attachedEdits({ texts }: Model, { from, to }: YearStep): PlanEdit[] {
  return texts
    .filter(({ role }) => role === 'attached')
    .flatMap(({ text, path }) =>
      readCitations(text).flatMap(({ numberSpan, dateSpan }) => [
        ...(numberSpan
          ? [{ kind: 'words' as const, path, start: numberSpan[0], end: numberSpan[1], text: BLANK }]
          : []),
        ...(dateSpan
          ? openedDate(text.slice(...dateSpan), to - from).map(
              (edit): PlanEdit => ({
                kind: 'words',
                path,
                start: dateSpan[0] + edit.start,
                end: dateSpan[0] + edit.end,
                text: edit.text,
              }),
            )
          : []),
      ]),
    );
}

/** Day and month as blanks, the year moved: “ngày 16 tháng 01 năm 2023”, “16/01/2023”. */
function openedDate(words: string, years: number): { start: number; end: number; text: string }[] {
  return [...words.matchAll(/\d+/g)].map(({ 0: figures, index }) => ({
    start: index,
    end: index + figures.length,
    text: figures.length === 4 ? String(Number(figures) + years) : BLANK,
  }));
}
