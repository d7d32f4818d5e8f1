import { dayWords, type Ended, whyEnded } from '../lint/index.ts';
import type { Model } from '../model/index.ts';
import type { Mark } from './types.ts';
import { withTimes } from './year-marks.ts';

/**
 * Units that by the end of the new year are no more or bear another name, by the office's directory and by what changed
 * for the whole country; `model` is the plan understood as that of the new year. Each is told once, at its first place.
 */
export function unitMarks({ units, texts }: Pick<Model, 'units' | 'texts'>, year: number): Mark[] {
  const marks = new Map<string, { mark: Mark; times: number }>();
  const textAt = new Map(texts.map((text) => [text.path.join('/'), text.text]));
  for (const { owner, path, span } of units) {
    const why = whyEnded(owner, `${year}-12-31`);
    if (why === undefined) continue;
    const words = textAt.get(path.join('/'))?.slice(...span);
    const before = marks.get(why.name);
    if (before) before.times++;
    else marks.set(why.name, { mark: { path, ...(words && { words }), reason: reasonOf(why) }, times: 1 });
  }
  return [...marks.values()].map(({ mark, times }) => withTimes(mark, times));
}

function reasonOf({ kind, name, since, source = 'danh mục đơn vị', successor }: Ended): string {
  const day = dayWords(since);
  if (kind === 'district') return `từ ${day} không còn ${name} (${source}); giao UBND cấp xã hay sở, ban, ngành.`;
  if (kind === 'province') return `từ ${day} ${name} đã nhập vào ${successor} (${source}); sửa tên.`;
  return successor === undefined
    ? `không còn từ ${day} (${source}); giao đơn vị khác.`
    : `từ ${day} là ${successor} (${source}); sửa tên đơn vị.`;
}
