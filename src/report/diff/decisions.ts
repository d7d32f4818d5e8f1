import type { Lang } from '../../diagnostics/index.ts';
import type { Change, FieldChange, Item } from '../../diff/index.ts';
import { type Block, heading, table } from '../blocks.ts';
import { shortText } from '../summary/task-text.ts';
import type { TableCell } from '../table/types.ts';
import { capitalised, fieldWords } from './change-words.ts';
import { changesOf } from './counts.ts';
import { type DiffReport, isOneOffice } from './diff-report.ts';
import { sideNames } from './header.ts';

type Decision = { readonly label: string; readonly number: string; readonly words: string };

/** More than this are counted: a leader reads the first lines. */
const MOST = 12;

/**
 * What a leader has to decide, the weightiest first: deadlines dropped or put off, tasks gone, targets made looser or
 * dropped, tasks without a lead. Plans of two offices have nothing to be decided.
 */
export function decisionsOf(report: DiffReport, lang: Lang): Decision[] {
  if (!isOneOffice(report)) return [];
  const { diff } = report;
  const tasks = changesOf(diff, 'task');
  const targets = changesOf(diff, 'target');
  const withField = (field: string, isWanted: (change: FieldChange) => boolean): Decision[] =>
    tasks.flatMap((change) => {
      const found = change.fields.find((one) => one.field === field && isWanted(one));
      return found === undefined ? [] : [ofField(change, found, lang)];
    });
  return [
    ...withField('deadline', ({ effect }) => effect === 'looser'),
    ...withField('deadline', ({ effect }) => effect === 'later'),
    ...tasks
      .filter(({ kind }) => kind === 'removed')
      .flatMap(({ old }) => old.map((item) => goneTask(item, report, lang))),
    ...targets.filter(({ fields }) => fields[0]?.effect === 'looser').map((change) => looserTarget(change, lang)),
    ...targets.filter(({ kind }) => kind === 'removed').flatMap(({ old }) => old.map((item) => goneTarget(item, lang))),
    ...withField('lead', ({ effect, new: fresh }) => effect === 'reduced' && fresh.trim() === ''),
  ];
}

/** The first of them, or with `isFull` all. */
export function decisionBlocks(report: DiffReport, isFull: boolean, lang: Lang): Block[] {
  const decisions = decisionsOf(report, lang);
  if (decisions.length === 0) return [];
  const shown = isFull || decisions.length <= MOST ? decisions : decisions.slice(0, MOST - 1);
  const rows = shown.map(({ label, number, words }, at): TableCell[] => [
    `${at + 1}.`,
    { text: label, tone: 'warning' },
    number,
    words,
  ]);
  const rest = decisions.length - shown.length;
  const more = { vi: `còn ${rest} việc nữa (xem: --full)`, en: `${rest} more (see: --full)` }[lang];
  return [
    heading(`${{ vi: 'CẦN LÃNH ĐẠO CHO Ý KIẾN', en: 'FOR DECISION' }[lang]} (${decisions.length})`),
    table({
      columns: [
        { title: '', align: 'right' },
        { title: '', min: Math.max(...decisions.map(({ label }) => label.length)) },
        { title: '' },
        { title: '', weight: 4 },
      ],
      rows: rest === 0 ? rows : [...rows, ['…', '', '', more]],
      indent: 2,
    }),
  ];
}

function ofField(change: Change, field: FieldChange, lang: Lang): Decision {
  const item = change.new[0] ?? change.old[0];
  const words = `${item === undefined ? '' : nameOf(item, 40)}: ${arrow(field, lang)}`;
  return { label: capitalised(fieldWords(field)[lang]), number: item?.number ?? '', words };
}

/** `Quý II/2022 → Quý III/2023`; a dash for what is empty. */
export function arrow({ old, new: fresh }: Pick<FieldChange, 'old' | 'new'>, lang: Lang): string {
  const told = (text: string): string => text.replace(/\s+/gu, ' ').trim() || { vi: 'để trống', en: 'empty' }[lang];
  return `${told(old)} → ${told(fresh)}`;
}

function goneTask(item: Item, report: DiffReport, lang: Lang): Decision {
  const asked = { vi: 'đã xong hay thôi làm?', en: 'finished, or given up?' }[lang];
  return {
    label: { vi: 'Bỏ việc', en: 'Task gone' }[lang],
    number: item.number ?? '',
    words: `(${sideNames(report, lang).old}) ${nameOf(item, 48)}: ${asked}`,
  };
}

function looserTarget({ new: fresh, fields }: Change, lang: Lang): Decision {
  const [item] = fresh;
  return {
    label: { vi: 'Nới chỉ tiêu', en: 'Looser target' }[lang],
    number: '',
    words: `${measureText(item)}: ${fields[0] === undefined ? '' : arrow(fields[0], lang)}`,
  };
}

function goneTarget(item: Item, lang: Lang): Decision {
  return {
    label: { vi: 'Bỏ chỉ tiêu', en: 'Target gone' }[lang],
    number: '',
    words: `${measureText(item)}: ${item.aim ?? ''} → ${{ vi: 'không còn', en: 'none' }[lang]}`,
  };
}

/** What is measured, short. */
export function measureText(item: Item | undefined): string {
  return item === undefined ? '' : capitalised(nameOf(item, 48));
}

/** The beginning of an item's words, at most so many characters. */
export function nameOf({ text }: Item, most: number): string {
  return shortText({ task: text, lead: [] }, most);
}
