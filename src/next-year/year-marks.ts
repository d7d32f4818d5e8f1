import { sentenceAround, type YearMention, yearMentions } from '../language/index.ts';
import type { Model, PrintedText } from '../model/index.ts';
import { movedText, textsWithYears, type YearStep } from './moved-text.ts';
import type { Mark } from './types.ts';

/** Sentences in which “năm trước” is the year before the plan's, so that it becomes another one. */
const OF_LAST_YEAR =
  /tổng kết|sơ kết|kết quả|tồn tại|hạn chế|chấm điểm|xếp hạng|xác định chỉ số|công bố|chưa hoàn thành|khắc phục|kiểm điểm|báo cáo|quyết toán|khen thưởng|đánh giá/iu;

/**
 * Years that a person must look at: documents made for the past year, comparisons and reviews, times in prose that were
 * moved, periods that ended, and what is not clear. A document or period is told once, however often it is named.
 */
export function yearMarks(model: Model, step: YearStep): Mark[] {
  const once = new Map<string, { mark: Mark; times: number }>();
  const marks: Mark[] = [];
  for (const text of textsWithYears(model)) {
    if (text.field === 'deadline' || text.role === 'attached') continue;
    const seen = new Set<string>();
    for (const mention of yearMentions(text.text, step.from)) {
      const words = movedText(text, step)
        .slice(...mention.phrase)
        .replace(/\s+/gu, ' ')
        .trim();
      const found = markOf(mention, text, words, step);
      if (found === undefined || seen.has(`${words}|${found.reason}`)) continue;
      seen.add(`${words}|${found.reason}`);
      const mark: Mark = { path: text.path, words, reason: found.reason };
      const before = found.isOnce ? once.get(words) : undefined;
      if (before) before.times++;
      else if (found.isOnce) once.set(words, { mark, times: 1 });
      else marks.push(mark);
    }
  }
  return [...[...once.values()].map(({ mark, times }) => withTimes(mark, times)), ...marks];
}

/** How many places one decision is about. */
export function withTimes(mark: Mark, times: number): Mark {
  return times === 1 ? mark : { ...mark, reason: `${mark.reason.replace(/\.$/, '')} (${times} chỗ).` };
}

type Told = { readonly reason: string; readonly isOnce: boolean };

function markOf(
  { sense, year, span }: YearMention,
  { text }: PrintedText,
  words: string,
  { from, to }: YearStep,
): Told | undefined {
  switch (sense) {
    case 'title':
      return year <= from
        ? { reason: `văn bản của năm ${year}; thay bằng văn bản của năm ${to} nếu đã có.`, isOnce: true }
        : undefined;
    case 'time':
      return { reason: `thời hạn đã chuyển từ năm ${from}; giữ hay đổi.`, isOnce: false };
    case 'comparison':
      return {
        reason:
          year === from
            ? `so với chính năm ${from}; sửa hay giữ.`
            : `năm liền trước của kế hoạch năm ${from}; nay sửa thành năm ${year + to - from} hay giữ.`,
        isOnce: false,
      };
    case 'past': {
      const [start, end] = sentenceAround(text, span[0]);
      return OF_LAST_YEAR.test(text.slice(start, end))
        ? {
            reason: `năm liền trước của kế hoạch năm ${from}; nay sửa thành năm ${year + to - from} hay giữ.`,
            isOnce: false,
          }
        : undefined;
    }
    case 'period': {
      const last = Math.max(...(words.match(/\d{4}/g) ?? []).map(Number));
      return last >= from && last < to ? { reason: `đã hết trước năm ${to}; sửa hay giữ.`, isOnce: true } : undefined;
    }
    case 'unsure':
      if (year > from) {
        const next = `sửa thành năm ${year + to - from} hay giữ`;
        return { reason: `năm liền sau của kế hoạch năm ${from}; đang giữ nguyên, ${next}.`, isOnce: false };
      }
      return { reason: `chưa rõ có chuyển sang năm ${to} không; đang giữ nguyên.`, isOnce: false };
    case 'plan':
    case 'document':
    case 'standard':
      return undefined;
  }
}
