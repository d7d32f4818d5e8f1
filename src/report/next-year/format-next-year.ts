import type { Lang, Words } from '../../diagnostics/index.ts';
import { wrapWords } from '../../text/display/index.ts';
import { plural } from '../../text/index.ts';

/** A place of the new plan that waits for a decision. */
export type OpenDecision = {
  readonly where: Words;
  readonly line: number;
  readonly column: number;
  /** The words of the mark, as they stand in the file. */
  readonly words: string;
};

export type NextYearReport = {
  readonly from: number;
  readonly to: number;
  readonly carried: number;
  readonly newIds: number;
  /** Printed numbers of last year. */
  readonly dropped: readonly string[];
  readonly decisions: readonly OpenDecision[];
  /** The new file as a person would type it; absent where none was written. */
  readonly file?: string;
};

/** What was made of last year's plan, and what is left to decide, by place. */
export function formatNextYear(report: NextYearReport, { lang, width }: { lang: Lang; width: number }): string {
  const { from, to, carried, newIds, dropped, decisions, file } = report;
  const say = (words: Words): string => words[lang];
  const rows: Words =
    carried === 0
      ? { vi: 'không có bảng nhiệm vụ', en: 'no table of tasks' }
      : {
          vi: `${carried} nhiệm vụ trong bảng chuyển sang, ${newIds} mã mới`,
          en: `${plural(carried, 'task')} of tables carried over, ${plural(newIds, 'new id')}`,
        };
  const lines = [
    ...wrapWords(
      say({
        vi: `Kế hoạch năm ${from} → ${to}: ${rows.vi}. Số, ngày, người ký để trống.`,
        en: `Plan of ${from} → ${to}: ${rows.en}. Number, day and signer are open.`,
      }),
      width,
    ),
  ];
  if (dropped.length > 0) {
    const list = dropped.join(', ');
    lines.push(
      ...wrapWords(
        say({
          vi: `Đã bỏ ${dropped.length} nhiệm vụ: ${list}.`,
          en: `${plural(dropped.length, 'task')} dropped: ${list}.`,
        }),
        width,
      ),
    );
  }
  if (decisions.length === 0) {
    lines.push(say({ vi: 'Không có chỗ nào chờ quyết định.', en: 'Nothing waits for a decision.' }));
    return `${lines.join('\n')}\n`;
  }
  lines.push('', say({ vi: `CẦN QUYẾT ĐỊNH (${decisions.length})`, en: `TO BE DECIDED (${decisions.length})` }));
  let last = '';
  for (const { where, line, column, words } of decisions) {
    const place = `  ${where[lang]} · ${line}:${column}`;
    if (place !== last) lines.push(place);
    last = place;
    lines.push(...wrapWords(words, width - 4).map((part) => `    ${part}`));
  }
  lines.push(
    '',
    say({
      vi: 'Quyết xong chỗ nào, xóa dòng # ccht-decide ở chỗ đó.',
      en: 'Drop the line # ccht-decide of a place once it is decided.',
    }),
    ...(file === undefined
      ? []
      : [say({ vi: `Xem còn lại: ccht lint ${file}`, en: `What is left: ccht lint ${file}` })]),
  );
  return `${lines.join('\n')}\n`;
}
