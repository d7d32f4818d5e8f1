import type { Words } from '../diagnostics/index.ts';
import { parseOpenDate } from './dates.ts';
import { linesOf, type Path } from './outline.ts';
import { placeholders } from './placeholders.ts';
import type { PlanFile } from './types.ts';

/** Something the paper must have that the plan leaves open, or fills with dots or the like. */
export type OpenPlace = {
  /** Where it stands or would stand. */
  readonly path: Path;
  readonly what: Words;
  /** Offsets [start, end) of a placeholder in the text at the path. */
  readonly span?: readonly [start: number, end: number];
};

/**
 * What is missing on the paper (NĐ 30/2020, Điều 8.2 lists what a document must have). `number` and the day are given
 * after signing (Điều 15.2): with `afterSigning` they count as missing too.
 */
export function missingPlaces(file: PlanFile, options: { afterSigning: boolean }): OpenPlace[] {
  const open: OpenPlace[] = [];
  const miss = (path: Path, vi: string, en: string): void => {
    open.push({ path, what: { vi, en } });
  };
  if (linesOf(file.issuer?.name).length === 0) miss(['issuer', 'name'], 'tên cơ quan ban hành', 'name of the issuer');
  if (!file.issuer?.place) miss(['issuer', 'place'], 'địa danh', 'place');
  const key = file.decision === undefined ? 'plan' : 'decision';
  const head = file.decision ?? file.plan;
  if (!head.symbol) miss([key, 'symbol'], 'ký hiệu văn bản', 'symbol of the document');
  const date = parseOpenDate(head.date, file.year);
  if (date.year === undefined) miss([key, 'date'], 'năm ban hành', 'year of issue');
  if (options.afterSigning) {
    if (!head.number || OPEN_NUMBER.test(head.number)) miss([key, 'number'], 'số văn bản', 'number of the document');
    if (date.day === undefined || date.month === undefined) miss([key, 'date'], 'ngày, tháng ban hành', 'day of issue');
  }
  if (linesOf(head.subject).length === 0) miss([key, 'subject'], 'trích yếu', 'subject');
  if (file.decision !== undefined) {
    if (linesOf(file.decision.authority).length === 0)
      miss(['decision', 'authority'], 'thẩm quyền ban hành', 'authority');
    if ((file.decision.articles ?? []).length === 0) miss(['decision', 'articles'], 'các điều', 'articles');
    if (linesOf(file.plan.subject).length === 0)
      miss(['plan', 'subject'], 'trích yếu của kế hoạch', 'subject of the plan');
  }
  if ((file.plan.sections ?? []).length === 0) miss(['plan', 'sections'], 'nội dung (các mục)', 'contents (sections)');
  if ((head.recipients ?? []).length === 0) miss([key, 'recipients'], 'nơi nhận', 'recipients');
  if (linesOf(head.signature?.position).length === 0) {
    miss([key, 'signature', 'position'], 'chức vụ người ký', 'position of the signer');
  }
  if (!head.signature?.signer) miss([key, 'signature', 'signer'], 'họ tên người ký', 'name of the signer');
  return open;
}

/** “?”, “…”: a number still to be given, as the day of an open date. */
const OPEN_NUMBER = /^[\s?….]+$/u;

/** What is still filled with dots, words in brackets and the like: what lint tells and the final paper is refused for. */
export function placeholderPlaces(file: PlanFile): OpenPlace[] {
  const open: OpenPlace[] = [];
  eachText(file, [], (text, path) => {
    // An open number is missing, and told of as such.
    if (path.at(-1) === 'number' && OPEN_NUMBER.test(text)) return;
    for (const { start, end, words } of placeholders(text)) {
      const what = { vi: `chỗ để trống “${words}”`, en: `placeholder “${words}”` };
      open.push({ path, what, span: [start, end] });
    }
  });
  return open;
}

/** Keys whose texts are never printed. */
const UNPRINTED = new Set(['note', 'id', 'replaces', 'units', 'holds', 'page', 'date', 'numbering']);

function eachText(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      eachText(item, [...path, index], visit);
    });
  } else if (value !== null && typeof value === 'object') {
    const isCells = path.at(-1) === 'cells';
    for (const [key, inner] of Object.entries(value)) {
      if (isCells || !UNPRINTED.has(key)) eachText(inner, [...path, key], visit);
    }
  }
}
