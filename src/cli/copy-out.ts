import { UserError } from '../diagnostics/index.ts';
import type { Context } from './command.ts';
import { exists, readBytes, shownPath, writeWhole } from './files.ts';

/** A file that ccht hands out; `isOurs` says of an existing file's text whether it may be written over. */
export type Copy = { readonly path: string; readonly text: string; readonly isOurs: (existing: string) => boolean };

/**
 * Writes copies of ccht's own files. Refuses (UserError, nothing written) when one would replace a file that is not
 * ccht's, unless `force`; with `dryRun` only says what it would write.
 */
export function copyOut(
  copies: readonly Copy[],
  options: Readonly<Record<string, unknown>>,
  { host, say }: Context,
): void {
  const kept = copies
    .filter(({ path, isOurs }) => exists(path) && !isOurs(Buffer.from(readBytes(path, path)).toString('utf8')))
    .map(({ path }) => shownPath(path, host.cwd));
  if (kept.length > 0 && options.force !== true) {
    throw new UserError(
      {
        vi: `Đã có tệp riêng, giữ nguyên: ${kept.join(', ')}`,
        en: `These files are not ccht's own and are kept: ${kept.join(', ')}`,
      },
      {
        hint: {
          vi: 'Chọn thư mục khác, hoặc ghi đè bằng --force.',
          en: 'Choose another folder, or overwrite with --force.',
        },
      },
    );
  }
  for (const { path, text } of copies) {
    const shown = shownPath(path, host.cwd);
    if (options.dryRun === true) host.out(`${say({ vi: `Sẽ ghi ${shown}`, en: `Would write ${shown}` })}\n`);
    else {
      writeWhole(path, text, shown);
      host.out(`${say({ vi: `Đã ghi ${shown}`, en: `Wrote ${shown}` })}\n`);
    }
  }
}
