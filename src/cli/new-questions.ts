import { UserError, type Words } from '../diagnostics/index.ts';
import { type StarterAnswers, SUBJECTS, type TasksIn, usualPosition, usualSymbol } from '../starter/index.ts';
import { dayInVietnam } from '../summary/index.ts';
import { fold, nfc } from '../text/index.ts';
import { type Context, isSet, optionText } from './command.ts';
import { yearOption } from './year-option.ts';

type Options = Readonly<Record<string, unknown>>;
type Known = Partial<StarterAnswers>;

/** A question and what stands for an answer of no words; `read` gives undefined for an answer that is not understood. */
type Question<K extends keyof StarterAnswers> = {
  readonly key: K;
  readonly ask: (known: Known) => Words;
  readonly given: (options: Options) => StarterAnswers[K] | undefined;
  readonly usual: (known: Known, context: Context) => StarterAnswers[K];
  readonly read: (answer: string) => StarterAnswers[K] | undefined;
  /** How the usual answer is shown; by default as it is. */
  readonly show?: (usual: StarterAnswers[K]) => string;
};

const TASKS_IN: readonly TasksIn[] = ['body', 'appendix', 'prose'];

const QUESTIONS = {
  subject: question({
    key: 'subject',
    ask: () => {
      const list = SUBJECTS.map((subject, index) => `  ${index + 1} ${subject}\n`).join('');
      return {
        vi: `Kế hoạch về việc gì?\n${list}Chọn số, hoặc gõ tên khác`,
        en: `What is the plan about?\n${list}Choose a number, or type it`,
      };
    },
    given: (options) => given(options, 'subject'),
    usual: () => SUBJECTS[0],
    read: (answer) => SUBJECTS[Number(answer) - 1] ?? (/^\d+$/.test(answer) ? undefined : capital(answer)),
    show: () => '1',
  }),
  year: question({
    key: 'year',
    ask: () => ({ vi: 'Năm của kế hoạch', en: 'Year of the plan' }),
    given: yearOption,
    // Plans are drafted in the last months of the year before.
    usual: (_, { host }) => {
      const [year = '', month = ''] = dayInVietnam(host.now()).split('-');
      return Number(year) + (Number(month) >= 9 ? 1 : 0);
    },
    read: (answer) => (/^(?:19|20)\d\d$/.test(answer) ? Number(answer) : undefined),
  }),
  issuer: question({
    key: 'issuer',
    ask: () => ({ vi: 'Cơ quan ban hành, ví dụ Sở Nội vụ', en: 'Issuer, such as Sở Nội vụ' }),
    given: (options) => given(options, 'issuer'),
    usual: () => '',
    read: (answer) => answer,
  }),
  parent: question({
    key: 'parent',
    ask: () => ({
      vi: 'Cơ quan chủ quản trực tiếp, ví dụ UBND tỉnh Đồng Nai (không có thì để trống)',
      en: 'Parent agency, such as UBND tỉnh Đồng Nai (none: leave it empty)',
    }),
    given: (options) => given(options, 'parent'),
    usual: () => '',
    read: (answer) => answer,
  }),
  place: question({
    key: 'place',
    ask: () => ({ vi: 'Địa danh ghi trước ngày tháng', en: 'Place before the date' }),
    given: (options) => given(options, 'place'),
    usual: ({ parent = '', issuer = '' }) =>
      /(?:tỉnh|thành phố|xã|phường|huyện|quận) (.+)$/iu.exec(`${parent}` || issuer)?.[1] ?? '',
    read: (answer) => answer,
  }),
  symbol: question({
    key: 'symbol',
    ask: () => ({ vi: 'Ký hiệu văn bản', en: 'Symbol' }),
    given: (options) => given(options, 'symbol'),
    usual: ({ issuer = '' }) => usualSymbol(issuer),
    read: (answer) => answer,
  }),
  position: question({
    key: 'position',
    ask: () => ({ vi: 'Chức vụ người ký', en: 'Position of the signer' }),
    given: (options) => given(options, 'position')?.toLocaleUpperCase('vi'),
    usual: ({ issuer = '' }) => usualPosition(issuer),
    read: (answer) => answer.toLocaleUpperCase('vi'),
  }),
  isUnderDecision: question({
    key: 'isUnderDecision',
    ask: () => ({ vi: 'Ban hành kèm theo một Quyết định? (c/k)', en: 'Issued under a decision? (y/n)' }),
    given: (options) => (isSet(options, 'decision') ? true : undefined),
    usual: () => false,
    read: yesOrNo,
    show: () => 'k',
  }),
  tasksIn: question({
    key: 'tasksIn',
    ask: () => ({
      vi: 'Nhiệm vụ để ở đâu?\n  1 bảng trong kế hoạch\n  2 bảng ở phụ lục\n  3 lời văn\nChọn số',
      en: 'Where do the tasks stand?\n  1 a table in the plan\n  2 a table in an appendix\n  3 prose\nChoose a number',
    }),
    given: (options) => TASKS_IN.find((where) => where === options.tasks),
    usual: () => 'body',
    read: (answer) => TASKS_IN[Number(answer) - 1] ?? TASKS_IN.find((where) => where === fold(answer)),
    show: (usual) => String(TASKS_IN.indexOf(usual) + 1),
  }),
} as const;

