import { type Command, DRY_RUN, FORCE, OUTPUT } from '../command.ts';

export const summary: Command = {
  name: 'summary',
  arguments: [
    {
      name: 'plan...',
      about: {
        vi: 'tệp kế hoạch, thư mục (không ghi: mọi kế hoạch từ thư mục này)',
        en: 'plan, folder (none: every plan below)',
      },
      optional: true,
    },
  ],
  summary: {
    vi: 'Việc nào có ngày, chờ ai, ai làm gì đến bao giờ',
    en: 'What has a day, what waits for whom, who owes what by when',
  },
  examples: [
    {
      line: 'ccht summary ke-hoach-2023.plan.yaml',
      about: { vi: 'bức tranh chung của một kế hoạch', en: 'one plan at a glance' },
    },
    {
      line: 'ccht summary --due 30d',
      about: {
        vi: 'việc đến hạn trong 30 ngày tới, mọi kế hoạch từ thư mục này',
        en: 'due within 30 days, in every plan below',
      },
    },
    {
      line: 'ccht summary --owner "van phong" --by month',
      about: { vi: 'việc của Văn phòng theo tháng (gõ không dấu cũng được)', en: "one unit's work, month by month" },
    },
    {
      line: 'ccht summary ke-hoach-2023.plan.yaml -o viec.csv',
      about: { vi: 'bảng tính, mỗi việc một dòng', en: 'a table, one task a row' },
    },
    {
      line: 'ccht summary ke-hoach-2023.plan.yaml -o viec.xlsx',
      about: { vi: 'bảng tính Excel: theo tháng, theo đơn vị', en: 'a workbook: by month, by unit' },
    },
    {
      line: 'ccht summary ke-hoach-2023.plan.yaml --per-owner lich',
      about: { vi: 'mỗi đơn vị một tệp lịch, nhập vào Outlook, Google', en: 'a calendar file for each unit' },
    },
  ],
  options: [
    {
      flags: '--by <what>',
      about: {
        vi: 'chỉ xem theo: month (tháng), quarter (quý), owner (đơn vị), group (nhóm), status (tình trạng), waiting (chờ ai), datedness (thời gian)',
        en: 'one view only: month, quarter, owner, group, status, waiting, datedness',
      },
      choices: ['month', 'quarter', 'owner', 'group', 'status', 'waiting', 'datedness'],
    },
    {
      flags: '--owner <name>',
      about: {
        vi: 'chỉ việc của đơn vị này, gõ tắt, không dấu cũng được',
        en: 'only what this unit does; short and without diacritics will do',
      },
    },
    { flags: '--lead-only', about: { vi: 'chỉ tính việc chủ trì', en: 'only what is led, not what is supported' } },
    { flags: '--expand', about: { vi: 'tách nhóm thành từng đơn vị', en: 'groups give way to their units' } },
    {
      flags: '--due <span>',
      about: {
        vi: 'chỉ việc đến hạn từ nay: 30d (ngày), 2w (tuần), 3m (tháng), hoặc đến một ngày',
        en: 'only what falls due: within 30d, 2w, 3m, or until a day',
      },
    },
    {
      flags: '--overdue',
      about: { vi: 'chỉ việc quá hạn, hoặc đã đến hạn mà chờ xác nhận', en: 'only what is overdue or waits for word' },
    },
    {
      flags: '--as-of <day>',
      about: { vi: 'tính đến ngày này (mặc định: hôm nay)', en: 'as of this day (default: today)' },
    },
    {
      flags: '--units <file>',
      about: {
        vi: 'danh mục đơn vị (mặc định: units.yaml cạnh kế hoạch hoặc ở thư mục trên)',
        en: 'directory of units (default: units.yaml beside the plan or above)',
      },
    },
    {
      flags: '-f, --format <format>',
      about: {
        vi: 'table (mặc định), md, csv, json, xlsx, ics (lịch)',
        en: 'table (default), md, csv, json, xlsx, ics',
      },
      choices: ['table', 'md', 'csv', 'json', 'xlsx', 'ics'],
    },
    {
      flags: '--per-owner <dir>',
      about: {
        vi: 'ghi vào thư mục này mỗi đơn vị một tệp lịch (.ics) các việc chủ trì',
        en: 'write a calendar (.ics) of what each unit leads into this folder',
      },
    },
    OUTPUT,
    FORCE,
    DRY_RUN,
  ],
  async run(args, options, context) {
    const { runSummary } = await import('../run-summary.ts');
    return runSummary(args, options, context);
  },
};
