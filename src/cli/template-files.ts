import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { builtInSet, officeSet, type TemplateSet } from '../template/index.ts';
import type { Context } from './command.ts';
import { loadConfig } from './config.ts';
import { isFolder, readBytes, shownPath } from './files.ts';
import { decodeNamed } from './text-file.ts';

/**
 * The templates to render with: `--template DIR`, else the folder named in the config above the plan, else the
 * built-in ones. An office's folder may hold only the files it changes. Throws UserError for a folder without templates.
 */
export async function chooseTemplates(
  given: string | undefined,
  planFolder: string,
  context: Context,
): Promise<TemplateSet> {
  const { host } = context;
  const config = given === undefined ? loadConfig(planFolder, context) : undefined;
  const folder =
    given !== undefined ? resolve(host.cwd, given) : config?.templates && resolve(config.folder, config.templates);
  if (!folder) return builtInSet();
  const shown = shownPath(folder, host.cwd);
  if (!isFolder(folder))
    throw new UserError({ vi: `Không có thư mục mẫu ${shown}.`, en: `There is no template folder ${shown}.` });
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .sort();
  if (names.length === 0) {
    throw new UserError(
      {
        vi: `Không có tệp mẫu .hbs nào trong thư mục ${shown}.`,
        en: `There is no .hbs template in the folder ${shown}.`,
      },
      {
        hint: {
          vi: 'Chép mẫu có sẵn ra để sửa: ccht template eject THƯ-MỤC',
          en: 'Copy the built-in ones to change: ccht template eject DIR',
        },
      },
    );
  }
  return officeSet(
    names.map((name) => {
      const path = join(folder, name);
      const file = shownPath(path, host.cwd);
      return { file, source: decodeNamed(readBytes(path, file), file) };
    }),
  );
}
