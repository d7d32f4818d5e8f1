export { documentNumbered, type FoundDocument, findDocument, replacementsOf } from './find-document.ts';
export { fitsSubject } from './fits-subject.ts';
export { SOURCES, STATUS_KNOWN_UNTIL } from './sources.ts';
export { statusOn } from './status-on.ts';
export { strongestFinding } from './strongest-finding.ts';
export type { LegalDocument } from './types.ts';
