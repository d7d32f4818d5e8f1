import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { printedWords, readOrigin, wordsHash, writeDocx } from '../../../src/export/docx/index.ts';
import { facts, sampleTree } from '../sample-tree.ts';

const bytes = await writeDocx(sampleTree('for-signature'), facts);

/** The file as a person's program would leave it after a change to one part. */
function changed(path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = parts[path];
  if (before === undefined) throw new Error(path);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(before))) });
}

describe('readOrigin', () => {
  it('knows a file as it was written, with its facts', () => {
    const origin = readOrigin(bytes);
    expect(origin).toMatchObject({ state: 'ours-untouched', documentState: 'for-signature', ...facts });
    expect(origin.wordsNow).toBe(origin.wordsHash);
  });

  it('is not disturbed by another way of zipping', () => {
    expect(readOrigin(zipSync(unzipSync(bytes))).state).toBe('ours-untouched');
  });

  it('sees changed words', () => {
    const origin = readOrigin(changed('word/document.xml', (xml) => xml.replace('YÊU CẦU', 'YÊU CẤU')));
    expect(origin.state).toBe('edited');
    expect(origin.planHash).toBe(facts.planHash);
    expect(origin.wordsNow).not.toBe(origin.wordsHash);
  });

  const looks: [string, string, string][] = [
    ['word/styles.xml', '<w:sz w:val="28"/>', '<w:sz w:val="30"/>'],
    ['word/document.xml', '<w:cantSplit/>', ''],
    ['word/header1.xml', 'PAGE', 'NUMPAGES'],
  ];
  it.each(looks)('sees a changed look in %s, the words being the same', (path, from, to) => {
    const origin = readOrigin(changed(path, (xml) => xml.replace(from, to)));
    expect(origin.state).toBe('edited');
    expect(origin.wordsNow).toBe(origin.wordsHash);
  });

  it('calls a file without its properties foreign, and what is no file at all too', () => {
    const parts = unzipSync(bytes);
    delete parts['docProps/custom.xml'];
    expect(readOrigin(zipSync(parts))).toMatchObject({ state: 'foreign' });
    for (const junk of [
      new Uint8Array(),
      new Uint8Array([80, 75, 3, 4, 1, 2]),
      strToU8('văn bản'),
      bytes.subarray(0, 900),
    ]) {
      expect(readOrigin(junk)).toEqual({ state: 'foreign' });
    }
  });
});

describe('printedWords', () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const cases: [string, string, string][] = [
    ['joins runs of a paragraph', `<w:p>${run('Kế ho')}${run('ạch')}</w:p>`, 'Kế hoạch'],
    ['parts paragraphs', `<w:p>${run('a')}</w:p><w:p>${run('b')}</w:p>`, 'a\nb'],
    ['skips empty paragraphs', `<w:p></w:p><w:p>${run('a')}</w:p><w:p>${run(' ')}</w:p>`, 'a'],
    [
      'takes breaks and tabs for spaces',
      `<w:p>${run('a')}<w:r><w:br/></w:r>${run('b')}<w:r><w:tab/></w:r>${run('c')}</w:p>`,
      'a b c',
    ],
    ['collapses white space, no-break spaces too', `<w:p>${run(' a  b\u00a0 c ')}</w:p>`, 'a b c'],
    ['composes letters', `<w:p>${run('a\u0323\u0302')}</w:p>`, 'ậ'],
    ['reads entities', `<w:p>${run('a &amp; &lt;b&gt; &quot;c&quot; &#7853;')}</w:p>`, 'a & <b> "c" ậ'],
    [
      'leaves out deleted words and codes of fields',
      '<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>',
      '',
    ],
  ];
  it.each(cases)('%s', (_, xml, expected) => {
    expect(printedWords(xml)).toBe(expected);
  });

  it('hash alike however the words are cut into runs', () => {
    expect(wordsHash(`<w:p>${run('một hai')}</w:p>`)).toBe(
      wordsHash(`<w:p>${run('một')}<w:proofErr w:type="x"/>${run(' hai')}</w:p>`),
    );
  });
});
