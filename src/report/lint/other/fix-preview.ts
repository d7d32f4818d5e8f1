import { createTwoFilesPatch } from 'diff';

/** A unified diff of one file before and after fixes, three lines of context; "" where nothing changed. */
export function fixPreview(file: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, { context: 3 });
  return patch.replace(/^(?:Index: .*\n)?=+\n/, '').replace(/^(---|\+\+\+) (.*)\t$/gm, '$1 $2');
}
