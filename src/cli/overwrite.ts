import { UserError } from '../diagnostics/index.ts';
import { exists, readBytes } from './files.ts';

/** Whether an existing output is as ccht wrote it, changed by a person since, or not ccht's at all. */
export type OutputOrigin = 'ours-untouched' | 'edited' | 'foreign';

/**
 * Refuses (UserError, exit 2) to write over a file that a person has edited or that is not ccht's. `origin` judges the
 * bytes of the existing file.
 */
export function guardOverwrite(
  path: string,
  shown: string,
  force: boolean,
  origin: (bytes: Uint8Array) => OutputOrigin,
): void {
  if (force || !exists(path)) return;
  const state = origin(readBytes(path, shown));
  if (state === 'ours-untouched') return;
  const words =
    state === 'edited'
      ? {
          vi: `${shown} đã được sửa sau khi ccht ghi ra; giữ nguyên tệp này.`,
          en: `${shown} has been edited since ccht wrote it; it is kept as it is.`,
        }
      : {
          vi: `${shown} đã có và không phải do ccht ghi ra; giữ nguyên tệp này.`,
          en: `${shown} exists and was not written by ccht; it is kept as it is.`,
        };
  throw new UserError(words, {
    hint: {
      vi: 'Ghi ra tên khác bằng -o TÊN, hoặc ghi đè bằng --force.',
      en: 'Write to another name with -o NAME, or overwrite with --force.',
    },
  });
}
