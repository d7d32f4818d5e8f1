import type { Ledger } from '../ledger.ts';
import type { SourceBlock } from '../reader/block.ts';
import { escapeInline, guardStart, plainInline } from '../reader/inline.ts';
import { isAuthorityLine, isCapitals, isNationLine, isRecipientsLabel } from './landmarks.ts';
import { flatLines } from './letterhead.ts';
import type { EndingPart, Line } from './structure.ts';

/** Where Nơi nhận or the signature begins; the number of blocks where there is neither. */
export function findEnding(blocks: readonly SourceBlock[]): number {
  const at = blocks.findIndex((block, index) => {
    if (block.kind === 'table') {
      return (
        block.rows.length < 30 && block.rows.some((row) => row.cells.some((cell) => isRecipientsLabel(firstLine(cell))))
      );
    }
    const plain = plainInline(block.text);
    return isRecipientsLabel(firstLine(plain)) || isAuthorityLine(plain) || isSignatureAfterEnd(blocks, index, plain);
  });
  return at === -1 ? blocks.length : at;
}

/** Capitals right below the mark "./." that ends the text. */
function isSignatureAfterEnd(blocks: readonly SourceBlock[], index: number, plain: string): boolean {
  const above = blocks[index - 1];
  const follows = above?.kind === 'paragraph' && /\/\s*\.$/.test(plainInline(above.text));
  return follows && isCapitals(plain) && plain.length < 60 && !/^PHỤ LỤC/u.test(plain);
}

/**
 * Recipients and signature, in either order, side by side or below one another. Returns what does not belong to them
 * (what follows the signer); short noise among them is reported.
 */
export function recogniseEnding(
  blocks: readonly SourceBlock[],
  ledger: Ledger,
): { ending: EndingPart; rest: SourceBlock[] } {
  const ending: EndingPart = { recipients: [], authority: [], position: [] };
  let inRecipients = false;
  let complete = false;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'table' && complete) return { ending, rest: blocks.slice(at) };
    const apart = block.kind === 'table' || block.apart;
    for (const { line, text } of flatLines([block])) {
      const plain = plainInline(text);
      const label = /^nơi\s+nhận\s*:?/iu.exec(plain)?.[0];
      if (label !== undefined) {
        ledger.printed(label, line);
        inRecipients = true;
        const rest = plain.slice(label.length).trim();
        if (rest !== '') addRecipient(ending, line, rest, ledger);
      } else if (inRecipients && isRecipient(ending, plain, apart)) addRecipient(ending, line, plain, ledger);
      else {
        inRecipients = false;
        if (!addSignature(ending, line, plain, ledger)) {
          if (complete || plain.length > 60) return { ending, rest: blocks.slice(at) };
          ledger.notPlaced(line, plain, {
            vi: 'Không thuộc nơi nhận hay chữ ký: bút phê, dấu hoặc chữ nhận dạng sót lại.',
            en: 'Neither recipient nor signature: a mark, a stamp or left over from recognition.',
          });
        }
      }
      complete = ending.signer !== undefined;
    }
  }
  return { ending, rest: [] };
}

function isRecipient(ending: EndingPart, plain: string, apart: boolean): boolean {
  if (/^[-+] /.test(plain)) return true;
  const last = plainInline(ending.recipients.at(-1)?.text ?? '');
  if (isAuthorityLine(plain)) return false;
  const goesOn = last !== '' && !/[.;]$/.test(last);
  if (isCapitals(plain) && /^[\p{Lu}\s]+$/u.test(plain)) return goesOn && /[,&]$/.test(last);
  if (goesOn) return !apart || /,$/.test(last) || /^\p{Ll}/u.test(plain);
  // Without dashes the list ends with the archive copy, "Lưu: VT, …".
  return !/^Lưu(?![\p{L}])/u.test(last) && /[;.,]$/.test(plain);
}

function addRecipient(ending: EndingPart, line: number, plain: string, ledger: Ledger): void {
  const [, marker = '', text = ''] = /^([-+] )?(.*)$/s.exec(plain) ?? [];
  const last = ending.recipients.at(-1);
  if (marker !== '') ledger.printed(marker, line);
  const written = guardStart(escapeInline(text.replace(/\s+/gu, ' ')));
  const goesOn = marker === '' && last !== undefined && !/[.;]$/.test(last.text);
  if (goesOn) {
    const runOn = [...(last.runOn ?? []), { line, offset: last.text.length + 1 }];
    ending.recipients[ending.recipients.length - 1] = { line: last.line, text: `${last.text} ${written}`, runOn };
  } else ending.recipients.push({ line, text: written });
}

/** Takes a line of the signature block; false when it is none. */
function addSignature(ending: EndingPart, line: number, plain: string, ledger: Ledger): boolean {
  const written: Line = { line, text: guardStart(escapeInline(plain.replace(/\s+/gu, ' '))) };
  if (isNationLine(plain)) ledger.printed(plain, line);
  else if (ending.signer !== undefined) return false;
  else if (isAuthorityLine(plain)) ending.authority.push(written);
  else if (isCapitals(plain) && !/\d/.test(plain) && plain.length < 80) ending.position.push(written);
  else if (isName(plain)) ending.signer = written;
  else return false;
  return true;
}

/** Two to six words in title case, a degree before them at most. */
function isName(plain: string): boolean {
  return /^(?:(?:TS|ThS|Ths|PGS|GS|BS|KS|CN|LS)\.\s*)*\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,5}$/u.test(plain);
}

function firstLine(text: string): string {
  return plainInline(text.split('\n')[0] ?? '');
}
