import { parseText, type TextBlock } from '../../plan/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { perText } from '../per-text.ts';
import { rule } from '../rule.ts';

export const listEnds = rule({
  id: 'list-ends',
  summary: { vi: 'Dấu cuối các gạch đầu dòng không đều (; và .)', en: 'List items end unevenly (; and .)' },
  why: {
    vi: 'Trong một danh sách, các dòng cùng kết thúc bằng “;”, dòng cuối “.”; hoặc mỗi dòng là câu thì đều “.”. Theo lối mà đa số dòng dùng; dấu “:” và “...” không tính.',
    en: 'In one list items end with “;” and the last with “.”, or all with “.” where they are sentences. The way of most items counts; “:” and “...” do not.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: {
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
  },
  check({ model, report }) {
    const slips = model.texts.flatMap((text): Slip[] =>
      text.role === 'body' ? slipsIn(text).map((slip) => ({ text, ...slip })) : [],
    );
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

type ItemSlip = Omit<Slip, 'text'>;

const slipsIn = perText(({ text }): readonly ItemSlip[] => {
  if (!/^\s*[-+] /mu.test(text)) return [];
  const blocks = parseText(text);
  return [...lists(blocks, 1), ...lists(blocks, 2)].flatMap((items) => slipsOf(text, items));
});

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

function slipsOf(text: string, items: readonly Item[]): ItemSlip[] {
  const told = items.filter(({ sign }) => sign !== ':' && sign !== '…');
  const inner = told.filter(({ last }) => !last);
  const share = (sign: string): number => inner.filter((item) => item.sign === sign).length / inner.length;
  const isClear = inner.length >= 2 && Math.max(share(';'), share('.')) > 0.4 && share(';') !== share('.');
  const isMixed = inner.length >= 2 && share(';') === share('.') && share(';') > 0;
  // Two items: the first with “;” wants a second that ends the list.
  const isPair = inner.length === 1 && inner[0]?.sign === ';';
  if (!isClear && !isMixed && !isPair) return [];
  const common = share(';') > share('.') || (share(';') === share('.') && inner.length > 2) || isPair ? ';' : '.';
  return told.flatMap(({ sign, block, last }): ItemSlip[] => {
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
    return [{ span: [start, end], right: text.slice(start, from) + wanted }];
  });
}

/** An item of several sentences ends with a full stop whatever its brothers do. */
function isSentences(block: TextBlock): boolean {
  return /\. \p{Lu}/u.test(block.runs.map((run) => run.text).join(''));
}
