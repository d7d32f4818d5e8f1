import type { Diagnostic } from '../diagnostics/index.ts';
import { progressJson } from '../generated/schemas.js';
import { progressSchema } from '../generated/validators.js';
import type { ProgressFile } from '../plan/index.ts';
import type { Places } from './places.ts';
import { readShaped } from './read.ts';
import { shapeOf } from './shape.ts';

export type ReadProgress = {
  readonly text: string;
  /** The entries that can be read; undefined where the file is none. */
  readonly progress: ProgressFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined for a file without entries. */
  readonly places: Places | undefined;
};

const shape = shapeOf(progressJson);

/** Text of a NAME.progress.yaml → entries, places, diagnostics (sorted by place). Never throws. Empty: no entries. */
export function readProgress(text: string): ReadProgress {
  if (/^\s*(#.*\s*)*$/.test(text)) return { text, progress: {}, diagnostics: [], places: undefined };
  const { text: lines, value, diagnostics, places } = readShaped(text, shape);
  const isRight = diagnostics.length === 0 || progressSchema(value) === true;
  // Just checked: by the shape, or by the schema where parts were left out.
  return { text: lines, progress: isRight ? (value as ProgressFile) : undefined, diagnostics, places };
}
