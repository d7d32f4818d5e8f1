import type { PrintedText } from '../../model/index.ts';
import { parseText, type TextBlock } from '../../plan/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const listEnds = rule({
  id: 'list-ends',
  summary: { vi: 'Dấu cuối các gạch đầu dòng không đều (; và .)', en: 'List items end unevenly (; and .)' },
  why: {
    vi: 'Trong một danh sách, các dòng cùng kết thúc bằng “;”, dòng cuối “.”; hoặc mỗi dòng là câu thì đều “.”. Theo lối mà đa số dòng dùng, danh sách lẫn lộn thì theo lối của cả kế hoạch; dấu “:” và “...” không tính. Mục chỉ có một đoạn văn thì kết thúc bằng “.”.',
    en: 'In one list items end with “;” and the last with “.”, or all with “.” where they are sentences. The way of most items counts, in a mixed list that of the whole plan; “:” and “...” do not. A section of one paragraph ends with “.”.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      { plan: 'plan:\n  sections:\n    - title: A\n      text: |\n        - Một;\n        - Hai;\n        - Ba.\n' },
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text: |\n        - Một. Câu nữa.\n        - Hai.\n        - Ba.\n',
      },
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text: |\n        - Một, gồm:\n        + a;\n        + b;\n        - Hai;\n        - Ba.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text: |\n        - Một;\n        - Hai\n        - Ba;\n        - Bốn;\n        - Năm.\n',
        stage: 'final',
        finds: ['Hai'],
        fixed:
          'plan:\n  sections:\n    - title: A\n      text: |\n        - Một;\n        - Hai;\n        - Ba;\n        - Bốn;\n        - Năm.\n',
      },
    ],
  }),
  check({ model, report }) {
    const listed = model.texts.flatMap((text) => {
      if ((text.role !== 'body' && text.role !== 'cell') || !/^\s*[-+] /mu.test(text.text)) return [];
      const blocks = parseText(text.text);
      return [...lists(blocks, 1), ...lists(blocks, 2)].map((items) => ({ text, items }));
    });
    const habit = habitOf(listed.filter(({ text }) => text.role === 'body').map(({ items }) => items));
    const slips = [
      ...listed.flatMap(({ text, items }) =>
        text.role === 'body' ? slipsOf(text, items, habit) : slipsOf(text, items, undefined).filter(isLost),
      ),
      ...model.texts.flatMap(lonelyParagraph),
    ];
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} gạch đầu dòng không kết thúc như các dòng cùng danh sách.`,
        en: `${slips.length} list items do not end like their brothers.`,
      },
      { vi: 'Kết thúc bằng “;”, dòng cuối “.”. Sửa được: --fix', en: 'End with “;”, the last with “.”. --fix does it' },
      { vi: 'Sửa dấu cuối dòng', en: 'Mend the ends of items' },
    );
    if (finding) report(finding);
  },
});

type Item = { readonly last: boolean; readonly sign: string; readonly block: TextBlock };

/** How most items of the plan's lists end, where nearly all do; the last of a list says nothing. */
function habitOf(all: readonly (readonly Item[])[]): ';' | '.' | undefined {
  const inner = all.flat().filter(({ last, sign, block }) => !last && /[.;]/u.test(sign) && !isSentences(block));
  const share = inner.filter(({ sign }) => sign === ';').length / inner.length;
  if (inner.length < 6) return undefined;
  return share >= 0.75 ? ';' : share <= 0.25 ? '.' : undefined;
}

/** In a cell only an item that lost its sign is told of: what ends a cell is the office's own way. */
function isLost({ text, span, right }: Slip): boolean {
  return right.length > span[1] - span[0] && span[1] < text.text.trimEnd().length;
}

/** The one paragraph of a section that ends like an item of a list. */
function lonelyParagraph(text: PrintedText): Slip[] {
  const words = text.text.trimEnd();
  if (text.role !== 'body' || !words.endsWith(';') || words.includes('\n') || /^[-+*] /u.test(words)) return [];
  const { section } = text;
  if (section === undefined || section.section.text !== text.text || (section.section.sections ?? []).length > 0)
    return [];
  const start = words.length - (/\S+\s\S*$/u.exec(words)?.[0].length ?? 1);
  // Brothers without a heading are items of one list.
  if ((section.section.title ?? '') === '') return [];
  return [{ text, span: [start, words.length], right: `${words.slice(start, -1)}.` }];
}

/** Items of one level that follow one another; items of the level below belong to the one above them. */
function lists(blocks: readonly TextBlock[], level: number): Item[][] {
  const found: TextBlock[][] = [[]];
  for (const block of blocks) {
    if (block.level < level && (block.level === 0 ? level > 0 : true)) found.push([]);
    else if (block.level === level) found.at(-1)?.push(block);
  }
  return found.map((list) =>
    list.map((block, index): Item => {
      const words = block.runs
        .map((run) => run.text)
        .join('')
        .trimEnd();
      const sign = /(?:\.{3}|…)[.;]?$/u.test(words) ? '…' : (/[.;,:]$/u.exec(words)?.[0] ?? '');
      return { last: index === list.length - 1, sign, block };
    }),
  );
}

function slipsOf(text: PrintedText, items: readonly Item[], habit: ';' | '.' | undefined): Slip[] {
  const told = items.filter(({ sign }) => sign !== ':' && sign !== '…');
  const inner = told.filter(({ last }) => !last);
  const share = (sign: string): number => inner.filter((item) => item.sign === sign).length / inner.length;
  const isClear = inner.length >= 2 && Math.max(share(';'), share('.')) > 0.4 && share(';') !== share('.');
  const isMixed = inner.length >= 2 && share(';') === share('.') && share(';') > 0;
  // Two items: the first with “;” wants a second that ends the list.
  const isPair = inner.length === 1 && inner[0]?.sign === ';';
  if (!isClear && !isMixed && !isPair) return [];
  const most = share(';') > share('.') || (share(';') === share('.') && inner.length > 2) || isPair ? ';' : '.';
  // Two kinds of signs in one list, neither of them clearly the usual one: the other lists tell which is the slip.
  const signs = told.filter((item) => !item.last || item.sign === ';').map(({ sign }) => sign);
  const isUneven = inner.length >= 2 && signs.filter((sign) => sign === most).length < signs.length * 0.6;
  const common = (isUneven && habit) || most;
  return told.flatMap(({ sign, block, last }): Slip[] => {
    const wanted = last ? '.' : common;
    const lastRun = block.runs.at(-1);
    if (
      sign === wanted ||
      lastRun === undefined ||
      (sign === '.' && isSentences(block)) ||
      (last && sign === ';' && common === ';' && told.length < 3) ||
      (last && sign === '')
    )
      return [];
    const words = lastRun.text.trimEnd();
    const end = lastRun.start + words.length;
    // With marks of emphasis between its words an item is not mended by itself.
    if (lastRun.end - lastRun.start !== lastRun.text.length) return [];
    const from = end - (sign === '' ? 0 : 1);
    const start = Math.max(lastRun.start, lastRun.start + words.slice(0, from - lastRun.start).search(/\S+\s\S*$/u));
    return [{ text, span: [start, end], right: text.text.slice(start, from) + wanted }];
  });
}

/** An item of several sentences ends with a full stop whatever its brothers do. */
function isSentences(block: TextBlock): boolean {
  return /\. \p{Lu}/u.test(block.runs.map((run) => run.text).join(''));
}
