import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../diagnostics/index.ts';
import { exists, withTemporaryFolder } from './files.ts';
import type { Host } from './host.ts';
import { onInterrupt } from './interrupt.ts';
import type { OutputOrigin } from './outputs.ts';

const TIME_LIMIT_SECONDS = 120;
const MARK = '%ccht-sha256 ';

/** A PDF and the faces in it, without subset prefixes, e.g. `LiberationSerif`. */
export type Pdf = { readonly bytes: Uint8Array; readonly fonts: readonly string[] };

/**
 * Turns a .docx into a PDF through LibreOffice, with a profile of its own so that an open LibreOffice is no hindrance.
 * Throws UserError where LibreOffice is not found, does not finish in time or makes nothing.
 */
export async function convertToPdf(docx: Uint8Array, host: Host, seconds = TIME_LIMIT_SECONDS): Promise<Pdf> {
  const program = findLibreOffice(host);
  if (program === undefined) {
    throw new UserError(
      {
        vi: 'Chưa có LibreOffice trên máy nên chưa làm được PDF.',
        en: 'LibreOffice was not found, so no PDF can be made.',
      },
      {
        hint: {
          vi: 'Cài LibreOffice (hoặc đặt CCHT_SOFFICE tới tệp soffice); hoặc làm .docx rồi lưu PDF từ Word.',
          en: 'Install LibreOffice (or set CCHT_SOFFICE to soffice); or make the .docx and save as PDF in Word.',
        },
      },
    );
  }
  return withTemporaryFolder(async (folder) => {
    writeFileSync(join(folder, 'plan.docx'), docx);
    const log = await runToEnd(program, seconds, [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      folder,
      join(folder, 'plan.docx'),
    ]);
    const made = join(folder, 'plan.pdf');
    if (!exists(made)) {
      throw new UserError(
        { vi: 'LibreOffice không làm ra PDF.', en: 'LibreOffice made no PDF.' },
        log === '' ? {} : { hint: { vi: `LibreOffice báo: ${log}`, en: `LibreOffice says: ${log}` } },
      );
    }
    const bytes = readFileSync(made);
    return { bytes: withMark(bytes), fonts: fontsOf(bytes) };
  });
}

function findLibreOffice({ env }: Host): string | undefined {
  const own = env.CCHT_SOFFICE;
  if (own) return exists(own) ? own : undefined;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name))),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    join(env.ProgramFiles ?? 'C:\\Program Files', 'LibreOffice', 'program', 'soffice.exe'),
  ];
  return candidates.find(exists);
}

/** Runs a program to its end and gives what it printed. It and all it started are stopped when time is up or on Ctrl-C. */
function runToEnd(program: string, seconds: number, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, detached: ownGroup });
    const stop = (): void => {
      if (child.pid === undefined) return;
      try {
        if (ownGroup) process.kill(-child.pid, 'SIGKILL');
        else spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true });
      } catch {
        // It has ended by itself.
      }
    };
    const release = onInterrupt(stop);
    const timer = setTimeout(() => {
      stop();
      end();
      fail(
        new UserError({
          vi: `LibreOffice chạy quá ${seconds} giây, đã dừng.`,
          en: `LibreOffice took more than ${seconds} seconds and was stopped.`,
        }),
      );
    }, seconds * 1000);
    const end = (): void => {
      clearTimeout(timer);
      release();
      child.stdout.destroy();
      child.stderr.destroy();
    };
    let log = '';
    const keep = (data: Buffer): void => {
      log += data.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      end();
      fail(
        new UserError({
          vi: `Không chạy được LibreOffice: ${error.message}`,
          en: `Cannot run LibreOffice: ${error.message}`,
        }),
      );
    });
    child.on('close', () => {
      end();
      done(log.trim());
    });
  });
}

function fontsOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const names = [...text.matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([A-Za-z0-9-]+)/g)].map(
    (match) => match[1]?.split('-')[0] ?? '',
  );
  return [...new Set(names.map((name) => name.replace(/(PSMT|PS)$/, '')))].sort();
}

/** A comment after the end of a PDF is read by no viewer; it says what the bytes before it were when written. */
function withMark(pdf: Uint8Array): Uint8Array {
  return Buffer.concat([pdf, Buffer.from(`${MARK}${sha256(pdf)}\n`)]);
}

/** Whether a PDF is as ccht wrote it. */
export function pdfOrigin(bytes: Uint8Array): OutputOrigin {
  const text = Buffer.from(bytes).toString('latin1');
  const at = text.lastIndexOf(MARK);
  if (at < 0) return 'foreign';
  return text.slice(at + MARK.length).trim() === sha256(bytes.subarray(0, at)) ? 'ours-untouched' : 'edited';
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
