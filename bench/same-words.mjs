// Do two .docx print the same words in the same places? Without this a competitor could be fast by doing less.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/**
 * What differs between two files, in a few words each; empty where paragraphs (text and style), rows, cells, merged
 * cells, tables and sections are the same.
 */
export function differences(oneFile, otherFile) {
  const one = shapeOf(oneFile);
  const other = shapeOf(otherFile);
  const found = [];
  for (const key of Object.keys(one.counts)) {
    if (one.counts[key] !== other.counts[key]) found.push(`${key}: ${one.counts[key]} and ${other.counts[key]}`);
  }
  const at = one.paragraphs.findIndex((text, index) => text !== other.paragraphs[index]);
  if (at >= 0) found.push(`paragraph ${at + 1}: “${one.paragraphs[at]}” and “${other.paragraphs[at]}”`);
  return found;
}

function shapeOf(file) {
  const xml = strFromU8(
    unzipSync(readFileSync(file), { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'],
  );
  const count = (pattern) => xml.match(pattern)?.length ?? 0;
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)]
    .map(([paragraph]) => wordsOf(paragraph))
    .filter((words) => words !== '');
  return {
    paragraphs,
    counts: {
      paragraphs: paragraphs.length,
      tables: count(/<w:tbl>/g),
      rows: count(/<w:tr>/g),
      cells: count(/<w:tc>/g),
      'merged cells': count(/<w:vMerge/g),
      'rows kept whole': count(/<w:cantSplit/g),
      'header rows': count(/<w:tblHeader/g),
      sections: count(/<w:sectPr/g),
    },
  };
}

/** Style and words of a paragraph; empty for one without words. */
function wordsOf(paragraph) {
  const words = [...paragraph.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.slice(text.indexOf('>') + 1)).join('');
  return words === '' ? '' : `${/<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1]}: ${words}`;
}
