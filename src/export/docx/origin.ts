import { strFromU8, unzipSync } from 'fflate';
import type { PackageParts } from './package-parts.ts';
import { sha256, wordsHash } from './printed-words.ts';
import { escapeXml } from './xml.ts';

/** Where a .docx comes from, as its custom properties and its own content say. Hashes are sha256, hexadecimal. */
export type Origin = {
  /** `edited`: written by ccht, but its text or its look is no longer what was written; `foreign`: not ccht's. */
  readonly state: 'ours-untouched' | 'edited' | 'foreign';
  readonly version?: string;
  readonly documentState?: string;
  readonly planHash?: string;
  readonly templateHash?: string;
  /** Of the words at the time of writing. */
  readonly wordsHash?: string;
  /** Of the words that stand in the file now; also for a foreign file that can be read. */
  readonly wordsNow?: string;
};

/** Names of the custom properties, in the order written. */
const names = {
  version: 'ccht-version',
  documentState: 'ccht-state',
  planHash: 'ccht-plan-sha256',
  templateHash: 'ccht-template-sha256',
  wordsHash: 'ccht-words-sha256',
  partsHash: 'ccht-parts-sha256',
} as const;

type Facts = Readonly<Record<keyof typeof names, string>>;

/** docProps/custom.xml. */
export function customXml(facts: Facts): string {
  const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
  const properties = factKeys.map(
    (key, index) =>
      `<property fmtid="${format}" pid="${index + 2}" name="${names[key]}"><vt:lpwstr>${escapeXml(facts[key])}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
}

const factKeys = ['version', 'documentState', 'planHash', 'templateHash', 'wordsHash', 'partsHash'] as const;

/** sha256 over the text, the styles and the headers: any change made in Word changes it, of form or of words. */
export function partsHash(parts: PackageParts): string {
  const seen = [...parts.keys()].filter(isContent).sort();
  return sha256(seen.map((path) => `${path}\n${sha256(parts.get(path) ?? '')}\n`).join(''));
}

function isContent(path: string): boolean {
  return /^word\/(?:document|styles|settings|header\d+|footer\d+)\.xml$/.test(path);
}

/** Largest part read of a file that may come from anywhere. */
const largestPart = 256 * 1024 * 1024;

/** Where a .docx comes from. Never throws: what cannot be read is foreign. */
export function readOrigin(bytes: Uint8Array): Origin {
  const parts = readParts(bytes);
  const documentXml = parts?.get('word/document.xml');
  if (parts === undefined || documentXml === undefined) return { state: 'foreign' };
  const recorded = readProperties(parts.get('docProps/custom.xml') ?? '');
  const wordsNow = wordsHash(documentXml);
  if (recorded.version === undefined) return { state: 'foreign', wordsNow };
  const { partsHash: hash, ...facts } = recorded;
  return { state: hash === partsHash(parts) ? 'ours-untouched' : 'edited', ...facts, wordsNow };
}

function readProperties(custom: string): Partial<Facts> {
  const found: Partial<Record<keyof Facts, string>> = {};
  for (const key of factKeys) {
    const property = new RegExp(`name="${names[key]}"[^>]*>\\s*<vt:lpwstr>([^<]*)</vt:lpwstr>`).exec(custom);
    if (property?.[1] !== undefined) found[key] = property[1];
  }
  return found;
}

function readParts(bytes: Uint8Array): PackageParts | undefined {
  try {
    const filter = (file: { name: string; originalSize: number }) =>
      (isContent(file.name) || file.name === 'docProps/custom.xml') && file.originalSize <= largestPart;
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([path, data]) => [path, strFromU8(data)]));
  } catch {
    return undefined;
  }
}
