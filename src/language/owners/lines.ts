import { withBullets } from './bullets.ts';
import { Cell } from './cell.ts';
import { languageOf } from './language.ts';
import { type Token, tokens } from './tokens.ts';

/** A list of owners, cut into words and marks: its bullets are of one kind, line breaks inside a name are left out. */
export function cellOf(text: string): Cell {
  const language = languageOf(text);
  const broken = new Cell(text, withBullets(tokens(text, language.form)), language);
  if (!broken.tokens.some(({ key }) => key === 'newline')) return broken;
  const whole = broken.tokens.flatMap((token, at) => unbroken(broken, token, at));
  return new Cell(text, whole, language);
}

/** The token at `at` without a line break inside a name; a dash there joins (Văn hóa / - Xã hội). */
function unbroken(cell: Cell, token: Token, at: number): Token[] {
  const broken = cell.key(at - 1) === 'newline' && cell.text[token.start] === '-';
  if (token.key === '•' && broken && !cell.bulleted && cell.word(at - 2) && !cell.word(at - 2)?.stopped) {
    const served = cell.phraseBefore('served', at - 1) > 0 && cell.phrase('served', at + 1) > 0;
    if (served || (cell.word(at + 1)?.capital && !cell.startsName(at + 1, 'comma'))) return [{ ...token, key: '-' }];
  }
  return token.key !== 'newline' || partsLines(cell, at) ? [token] : [];
}

/** Whether the line break at `at` parts two names; within a narrow column most stand inside one. */
function partsLines(cell: Cell, at: number): boolean {
  if (cell.afterLabel(at + 1) > 0) return true;
  if (cell.tokens[at - 1]?.kind !== 'word' || cell.isAnd(at - 1) || !cell.startsName(at + 1, 'line')) return false;
  const head = cell.phraseBefore('hanging', at);
  const hangs =
    (head > 0 && !cell.word(at - head - 1)) ||
    (cell.phraseBefore('committees', at) > 0 && cell.level(at + 1) + cell.phrase('quantifiers', at + 1) > 0) ||
    (cell.phraseBefore('posts', at) > 0 && cell.phrase('posts', at + 1) === 0);
  const served = cell.phraseBefore('secretariats', at) > 0 && cell.phrase('served', at + 1) > 0;
  return !hangs && !served;
}
