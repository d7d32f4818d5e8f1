import type { Lang } from '../../diagnostics/index.ts';
import type { FieldChange, Item } from '../../diff/index.ts';
import { plural } from '../../text/index.ts';
import { shortText } from '../summary/task-text.ts';
import { fieldWords } from './change-words.ts';
import { changesOf, isOnlyOrder } from './counts.ts';
import { arrow } from './decisions.ts';
import { type DiffReport, isOneOffice } from './diff-report.ts';
import { sideNames } from './header.ts';

/** A line of the screen: what it is about, and its words. */
export type Line = { readonly label: string; readonly words: string };

/** So many items stand in a line, the rest counted. */
const MOST = 3;

/** Deadlines that came earlier, were given or otherwise changed: those put off or dropped are for decision. */
export function deadlineLine(report: DiffReport, lang: Lang): Line[] {
  const isTold = ({ field, effect, form }: FieldChange): boolean =>
    field === 'deadline' && !form && (!isOneOffice(report) || (effect !== 'looser' && effect !== 'later'));
  const told = changesOf(report.diff, 'task').flatMap((change) => {
    const field = change.fields.find(isTold);
    return field === undefined ? [] : [`${fieldWords(field)[lang]} ${numberOf(change.new)}: ${arrow(field, lang)}`];
  });
  return line({ vi: 'THỜI HẠN', en: 'DEADLINES' }[lang], told, lang);
}

/** `II.2.2  Văn phòng → Các phòng` */
export function leadLine({ diff }: DiffReport, lang: Lang): Line[] {
  const told = changesOf(diff, 'task').flatMap((change) => {
    const field = change.fields.find(
      (one) => one.field === 'lead' && one.effect !== undefined && one.effect !== 'renamed' && !isGone(one),
    );
    return field === undefined ? [] : [`${numberOf(change.new)} ${arrow(field, lang)}`];
  });
  return line({ vi: 'ĐỔI CHỦ TRÌ', en: 'OTHER LEAD' }[lang], told, lang, 4);
}

/** A task without a lead is for decision. */
function isGone({ effect, new: fresh }: FieldChange): boolean {
  return effect === 'reduced' && fresh.trim() === '';
}

/** Units that another has followed: once for each pair of names, not for each task. */
export function renamedLine({ diff }: DiffReport, lang: Lang): Line[] {
  const renamed = new Map<string, number>();
  for (const { fields } of changesOf(diff, 'task')) {
    for (const field of fields) {
      if (field.effect === 'renamed') renamed.set(arrow(field, lang), (renamed.get(arrow(field, lang)) ?? 0) + 1);
    }
  }
  const told = [...renamed].map(
    ([names, count]) => `${names} (${{ vi: `${count} việc`, en: plural(count, 'task') }[lang]})`,
  );
  const label = { vi: 'ĐỔI TÊN', en: 'RENAMED' }[lang];
  const [first] = told;
  if (first === undefined) return [];
  return line(label, [`${first} ${{ vi: 'do sắp xếp', en: 'by reorganisation' }[lang]}`, ...told.slice(1)], lang);
}

/** `II.1.6 Lập danh mục TTHC nội bộ: Văn phòng, chờ VP UBND tỉnh` */
export function newTasksLine(report: DiffReport, lang: Lang): Line[] {
  const added = changesOf(report.diff, 'task', 'added').flatMap(({ new: fresh }) => fresh);
  const label = { vi: 'VIỆC MỚI', en: 'NEW TASKS' }[lang];
  return line(
    `${label} (${added.length})`,
    added.map((item) => newTask(item, lang)),
    lang,
    2,
  );
}

function newTask({ number = '', text, task }: Item, lang: Lang): string {
  const waits = task?.waitsFor === undefined ? undefined : `${{ vi: 'chờ', en: 'waits for' }[lang]} ${task.waitsFor}`;
  const time = task?.datedness === 'dated' || task?.datedness === 'periodic' ? task.cells.deadline : waits;
  const who = task?.cells.lead ?? { vi: 'chưa ghi chủ trì', en: 'no lead' }[lang];
  return `${number} ${shortText({ task: text, lead: [] }, 48)}: ${[who, time].filter(Boolean).join(', ')}`;
}

