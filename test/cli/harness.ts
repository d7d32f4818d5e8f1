import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/main.ts';

export type Result = { readonly code: number; readonly out: string; readonly err: string };

/** A folder of its own and ccht run in it, with everything it prints. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'ccht-test-'));
  env: Record<string, string | undefined> = { PATH: process.env.PATH };
  /** The clock. */
  now = Date.UTC(2026, 5, 15, 3);
  /** What stands on standard input. */
  input: string | Uint8Array = '';
  /** Cells across the terminal that standard output is; undefined where it is none. */
  width: number | undefined;

  put(name: string, content: string | Uint8Array): string {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), content);
    return name;
  }

  read(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  remove(name: string): void {
    rmSync(join(this.folder, name));
  }

  files(): string[] {
    return readdirSync(this.folder).sort();
  }

  /** What a person at the terminal answers, one after the other; undefined where nobody sits there. */
  answers: string[] | undefined;

  async ccht(...argv: string[]): Promise<Result> {
    let out = '';
    let err = '';
    const code = await run(argv, {
      out: (text) => {
        out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      },
      err: (text) => {
        err += text;
      },
      env: this.env,
      cwd: this.folder,
      errIsTerminal: false,
      outIsTerminal: this.width !== undefined,
      width: this.width,
      now: () => this.now,
      stdin: async () => Buffer.from(this.input),
      ...(this.answers && {
        ask: async (question: string) => {
          err += `${question}\n`;
          return this.answers?.shift();
        },
      }),
    });
    return { code, out, err };
  }

  leave(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A plan with nothing open but number and day. */
export const PLAN = `ccht: 1
year: 2026
issuer: {parent: UBND TỈNH AN HÒA, name: SỞ NỘI VỤ, place: An Hòa}
plan:
  symbol: KH-SNV
  date: "?/01/2026"
  subject: Cải cách hành chính năm 2026
  sections:
    - title: MỤC ĐÍCH
      text: Giao việc rõ người, rõ thời hạn.
  closing: Các phòng thực hiện Kế hoạch này.
  recipients: [Các phòng;, "Lưu: VT."]
  signature: {position: GIÁM ĐỐC, signer: Nguyễn Thị Minh An}
`;

export const SIGNED = PLAN.replace('  symbol:', '  number: "5"\n  symbol:').replace('"?/01/2026"', '9/1/2026');
