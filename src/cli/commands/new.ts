import { UserError } from '../../diagnostics/index.ts';
import { type Command, DRY_RUN, OUTPUT, optionText } from '../command.ts';

export const newCommand: Command = {
  name: 'new',
  arguments: [],
  summary: {
    vi: 'Lập tệp kế hoạch mới: khung trống, hoặc năm sau từ năm nay',
    en: 'Start a plan: an empty frame, or next year’s from this year’s',
  },
  examples: [
    {
      line: 'ccht new',
      about: { vi: 'hỏi vài câu rồi ghi tệp khung có chú thích', en: 'a few questions, then a commented frame' },
    },
    {
      line: 'ccht new --from ke-hoach-2023.plan.yaml --year 2024',
      about: { vi: 'kế hoạch năm 2024 từ kế hoạch năm 2023', en: 'the plan of 2024 from that of 2023' },
    },
    {
      line: 'ccht new --issuer "Sở Nội vụ" --place "Đồng Nai" --year 2024 --no-input',
      about: { vi: 'không hỏi: lấy tùy chọn và mặc định', en: 'without questions: options and what is usual' },
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
    { flags: '--units <file>', about: { vi: 'với --from: danh mục đơn vị', en: 'with --from: directory of units' } },
    { flags: '--subject <words>', about: { vi: 'kế hoạch về việc gì', en: 'what the plan is about' } },
    { flags: '--issuer <name>', about: { vi: 'cơ quan ban hành', en: 'issuer' } },
    { flags: '--parent <name>', about: { vi: 'cơ quan chủ quản', en: 'parent agency' } },
    { flags: '--place <name>', about: { vi: 'địa danh', en: 'place' } },
    { flags: '--symbol <symbol>', about: { vi: 'ký hiệu văn bản', en: 'symbol' } },
    { flags: '--position <words>', about: { vi: 'chức vụ người ký', en: 'position of the signer' } },
    { flags: '--decision', about: { vi: 'ban hành kèm theo Quyết định', en: 'issued under a decision' } },
    {
      flags: '--tasks <where>',
      about: {
        vi: 'nhiệm vụ ở: body (bảng trong kế hoạch), appendix (bảng ở phụ lục), prose (lời văn)',
        en: 'tasks in: body (a table in the plan), appendix (a table in an appendix), prose',
      },
      choices: ['body', 'appendix', 'prose'],
    },
    { flags: '--no-input', about: { vi: 'không hỏi gì', en: 'ask nothing' } },
    DRY_RUN,
  ],
  async run(_args, options, context) {
    const from = optionText(options, 'from');
    const strays = (from === undefined ? OF_LAST_YEAR : OF_A_FRAME).filter((name) => options[name] !== undefined);
    const [stray] = strays;
    if (stray !== undefined) throw strayOption(stray, from !== undefined);
    if (from === undefined) {
      const { newPlan } = await import('../new-plan.ts');
      return newPlan(options, context);
    }
    const { newFrom } = await import('../new-from.ts');
    return newFrom(from, options, context);
  },
};

const OF_LAST_YEAR = ['dropDone', 'units'];
const OF_A_FRAME = ['subject', 'issuer', 'parent', 'place', 'symbol', 'position', 'decision', 'tasks'];

function strayOption(name: string, isFrom: boolean): UserError {
  const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return isFrom
    ? new UserError({
        vi: `${flag} không dùng cùng --from: phần đó lấy từ kế hoạch năm trước.`,
        en: `${flag} does not go with --from: that is taken from last year’s plan.`,
      })
    : new UserError({ vi: `${flag} chỉ dùng cùng --from.`, en: `${flag} goes with --from only.` });
}
