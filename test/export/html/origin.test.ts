import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrigin, writeDocx } from '../../../src/export/docx/index.ts';
import { readHtmlOrigin, writeHtml } from '../../../src/export/html/index.ts';
import { facts, part, run, treeOf, wholeTree } from '../sample-tree.ts';

const html = writeHtml(wholeTree, facts);

function meta(page: string, name: string): string | undefined {
  return new RegExp(`<meta name="ccht-${name}" content="([^"]*)">`).exec(page)?.[1];
}

describe('a page says where it comes from', () => {
  it('carries the facts of the .docx', () => {
    expect(meta(html, 'version')).toBe(facts.version);
    expect(meta(html, 'state')).toBe('draft');
    expect(meta(html, 'plan-sha256')).toBe(facts.planHash);
    expect(meta(html, 'template-sha256')).toBe(facts.templateHash);
    expect(meta(html, 'page-sha256')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has the same hash of its words as the .docx of the same tree', async () => {
    const origin = readOrigin(await writeDocx(wholeTree, facts));
    expect(meta(html, 'words-sha256')).toBe(origin.wordsHash);
  });

  it.each([
    ['a word', 'Một hai.', false],
    ['a no-break space for a space', 'Một\u00a0ba.', true],
    ['an entity', 'Một & ba.', false],
  ])('hashes the words, not the form: %s changed', (_, text, same) => {
    const hash = (words: string) =>
      meta(writeHtml(treeOf([part([{ kind: 'basis', runs: run(words) }])]), facts), 'words-sha256');
    expect(hash(text) === hash('Một ba.')).toBe(same);
  });
});

describe('readHtmlOrigin', () => {
  it.each([
    ['as written', html, 'ours-untouched'],
    ['with the line ends of Windows', html.replaceAll('\n', '\r\n'), 'ours-untouched'],
    ['with a byte order mark', `\ufeff${html}`, 'ours-untouched'],
    ['with another word', html.replace('tháo gỡ', 'gỡ bỏ'), 'edited'],
    ['with another size of type', html.replace('14pt', '15pt'), 'edited'],
    ['with another plan', html.replace(facts.planHash, facts.templateHash), 'edited'],
    ['with something after its end', `${html}<p>`, 'edited'],
    ['cut short', html.slice(0, -400), 'edited'],
    ['without its facts', html.replace(/<meta name="ccht-[^>]*>/g, ''), 'foreign'],
    ['empty', '', 'foreign'],
    ['a page of someone else', '<!DOCTYPE html><title>Kế hoạch</title>', 'foreign'],
    ['not a page', 'PK\u0003\u0004', 'foreign'],
  ])('%s: %#', (_, text, state) => {
    expect(readHtmlOrigin(text)).toEqual({ state });
  });

  it('takes no page for untouched that lacks a single character', () => {
    fc.assert(
      fc.property(fc.nat({ max: html.length - 1 }), (place) => {
        const without = html.slice(0, place) + html.slice(place + 1);
        expect(readHtmlOrigin(without).state).not.toBe('ours-untouched');
      }),
    );
  });

  it('knows a page whose text names the facts', () => {
    const tree = treeOf([part([{ kind: 'basis', runs: run('<meta name="ccht-page-sha256" content="">') }])]);
    expect(readHtmlOrigin(writeHtml(tree, facts)).state).toBe('ours-untouched');
  });
});
