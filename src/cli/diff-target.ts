import { extname, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type Context, optionText } from './command.ts';

const FORMATS = ['table', 'json', 'md', 'html', 'docx'] as const;
export type DiffFormat = (typeof FORMATS)[number];

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
  return { format: given ?? formatOf(output), path: resolve(host.cwd, output) };
}

function formatOf(output: string): DiffFormat {
  const ending = extname(output).slice(1).toLowerCase();
  const said = FORMATS.find((format) => format === (ending === 'txt' ? 'table' : ending === 'htm' ? 'html' : ending));
  if (said !== undefined) return said;
  throw new UserError(
    { vi: `Tên “${output}” chưa rõ loại tệp.`, en: `“${output}” does not say which kind of file.` },
    {
      hint: {
        vi: 'Đặt đuôi .txt, .md, .json, .html hoặc .docx, hoặc ghi --format.',
        en: 'Let it end in .txt, .md, .json, .html or .docx, or give --format.',
      },
    },
  );
}
