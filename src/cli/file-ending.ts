import { extname } from 'node:path';
import { UserError } from '../diagnostics/index.ts';

/**
 * `--format`, else what the ending of a file's name says. `endings` without the dot, in small letters; whether a format
 * may go into a file with an ending of no format. Throws UserError where the two disagree, or where neither says.
 */
export function formatOfFile<Format extends string>(
  name: string,
  given: Format | undefined,
  endings: Readonly<Record<string, Format>>,
  otherEndings: 'allowed' | 'refused',
): Format {
  const ending = extname(name).slice(1).toLowerCase();
  const said = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const fits = said === undefined ? otherEndings === 'allowed' : given === undefined || said === given;
  if (given !== undefined && !fits) throw doNotFit(name, given, endings);
  const format = given ?? said;
  if (format !== undefined) return format;
  const orGiven = otherEndings === 'allowed' ? { vi: ', hoặc ghi --format', en: ', or give --format' } : NOTHING;
  const list = Object.keys(endings).map((one) => `.${one}`);
  const last = list.pop() ?? '';
  throw new UserError(
    { vi: `Tên “${name}” chưa rõ loại tệp.`, en: `“${name}” does not say which kind of file.` },
    {
      hint: {
        vi: `Đặt đuôi ${list.join(', ')} hoặc ${last}${orGiven.vi}.`,
        en: `Let it end in ${list.join(', ')} or ${last}${orGiven.en}.`,
      },
    },
  );
}

const NOTHING = { vi: '', en: '' };

/** Tells of a name whose ending is not that of the format asked for. */
function doNotFit(name: string, format: string, endings: Readonly<Record<string, string>>): UserError {
  const ending = Object.keys(endings).find((one) => endings[one] === format) ?? format;
  return new UserError(
    { vi: `--format ${format} không khớp tên “${name}”.`, en: `--format ${format} does not fit the name “${name}”.` },
    {
      hint: { vi: `Đặt đuôi .${ending}, hoặc bỏ --format.`, en: `Let it end in .${ending}, or leave --format out.` },
    },
  );
}

/** Refuses a plan in a .docx, a report in a .yaml: a slip that would put one thing under the name of another. */
export function refuseEnding(path: string | undefined, ending: RegExp, wanted: string): void {
  if (path === undefined || ending.test(path)) return;
  throw new UserError(
    { vi: `Tên “${path}” không hợp với loại tệp sẽ ghi.`, en: `“${path}” does not fit what would be written.` },
    { hint: { vi: `Đặt đuôi ${wanted}.`, en: `Let it end in ${wanted}.` } },
  );
}
