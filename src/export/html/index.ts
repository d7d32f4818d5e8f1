export { type HtmlOrigin, readHtmlOrigin } from './origin.ts';
export { type HtmlFacts, writeHtml } from './write-html.ts';
