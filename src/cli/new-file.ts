import { UserError } from '../diagnostics/index.ts';
import type { Context } from './command.ts';
import { exists, shownPath } from './files.ts';

/** A plan that exists is somebody's work: `new` never writes over one, whatever is asked. */
export function refuseExisting(path: string, { host }: Context): void {
  if (!exists(path)) return;
  const shown = shownPath(path, host.cwd);
  throw new UserError(
    { vi: `${shown} đã có; ccht new không ghi đè tệp nào.`, en: `${shown} exists; ccht new never overwrites.` },
    { hint: { vi: 'Ghi ra tên khác bằng -o TÊN.', en: 'Write to another name with -o NAME.' } },
  );
}
