import { UserError } from '../diagnostics/index.ts';
import { decode } from '../source/index.ts';

/** Bytes of a file as text. Throws UserError that names the file where it is no text. */
export function decodeNamed(bytes: Uint8Array, shown: string): string {
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { words, hint } = error;
    throw new UserError(
      { vi: `${shown}: ${words.vi}`, en: `${shown}: ${words.en}` },
      { ...(hint && { hint }), cause: error },
    );
  }
}
