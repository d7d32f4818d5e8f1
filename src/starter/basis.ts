import { readCitations } from '../language/index.ts';
import { findDocument, statusOn } from '../registry/index.ts';

/** Whether no document that a line cites is known to have ended, or not yet begun, when a year begins. */
export function isInForce(line: string, year: number): boolean {
  return readCitations(line).every((citation) => {
    const found = findDocument({ ...citation, subject: line.slice(citation.span[1]) });
    if (found.kind !== 'known') return true;
    const { kind } = statusOn(found.document, `${year}-01-01`);
    return kind === 'in-force' || kind === 'unknown';
  });
}
