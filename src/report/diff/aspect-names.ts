import type { Lang } from '../../diagnostics/index.ts';
import type { Aspect } from '../../diff/index.ts';

const ASPECT_NAMES: Readonly<Record<Aspect, string>> = {
  deadline: 'thời hạn',
  owner: 'đơn vị',
  lead: 'đơn vị chủ trì',
  support: 'đơn vị phối hợp',
  deliverable: 'sản phẩm',
  wording: 'lời văn',
  order: 'thứ tự',
  group: 'nhóm',
  task: 'nhiệm vụ',
  target: 'chỉ tiêu',
  objective: 'mục tiêu',
  basis: 'căn cứ',
  section: 'mục',
  document: 'thông tin văn bản',
  added: 'phần mới',
  removed: 'phần bỏ',
  split: 'phần tách',
  merged: 'phần gộp',
};

/** What `--only` and `--ignore` name, in words: what is typed is English already. */
export function aspectName(aspect: Aspect, lang: Lang): string {
  return lang === 'vi' ? ASPECT_NAMES[aspect] : aspect;
}
