import { Document, type IPropertiesOptions, Packer } from 'docx';

/** The files inside a .docx: path → text. */
export type PackageParts = Map<string, string>;

/** What docx keeps to itself: the step from a document to the texts of its parts, without a zip. */
type Compiler = {
  xmlifyFile(file: Document, prettify: undefined): Readonly<Record<string, XmlFile | readonly XmlFile[]>>;
};
type XmlFile = { readonly path: string; readonly data: string };

/** Parts of docx's that a plan has no use for: left out, with everything that points at them. */
const unused = ['comments', 'footnotes', 'endnotes', 'numbering', 'fontTable'];

/** The parts docx makes of a document. */
export function packageParts(options: IPropertiesOptions): PackageParts {
  const parts: PackageParts = new Map();
  for (const entry of Object.values(compiler().xmlifyFile(new Document(options), undefined))) {
    for (const file of isList(entry) ? entry : [entry]) parts.set(file.path, file.data);
  }
  dropUnused(parts);
  return parts;
}

/** docx's compiler is private: this is the only place that reaches for it. */
export function compiler(): Compiler {
  const found: unknown = Reflect.get(Packer, 'compiler');
  if (isCompiler(found)) return found;
  throw new Error('docx has changed: Packer.compiler.xmlifyFile is gone');
}

function isCompiler(value: unknown): value is Compiler {
  return typeof value === 'object' && value !== null && 'xmlifyFile' in value && typeof value.xmlifyFile === 'function';
}

function isList(entry: XmlFile | readonly XmlFile[]): entry is readonly XmlFile[] {
  return Array.isArray(entry);
}

function dropUnused(parts: PackageParts): void {
  const names = unused.join('|');
  for (const path of parts.keys()) {
    if (new RegExp(`^word/(?:${names})\\.xml$`).test(path) || isEmptyRelationships(path, parts)) parts.delete(path);
  }
  edit(parts, 'word/_rels/document.xml.rels', new RegExp(`<Relationship [^>]*Target="(?:${names})\\.xml"[^>]*/>`, 'g'));
  edit(parts, '[Content_Types].xml', new RegExp(`<Override [^>]*PartName="/word/(?:${names})\\.xml"[^>]*/>`, 'g'));
  edit(parts, '[Content_Types].xml', /<Default [^>]*Extension="(?!rels|xml)[^"]*"[^>]*\/>/g);
}

function isEmptyRelationships(path: string, parts: PackageParts): boolean {
  return path.endsWith('.rels') && !/<Relationship /.test(parts.get(path) ?? '');
}

function edit(parts: PackageParts, path: string, pattern: RegExp): void {
  const before = parts.get(path);
  if (before !== undefined) parts.set(path, before.replace(pattern, ''));
}
