import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import type { PackageParts } from './package-parts.ts';

const deflated = 8;
/** Zip stores local time without a zone; the same wall clock everywhere gives the same bytes. */
const pinnedTime = { year: 1980, month: 0, day: 1 };

/** An entry compressed by zlib, which is several times faster than script. */
class DeflatedEntry extends ZipPassThrough {
  constructor(name: string) {
    super(name);
    this.compression = deflated;
    this.mtime = new Date(pinnedTime.year, pinnedTime.month, pinnedTime.day);
    this.os = 0;
    this.attrs = 0;
  }

  protected override process(chunk: Uint8Array, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

/** The package as bytes: [Content_Types].xml first, the rest in the order of their names, all dated 1 January 1980. */
export function zipParts(parts: PackageParts): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const path of [...parts.keys()].sort(byPackageOrder)) {
    const entry = new DeflatedEntry(path);
    zip.add(entry);
    entry.push(encoder.encode(parts.get(path) ?? ''), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

function byPackageOrder(a: string, b: string): number {
  const first = '[Content_Types].xml';
  if (a === first || b === first) return a === first ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
