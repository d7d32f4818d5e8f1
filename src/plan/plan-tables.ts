import { type BlockEntry, blockEntries, type Path } from './outline.ts';
import type { Blocks, PlanFile, Section } from './types.ts';

export type TableBlock = Exclude<BlockEntry, { kind: 'text' }>;

/** Every table of a plan with its path: those of the decision, of the plan, of the appendices. */
export function planTables(file: PlanFile): TableBlock[] {
  const tables: TableBlock[] = [];
  const addBlocks = (blocks: Blocks | undefined, path: Path): void => {
    for (const entry of blockEntries(blocks, path)) if (entry.kind !== 'text') tables.push(entry);
  };
  const addSections = (sections: readonly Section[] | undefined, path: Path): void => {
    sections?.forEach((section, index) => {
      addBlocks(section.text, [...path, index, 'text']);
      addSections(section.sections, [...path, index, 'sections']);
    });
  };
  file.decision?.articles?.forEach((article, index) => {
    if (typeof article !== 'string') addBlocks(article.text, ['decision', 'articles', index, 'text']);
  });
  addBlocks(file.plan.opening, ['plan', 'opening']);
  addSections(file.plan.sections, ['plan', 'sections']);
  addBlocks(file.plan.closing, ['plan', 'closing']);
  file.appendices?.forEach((appendix, index) => {
    addBlocks(appendix.text, ['appendices', index, 'text']);
    addSections(appendix.sections, ['appendices', index, 'sections']);
  });
  return tables;
}
