import type { Citation } from '../language/index.ts';
import type { Found, Model } from '../model/index.ts';
import { type LegalDocument, statusOn, strongestFinding } from '../registry/index.ts';
import { knownDocument } from './known-document.ts';

/** A cited document that on a day was replaced, or made for a period that is over. */
export type EndedDocument = {
  readonly found: Found<Citation>;
  readonly document: LegalDocument;
  readonly status: Extract<ReturnType<typeof statusOn>, { kind: 'superseded' | 'expired' }>;
  /** The strongest finding that the proof of its end allows. */
  readonly strength: NonNullable<ReturnType<typeof strongestFinding>>;
};

/** Every mention of a document that was no more on a day (ISO), as far as the list of known documents can tell. */
export function endedDocuments({ citations }: Pick<Model, 'citations'>, day: string): EndedDocument[] {
  return citations.flatMap((found) => {
    const known = knownDocument(found);
    if (known.kind !== 'known' || isToldAsReplaced(found.in.text, found.what.span)) return [];
    const status = statusOn(known.document, day);
    if (status.kind !== 'superseded' && status.kind !== 'expired') return [];
    const strength = strongestFinding(status.confidence);
    return strength === undefined ? [] : [{ found, document: known.document, status, strength }];
  });
}

/** “(thay thế Nghị định số …)”, “bãi bỏ …”: named because it ended. */
function isToldAsReplaced(text: string, [start]: readonly [number, number]): boolean {
  return /(?:thay thế|thay cho|bãi bỏ|hết hiệu lực|sửa đổi, bổ sung)(?: một số điều của| cho)?[\s(]*$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  );
}
