export { displayWidth } from './display-width.ts';
export { screenText } from './screen-text.ts';
export { unbrokenWords, wrapWords } from './wrap-words.ts';
