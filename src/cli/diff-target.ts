import { resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type Context, optionText } from './command.ts';
import { formatOfFile } from './file-ending.ts';

const FORMATS = ['table', 'json', 'md', 'html', 'docx'] as const;
export type DiffFormat = (typeof FORMATS)[number];
const ENDINGS = { txt: 'table', md: 'md', json: 'json', html: 'html', docx: 'docx', htm: 'html' } as const;

/** Where a comparison goes, `path` absolute; undefined for standard output. */
export type DiffTarget = { readonly format: DiffFormat; readonly path: string | undefined };

/** Reads `--format` and `-o`. Throws UserError where the name does not say which kind of file. */
export function diffTarget(options: Readonly<Record<string, unknown>>, { host }: Context): DiffTarget {
  const given = FORMATS.find((format) => format === options.format);
  const output = optionText(options, 'output');
  if (output === '-') return { format: given ?? 'table', path: undefined };
  if (output === undefined) {
    if (given === 'docx') {
      throw new UserError(
        { vi: 'Tệp Word cần tên tệp.', en: 'A Word file needs a name.' },
        { hint: { vi: 'Ví dụ: -o so-sanh.docx', en: 'Example: -o comparison.docx' } },
      );
    }
    return { format: given ?? 'table', path: undefined };
  }
  return { format: formatOfFile(output, given, ENDINGS, 'allowed'), path: resolve(host.cwd, output) };
}
