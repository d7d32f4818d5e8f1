import { UserError } from '../diagnostics/index.ts';
import { withLineFeeds } from './line-feeds.ts';

/**
 * Bytes of a file → its text, without the byte order mark (offsets count from after it). Reads UTF-8 and UTF-16 of
 * either byte order, with a mark or without; where lines end with \r alone, it becomes \n. Throws UserError with the place when the bytes are neither.
 */
export function decode(bytes: Uint8Array): string {
  return withLineFeeds(decodeAny(bytes));
}

/** How the bytes of a text file are to be read; `mark` is how many of them the byte order mark takes. */
export type Encoding = { readonly mark: number; readonly utf16?: 'little-endian' | 'big-endian' };

export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { mark: 3 };
  if (startsWith(bytes, 0xff, 0xfe)) return { mark: 2, utf16: 'little-endian' };
  if (startsWith(bytes, 0xfe, 0xff)) return { mark: 2, utf16: 'big-endian' };
  // UTF-16 of a plan is half zeros.
  const littleEndian = bytes.includes(0) ? unmarkedUtf16(bytes) : undefined;
  return littleEndian === undefined ? { mark: 0 } : { mark: 0, utf16: littleEndian ? 'little-endian' : 'big-endian' };
}

/** The text with its line ends as they are. Throws as `decode`. */
export function decodeAny(bytes: Uint8Array): string {
  const { mark, utf16 } = encodingOf(bytes);
  const text = bytes.subarray(mark);
  return utf16 === undefined ? decodeUtf8(text, mark) : decodeUtf16(text, utf16 === 'little-endian');
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Keys and punctuation of a plan are ASCII: in UTF-16 every second byte of them is zero, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): boolean | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = sample.length / 8;
  if (odd > enough && even === 0) return true;
  if (even > enough && odd === 0) return false;
  return undefined;
}

function decodeUtf8(bytes: Uint8Array, skipped: number): string {
  const lenient = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  // A replacement character stands for what is not UTF-8, or for itself.
  if (!/[\0\ufffd]/.test(lenient)) return lenient;
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    throw new UserError(
      { vi: 'Đây không phải tệp văn bản (UTF-8).', en: 'This is not a text file (UTF-8).' },
      {
        hint: {
          vi: `Byte thứ ${zero + skipped + 1} bằng 0. Tệp Word, Excel, PDF: lưu thành văn bản thuần (.txt), bảng mã UTF-8.`,
          en: `Byte ${zero + skipped + 1} is zero. Word, Excel, PDF: save as plain text (.txt), encoding UTF-8.`,
        },
      },
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const at = firstBrokenByte(bytes);
    const line = bytes.subarray(0, at).reduce((count, byte) => (byte === 10 ? count + 1 : count), 1);
    throw new UserError(
      {
        vi: `Dòng ${line}: có byte không thuộc bảng mã UTF-8 (byte thứ ${at + skipped + 1} của tệp).`,
        en: `Line ${line}: a byte that is not UTF-8 (byte ${at + skipped + 1} of the file).`,
      },
      {
        hint: {
          vi: 'Lưu lại tệp với bảng mã (encoding) UTF-8.',
          en: 'Save the file with the encoding UTF-8.',
        },
        cause,
      },
    );
  }
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  try {
    return new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserError(
      { vi: 'Tệp ghi theo UTF-16 nhưng bị hỏng hoặc bị cắt.', en: 'The file is UTF-16 but damaged or cut off.' },
      { hint: { vi: 'Lưu lại tệp với bảng mã UTF-8.', en: 'Save the file as UTF-8.' }, cause },
    );
  }
}

/** Offset of the first byte that cannot be read: the longest readable prefix, found by halving. */
function firstBrokenByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (readsAsUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle - 1;
  }
  while (good > 0 && !readsAsUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

/** `mayBeCut`: a character cut off at the end of the prefix does not count as broken. */
function readsAsUtf8(bytes: Uint8Array, mayBeCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayBeCut });
    return true;
  } catch {
    return false;
  }
}
