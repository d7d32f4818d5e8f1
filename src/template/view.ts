// The understood plan as templates see it: every field is there, formatted, with the numbers and blanks of its state.

import type { State } from '../document/index.ts';
import {
  agencyInSentence,
  blockEntries,
  linesOf,
  type NumberedSection,
  numberSections,
  type OpenDate,
  type PlanFile,
  parseOpenDate,
  roman,
} from '../plan/index.ts';
import { type ArticleView, articleViews } from './article-view.ts';
import { type BlockView, blockViews, textBlock } from './block-view.ts';
import { closeWithMark, markEnd } from './end-mark.ts';
import { type LineView, lineView, lineViews } from './text-view.ts';

/** Left empty on paper for what is written in by hand; wide enough for it (NĐ 30/2020, mẫu 1.4: 8–10 spaces). */
const BLANK_NUMBER = '\u00a0'.repeat(8);
const BLANK_DAY = '\u00a0'.repeat(5);

export type SectionView = {
  level: number;
  number: string;
  isTitled: boolean;
  title: LineView;
  blocks: BlockView[];
  sections: SectionView[];
};

/** Number, symbol and date of the document that the paper is, or is attached to. */
export type SourceView = {
  type: string;
  number: string;
  symbol: string;
  day: string;
  month: string;
  year: string;
  agency: string;
};

type HeadView = {
  type: string;
  parent: LineView[];
  issuer: LineView[];
  place: string;
  source: SourceView;
  subject: LineView[];
  basis: LineView[];
  recipients: LineView[];
  hasEnding: boolean;
  hasRecipients: boolean;
  hasSignature: boolean;
  signature: { authority: LineView[]; position: LineView[]; signer: LineView };
};

export type View = {
  document: {
    title: string;
    subject: string;
    agency: string;
    state: State;
    isDraft: boolean;
    fontSize: number;
    indent: number;
  };
  hasDecision: boolean;
  decision: (HeadView & { authority: LineView[]; articles: ArticleView[] }) | null;
  plan: HeadView & {
    isAttached: boolean;
    hasOwnAttachedLine: boolean;
    attached: LineView[];
    opening: BlockView[];
    sections: SectionView[];
    closing: BlockView[];
  };
  appendices: AppendixView[];
};

export type AppendixView = {
  page: 'portrait' | 'landscape';
  label: LineView[];
  title: LineView[];
  hasAttachedLine: boolean;
  hasOwnAttachedLine: boolean;
  attached: LineView[];
  source: SourceView;
  blocks: BlockView[];
  sections: SectionView[];
};

