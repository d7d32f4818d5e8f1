import type { Words } from '../diagnostics/index.ts';
import type { PrintedText } from '../model/index.ts';
import { type At, inText, type ProposedFix, type Report } from './rule.ts';

/** A slip of writing and what should stand there. */
export type Slip = {
  readonly text: PrintedText;
  readonly span: readonly [start: number, end: number];
  readonly right: string;
};

const MOST_RELATED = 100;

/** Many small slips of one kind as one finding at the first of them, with one fix for all. */
export function oneLine(slips: readonly Slip[], message: Words, hint: Words, title: Words): Report | undefined {
  const [first, ...others] = slips;
  if (first === undefined) return undefined;
  const fix: ProposedFix = { title, edits: slips.map((slip) => ({ at: at(slip), text: slip.right })) };
  return {
    at: at(first),
    message,
    hint,
    fix,
    ...(others.length > 0 && {
      related: others.slice(0, MOST_RELATED).map((slip) => {
        const written = slip.text.text.slice(...slip.span);
        return { at: at(slip), message: { vi: `“${written}”`, en: `“${written}”` } };
      }),
    }),
  };
}

function at({ text, span }: Slip): At {
  return inText(text, span);
}
