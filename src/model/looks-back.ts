import { fold } from '../text/index.ts';
import type { ModelSection } from './types.ts';

/** Headings of what has been, not of what is to be done: ĐÁNH GIÁ NĂM 2023, TÌNH HÌNH, KẾT QUẢ THỰC HIỆN NĂM 2022. */
const REVIEW =
  /^(?:khai quat |dac diem,? |boi canh,? )?(?:tinh hinh|thuc trang|hien trang|nhung ket qua|ket qua (?:dat duoc|thuc hien|nam|cong tac|trien khai)|ton tai|nhung ton tai|han che|danh gia (?:chung|tinh hinh|ket qua|thuc trang|viec|nam|cong tac)|so ket|boi canh)\b/;
/** A heading that reviews and looks ahead at once is no review. */
const AHEAD = /\b(?:nhiem vu|phuong huong|muc tieu|ke hoach|giai phap|chi tieu)\b/;

/** Whether a section, or one around it, tells of the time before the plan: its figures are results and no targets. */
export function looksBack(section: ModelSection | undefined): boolean {
  for (let at = section; at !== undefined; at = at.parent) {
    const heading = fold(at.section.title ?? '');
    if (REVIEW.test(heading) && !AHEAD.test(heading)) return true;
  }
  return false;
}
