import type { Appendix, Path, Plan, PlanFile, Signature } from '../../plan/index.ts';
import { plainInline } from '../reader/inline.ts';
import type {
  AppendixPart,
  ArticlePart,
  DecisionPart,
  EndingPart,
  LetterheadPart,
  PlanPart,
  Recognised,
} from '../recognise/structure.ts';
import { appendixLabel, isWide } from './appendix-looks.ts';
import { type DocumentFacts, decisionFacts } from './decision-facts.ts';
import { noteMissing } from './missing.ts';
import { draftBlocks, draftSections, sectionNumbering } from './sections.ts';
import type { DraftWriter } from './writer.ts';
import { guessYear } from './year.ts';

/** The plan of a recognised document, keys in the order of the schema. Nothing is added that the text does not say. */
export function draftPlan(document: Recognised, writer: DraftWriter): PlanFile {
  const { letterhead, decision, plan, appendices } = document;
  const year = guessYear(document);
  const issuer = draftIssuer(letterhead, writer);
  const facts = draftFacts(document, writer);
  noteMissing(document, facts, writer.ledger);
  return {
    ccht: 1,
    ...(year !== undefined && { year }),
    ...(Object.keys(issuer).length > 0 && { issuer }),
    ...(decision !== undefined && { decision: draftDecision(decision, facts, writer) }),
    plan: draftPlanPart(plan, decision === undefined ? facts : {}, decision !== undefined, writer),
    ...(appendices.length > 0 && {
      appendices: appendices.map((part, index) => draftAppendix(part, index, appendices.length, writer)),
    }),
  };
}

function draftIssuer(head: LetterheadPart, writer: DraftWriter): NonNullable<PlanFile['issuer']> {
  const parent = writer.lines(['issuer', 'parent'], head.parent);
  const name = writer.lines(['issuer', 'name'], head.name);
  if (head.place !== undefined) writer.place(['issuer', 'place'], head.place.line);
  return {
    ...(parent !== undefined && { parent }),
    ...(name !== undefined && { name }),
    ...(head.place !== undefined && { place: head.place.text }),
  };
}

/** Number, symbol and date: from the letterhead, else what "(Kèm theo …)" says of the decision. */
function draftFacts({ letterhead, decision, plan }: Recognised, writer: DraftWriter): DocumentFacts {
  const key = decision === undefined ? 'plan' : 'decision';
  const facts: DocumentFacts = {};
  for (const name of ['number', 'symbol', 'date'] as const) {
    const found = letterhead[name];
    if (found === undefined) continue;
    facts[name] = found.text;
    writer.place([key, name], found.line);
  }
  const line = plan.title.attached[0]?.line;
  if (decision === undefined || line === undefined || Object.keys(facts).length > 0) return facts;
  const said = decisionFacts(plan.title.attached.map(({ text }) => plainInline(text)).join(' '));
  if (Object.keys(said).length > 0) {
    writer.ledger.note(line, plan.title.attached.map(({ text }) => text).join(' '), {
      vi: 'Số, ký hiệu, ngày của Quyết định lấy từ dòng này vì phần đầu Quyết định không còn.',
      en: 'Number, symbol and date of the decision taken from this line: the head of the decision is missing.',
    });
    for (const name of Object.keys(said)) writer.ledger.doubt(line, '', FROM_ATTACHED, [key, name]);
  }
  return said;
}

const FROM_ATTACHED = {
  vi: 'Lấy từ dòng “(Kèm theo …)” vì phần đầu Quyết định không còn.',
  en: 'Taken from the line “(Kèm theo …)”: the head of the decision is missing.',
};

function draftDecision(
  part: DecisionPart,
  facts: DocumentFacts,
  writer: DraftWriter,
): NonNullable<PlanFile['decision']> {
  const path = ['decision'];
  const subject = writer.lines([...path, 'subject'], part.title.subject);
  const basis = writer.list([...path, 'basis'], part.basis);
  const authority = writer.lines([...path, 'authority'], part.authority);
  const articles = draftArticles(part.articles, [...path, 'articles'], writer);
  return {
    ...facts,
    ...(subject !== undefined && { subject }),
    ...(basis.length > 0 && { basis }),
    ...(authority !== undefined && { authority }),
    ...(articles.length > 0 && { articles }),
    ...draftEnding(part.ending, path, writer),
  };
}