/** Tasks that only the older plan has, of plans of two offices (of one office they are for decision). */
export function onlyOldLine(report: DiffReport, lang: Lang): Line[] {
  if (isOneOffice(report)) return [];
  const gone = changesOf(report.diff, 'task', 'removed').flatMap(({ old }) => old);
  const label = { vi: 'CHỈ BẢN TRƯỚC CÓ', en: 'ONLY BEFORE' }[lang];
  return line(
    `${label} (${gone.length})`,
    gone.map((item) => newTask(item, lang)),
    lang,
    2,
  );
}

/** `II.1.2 + II.1.3 (2022) → II.1.2 (2023)` */
export function partsLine(report: DiffReport, lang: Lang): Line[] {
  const names = sideNames(report, lang);
  const told = changesOf(report.diff, 'task')
    .filter(({ kind }) => kind === 'split' || kind === 'merged')
    .map(({ old, new: fresh }) => `${numberOf(old)} (${names.old}) → ${numberOf(fresh)} (${names.new})`);
  return line({ vi: 'GỘP, TÁCH', en: 'MERGED, SPLIT' }[lang], told, lang, 6);
}

/** Tasks in another group, and how many only have another place in theirs. */
export function movedLine({ diff }: DiffReport, lang: Lang): Line[] {
  const tasks = changesOf(diff, 'task');
  const away = tasks.filter(({ fields }) => fields.some(({ field }) => field === 'group'));
  const order = tasks.filter(({ fields }) => fields.some(({ field }) => field === 'order')).length;
  const told = away.map(({ old, new: fresh }) => `${numberOf(old)} → ${numberOf(fresh)}`);
  const shown = listed(told, lang, 4);
  const counted = order === 0 ? [] : [{ vi: `đổi thứ tự ${order} việc`, en: `${order} in another order` }[lang]];
  const words = [
    ...(told.length === 0 ? [] : [`${{ vi: 'chuyển nhóm', en: 'another group' }[lang]} ${shown}`]),
    ...counted,
  ];
  return words.length === 0 ? [] : [{ label: { vi: 'CHUYỂN CHỖ', en: 'MOVED' }[lang], words: words.join(' · ') }];
}

/** `7 nhiệm vụ chỉ sửa lời văn, 2 chỉ đổi đơn vị phối hợp`, and where to see them unless they follow (`isFull`). */
export function wordingLine({ diff }: DiffReport, isFull: boolean, lang: Lang): Line[] {
  const only = new Map<string, number>();
  for (const { kind, fields } of changesOf(diff, 'task')) {
    const kinds = new Set(fields.filter(({ field }) => field !== 'order').map((field) => quietKind(field)));
    const [first] = kinds;
    if (kind === 'changed' && kinds.size === 1 && first !== undefined) only.set(first, (only.get(first) ?? 0) + 1);
  }
  const told = [...only].map(([kind, count], at) => quietWords(kind, count, at === 0, lang));
  if (told.length === 0) return [];
  const see = isFull ? '' : { vi: ' (xem: --full)', en: ' (see: --full)' }[lang];
  return [{ label: { vi: 'CÂU CHỮ', en: 'WORDING' }[lang], words: told.join(', ') + see }];
}

const QUIET = ['form', 'task', 'support', 'deliverable', 'other'] as const;

/** The kind of a change that is only counted; undefined for one that is told by itself. */
function quietKind({ field, form, effect }: FieldChange): string | undefined {
  if (form) return 'form';
  if (effect === 'renamed' || ['deadline', 'lead', 'group', 'objective'].includes(field)) return undefined;
  return QUIET.find((kind) => kind === field) ?? 'other';
}

