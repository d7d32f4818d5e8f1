import { join, resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import { type Command, DRY_RUN, FORCE } from '../command.ts';
import { guardTargets, OTHER_FOLDER, sameText, writeOutputs } from '../outputs.ts';
import { SCHEMAS } from '../schemas.ts';

export const schema: Command = {
  name: 'schema',
  arguments: [],
  summary: {
    vi: 'Chép các lược đồ JSON ra thư mục, để trình soạn thảo gợi ý',
    en: 'Copy the JSON Schemas to a folder, for editors',
  },
  examples: [
    { line: 'ccht schema -o .ccht', about: { vi: 'chép vào thư mục .ccht', en: 'copy into the folder .ccht' } },
    {
      line: 'ccht schema -o .ccht --dry-run',
      about: { vi: 'xem sẽ chép tệp nào', en: 'see which files would be written' },
    },
  ],
  options: [{ flags: '-o, --output <dir>', about: { vi: 'thư mục nhận', en: 'folder to copy to' } }, FORCE, DRY_RUN],
  async run(_args, options, context) {
    if (typeof options.output !== 'string') {
      throw new UserError(
        { vi: 'Thiếu thư mục nhận.', en: 'Missing the folder to copy to.' },
        { hint: { vi: 'Ví dụ: ccht schema -o .ccht', en: 'Example: ccht schema -o .ccht' } },
      );
    }
    const folder = resolve(context.host.cwd, options.output);
    const outputs = Object.entries(SCHEMAS).map(([name, value]) => {
      const text = `${JSON.stringify(value, null, 2)}\n`;
      return { path: join(folder, name), data: text, origin: sameText(text) };
    });
    guardTargets(outputs, [], options, context, OTHER_FOLDER);
    writeOutputs(outputs, options, context, context.host.out);
    return 0;
  },
};
