/**
 * A text as bytes in the encoding of the file it was read from (`decode`): the same byte order mark, UTF-8 or UTF-16,
 * and \r alone at line ends where the file had that.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const [first, second, third] = original;
  const lines = original.includes(0x0a) || !original.includes(0x0d) ? text : text.replaceAll('\n', '\r');
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextEncoder().encode(`\ufeff${lines}`);
  if (first === 0xff && second === 0xfe) return utf16(`\ufeff${lines}`, true);
  if (first === 0xfe && second === 0xff) return utf16(`\ufeff${lines}`, false);
  const zeroAt = original.subarray(0, 64).indexOf(0);
  return zeroAt < 0 ? new TextEncoder().encode(lines) : utf16(lines, zeroAt % 2 === 1);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}
