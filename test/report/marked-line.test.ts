import { describe, expect, it } from 'vitest';
import { lineAround, marksUnder } from '../../src/report/lint/marked-line.ts';
import { displayWidth } from '../../src/text/display/index.ts';

/** A text with the value between ‹ › and the words between [ ]. */
function marked(drawn: string, width = 80): string | undefined {
  const bare = drawn.replace(/[‹›[\]]/g, '');
  const at = (sign: string): number => drawn.slice(0, drawn.indexOf(sign)).replace(/[‹›[\]]/g, '').length;
  const inLine = lineAround(bare, { start: at('['), end: at(']') }, { start: at('‹'), end: at('›') });
  const result = inLine && marksUnder(inLine, width);
  return result && `${result.line}\n${result.marks}`;
}

describe('marksUnder', () => {
  it.each<[string, string, string | undefined]>([
    ['a plain value, without its key', 'lead: ‹Văn [phòng] Sở›\n', 'Văn phòng Sở\n    ~~~~~'],
    ['a quoted value, without its quotes', '- lead: ‹"Văn [phòng]"› # ghi chú\n', 'Văn phòng\n    ~~~~~'],
    ['a whole value', "lead: ‹'[Văn phòng]'›\n", 'Văn phòng\n~~~~~~~~~'],
    [
      'of a block only the line',
      'text: ‹|\n    - Một việc.\n    - Hai [việc] khác.\n›',
      '- Hai việc khác.\n      ~~~~',
    ],
    ['of a flow map only the value', '- {task: ‹Làm [việc]›, lead: VP}\n', 'Làm việc\n    ~~~~'],
    ['words over lines', 'text: ‹|\n  Một [việc\n  khác].\n›', undefined],
    ['no words', 'text: ‹Một []việc›', undefined],
    [
      'decomposed letters take one cell',
      `‹${'Tiếng Việt'.normalize('NFD')} [${'có dấu'.normalize('NFD')}]›`,
      'Tiếng Việt có dấu\n           ~~~~~~',
    ],
    ['wide letters take two', '‹漢字 [việc]›', '漢字 việc\n     ~~~~'],
    ['control characters and tabs', '‹Một\u001b\t[việc]›', 'Một việc\n    ~~~~'],
  ])('%s', (_, drawn, expected) => {
    expect(marked(drawn)).toBe(expected);
  });

  it('cuts a long line at words, on either side', () => {
    const long = `‹${'trước '.repeat(30)}[ở giữa]${' sau'.repeat(30)}›`;
    expect(marked(long, 40)).toBe('… trước trước trước ở giữa sau sau sau …\n                    ~~~~~~');
    for (let width = 6; width < 120; width++) {
      const [line = '', marks = ''] = marked(long, width)?.split('\n') ?? [];
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(line.slice(marks.indexOf('~'), marks.length)).toBe('ở giữa');
    }
  });

  it('gives up on words wider than the screen', () => {
    expect(marked(`‹[${'dài '.repeat(30)}]›`, 60)).toBeUndefined();
  });
});
