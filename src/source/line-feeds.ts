/**
 * The text of an old Mac file, its lines ended with \r alone, with \n instead: offsets stay. Any other text is given
 * back as it is; there a lone \r is a stray sign within words.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}
