import type { Fix } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import { fixText, type Settings } from '../lint/index.ts';
import { lintText } from './lint-text.ts';

export type Fixed = { readonly text: string; readonly count: number };

/** A plan's text after its safe fixes, or also the unsafe ones; read and linted anew after each round. */
export function fixedText(
  text: string,
  directory: Directory | undefined,
  settings: Settings,
  alsoUnsafe: boolean,
): Fixed {
  const isWanted = (fix: Fix): boolean => alsoUnsafe || fix.safety === 'safe';
  return fixText(text, (now) => lintText(now, directory, settings).findings, isWanted);
}
