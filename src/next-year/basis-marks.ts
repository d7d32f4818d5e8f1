import { citedName, dayWords, type endedDocuments as EndedDocuments, endedDocuments } from '../lint/index.ts';
import type { Model } from '../model/index.ts';
import type { Mark } from './types.ts';
import { withTimes } from './year-marks.ts';

type Ended = ReturnType<typeof EndedDocuments>[number];

/** Cited documents that on 1 January of the new year are replaced, or made for a period that is over; each told once. */
export function basisMarks(model: Model, year: number): Mark[] {
  const byNumber = new Map<string, Ended[]>();
  for (const ended of endedDocuments(model, `${year}-01-01`)) {
    const { number } = ended.document;
    byNumber.set(number, [...(byNumber.get(number) ?? []), ended]);
  }
  return [...byNumber.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (first === undefined) return [];
    const { in: text, what } = first.found;
    const words = text.text.slice(what.span[0], what.symbolSpan?.[1] ?? what.span[1]);
    return [withTimes({ path: text.path, words, reason: reasonOf(first) }, mentions.length)];
  });
}

function reasonOf({ status, strength, found }: Ended): string {
  const likely = strength === 'info' ? 'có thể ' : '';
  if (status.kind === 'expired') {
    return `${likely}chỉ cho giai đoạn đến ${dayWords(status.after)}; thay hay giữ viện dẫn.`;
  }
  const by = status.by.map(({ number }) => number).filter((number) => !citedName(found.what).includes(number));
  const successor = by.length === 0 ? '' : `, thay bằng ${by.join(', ')}`;
  return `${likely}hết hiệu lực từ ${dayWords(status.from)}${successor}; sửa hay giữ viện dẫn.`;
}
