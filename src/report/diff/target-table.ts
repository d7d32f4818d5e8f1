import type { Lang, Words } from '../../diagnostics/index.ts';
import type { Change } from '../../diff/index.ts';
import { type Block, table } from '../blocks.ts';
import { type TableCell, textOf } from '../table/types.ts';
import { fieldWords, KIND_NAMES } from './change-words.ts';
import { changesOf } from './counts.ts';
import { measureText } from './decisions.ts';
import { type DiffReport, isOneOffice } from './diff-report.ts';
import { sideNames } from './header.ts';

/** In this order. */
const LABELS: readonly Words[] = [
  { vi: 'siết', en: 'stricter' },
  { vi: 'nới', en: 'looser' },
  { vi: 'đổi', en: 'changed' },
  { vi: 'mới', en: 'new' },
  { vi: 'bỏ', en: 'gone' },
];

/** So many of each kind are shown, the rest counted. */
const MOST = 4;

/** Targets made stricter or looser, otherwise changed, and new: what was asked for in either plan. */
export function targetTable(report: DiffReport, lang: Lang): Block[] {
  const targets = changesOf(report.diff, 'target');
  const kinds = new Map<string, Change[]>();
  for (const change of targets) {
    // What a leader has to decide stands above; of another office's plan nothing does.
    if (change.kind === 'removed' && isOneOffice(report)) continue;
    const label = labelOf(change, lang);
    kinds.set(label, [...(kinds.get(label) ?? []), change]);
  }
  const order = LABELS.map((words) => words[lang]);
  const sorted = [...kinds].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const rows = sorted.flatMap(([label, changes]) => {
    const rest = changes.length - MOST;
    return changes.slice(0, rest > 1 ? MOST : changes.length).map((change, at): TableCell[] => {
      const more = { vi: `(còn\u00a0${rest})`, en: `(${rest}\u00a0more)` }[lang];
      return [
        label,
        measureText(change.new[0] ?? change.old[0]),
        ...aims(change),
        rest > 1 && at === MOST - 1 ? more : '',
      ];
    });
  });
  if (rows.length === 0) return [];
  const { old, new: fresh } = sideNames(report, lang);
  const width = (column: number): number =>
    Math.min(20, Math.max(...rows.map((row) => textOf(row[column] ?? '').length)));
  const title = { vi: 'CHỈ TIÊU', en: 'TARGETS' }[lang];
  return [
    table({
      columns: [
        { title, min: title.length },
        { title: '', weight: 3 },
        { title: old, align: 'left', min: width(2) },
        { title: fresh, align: 'left', min: width(3) },
        { title: '', align: 'left' },
      ],
      rows,
    }),
  ];
}

function labelOf({ kind, fields: [field] }: Change, lang: Lang): string {
  return (field === undefined ? KIND_NAMES[kind] : fieldWords(field))[lang];
}

function aims({ old, new: fresh }: Change): [string, string] {
  const told = (aim: string | undefined): string =>
    aim === undefined ? '–' : aim.charAt(0).toLocaleLowerCase('vi') + aim.slice(1);
  return [told(old[0]?.aim), told(fresh[0]?.aim)];
}
