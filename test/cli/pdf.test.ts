import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { convertToPdf, pdfOrigin } from '../../src/cli/pdf.ts';
import { Desk } from './harness.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.leave();
});

/** A stand-in for LibreOffice: a shell script, the last argument but one being the output folder. */
function office(script: string) {
  desk.put('soffice', `#!/bin/sh\n${script}\n`);
  chmodSync(join(desk.folder, 'soffice'), 0o755);
  return {
    out: () => {},
    err: () => {},
    env: { CCHT_SOFFICE: join(desk.folder, 'soffice') },
    cwd: desk.folder,
    errIsTerminal: false,
    outIsTerminal: false,
    width: undefined,
    now: () => 0,
    stdin: async () => new Uint8Array(),
  };
}

describe.skipIf(process.platform === 'win32')('a PDF through LibreOffice', () => {
  it('what it makes is taken, with the faces in it, and is known again', async () => {
    const host = office(
      'for last; do :; done; printf "%%PDF-1.7 /FontName /ABCDEF+LiberationSerif-Bold %%%%EOF" > "$(dirname "$last")/plan.pdf"',
    );
    const { bytes, fonts } = await convertToPdf(new Uint8Array([1]), host);
    expect(fonts).toEqual(['LiberationSerif']);
    expect(pdfOrigin(bytes)).toBe('ours-untouched');
    expect(pdfOrigin(Buffer.concat([Buffer.from('x'), bytes]))).toBe('edited');
    expect(pdfOrigin(Buffer.from('%PDF-1.7 %%EOF'))).toBe('foreign');
  });

  it('when it makes nothing, its own words are shown', async () => {
    const host = office('echo "no export filter" >&2');
    await expect(convertToPdf(new Uint8Array([1]), host)).rejects.toMatchObject({
      words: { vi: 'LibreOffice không làm ra PDF.' },
      hint: { vi: 'LibreOffice báo: no export filter' },
    });
  });

  it('it and what it started are stopped when time is up', async () => {
    const host = office('(sleep 2; touch "$(dirname "$0")/went-on") & wait');
    await expect(convertToPdf(new Uint8Array([1]), host, 1)).rejects.toMatchObject({
      words: { vi: 'LibreOffice chạy quá 1 giây, đã dừng.' },
    });
    await new Promise((next) => setTimeout(next, 1800));
    expect(desk.files()).toEqual(['soffice']);
  });
});
