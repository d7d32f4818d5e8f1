import type { Mark } from '../../diff/index.ts';

const LEFT_OUT = '…';

/** Shorter than this together, lines without a change stay: leaving them out would gain nothing. */
const SHORT = 60;

/** Marked words without the lines in which nothing changed: “…” stands for them. A text without any change stays whole. */
export function changedLines(marks: readonly Mark[]): Mark[] {
  if (marks.every(({ kind }) => kind === 'same')) return [...marks];
  return marks.map((mark, at) => {
    if (mark.kind !== 'same') return mark;
    // The first and the last line of a stretch go on in the changes beside it.
    const head = at === 0 ? 0 : 1;
    const tail = at === marks.length - 1 ? 0 : 1;
    const lines = mark.text.split('\n');
    if (lines.slice(head, lines.length - tail).join(' ').length < SHORT) return mark;
    return { kind: 'same', text: shortened(mark.text, head, tail), old: shortened(mark.old, head, tail) };
  });
}

function shortened(text: string, head: number, tail: number): string {
  const lines = text.split('\n');
  return [...lines.slice(0, head), LEFT_OUT, ...lines.slice(lines.length - tail)].join('\n');
}
