import type { Section } from '../plan/index.ts';
import { fold } from '../text/index.ts';
import type { Holds } from './types.ts';

const DUTIES = /\b(?:to chuc thuc hien|trach nhiem|phan cong|to chuc trien khai)\b/;
const TARGETS = /\b(?:chi tieu|muc tieu|muc dich|ket qua can dat)\b/;
const TASKS = /\b(?:nhiem vu|giai phap|noi dung thuc hien|noi dung trien khai|cong viec|noi dung cong tac)\b/;
/** Headings under which nothing is a target, task or duty, whatever stands around them. */
const OTHER =
  /\b(?:yeu cau|kinh phi|quan diem|can cu|pham vi|doi tuong|thuc trang|danh gia chung|ket qua dat duoc|ton tai|han che)\b/;

/**
 * What the items of a section are: as `holds` says, else from the words of its heading (a heading that names both
 * targets and tasks, or neither, tells nothing), else as the section around it.
 */
export function holdsOf(section: Section, around: Holds): Holds {
  if (section.holds !== undefined) return section.holds;
  const heading = fold(section.title ?? '');
  if (heading === '') return around;
  if (DUTIES.test(heading)) return 'duties';
  if (around === 'duties') return 'duties';
  const targets = TARGETS.test(heading);
  const tasks = TASKS.test(heading);
  if (targets && tasks) return 'other';
  if (targets) return /\bmuc dich\b/.test(heading) && !/\bmuc tieu\b/.test(heading) ? 'other' : 'targets';
  if (tasks) return 'tasks';
  return OTHER.test(heading) ? 'other' : around;
}
