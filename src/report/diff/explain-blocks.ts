import type { Lang, Words } from '../../diagnostics/index.ts';
import type { Change, EvidenceName, PairEvidence } from '../../diff/index.ts';
import { type Block, GAP, heading, table, text } from '../blocks.ts';
import type { TableCell } from '../table/types.ts';
import { fieldName } from './change-words.ts';
import { changesOf } from './counts.ts';
import type { DiffReport } from './diff-report.ts';
import { sideNames } from './header.ts';
import { percent } from './task-lines.ts';

/** Explains the pair of two tasks, by their places in the lists of tasks. */
export type Explainer = (oldTask: number, newTask: number) => PairEvidence;

export const PAIRING_NAMES: Readonly<Record<Change['ties'][number]['pairing'], Words>> = {
  id: { vi: 'cùng mã', en: 'one id' },
  replaces: { vi: 'theo số cũ đã ghi', en: 'by replaces' },
  same: { vi: 'cùng lời văn', en: 'same words' },
  text: { vi: 'theo lời văn', en: 'by words' },
};

/** How each pair with a change was made, how sure it is, and why; how to mend one. */
export function explainBlocks(report: DiffReport, explain: Explainer, lang: Lang): Block[] {
  const names = sideNames(report, lang);
  const rows = changesOf(report.diff, 'task').flatMap(({ old, new: fresh, ties }) =>
    ties.map((tie, at): TableCell[] => {
      const [a, b] = [old[old.length > 1 ? at : 0], fresh[fresh.length > 1 ? at : 0]];
      const why = a === undefined || b === undefined ? undefined : explain(a.order, b.order);
      const alike = percent(tie.similarity);
      return [
        a?.number ?? '',
        b?.number ?? '',
        PAIRING_NAMES[tie.pairing][lang],
        tie.isDoubtful ? { text: alike, tone: 'warning' } : alike,
        why === undefined ? '' : evidenceText(why, lang),
      ];
    }),
  );
  if (rows.length === 0) return [];
  const words = {
    vi: 'Cặp nào sai: ghi id giống nhau ở hai bản, hoặc replaces: số cũ ở việc mới (việc mới hẳn thì ghi một id riêng).',
    en: 'To mend a pair: give both tasks one id, or the new one replaces: with the old number (a task that is all new: an id of its own).',
  };
  return [
    GAP,
    heading({ vi: 'VÌ SAO GHÉP CẶP', en: 'WHY THESE ARE PAIRS' }[lang]),
    table({
      columns: [
        { title: names.old, align: 'left' },
        { title: names.new, align: 'left' },
        { title: { vi: 'cách ghép', en: 'made' }[lang] },
        { title: { vi: 'giống', en: 'alike' }[lang], align: 'right' },
        { title: { vi: 'vì', en: 'because' }[lang], weight: 4 },
      ],
      rows,
    }),
    text(words[lang]),
  ];
}

/** `lời văn 33%, mục tiêu 100%; chung: “quy trình nghiệp vụ”` */
export function evidenceText({ parts, shared }: PairEvidence, lang: Lang): string {
  const told = Object.entries(parts).map(([name, share]) => `${evidenceName(name, lang)} ${percent(share)}`);
  const words = shared.map((one) => `“${one}”`).join(', ');
  const both = words === '' ? [] : [`${{ vi: 'chung', en: 'both' }[lang]} ${words}`];
  return [told.join(', '), ...both].join('; ');
}

function evidenceName(name: string, lang: Lang): string {
  const short: Partial<Record<EvidenceName, Words>> = {
    deliverable: { vi: 'sản phẩm', en: 'deliverable' },
    lead: { vi: 'chủ trì', en: 'lead' },
    support: { vi: 'phối hợp', en: 'support' },
    deadline: { vi: 'thời gian', en: 'time' },
  };
  return Object.entries(short).find(([key]) => key === name)?.[1]?.[lang] ?? fieldName(name)[lang];
}