/**
 * What the plan is to hold: from the options, else asked at the terminal, else what is usual. Throws UserError when the
 * person breaks off: then nothing is made.
 */
export async function starterAnswers(options: Options, context: Context): Promise<StarterAnswers> {
  const asks = options.input !== false && context.host.ask !== undefined;
  if (asks) context.host.err(`${context.say(INTRODUCTION)}\n`);
  const one = async <K extends keyof StarterAnswers>(q: Question<K>, known: Known): Promise<StarterAnswers[K]> =>
    q.given(options) ?? (asks ? askFor(q, known, context) : q.usual(known, context));
  const subject = await one(QUESTIONS.subject, {});
  const year = await one(QUESTIONS.year, {});
  const issuer = await one(QUESTIONS.issuer, {});
  const parent = await one(QUESTIONS.parent, { issuer });
  const place = await one(QUESTIONS.place, { issuer, parent });
  const symbol = await one(QUESTIONS.symbol, { issuer });
  const position = await one(QUESTIONS.position, { issuer });
  const isUnderDecision = await one(QUESTIONS.isUnderDecision, {});
  const tasksIn = await one(QUESTIONS.tasksIn, {});
  return { subject, year, issuer, parent, place, symbol, position, isUnderDecision, tasksIn };
}

const INTRODUCTION: Words = {
  vi: 'Trả lời rồi nhấn Enter; để trống là lấy chữ trong ngoặc vuông. Dừng: Ctrl-C.',
  en: 'Answer and press Enter; nothing means what stands in square brackets. Stop: Ctrl-C.',
};

async function askFor<K extends keyof StarterAnswers>(
  { ask, usual, read, show }: Question<K>,
  known: Known,
  context: Context,
): Promise<StarterAnswers[K]> {
  const { host, say } = context;
  const otherwise = usual(known, context);
  const shown = show ? show(otherwise) : String(otherwise);
  for (;;) {
    const answer = await host.ask?.(`${say(ask(known))}${shown === '' ? '' : ` [${shown}]`}: `);
    if (answer === undefined) throw brokenOff();
    const words = nfc(answer).replace(/\s+/gu, ' ').trim();
    if (words === '') return otherwise;
    const value = read(words);
    if (value !== undefined) return value;
    host.err(`${say({ vi: `Không hiểu “${words}”, trả lời lại.`, en: `“${words}” is not understood; once more.` })}\n`);
  }
}

function brokenOff(): UserError {
  return new UserError(
    { vi: 'Dừng giữa chừng, chưa ghi tệp nào.', en: 'Broken off; nothing was written.' },
    { hint: { vi: 'Không muốn hỏi: ccht new --no-input', en: 'Without questions: ccht new --no-input' } },
  );
}

function question<K extends keyof StarterAnswers>(one: Question<K>): Question<K> {
  return one;
}

function given(options: Options, name: string): string | undefined {
  const value = optionText(options, name);
  return value === undefined ? undefined : nfc(value).replace(/\s+/gu, ' ').trim();
}

function yesOrNo(answer: string): boolean | undefined {
  const word = fold(answer);
  if (['c', 'co', 'y', 'yes'].includes(word)) return true;
  return ['k', 'khong', 'n', 'no'].includes(word) ? false : undefined;
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
