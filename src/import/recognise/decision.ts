import type { Ledger } from '../ledger.ts';
import type { SourceBlock, SourceParagraph } from '../reader/block.ts';
import { plainInline } from '../reader/inline.ts';
import { recogniseBasis } from './basis.ts';
import { pushLine } from './body.ts';
import { findEnding, recogniseEnding } from './ending.ts';
import { joinParagraphs } from './joined.ts';
import { articleLabel, isCommand } from './landmarks.ts';
import { lineAfter } from './line.ts';
import type { ArticlePart, BodyPart, DecisionPart } from './structure.ts';
import { readTable } from './table.ts';
import { recogniseDecisionTitle } from './title.ts';

/** A decision from "QUYẾT ĐỊNH" to its signer (NĐ 30/2020, PL III, Mẫu 1.3), and what stands behind it. */
export function recogniseDecision(
  blocks: readonly SourceBlock[],
  ledger: Ledger,
): { decision: DecisionPart; rest: SourceBlock[] } {
  const head = blocks[0];
  if (head?.kind === 'paragraph') ledger.printed(plainInline(head.text), head.line);
  const { title, authority, read } = recogniseDecisionTitle(blocks.slice(1));
  const afterTitle = blocks.slice(1 + read);
  const command = afterTitle.findIndex(isCommand);
  const firstArticle = afterTitle.findIndex(
    (block) => block.kind === 'paragraph' && articleLabel(plainInline(block.text)) !== undefined,
  );
  const basisEnd = command === -1 ? Math.max(firstArticle, 0) : command;
  const { basis, read: basisRead } = recogniseBasis(afterTitle.slice(0, basisEnd), ledger, { isDecision: true });
  const leftOver = afterTitle.slice(basisRead, basisEnd);
  const commandBlock = afterTitle[command];
  if (commandBlock?.kind === 'paragraph') ledger.printed(plainInline(commandBlock.text), commandBlock.line);
  const body = afterTitle.slice(command === -1 ? basisEnd : command + 1);
  const endAt = findEnding(body);
  const articles = recogniseArticles([...leftOver, ...body.slice(0, endAt)], ledger);
  const { ending, rest } = recogniseEnding(body.slice(endAt), ledger);
  return { decision: { title, authority, basis, articles, ending }, rest };
}

/** "Điều n." begins an article; what follows up to the next belongs to it. */
function recogniseArticles(blocks: readonly SourceBlock[], ledger: Ledger): ArticlePart[] {
  const articles: ArticlePart[] = [];
  const current = (line: number): BodyPart[] => {
    if (articles.length === 0) articles.push({ line, number: '', body: [] });
    return articles.at(-1)?.body ?? [];
  };
  for (const part of runs(blocks)) {
    if (!Array.isArray(part)) {
      current(part.line).push(readTable(part, ledger));
      continue;
    }
    for (const paragraph of joinParagraphs(part, ledger)) {
      const number = articleLabel(paragraph.plain);
      if (number === undefined) {
        pushLine(current(paragraph.line), paragraph);
        continue;
      }
      const article: ArticlePart = { line: paragraph.line, number, body: [] };
      articles.push(article);
      const rest = lineAfter(paragraph, number);
      if (rest.text !== '') pushLine(article.body, rest);
    }
  }
  return articles;
}

function runs(blocks: readonly SourceBlock[]) {
  const found: (SourceParagraph[] | Extract<SourceBlock, { kind: 'table' }>)[] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'table') found.push(block);
    else if (Array.isArray(last)) last.push(block);
    else found.push([block]);
  }
  return found;
}
