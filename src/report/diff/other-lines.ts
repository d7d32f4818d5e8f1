import type { Lang } from '../../diagnostics/index.ts';
import type { Change, PlanDiff, TaskRecord, What } from '../../diff/index.ts';
import { fieldName } from './change-words.ts';
import { changesOf, counted } from './counts.ts';
import { arrow } from './decisions.ts';
import type { DiffReport } from './diff-report.ts';
import { type Line, listed } from './task-lines.ts';

/** `mới 131/NQ-CP · thay 15874/KH-UBND → 282/KH-UBND · bỏ 1 · giữ 2` */
export function basisLine({ diff }: DiffReport, lang: Lang): Line[] {
  const bases = changesOf(diff, 'basis');
  if (bases.length === 0) return [];
  const vi = lang === 'vi';
  const names = (kind: Change['kind']): string[] =>
    bases.filter((change) => change.kind === kind).flatMap(({ old, new: fresh }) => (fresh[0] ?? old[0])?.number ?? []);
  const replaced = bases.flatMap(({ fields }) => fields.filter(({ field }) => field === 'basis'));
  const reworded = bases.filter(
    ({ kind, fields }) => kind === 'changed' && fields.every(({ field }) => field !== 'basis'),
  );
  const moved = bases.filter(({ kind }) => kind === 'moved').length;
  const words = [
    ...named(vi ? 'mới' : 'new', names('added')),
    ...named(
      vi ? 'thay' : 'replaced',
      replaced.map((field) => arrow(field, lang)),
    ),
    ...named(vi ? 'bỏ' : 'gone', names('removed')),
    ...(reworded.length === 0 ? [] : [counted(reworded.length, vi ? 'sửa lời' : 'reworded', lang)]),
    ...(moved === 0 ? [] : [counted(moved, vi ? 'đổi thứ tự' : 'in another order', lang)]),
    counted(diff.tallies.basis.same, vi ? 'giữ' : 'kept', lang),
  ];
  return [{ label: vi ? 'CĂN CỨ' : 'BASIS', words: words.join(' · ') }];
}

function named(word: string, names: readonly string[]): string[] {
  return names.length === 0
    ? []
    : [`${word} ${names.slice(0, 4).join(', ')}${names.length > 4 ? ` … (+${names.length - 4})` : ''}`];
}

/** `mới 1 (II.2.2.e) · bỏ 1 (IV) · gộp 1 (II.3) · sửa 21`, of sections or objectives. */
export function placesLine(what: Extract<What, 'section' | 'objective'>, { diff }: DiffReport, lang: Lang): Line[] {
  const changes = changesOf(diff, what);
  if (changes.length === 0) return [];
  const vi = lang === 'vi';
  const told = (kind: Change['kind'], word: string, isNamed: boolean): string[] => {
    const found = changes.filter((change) => change.kind === kind);
    if (found.length === 0) return [];
    const numbers = found.flatMap(({ old, new: fresh }) => (fresh[0] ?? old[0])?.number ?? []);
    const named = isNamed && found.length <= 3 && numbers.length > 0 ? ` (${numbers.join(', ')})` : '';
    return [`${counted(found.length, word, lang)}${named}`];
  };
  const words = [
    ...told('added', vi ? 'mới' : 'new', true),
    ...told('removed', vi ? 'bỏ' : 'gone', true),
    ...told('merged', vi ? 'gộp' : 'merged', true),
    ...told('split', vi ? 'tách' : 'split', true),
    ...told('changed', vi ? 'sửa' : 'changed', false),
    ...told('moved', vi ? 'chuyển chỗ' : 'moved', true),
  ];
  const label = what === 'section' ? { vi: 'MỤC, NHÓM', en: 'SECTIONS' } : { vi: 'MỤC TIÊU', en: 'OBJECTIVES' };
  return [{ label: label[lang], words: words.join(' · ') }];
}

