import { decodeAny, encodingOf } from './decode.ts';
import { withLineFeeds } from './line-feeds.ts';

/**
 * A text as bytes in the encoding of the file it was read from (`decode`): the same byte order mark, UTF-8 or UTF-16,
 * and \r alone at line ends where the file had that.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const { mark, utf16 } = encodingOf(original);
  const before = decodeAny(original);
  const lines = withLineFeeds(before) === before ? text : text.replaceAll('\n', '\r');
  const whole = mark === 0 ? lines : `\ufeff${lines}`;
  return utf16 === undefined ? new TextEncoder().encode(whole) : inUtf16(whole, utf16 === 'little-endian');
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}
