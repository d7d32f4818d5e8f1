import type { Citation } from '../language/index.ts';
import type { Found } from '../model/index.ts';
import { type FoundDocument, findDocument } from '../registry/index.ts';
import { subjectOf } from './cited-documents.ts';

const kept = new WeakMap<Citation, FoundDocument>();

/** What the list of known documents has on a citation, its subject taken from the words around it; asked for once. */
export function knownDocument(found: Found<Citation>): FoundDocument {
  let known = kept.get(found.what);
  if (known === undefined) {
    const subject = subjectOf(found);
    known = findDocument({ ...found.what, ...(subject !== '' && { subject }) });
    kept.set(found.what, known);
  }
  return known;
}
