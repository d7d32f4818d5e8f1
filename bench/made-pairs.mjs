// The pairs of plans with known truth on which the tests hold `ccht diff`, and how well it does on them: bundled by pairing.mjs.
export { understand } from '../src/model/index.ts';
export { makePair } from '../test/diff/made-pairs/make-pair.ts';
export { diffOf, scorePairs } from '../test/diff/made-pairs/score.ts';
export { readVocabulary } from '../test/diff/made-pairs/vocabulary.ts';
