import { type Command, DRY_RUN, OUTPUT, optionText } from '../command.ts';

export const newCommand: Command = {
  name: 'new',
  arguments: [],
  summary: {
    vi: 'Lập tệp kế hoạch mới: trống, hoặc năm sau từ năm nay',
    en: 'Start a plan: empty, or next year’s from this year’s',
  },
  examples: [
    {
      line: 'ccht new --from ke-hoach-2023.plan.yaml --year 2024',
      about: { vi: 'kế hoạch năm 2024 từ kế hoạch năm 2023', en: 'the plan of 2024 from that of 2023' },
    },
  ],
  options: [
    {
      flags: '--from <plan>',
      about: { vi: 'lập từ kế hoạch năm trước này', en: 'make it from this plan of the year before' },
    },
    { flags: '--year <year>', about: { vi: 'năm của kế hoạch mới', en: 'year of the new plan' } },
    OUTPUT,
    {
      flags: '--drop-done',
      about: {
        vi: 'với --from: bỏ hẳn việc đã xong, không chỉ đánh dấu',
        en: 'with --from: leave finished tasks out instead of marking them',
      },
    },
    { flags: '--units <file>', about: { vi: 'danh mục đơn vị', en: 'directory of units' } },
    DRY_RUN,
  ],
  async run(_args, options, context) {
    const from = optionText(options, 'from');
    if (from !== undefined) {
      const { newFrom } = await import('../new-from.ts');
      return newFrom(from, options, context);
    }
    return 0;
  },
};
