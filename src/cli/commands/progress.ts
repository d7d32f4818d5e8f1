import { type Command, DRY_RUN } from '../command.ts';

export const progress: Command = {
  name: 'progress',
  arguments: [
    {
      name: 'state',
      about: {
        vi: 'done (xong), open (chưa xong) hoặc dropped (thôi thực hiện)',
        en: 'done, open or dropped',
      },
    },
    {
      name: 'task...',
      about: { vi: 'số hoặc id của nhiệm vụ, và tệp kế hoạch', en: 'number or id of the task, and the plan' },
    },
  ],
  summary: {
    vi: 'Ghi việc đã xong vào tệp theo dõi cạnh kế hoạch',
    en: 'Note what is done in the progress file beside the plan',
  },
  examples: [
    {
      line: 'ccht progress done II.1.5 --on 12/9/2023 --evidence "Quyết định số 15/QĐ-BQL"',
      about: { vi: 'việc II.1.5 xong ngày 12/9/2023', en: 'task II.1.5 was done on 12/9/2023' },
    },
    {
      line: 'ccht progress done VII.1 IV.1 ke-hoach-2023.plan.yaml',
      about: { vi: 'hai việc của kế hoạch này xong hôm nay', en: 'two tasks of this plan were done today' },
    },
    {
      line: 'ccht progress dropped III.4 --note "Sáp nhập đơn vị"',
      about: { vi: 'thôi thực hiện', en: 'not to be done any more' },
    },
  ],
  options: [
    { flags: '--on <day>', about: { vi: 'ngày xong (mặc định: hôm nay)', en: 'the day (default: today)' } },
    { flags: '--evidence <text>', about: { vi: 'văn bản, tài liệu chứng minh', en: 'the document that shows it' } },
    { flags: '--note <text>', about: { vi: 'ghi chú', en: 'a note' } },
    DRY_RUN,
  ],
  async run(args, options, context) {
    const { runProgress } = await import('../run-progress.ts');
    return runProgress(args, options, context);
  },
};
