import type { Confidence } from './types.ts';

/**
 * The strongest thing that may be said on a fact of this confidence: an error only on what is proved, nothing more than a
 * note on what is likely, silence on the rest (and on documents that are disputed, unverified, ambiguous or not listed).
 */
export function strongestFinding(confidence: Confidence): 'error' | 'info' | undefined {
  if (confidence === 'high') return 'error';
  return confidence === 'medium' ? 'info' : undefined;
}
