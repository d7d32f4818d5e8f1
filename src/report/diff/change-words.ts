import type { Words } from '../../diagnostics/index.ts';
import type { Change, Effect, FieldChange, Kind, What } from '../../diff/index.ts';
import { FIELD_NAMES } from '../../plan/index.ts';

export const WHAT_NAMES: Readonly<Record<What, Words>> = {
  task: { vi: 'nhiệm vụ', en: 'task' },
  objective: { vi: 'mục tiêu', en: 'objective' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  basis: { vi: 'căn cứ', en: 'basis' },
  section: { vi: 'mục', en: 'section' },
  document: { vi: 'văn bản', en: 'document' },
};

export const KIND_NAMES: Readonly<Record<Kind, Words>> = {
  added: { vi: 'mới', en: 'new' },
  removed: { vi: 'bỏ', en: 'gone' },
  changed: { vi: 'sửa', en: 'changed' },
  moved: { vi: 'chuyển chỗ', en: 'moved' },
  split: { vi: 'tách', en: 'split' },
  merged: { vi: 'gộp', en: 'merged' },
};

const DEADLINE: Readonly<Partial<Record<Effect, Words>>> = {
  earlier: { vi: 'rút hạn', en: 'earlier' },
  later: { vi: 'lùi hạn', en: 'later' },
  firmer: { vi: 'thêm hạn', en: 'given a deadline' },
  looser: { vi: 'bỏ hạn', en: 'deadline dropped' },
};
const TARGET: Readonly<Partial<Record<Effect, Words>>> = {
  stricter: { vi: 'siết', en: 'stricter' },
  looser: { vi: 'nới', en: 'looser' },
};
const UNIT: Readonly<Partial<Record<Effect, Words>>> = {
  reassigned: { vi: 'đổi', en: 'other' },
  extended: { vi: 'thêm', en: 'more' },
  reduced: { vi: 'bớt', en: 'fewer' },
};
const RENAMED: Words = { vi: 'đổi tên do sắp xếp', en: 'renamed by reorganisation' };

/** Fields that are no columns of a task table. */
const OTHERS: Readonly<Record<string, Words>> = {
  task: { vi: 'lời văn', en: 'wording' },
  text: { vi: 'lời văn', en: 'wording' },
  title: { vi: 'tên', en: 'heading' },
  target: { vi: 'mức', en: 'aim' },
  columns: { vi: 'các cột', en: 'columns' },
  group: { vi: 'nhóm', en: 'group' },
  order: { vi: 'thứ tự', en: 'order' },
  basis: { vi: 'văn bản được viện dẫn', en: 'document cited' },
  number: { vi: 'số', en: 'number' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  date: { vi: 'ngày', en: 'date' },
  type: { vi: 'tên loại', en: 'type' },
  subject: { vi: 'trích yếu', en: 'subject' },
  'plan.subject': { vi: 'trích yếu kế hoạch', en: 'subject of the plan' },
  authority: { vi: 'thẩm quyền ban hành', en: 'authority' },
  'signature.authority': { vi: 'quyền hạn người ký', en: "signer's authority" },
  'signature.position': { vi: 'chức vụ người ký', en: "signer's position" },
  'signature.signer': { vi: 'người ký', en: 'signer' },
  recipients: { vi: 'nơi nhận', en: 'recipients' },
  opening: { vi: 'phần mở đầu', en: 'opening' },
  closing: { vi: 'câu kết', en: 'closing' },
  attached: { vi: 'dòng “(Kèm theo …)”', en: 'the line “(Kèm theo …)”' },
  'appendices.attached': { vi: 'dòng “(Kèm theo …)” của phụ lục', en: 'the line “(Kèm theo …)” of the appendix' },
  'appendices.label': { vi: 'số phụ lục', en: 'number of the appendix' },
  'issuer.name': { vi: 'cơ quan ban hành', en: 'issuer' },
  'issuer.parent': { vi: 'cơ quan chủ quản', en: 'parent agency' },
  'issuer.place': { vi: 'địa danh', en: 'place' },
};

/** What a field is called: “sản phẩm”, “cột Ghi chú”. */
export function fieldName(field: string): Words {
  const own = /^cells\.(.*)$/su.exec(field)?.[1];
  if (own !== undefined) return { vi: `cột ${own}`, en: `column ${own}` };
  const bare = field.replace(/^(?:plan|decision)\./, '');
  const known = Object.entries(FIELD_NAMES).find(([name]) => name === field)?.[1];
  return OTHERS[field] ?? known ?? OTHERS[bare] ?? { vi: field, en: field };
}

/** What became of a field in planning words: “lùi hạn”, “thêm phối hợp”, “sửa lời văn”. */
export function fieldWords({ field, effect, form, new: fresh }: FieldChange): Words {
  if (effect === 'renamed') return RENAMED;
  if (field === 'deadline' && effect !== undefined && DEADLINE[effect]) return DEADLINE[effect];
  if (field === 'deadline' && !form) return { vi: 'đổi thời gian', en: 'other time' };
  if (field === 'target') return TARGET[effect ?? 'renamed'] ?? { vi: 'đổi', en: 'changed' };
  if (field === 'lead' || field === 'support') {
    const unit = field === 'lead' ? { vi: 'chủ trì', en: 'lead' } : { vi: 'phối hợp', en: 'support' };
    if (effect === 'reduced' && fresh.trim() === '') return { vi: `bỏ ${unit.vi}`, en: `no ${unit.en}` };
    const words = effect && UNIT[effect];
    if (words) return { vi: `${words.vi} ${unit.vi}`, en: `${words.en} ${unit.en}` };
  }
  if (field === 'group') return { vi: 'chuyển nhóm', en: 'moved to another group' };
  if (field === 'objective') return { vi: 'chuyển mục tiêu', en: 'moved to another objective' };
  if (field === 'order') return { vi: 'đổi thứ tự', en: 'other order' };
  if (field === 'basis') return { vi: 'thay văn bản', en: 'document replaced' };
  const name = fieldName(field);
  return form
    ? { vi: `đổi cách viết ${name.vi}`, en: `${name.en} written otherwise` }
    : { vi: `sửa ${name.vi}`, en: `${name.en} changed` };
}

/** What a change is in a few words: “lùi hạn, thêm phối hợp”, “mới”, “gộp 2 thành 1”. */
export function changeWords({ kind, old, new: fresh, fields }: Change): Words {
  const parts = fields.map(fieldWords);
  const head: Words[] = [];
  if (kind === 'merged') head.push({ vi: `gộp ${old.length} thành 1`, en: `${old.length} merged into 1` });
  else if (kind === 'split') head.push({ vi: `tách 1 thành ${fresh.length}`, en: `1 split into ${fresh.length}` });
  else if (parts.length === 0) head.push(KIND_NAMES[kind]);
  const all = [...head, ...parts];
  return { vi: all.map(({ vi }) => vi).join(', '), en: all.map(({ en }) => en).join(', ') };
}

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
