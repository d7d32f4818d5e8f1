import { UserError } from '../diagnostics/index.ts';

/** Refuses a plan in a .docx, a report in a .yaml: a slip that would put one thing under the name of another. */
export function refuseEnding(path: string | undefined, ending: RegExp, wanted: string): void {
  if (path === undefined || ending.test(path)) return;
  throw new UserError(
    { vi: `Tên “${path}” không hợp với loại tệp sẽ ghi.`, en: `“${path}” does not fit what would be written.` },
    { hint: { vi: `Đặt đuôi ${wanted}.`, en: `Let it end in ${wanted}.` } },
  );
}
