import { blockEntries, type PlanFile } from '../plan/index.ts';
import { type BlockView, blockViews } from './block-view.ts';
import { endRuns, markEnd } from './end-mark.ts';
import { type LineView, lineView } from './text-view.ts';

export type ArticleView = { label: string; title: LineView; hasTitle: boolean; blocks: BlockView[]; first: LineView };

/** The articles of a decision with their labels; the last one ends with the mark of the text's end. */
export function articleViews(articles: NonNullable<NonNullable<PlanFile['decision']>['articles']>): ArticleView[] {
  let count = 0;
  const views = articles.map((article) => {
    const { number, title, text } = typeof article === 'string' ? { text: article } : article;
    count = number === undefined ? count + 1 : Number(/\d+/.exec(number)?.[0]) || count + 1;
    const label = number === undefined || /^\d+$/.test(number) ? `Điều ${number ?? count}.` : number;
    const blocks = blockViews(blockEntries(text, []));
    // Without a title of its own the article's label runs into its first paragraph.
    const first = title === undefined ? takeFirstParagraph(blocks) : { runs: [] };
    return { label, title: lineView(title ?? ''), hasTitle: title !== undefined, blocks, first };
  });
  const last = views.at(-1);
  if (last !== undefined) {
    if (last.blocks.length > 0) markEnd(last.blocks);
    else if (last.hasTitle) last.title = { runs: endRuns(last.title.runs) };
    else last.first = { runs: endRuns(last.first.runs) };
  }
  return views;
}

function takeFirstParagraph(blocks: BlockView[]): LineView {
  const block = blocks[0];
  const text = block?.texts[0];
  if (block === undefined || text === undefined || text.level > 0) return { runs: [] };
  block.texts.shift();
  if (block.texts.length === 0) blocks.shift();
  return { runs: text.runs };
}
