import type { Edit, Span } from '../diagnostics/index.ts';
import type { Path } from '../plan/index.ts';
import { PlanText } from './plan-text.ts';
import type { ReadPlan } from './read.ts';
import { inlineText } from './write-text.ts';

/** A change of a plan's file, told by the place in the plan. */
export type PlanEdit =
  /** The words [start, end) of a text, offsets in its value. */
  | { readonly kind: 'words'; readonly path: Path; readonly start: number; readonly end: number; readonly text: string }
  /** A whole value, on one line. */
  | { readonly kind: 'value'; readonly path: Path; readonly text: string | number }
  /** The key that leads to the value. */
  | { readonly kind: 'key'; readonly path: Path; readonly text: string }
  /** New pairs in the map at the path, before its first key, or right behind the pair `after`. */
  | {
      readonly kind: 'add';
      readonly path: Path;
      readonly pairs: readonly (readonly [key: string, value: string])[];
      readonly after?: string;
    }
  /** A pair or list item with all that is in it; of an item also the comments right above, unless it is the first. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** A pair of one line turned into a comment where it has a line of its own, else removed. */
  | { readonly kind: 'comment-out'; readonly path: Path }
  /** Words of a comment: offsets in the file. */
  | { readonly kind: 'comment'; readonly start: number; readonly end: number; readonly text: string }
  /** A comment line (without #) above the pair or item. */
  | { readonly kind: 'note'; readonly path: Path; readonly text: string };

/**
 * The text of a plan with the changes made in it. All else stays as written: comments, order, quotes, spacing, line
 * ends. Edits inside a part that is removed fall away. The plan must have been read without errors.
 */
export function editPlan(read: ReadPlan, edits: readonly PlanEdit[]): string {
  const plan = new PlanText(read);
  const removed = edits.flatMap((edit) => (edit.kind === 'remove' ? [plan.removal(edit.path)] : []));
  const changes = edits.flatMap((edit): Edit[] => {
    if (edit.kind === 'remove') return [];
    return editsOf(edit, plan).filter(({ start }) => !removed.some((span) => span.start <= start && start < span.end));
  });
  const all = [...outermost(removed).map((span): Edit => ({ ...span, text: '' })), ...distinct(changes)];
  return apply(read.text, all);
}

function editsOf(edit: Exclude<PlanEdit, { kind: 'remove' }>, plan: PlanText): Edit[] {
  if (edit.kind === 'comment') return [{ start: edit.start, end: edit.end, text: edit.text }];
  const { path } = edit;
  switch (edit.kind) {
    case 'words': {
      const span = plan.places.within(path, edit.start, edit.end);
      return span === undefined ? [] : [{ ...span, text: edit.text }];
    }
    case 'value': {
      const span = plan.places.value(path);
      return span === undefined ? [] : [{ ...span, text: inline(edit.text, plan.context(path)) }];
    }
    case 'key': {
      const span = plan.places.key(path);
      return span === undefined ? [] : [{ ...span, text: inlineText(edit.text, 'key') }];
    }
    case 'add':
      return addition(edit, plan);
    case 'comment-out':
      return commentOut(path, plan);
    case 'note': {
      const at = plan.lineStart(plan.start(path));
      return [{ start: at, end: at, text: `${plan.indent(at)}# ${edit.text}${plan.lineBreak}` }];
    }
  }
}

function inline(value: string | number, context: 'flow' | 'block'): string {
  return typeof value === 'number' ? String(value) : inlineText(value, context);
}

function addition({ path, pairs, after }: Extract<PlanEdit, { kind: 'add' }>, plan: PlanText): Edit[] {
  const isFlow = plan.isFlow(path);
  const written = pairs.map(([name, value]) => `${name}: ${inlineText(value, isFlow ? 'flow' : 'block')}`);
  const [first] = plan.keys(path);
  const key = first === undefined ? undefined : plan.places.key([...path, first]);
  if (key === undefined) return [];
  const joint = isFlow ? ', ' : plan.lineBreak + ' '.repeat(key.start - plan.lineStart(key.start));
  if (after === undefined)
    return [{ start: key.start, end: key.start, text: written.map((pair) => pair + joint).join('') }];
  const end = plan.places.value([...path, after])?.end ?? plan.places.key([...path, after])?.end;
  if (end === undefined) return [];
  const at = isFlow ? end : plan.lineEnd(end);
  return [{ start: at, end: at, text: written.map((pair) => joint + pair).join('') }];
}

function commentOut(path: Path, plan: PlanText): Edit[] {
  const start = plan.start(path);
  const end = plan.places.value(path)?.end ?? start;
  const isOwnLine =
    !plan.isFlow(path.slice(0, -1)) && plan.isLineStart(start) && !plan.text.slice(start, end).includes('\n');
  return isOwnLine ? [{ start, end: start, text: '# ' }] : [{ ...plan.removal(path), text: '' }];
}

function outermost(spans: readonly Span[]): Span[] {
  return spans.filter(
    (span, index) =>
      !spans.some(
        (other, otherIndex) =>
          otherIndex !== index &&
          other.start <= span.start &&
          span.end <= other.end &&
          (other.start < span.start || span.end < other.end || otherIndex < index),
      ),
  );
}

/** An alias leads to a text that another path has changed already. */
function distinct(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  return edits.filter(({ start, end, text }) => {
    const key = `${start}:${end}:${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Edits at one place are made in the order in which they were given. */
function apply(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  const parts: string[] = [];
  let from = 0;
  for (const { edit } of sorted) {
    if (edit.start < from) continue;
    parts.push(text.slice(from, edit.start), edit.text);
    from = edit.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