/** Builds the view of a plan for one state of the paper. Pure; the plan is assumed to follow the schema. */
export function planView(file: PlanFile, state: State): View {
  const { decision, plan } = file;
  const main = decision ?? plan;
  const type = decision === undefined ? (plan.type ?? 'Kế hoạch') : (decision.type ?? 'Quyết định');
  const agency = agencyInSentence(file);
  const source = sourceView(main, type, agency, file.year, state);
  const appendices = file.appendices ?? [];
  return {
    document: {
      title: linesOf(main.subject).join(' '),
      subject: type,
      agency: linesOf(file.issuer?.name).join(' '),
      state,
      isDraft: state === 'draft',
      fontSize: file.layout?.fontSize ?? 14,
      indent: file.layout?.indent ?? 1.27,
    },
    hasDecision: decision !== undefined,
    decision:
      decision === undefined
        ? null
        : {
            ...headView(file, decision, type, source),
            authority: lineViews(linesOf(decision.authority)),
            articles: articleViews(decision.articles ?? []),
          },
    plan: planPartView(file, source),
    appendices: appendices.map((appendix, index) => {
      const sections = sectionViews(numberSections(appendix.sections, appendix.numbering));
      const blocks = blockViews(blockEntries(appendix.text, []));
      closeWithMark(sections, blocks);
      return {
        page: appendix.page ?? 'portrait',
        label: lineViews(
          linesOf(appendix.label ?? (appendices.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục')),
        ),
        title: lineViews(linesOf(appendix.title)),
        hasAttachedLine: appendix.attached !== '',
        hasOwnAttachedLine: appendix.attached !== undefined,
        attached: lineViews(linesOf(appendix.attached)),
        source,
        blocks,
        sections,
      };
    }),
  };
}

function planPartView(file: PlanFile, source: SourceView): View['plan'] {
  const { plan } = file;
  const opening = blockViews(blockEntries(plan.opening, []));
  const sections = sectionViews(numberSections(plan.sections, plan.numbering));
  const closing = blockViews(blockEntries(plan.closing, []));
  if (closing.length > 0) markEnd(closing);
  else closeWithMark(sections, opening);
  return {
    ...headView(file, plan, plan.type ?? 'Kế hoạch', source),
    isAttached: file.decision !== undefined,
    hasOwnAttachedLine: plan.attached !== undefined,
    attached: lineViews(linesOf(plan.attached)),
    opening,
    sections,
    closing,
  };
}

type Head = Pick<
  NonNullable<PlanFile['decision']>,
  'number' | 'symbol' | 'date' | 'subject' | 'basis' | 'recipients' | 'signature'
>;

function headView(file: PlanFile, head: Head, type: string, source: SourceView): HeadView {
  const recipients = lineViews(head.recipients ?? []);
  const authority = lineViews(linesOf(head.signature?.authority));
  const position = lineViews(linesOf(head.signature?.position));
  const signer = lineView(head.signature?.signer ?? '');
  const hasSignature = authority.length + position.length + signer.runs.length > 0;
  return {
    type: type.toLocaleUpperCase('vi'),
    parent: lineViews(linesOf(file.issuer?.parent)),
    issuer: lineViews(linesOf(file.issuer?.name)),
    place: file.issuer?.place ?? BLANK_NUMBER,
    source,
    subject: lineViews(linesOf(head.subject)),
    basis: lineViews(head.basis ?? []),
    recipients,
    hasEnding: hasSignature || recipients.length > 0,
    hasRecipients: recipients.length > 0,
    hasSignature,
    signature: { authority, position, signer },
  };
}

/** Number and day are given after signing (NĐ 30/2020, Điều 15): the paper for signature has blanks for them. */
function sourceView(head: Head, type: string, agency: string, planYear: number | undefined, state: State): SourceView {
  const blank = state === 'for-signature';
  const date: OpenDate = parseOpenDate(head.date, planYear);
  return {
    type,
    number: blank || !head.number ? BLANK_NUMBER : pad(head.number),
    symbol: head.symbol ?? BLANK_NUMBER,
    day: blank || date.day === undefined ? BLANK_DAY : String(date.day).padStart(2, '0'),
    month: date.month === undefined ? BLANK_DAY : formatMonth(date.month),
    year: date.year === undefined ? `20${BLANK_DAY}` : String(date.year),
    agency,
  };
}

/** Numbers below 10 have a leading zero (NĐ 30/2020, PL I, Mục II.3). */
function pad(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** Only months 1 and 2 have a leading zero (NĐ 30/2020, PL I, Mục II.4). */
function formatMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

function sectionViews(sections: readonly NumberedSection[]): SectionView[] {
  return sections.map(({ section, depth, number, sections: inner }) => {
    const titled = section.title !== undefined && section.title !== '';
    const blocks = blockViews(blockEntries(section.text, []));
    if (!titled && number !== '') numberFirstParagraph(blocks, number);
    return {
      level: depth + 1,
      number,
      isTitled: titled,
      title: lineView(section.title ?? ''),
      blocks,
      sections: sectionViews(inner),
    };
  });
}

/** An untitled section's number runs into its first paragraph, or stands alone before a list or table. */
function numberFirstParagraph(blocks: BlockView[], number: string): void {
  const text = blocks[0]?.texts[0];
  if (text !== undefined && text.level === 0) text.number = number;
  else blocks.unshift(textBlock([{ level: 0, marker: '', number, runs: [] }]));
}
