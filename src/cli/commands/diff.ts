import { type Command, DRY_RUN, FORCE, OUTPUT } from '../command.ts';

export const diff: Command = {
  name: 'diff',
  arguments: [
    {
      name: 'plan...',
      about: { vi: 'kế hoạch cũ, kế hoạch mới (hoặc nhiều năm)', en: 'old plan, new plan (or years)' },
    },
  ],
  summary: {
    vi: 'So sánh hai kế hoạch: việc nào mới, bỏ, sửa; hạn, chỉ tiêu, đơn vị thay đổi ra sao',
    en: 'Compare two plans: tasks new, gone, changed; deadlines, targets, units',
  },
  examples: [
    {
      line: 'ccht diff ke-hoach-2022.plan.yaml ke-hoach-2023.plan.yaml',
      about: { vi: 'điều cần cho ý kiến trước, còn lại tóm tắt', en: 'what wants a decision first, the rest in short' },
    },
    {
      line: 'ccht diff ke-hoach-2022.plan.yaml ke-hoach-2023.plan.yaml --full',
      about: { vi: 'đủ từng thay đổi, hai bản đặt cạnh nhau', en: 'every change, both texts side by side' },
    },
    {
      line: 'ccht diff ke-hoach-2022.plan.yaml ke-hoach-2023.plan.yaml -o so-sanh.docx',
      about: {
        vi: 'bảng so sánh kèm tờ trình, có cột lý do để điền',
        en: 'a comparison table to be signed, reasons to fill in',
      },
    },
    {
      line: 'ccht diff 2022.plan.yaml 2023.plan.yaml --only deadline,owner',
      about: { vi: 'chỉ xem thời hạn và đơn vị', en: 'deadlines and units only' },
    },
    {
      line: 'ccht diff 2021.plan.yaml 2022.plan.yaml 2023.plan.yaml',
      about: { vi: 'việc chuyển từ năm này sang năm khác', en: 'tasks carried over year after year' },
    },
  ],
  options: [
    { flags: '--brief', about: { vi: 'chỉ số liệu chung', en: 'totals only' } },
    { flags: '--full', about: { vi: 'đủ từng thay đổi', en: 'every change' } },
    {
      flags: '--explain',
      about: { vi: 'nói vì sao ghép hai nhiệm vụ thành một cặp', en: 'say why two tasks were paired' },
    },
    {
      flags: '--only <what>',
      about: {
        vi: 'chỉ xem: deadline (thời hạn), owner (đơn vị), target (chỉ tiêu), wording (lời văn), added (mới), removed (bỏ) …; cách nhau bằng dấu phẩy',
        en: 'only these: deadline, owner, target, wording, added, removed …; with commas between',
      },
    },
    {
      flags: '--ignore <what>',
      about: { vi: 'bỏ qua những thay đổi này (tên như --only)', en: 'leave these out (names as for --only)' },
    },
    {
      flags: '--exit-code',
      about: { vi: 'mã thoát 1 khi có thay đổi', en: 'exit code 1 where something changed' },
    },
    {
      flags: '--units <file>',
      about: {
        vi: 'danh mục đơn vị (mặc định: units.yaml cạnh từng kế hoạch hoặc ở thư mục trên)',
        en: 'directory of units (default: units.yaml beside each plan or above)',
      },
    },
    {
      flags: '-f, --format <format>',
      about: { vi: 'table (mặc định), json, md, html, docx', en: 'table (default), json, md, html, docx' },
      choices: ['table', 'json', 'md', 'html', 'docx'],
    },
    {
      flags: '--git',
      about: {
        vi: 'git gọi để so sánh tệp kế hoạch (mã thoát luôn là 0)',
        en: 'for git as its external diff; always 0',
      },
    },
    OUTPUT,
    FORCE,
    DRY_RUN,
  ],
  async run(args, options, context) {
    if (options.git === true) {
      const { runGitDiff } = await import('../git-diff.ts');
      return runGitDiff(args, options, context);
    }
    const { runDiff } = await import('../run-diff.ts');
    return runDiff(args, options, context);
  },
};
