import { SaxesParser } from 'saxes';

/** An XML element as read: its name with prefix, its attributes, what is in it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
};

/** Reads XML into a tree. Throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Element = {
      name: tag.name,
      attributes: { ...tag.attributes } as Record<string, string>,
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.write(xml).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw new Error('no element in this XML');
  return root;
}

/** The elements directly inside, all or those of one name. */
export function inside(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The element at a path of names below, the first of each. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((from, name) => inside(from, name)[0], element);
}

/** All elements of a name, however deep, in document order. */
export function everyElement(element: Element, name?: string): Element[] {
  return inside(element).flatMap((child) => [
    ...(name === undefined || child.name === name ? [child] : []),
    ...everyElement(child, name),
  ]);
}

/** A number in an attribute of the element at a path; NaN where there is none. */
export function size(element: Element | undefined, attribute: string): number {
  const value = element?.attributes[attribute];
  return value === undefined || value === '' ? Number.NaN : Number(value);
}
