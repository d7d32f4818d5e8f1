import { join, resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import { builtInSet } from '../../template/index.ts';
import { nearest } from '../../text/index.ts';
import { type Command, DRY_RUN, FORCE } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { guardTargets, OTHER_FOLDER, sameText, writeOutputs } from '../outputs.ts';
import { chooseTemplates } from '../template-files.ts';

export const template: Command = {
  name: 'template',
  arguments: [
    { name: 'action', about: { vi: 'eject hoặc check', en: 'eject or check' } },
    { name: 'dir', about: { vi: 'thư mục', en: 'folder' } },
  ],
  summary: {
    vi: 'Chép mẫu có sẵn ra để cơ quan sửa, hoặc soát mẫu riêng',
    en: "Copy the built-in templates to change them, or check an office's own",
  },
  examples: [
    {
      line: 'ccht template eject mau/',
      about: { vi: 'chép các mẫu vào thư mục mau', en: 'copy the templates into the folder mau' },
    },
    {
      line: 'ccht template check mau/',
      about: { vi: 'soát các mẫu trong thư mục mau', en: 'check the templates in the folder mau' },
    },
    {
      line: 'ccht render ke-hoach.plan.yaml --template mau/',
      about: { vi: 'làm văn bản bằng mẫu đó', en: 'render with them' },
    },
  ],
  options: [FORCE, DRY_RUN],
  async run([action = '', dir = ''], options, context) {
    const { host, say } = context;
    if (action === 'check') {
      const set = await chooseTemplates(dir, host.cwd, context);
      host.out(
        `${say({ vi: `Không thấy lỗi trong các mẫu (${set.sources.size} mẫu, kể cả mẫu có sẵn).`, en: `No fault found (${set.sources.size} templates, built-in ones included).` })}\n`,
      );
      return 0;
    }
    if (action !== 'eject') {
      const guess = nearest(action, ['eject', 'check']) ?? 'eject';
      throw new UserError(
        { vi: `Không có việc “${action}”.`, en: `There is no action “${action}”.` },
        { hint: didYouMean(guess) },
      );
    }
    const folder = resolve(host.cwd, dir);
    const outputs = [...builtInSet().sources.values()].map(({ file, source }) => ({
      path: join(folder, file),
      data: source,
      origin: sameText(source),
    }));
    guardTargets(outputs, [], options, context, OTHER_FOLDER);
    writeOutputs(outputs, options, context, host.out);
    return 0;
  },
};
