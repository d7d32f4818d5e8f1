import type { Blocks, Numbering, Path, Section } from '../../plan/index.ts';
import type { BodyPart, SectionPart } from '../recognise/structure.ts';
import { draftDataTable } from './data-table.ts';
import { levelPattern, resolveNumbers } from './numbers.ts';
import { draftTaskTable } from './task-table.ts';
import type { DraftWriter } from './writer.ts';

/** The scheme of a tree of sections, level by level; undefined where nothing is numbered. */
export function sectionNumbering(sections: readonly SectionPart[]): Numbering | undefined {
  const numbering: string[] = [];
  let level = sections;
  while (level.length > 0) {
    numbering.push(levelPattern(level.map((section) => section.number)));
    level = level.flatMap((section) => section.sections);
  }
  return numbering.length > 0 ? numbering : undefined;
}

export function draftSections(
  parts: readonly SectionPart[],
  numbering: Numbering,
  path: Path,
  writer: DraftWriter,
  ancestors: readonly number[] = [],
): Section[] {
  const numbers = resolveNumbers(
    parts.map((part) => part.number),
    numbering[ancestors.length] ?? '',
    ancestors,
  );
  return parts.map((part, index) => {
    const here = [...path, index];
    const { pin, ordinal } = numbers[index] ?? { pin: undefined, ordinal: index + 1 };
    writer.place(here, part.line);
    writer.number(part.number, pin, part.line);
    const title = part.title === undefined ? undefined : writer.line([...here, 'title'], part.title);
    const text = draftBlocks(part.body, [...here, 'text'], writer);
    const inner = draftSections(part.sections, numbering, [...here, 'sections'], writer, [...ancestors, ordinal]);
    return {
      ...(pin !== undefined && { number: pin }),
      ...(title !== undefined && { title }),
      ...(text !== undefined && { text }),
      ...(inner.length > 0 && { sections: inner }),
    };
  });
}

/** A body as the plan writes it: one text, or a list where tables stand among texts. */
export function draftBlocks(body: readonly BodyPart[], path: Path, writer: DraftWriter): Blocks | undefined {
  const [only] = body;
  if (only === undefined) return undefined;
  if (body.length === 1 && only.kind === 'text') return writer.text(path, only.lines);
  return body.map((part, index) => {
    const here = [...path, index];
    if (part.kind === 'text') return writer.text(here, part.lines);
    if (part.kind === 'tasks') return { tasks: draftTaskTable(part.table, [...here, 'tasks'], writer) };
    return { table: draftDataTable(part.table, [...here, 'table'], writer) };
  });
}
