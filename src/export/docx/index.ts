export { type Origin, readOrigin } from './origin.ts';
export { printedWords, wordsHash } from './printed-words.ts';
export { type DocxFacts, writeDocx } from './write-docx.ts';
