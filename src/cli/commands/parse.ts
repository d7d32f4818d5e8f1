import { resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import { decode } from '../../source/index.ts';
import { screenText } from '../../text/display/index.ts';
import { nearest } from '../../text/index.ts';
import { type Command, DRY_RUN, FORCE, OUTPUT, optionText } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { guardTargets, neverOurs, writeOutputs } from '../outputs.ts';
import type { PhraseKind } from '../phrase-reader.ts';

const KINDS: readonly PhraseKind[] = ['deadline', 'owner', 'citation', 'target'];

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
    DRY_RUN,
  ],
  async run([kind = '', ...given], options, context) {
    const { host, say } = context;
    const { phraseReader } = await import('../phrase-reader.ts');
    const reader = phraseReader(kindOf(kind, given), options, context);
    const texts = given.length > 0 ? given : linesOf(decode(await host.stdin()));
    const json = optionText(options, 'format') === 'json';
    const answers = texts.map((text) => {
      const meaning = reader(text);
      if (json) return JSON.stringify(meaning.json);
      return [text, ...meaning.lines.map((line) => `  ${say(line)}`)].map(screenText).join('\n');
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

function kindOf(given: string, texts: readonly string[]): PhraseKind {
  const kind = KINDS.find((name) => name === given);
  if (kind !== undefined) return kind;
  const swapped = KINDS.find((name) => texts.includes(name));
  const guess = swapped === undefined ? nearest(given, KINDS) : `ccht parse ${swapped} "${given}"`;
  const list = KINDS.join(', ');
  throw new UserError(
    { vi: `Không có loại “${given}”.`, en: `There is no kind “${given}”.` },
    {
      hint: guess === undefined ? { vi: `Các loại: ${list}`, en: `Kinds: ${list}` } : didYouMean(guess),
    },
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line, index, all) => line !== '' || index < all.length - 1);
}
