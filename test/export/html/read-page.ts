import { SaxesParser } from 'saxes';

export type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>> };

/** A page as a reader sees it. */
export type Page = {
  readonly elements: readonly Element[];
  /** Text of the body, paragraphs and cells parted by line feeds. */
  readonly text: string;
};

/** Reads a page strictly, as XML but for the elements that have no end tag. Throws where tags or characters are wrong. */
export function readPage(html: string): Page {
  const elements: Element[] = [];
  const texts: string[] = [];
  let inBody = false;
  const parser = new SaxesParser({});
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'body') inBody = true;
    if (name === 'br') texts.push('\n');
    elements.push({ name, attributes });
  });
  parser.on('closetag', ({ name }) => {
    if (/^(?:p|h\d|td|th)$/.test(name)) texts.push('\n');
  });
  parser.on('text', (text) => {
    if (inBody) texts.push(text);
  });
  parser.write(html.replace(/<((?:meta|br|hr|col)\b[^>]*)>/g, '<$1/>')).close();
  return { elements, text: texts.join('') };
}

export function named(page: Page, name: string): readonly Element[] {
  return page.elements.filter((element) => element.name === name);
}

/** The CSS of a page: selector → declarations, as far as they stand on a line of their own. */
export function cssOf(html: string): ReadonlyMap<string, string> {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  return new Map(
    style.split('\n').flatMap((line) => {
      const rule = /^([^{]+)\{(.*)\}$/.exec(line);
      return rule === null ? [] : [[rule[1] ?? '', rule[2] ?? ''] as const];
    }),
  );
}