function draftArticles(parts: readonly ArticlePart[], path: Path, writer: DraftWriter) {
  let count = 0;
  return parts.map((part, index) => {
    const isCounted = part.number.replace(/\s+/g, ' ') === `Điều ${count + 1}.`;
    count = Number(/\d+/.exec(part.number)?.[0] ?? count + 1);
    writer.number(part.number, isCounted ? undefined : part.number, part.line);
    const here = [...path, index];
    const isText = isCounted && part.body.length === 1 && part.body[0]?.kind === 'text';
    const text = draftBlocks(part.body, isText ? here : [...here, 'text'], writer);
    if (isText && typeof text === 'string') return text;
    return { ...(!isCounted && { number: part.number }), ...(text !== undefined && { text }) };
  });
}

function draftPlanPart(part: PlanPart, facts: DocumentFacts, isAttached: boolean, writer: DraftWriter): Plan {
  const path = ['plan'];
  const type = part.title.type;
  const numbering = sectionNumbering(part.sections);
  const subject = writer.lines([...path, 'subject'], part.title.subject);
  const basis = writer.list([...path, 'basis'], part.basis);
  const attached = writer.lines([...path, 'attached'], part.title.attached) ?? (isAttached ? '' : undefined);
  const opening = draftBlocks(part.opening, [...path, 'opening'], writer);
  const sections = draftSections(part.sections, numbering ?? [], [...path, 'sections'], writer);
  const closing = part.closing.length === 0 ? undefined : writer.text([...path, 'closing'], part.closing);
  return {
    ...(type !== undefined && type.text !== 'KẾ HOẠCH' && { type: inSentence(type.text) }),
    ...facts,
    ...(subject !== undefined && { subject }),
    ...(basis.length > 0 && { basis }),
    ...(attached !== undefined && { attached }),
    ...(numbering !== undefined && { numbering }),
    ...(opening !== undefined && { opening }),
    ...(sections.length > 0 && { sections }),
    ...(closing !== undefined && { closing }),
    ...draftEnding(part.ending, path, writer),
  };
}

function draftEnding(
  part: EndingPart,
  path: Path,
  writer: DraftWriter,
): { recipients?: string[]; signature?: Signature } {
  const recipients = writer.list([...path, 'recipients'], part.recipients);
  const here = [...path, 'signature'];
  const authority = writer.lines([...here, 'authority'], part.authority);
  const position = writer.lines([...here, 'position'], part.position);
  const signer =
    part.signer === undefined ? undefined : writer.value([...here, 'signer'], part.signer.line, part.signer.text);
  const signature: Signature = {
    ...(authority !== undefined && { authority }),
    ...(position !== undefined && { position }),
    ...(signer !== undefined && { signer }),
  };
  return {
    ...(recipients.length > 0 && { recipients }),
    ...(Object.keys(signature).length > 0 && { signature }),
  };
}

function draftAppendix(part: AppendixPart, index: number, count: number, writer: DraftWriter): Appendix {
  const path = ['appendices', index];
  const label = appendixLabel(part.label, index, count);
  writer.place(path, part.line);
  writer.number(part.label, label, part.line);
  const title = writer.lines([...path, 'title'], part.title);
  const attached = writer.lines([...path, 'attached'], part.attached) ?? '';
  const numbering = sectionNumbering(part.body.sections);
  const text = draftBlocks(part.body.lead, [...path, 'text'], writer);
  const sections = draftSections(part.body.sections, numbering ?? [], [...path, 'sections'], writer);
  return {
    ...(label !== undefined && { label }),
    ...(title !== undefined && { title }),
    attached,
    ...(isWide(part.body) && { page: 'landscape' as const }),
    ...(numbering !== undefined && { numbering }),
    ...(text !== undefined && { text }),
    ...(sections.length > 0 && { sections }),
  };
}

function inSentence(capitals: string): string {
  return capitals.slice(0, 1) + capitals.slice(1).toLocaleLowerCase('vi');
}
