import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { at, everyElement, parseXml, size } from './xml-tree.ts';

/** A word on paper with its box, in points from the upper left corner. */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** A page as printed: its size and its words. `lines` are rows of words of one height, from left to right. */
export type Page = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly lines: readonly (readonly Word[])[];
};

/** Which of the programs that make pages are missing; undefined when all are there. */
export function missingPrograms(
  // soffice alone may be there without the part that reads Word files.
  programs: readonly string[] = ['soffice', 'lowriter', 'pdftotext'],
): string | undefined {
  const missing = programs.filter((program) => {
    try {
      execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  return missing.length === 0 ? undefined : missing.join(', ');
}

/** Makes PDF of Word files, all in one run of LibreOffice with a profile of its own. */
export function makePages(folder: string, files: readonly string[]): Map<string, Page[]> {
  const out = join(folder, 'pdf');
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out, ...files],
    {
      cwd: folder,
      stdio: 'ignore',
      timeout: 280_000,
    },
  );
  return new Map(
    files.map((file) => [
      file,
      readPages(
        join(
          out,
          `${file
            .split('/')
            .at(-1)
            ?.replace(/\.docx$/, '')}.pdf`,
        ),
      ),
    ]),
  );
}

function readPages(pdf: string): Page[] {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const root = parseXml(
    xml
      .replace(/<!DOCTYPE[^>]*>/, '')
      .replace(/<meta [^>]*>/g, '')
      .replace(/[\u0000-\u0008]/g, ''),
  );
  return everyElement(at(root, 'body') ?? root, 'page').map((page) => {
    const words = everyElement(page, 'word').map((word) => ({
      text: word.children.join('').normalize('NFC'),
      left: size(word, 'xMin'),
      right: size(word, 'xMax'),
      top: size(word, 'yMin'),
      bottom: size(word, 'yMax'),
    }));
    return { width: size(page, 'width'), height: size(page, 'height'), words, lines: rowsOf(words) };
  });
}

function rowsOf(words: readonly Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs((row[0]?.bottom ?? 0) - word.bottom) < 2) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Whether the words of a text stand one after the other in one row of the page. */
export function onOneLine(page: Page, text: string): boolean {
  const wanted = text
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '')
    .join(' ');
  return page.lines.some((row) => ` ${row.map((word) => word.text).join(' ')} `.includes(` ${wanted} `));
}
