import { joinNumbers, type NumberedSection, numberSections, type PlanFile } from '../plan/index.ts';
import { holdsOf } from './holds.ts';
import type { ModelSection, Part } from './types.ts';

/** Every section of the plan and of its appendices, each before the sections in it. */
export function sectionsOf(file: PlanFile): ModelSection[] {
  const all: ModelSection[] = [];
  const add = (numbered: NumberedSection, part: Part, names: readonly string[], parent?: ModelSection): void => {
    const levels = [...names, numbered.number];
    const made: ModelSection = {
      section: numbered.section,
      path: numbered.path,
      part,
      depth: numbered.depth,
      number: numbered.number,
      fullNumber: joinNumbers(levels),
      ...(parent && { parent }),
      holds: holdsOf(numbered.section, parent?.holds ?? 'other'),
      holdsStated:
        numbered.section.holds !== undefined || (numbered.section.title === undefined && parent?.holdsStated === true),
    };
    all.push(made);
    for (const inner of numbered.sections) add(inner, part, levels, made);
  };
  for (const top of numberSections(file.plan.sections, file.plan.numbering)) add(top, 'plan', []);
  file.appendices?.forEach((appendix, index) => {
    const tops = numberSections(appendix.sections, appendix.numbering, ['appendices', index, 'sections']);
    for (const top of tops) add(top, 'appendix', []);
  });
  return all;
}
