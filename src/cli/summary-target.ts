import { extname, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { type Context, optionText } from './command.ts';
import { formatOfFile } from './file-ending.ts';
import { isFolder } from './files.ts';
import { neverOurs, type Target } from './outputs.ts';

const FORMATS = ['table', 'md', 'csv', 'json', 'xlsx', 'ics'] as const;
export type SummaryFormat = (typeof FORMATS)[number];
const ENDINGS = { txt: 'table', md: 'md', csv: 'csv', json: 'json', xlsx: 'xlsx', ics: 'ics' } as const;

/** Where a summary goes: standard output, a file, or a folder with a calendar for each unit. */
export type SummaryTarget =
  | { readonly kind: 'out'; readonly format: SummaryFormat }
  | { readonly kind: 'file'; readonly format: SummaryFormat; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** Reads `--format`, `-o` and `--per-owner`. Throws UserError where they do not go together. */
export function summaryTarget(options: Readonly<Record<string, unknown>>, { host }: Context): SummaryTarget {
  const given = FORMATS.find((format) => format === options.format);
  const output = optionText(options, 'output');
  const perOwner = optionText(options, 'perOwner');
  if (perOwner !== undefined) {
    if ((given !== undefined && given !== 'ics') || output !== undefined) throw notTogether();
    return { kind: 'folder', path: resolve(host.cwd, perOwner) };
  }
  if (output === undefined || output === '-') {
    if (given === 'xlsx' && output === undefined) throw needsFile();
    return { kind: 'out', format: given ?? 'table' };
  }
  const path = resolve(host.cwd, output);
  if (/[/\\]$/.test(output) || isFolder(path)) {
    if (given !== 'ics') throw onlyCalendars(output);
    return { kind: 'folder', path };
  }
  return { kind: 'file', format: formatOfFile(output, given, ENDINGS, 'allowed'), path };
}

function needsFile(): UserError {
  return new UserError(
    { vi: 'Bảng tính (xlsx) cần tên tệp.', en: 'A workbook (xlsx) needs the name of a file.' },
    { hint: { vi: 'Ví dụ: -o viec.xlsx', en: 'Example: -o tasks.xlsx' } },
  );
}

function onlyCalendars(output: string): UserError {
  return new UserError(
    { vi: `${output} là thư mục.`, en: `${output} is a folder.` },
    {
      hint: {
        vi: 'Ghi tên tệp; hoặc -f ics để mỗi đơn vị có một tệp lịch trong thư mục đó.',
        en: 'Name a file; or use -f ics for a calendar of each unit in that folder.',
      },
    },
  );
}

function notTogether(): UserError {
  return new UserError(
    {
      vi: '--per-owner chỉ ghi tệp lịch (ics), không dùng cùng -o.',
      en: '--per-owner writes calendars (ics) only, without -o.',
    },
    { hint: { vi: 'Ví dụ: ccht summary --per-owner lich', en: 'Example: ccht summary --per-owner calendars' } },
  );
}

/** A calendar that ccht wrote is written anew; of other files nobody knows what people have added. */
export function originOf(path: string): Target['origin'] {
  if (extname(path).toLowerCase() !== '.ics') return neverOurs;
  return (existing) =>
    /^BEGIN:VCALENDAR\r?\n(?:[^\n]*\n){0,3}PRODID:-\/\/ccht\/\//.test(Buffer.from(existing).toString('utf8'))
      ? 'ours-untouched'
      : 'foreign';
}
