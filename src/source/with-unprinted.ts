import type { Diagnostic } from '../diagnostics/index.ts';
import { type PlanFile, type UnprintedWords, unprintedWords } from '../plan/index.ts';
import type { Places } from './places.ts';
import { replacementFix } from './replacement-fix.ts';

/**
 * Adds the words that the paper would not show, sorted by place. A table whose list of columns has a fault is passed
 * over: the words may have their column once the list is mended.
 */
export function withUnprinted(file: PlanFile, diagnostics: readonly Diagnostic[], places: Places): Diagnostic[] {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const hasFault = ({ table }: UnprintedWords): boolean => {
    const columns = places.value([...table, 'columns']);
    return columns !== undefined && errors.some(({ span }) => span.start >= columns.start && span.start <= columns.end);
  };
  const added = unprintedWords(file)
    .filter((words) => errors.length === 0 || !hasFault(words))
    .map((words) => diagnosticOf(words, places));
  if (added.length === 0) return [...diagnostics];
  return [...diagnostics, ...added].sort((a, b) => a.span.start - b.span.start);
}

function diagnosticOf(
  { path, rule, severity, message, hint, replacement }: UnprintedWords,
  places: Places,
): Diagnostic {
  const span = places.key(path) ?? places.nearest(path);
  return { rule, severity, span, message, hint, ...replacementFix(replacement, span) };
}
