import { resolve } from 'node:path';
import { UserError, type Words } from '../../diagnostics/index.ts';
import { readCitations, readDeadline, readOwners, readTargets } from '../../language/index.ts';
import { explainCitations, explainDeadline, explainOwners, explainTargets } from '../../report/index.ts';
import { decode } from '../../source/index.ts';
import { nearest } from '../../text/index.ts';
import { type Command, type Context, FORCE, OUTPUT, optionText } from '../command.ts';
import { guardTargets, neverOurs, writeOutputs } from '../outputs.ts';
import { loadDirectory } from '../units-file.ts';

/** What a phrase means: for programs, and in lines for people. */
type Meaning = { readonly json: object; readonly lines: readonly Words[] };
type Reader = (text: string) => Meaning;

const KINDS = ['deadline', 'owner', 'citation', 'target'] as const;
type Kind = (typeof KINDS)[number];

export const parse: Command = {
  name: 'parse',
  arguments: [
    { name: 'kind', about: { vi: 'deadline, owner, citation hoặc target', en: 'deadline, owner, citation or target' } },
    { name: 'text...', about: { vi: 'cụm từ', en: 'phrase' }, optional: true },
  ],
  summary: {
    vi: 'Xem ccht hiểu một cụm từ thế nào: thời hạn, đơn vị, viện dẫn, chỉ tiêu',
    en: 'How a phrase is understood: deadline, owner, citation, target',
  },
  examples: [
    { line: 'ccht parse deadline "Quý III/2023"', about: { vi: 'thời gian hoàn thành', en: 'a deadline' } },
    {
      line: 'ccht parse owner "Sở Nội vụ, các phòng và đơn vị"',
      about: { vi: 'các đơn vị, tách từng tên', en: 'units, name by name' },
    },
    { line: 'ccht parse target "đạt tối thiểu 70% hồ sơ"', about: { vi: 'chỉ tiêu', en: 'a target' } },
    {
      line: 'ccht parse citation --format json < can-cu.txt',
      about: { vi: 'mỗi dòng một cụm từ, kết quả JSON', en: 'one phrase a line, as JSON' },
    },
  ],
  options: [
    {
      flags: '--year <year>',
      about: { vi: 'năm kế hoạch, cho thời gian không ghi năm', en: "the plan's year, for times without one" },
    },
    {
      flags: '--units <file>',
      about: {
        vi: 'danh mục đơn vị (mặc định: units.yaml từ thư mục này trở lên)',
        en: 'directory of units (default: units.yaml here or above)',
      },
    },
    {
      flags: '-f, --format <format>',
      about: { vi: 'text (mặc định), json', en: 'text (default), json' },
      choices: ['text', 'json'],
    },
    OUTPUT,
    FORCE,
  ],
  async run([kind = '', ...given], options, context) {
    const { host, say } = context;
    const reader = readerOf(kindOf(kind), options, context);
    const texts = given.length > 0 ? given : linesOf(decode(await host.stdin()));
    const json = optionText(options, 'format') === 'json';
    const answers = texts.map((text) => {
      const meaning = reader(text);
      return json ? JSON.stringify(meaning.json) : [text, ...meaning.lines.map((line) => `  ${say(line)}`)].join('\n');
    });
    const all = answers.map((answer) => `${answer}\n`).join('');
    const output = optionText(options, 'output');
    if (output === undefined || output === '-') host.out(all);
    else {
      const target = { path: resolve(host.cwd, output), data: all, origin: neverOurs };
      guardTargets([target], [], options, context);
      writeOutputs([target], options, context, host.err);
    }
    return 0;
  },
};

function kindOf(given: string): Kind {
  const kind = KINDS.find((name) => name === given);
  if (kind !== undefined) return kind;
  const guess = nearest(given, KINDS);
  const list = KINDS.join(', ');
  throw new UserError(
    { vi: `Không có loại “${given}”.`, en: `There is no kind “${given}”.` },
    {
      hint:
        guess === undefined
          ? { vi: `Các loại: ${list}`, en: `Kinds: ${list}` }
          : { vi: `Có phải ý là ${guess}?`, en: `Did you mean ${guess}?` },
    },
  );
}

function readerOf(kind: Kind, options: Readonly<Record<string, unknown>>, context: Context): Reader {
  if (kind === 'deadline') {
    const year = yearOf(optionText(options, 'year'));
    return (text) => {
      const deadline = readDeadline(text, year === undefined ? {} : { year });
      return { json: deadline, lines: [explainDeadline(deadline)] };
    };
  }
  if (kind === 'citation') {
    return (text) => {
      const citations = readCitations(text);
      return { json: { text, citations }, lines: explainCitations(citations) };
    };
  }
  if (kind === 'target') {
    return (text) => {
      const targets = readTargets(text);
      return { json: { text, targets }, lines: explainTargets(targets) };
    };
  }
  const directory = loadDirectory(optionText(options, 'units'), context.host.cwd, context);
  return (text) => {
    const owners = readOwners(text);
    const collective = owners.filter((owner) => owner.collective).map((owner) => owner.text);
    const resolved = owners.map((owner) => directory?.resolve(owner.text));
    return {
      json: { text, owners: owners.map((owner) => owner.text), collective },
      lines: explainOwners(owners, resolved),
    };
  };
}

function yearOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^(19|20|21)\d\d$/.test(given)) return Number(given);
  throw new UserError(
    { vi: `“${given}” không phải là năm.`, en: `“${given}” is not a year.` },
    { hint: { vi: 'Ví dụ: --year 2023', en: 'Example: --year 2023' } },
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line, index, all) => line !== '' || index < all.length - 1);
}