/** Facts of the paper that are not in the title: `ngày 12/01/2022 → 16/01/2023 · người ký …`. */
export function documentLine({ diff }: DiffReport, lang: Lang): Line[] {
  const fields = changesOf(diff, 'document').flatMap((change) => change.fields);
  const told = fields
    .filter(({ field }) => field !== 'number')
    .map((field) => {
      const name = fieldName(field.field)[lang];
      const isShort = field.old.length + field.new.length < 60 && !/\n/.test(field.old + field.new);
      return isShort ? `${name} ${arrow(field, lang)}` : `${{ vi: 'sửa', en: 'changed:' }[lang]} ${name}`;
    });
  if (told.length === 0) return [];
  return [{ label: { vi: 'VĂN BẢN', en: 'DOCUMENT' }[lang], words: listed(told, lang, 4) }];
}

/** `Văn phòng 38 → 41 (mới 5, bỏ 2) · còn lại 3 → 5`: the busiest units with something new, the rest together. */
export function unitsLine({ diff }: DiffReport, lang: Lang): Line[] {
  const told = diff.units.filter((unit) => unit.old !== unit.new || unit.added + unit.removed > 0);
  if (told.length === 0) return [];
  const most = told.length <= 4 ? told.length : 3;
  const rest = told.slice(most).reduce(
    (sum, unit) => ({
      name: { vi: 'còn lại', en: 'the rest' }[lang],
      old: sum.old + unit.old,
      new: sum.new + unit.new,
      added: sum.added + unit.added,
      removed: sum.removed + unit.removed,
    }),
    { name: '', old: 0, new: 0, added: 0, removed: 0 },
  );
  const shown = [...told.slice(0, most), ...(rest.name === '' ? [] : [rest])].map((one) => tallyText(one, lang));
  return [{ label: { vi: 'TỪNG ĐƠN VỊ', en: 'BY UNIT' }[lang], words: shown.join(' · ') }];
}

type Tallied = {
  readonly name: string;
  readonly old: number;
  readonly new: number;
  readonly added: number;
  readonly removed: number;
};

function tallyText({ name, old, new: fresh, added, removed }: Tallied, lang: Lang): string {
  const vi = lang === 'vi';
  const more = [
    ...(added === 0 ? [] : [counted(added, vi ? 'mới' : 'new', lang)]),
    ...(removed === 0 ? [] : [counted(removed, vi ? 'bỏ' : 'gone', lang)]),
  ];
  return `${name} ${old} → ${fresh}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

/** `II 17 → 18 (mới 4, bỏ 2)`: the outermost groups of tasks in which something came, went or moved. */
export function groupsLine({ diff }: DiffReport, lang: Lang): Line[] {
  const tallies = groupTallies(diff).filter(
    ({ old, new: fresh, added, removed }) => old !== fresh || added + removed > 0,
  );
  if (tallies.length === 0) return [];
  return [
    {
      label: { vi: 'TỪNG NHÓM', en: 'BY GROUP' }[lang],
      words: listed(
        tallies.map((tally) => tallyText(tally, lang)),
        lang,
        8,
      ),
    },
  ];
}

function groupTallies({ tasks, homes, changes }: PlanDiff): Tallied[] {
  const tallies = new Map<number, { -readonly [K in keyof Tallied]: Tallied[K] }>();
  const count = (side: 'old' | 'new', { home }: TaskRecord, key: keyof Omit<Tallied, 'name'>): void => {
    const top = homes[home]?.[side]?.top ?? home;
    const there = homes[top]?.new ?? homes[top]?.old;
    const name = there?.number || there?.titles.at(-1) || '–';
    const tally = tallies.get(top) ?? { name, old: 0, new: 0, added: 0, removed: 0 };
    tally[key]++;
    tallies.set(top, tally);
  };
  for (const side of ['old', 'new'] as const) {
    for (const task of tasks[side]) if (task.source === 'table') count(side, task, side);
  }
  for (const { what, kind, old, new: fresh } of changes) {
    if (what !== 'task') continue;
    for (const { task } of kind === 'added' ? fresh : []) if (task?.source === 'table') count('new', task, 'added');
    for (const { task } of kind === 'removed' ? old : []) if (task?.source === 'table') count('old', task, 'removed');
  }
  const order = (top: number): number => homes[top]?.new?.order ?? homes[top]?.old?.order ?? 0;
  return [...tallies].sort(([a], [b]) => order(a) - order(b)).map(([, tally]) => tally);
}