function quietWords(kind: string, count: number, isFirst: boolean, lang: Lang): string {
  const noun = {
    vi: isFirst ? `${count} nhiệm vụ` : String(count),
    en: isFirst ? plural(count, 'task') : String(count),
  }[lang];
  const words: Record<string, { vi: string; en: string }> = {
    form: { vi: 'chỉ đổi cách viết', en: 'only spelled otherwise' },
    task: { vi: 'chỉ sửa lời văn', en: 'only reworded' },
    support: { vi: 'chỉ đổi đơn vị phối hợp', en: 'only with other supporting units' },
    deliverable: { vi: 'chỉ đổi sản phẩm', en: 'only with another deliverable' },
    other: { vi: 'chỉ sửa cột khác', en: 'only changed in other columns' },
  };
  return `${noun} ${words[kind]?.[lang] ?? ''}`;
}

/** `32, trong đó 21 việc không có hạn ở cả hai năm`; a new number is no change. */
export function keptLine({ diff, old, new: fresh }: DiffReport, lang: Lang): Line[] {
  const touched = new Set(
    changesOf(diff, 'task')
      .filter((change) => !isOnlyOrder(change))
      .flatMap((change) => change.new.map(({ order }) => order)),
  );
  const kept = diff.tasks.new.filter(({ source }, at) => source === 'table' && !touched.has(at));
  const undated = kept.filter(({ datedness }) => datedness !== 'dated' && datedness !== 'periodic').length;
  if (kept.length === 0) return [];
  const words = {
    vi: `trong đó ${undated} việc không có hạn ở cả hai ${old.year === fresh.year ? 'bản' : 'năm'}`,
    en: `${undated} of them without a deadline in both`,
  }[lang];
  const label = { vi: 'GIỮ NGUYÊN', en: 'KEPT' }[lang];
  return [{ label, words: undated === 0 ? String(kept.length) : `${kept.length}, ${words}` }];
}

/** `IV.3(3) (2022) – IV.3(3): giống 57%, kiểm tra cặp này` with how to mend it. */
export function doubtLine(report: DiffReport, lang: Lang): Line[] {
  const names = sideNames(report, lang);
  const doubtful = changesOf(report.diff, 'task').flatMap(({ old, new: fresh, ties }) =>
    ties.flatMap((tie, at) => {
      if (!tie.isDoubtful) return [];
      const [a, b] = [old[old.length > 1 ? at : 0], fresh[fresh.length > 1 ? at : 0]];
      const alike = { vi: `giống ${percent(tie.similarity)}`, en: `${percent(tie.similarity)} alike` }[lang];
      return [`${a?.number ?? ''} (${names.old}) – ${b?.number ?? ''} ${alike}`];
    }),
  );
  const label = { vi: 'CHƯA CHẮC', en: 'IN DOUBT' }[lang];
  return line(label, doubtful, lang, MOST).map(({ words }) => ({
    label,
    words: `${words}: ${{ vi: 'kiểm tra cặp này; sai thì ghi replaces: ở việc mới', en: 'check; mend with replaces: in the new task' }[lang]}`,
  }));
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The parts of a split or merge as they stand in their plan, not by which goes on most plainly. */
export function inOrder(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.order - b.order);
}

export function numberOf(items: readonly Item[]): string {
  return inOrder(items)
    .map(({ number }) => number ?? '')
    .join(' + ');
}

/** A line with its first items, the rest counted; none where there are no items. */
export function line(label: string, told: readonly string[], lang: Lang, most = MOST): Line[] {
  return told.length === 0 ? [] : [{ label, words: listed(told, lang, most) }];
}

export function listed(told: readonly string[], lang: Lang, most = MOST): string {
  const rest = told.length - most;
  if (rest <= 1) return told.join(' · ');
  return `${told.slice(0, most).join(' · ')} · … ${{ vi: `(còn ${rest})`, en: `(${rest} more)` }[lang]}`;
}
