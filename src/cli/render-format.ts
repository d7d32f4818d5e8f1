import type { Words } from '../diagnostics/index.ts';
import type { DocumentTree } from '../document/index.ts';
import { formatOfFile } from './file-ending.ts';
import type { Host } from './host.ts';
import type { OutputOrigin } from './outputs.ts';

export const FORMATS = ['docx', 'html', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS = { docx: 'docx', html: 'html', pdf: 'pdf', htm: 'html' } as const;

/** `--format`, else what the ending of the output's name says, else docx. Throws UserError where they disagree. */
export function chooseFormat(given: string | undefined, output: string | undefined): Format {
  const wanted = FORMATS.find((format) => format === given);
  if (output === undefined || output === '-') return wanted ?? 'docx';
  return formatOfFile(output, wanted, ENDINGS, 'refused');
}

export type Facts = { planHash: string; templateHash: string; version: string };

/** The document in a format, and what to say of it. Each writer is loaded only when it is asked for. */
export async function makeFile(
  tree: DocumentTree,
  format: Format,
  facts: Facts,
  host: Host,
): Promise<{ data: string | Uint8Array; note?: Words }> {
  if (format === 'html') return { data: (await import('../export/html/index.ts')).writeHtml(tree, facts) };
  const docx = await (await import('../export/docx/index.ts')).writeDocx(tree, facts);
  if (format === 'docx') return { data: docx };
  const { bytes, fonts } = await (await import('./pdf.ts')).convertToPdf(docx, host);
  return { data: bytes, note: fontNote(fonts) };
}

/** Times New Roman and Liberation Serif have the same widths; any other face moves lines and pages. */
function fontNote(fonts: readonly string[]): Words {
  const list = fonts.join(', ');
  if (fonts.every((font) => /^(TimesNewRoman|LiberationSerif)/.test(font))) {
    return { vi: `Phông chữ trong PDF: ${list}`, en: `Font in the PDF: ${list}` };
  }
  return {
    vi: `Phông chữ trong PDF: ${list}. Máy không có Times New Roman hay Liberation Serif, chỗ ngắt dòng, ngắt trang có thể khác Word.`,
    en: `Font in the PDF: ${list}. Without Times New Roman or Liberation Serif, lines and pages may break elsewhere than in Word.`,
  };
}

/** Judges an existing file of a format. */
export async function originReader(format: Format): Promise<(bytes: Uint8Array) => OutputOrigin> {
  if (format === 'pdf') return (await import('./pdf.ts')).pdfOrigin;
  if (format === 'html') {
    const { readHtmlOrigin } = await import('../export/html/index.ts');
    return (bytes) => readHtmlOrigin(Buffer.from(bytes).toString('utf8')).state;
  }
  const { readOrigin } = await import('../export/docx/index.ts');
  return (bytes) => readOrigin(bytes).state;
}
