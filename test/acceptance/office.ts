import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { run } from '../../src/cli/main.ts';
import { openWordFile, type WordFile } from './word-file.ts';

export const STATES = ['draft', 'for-signature', 'final'] as const;
export type State = (typeof STATES)[number];

/** What a plan file says, as a reader of YAML sees it: nothing is known of it but its keys. */
export type Yaml = { readonly [key: string]: unknown };

export type Printed = {
  readonly name: string;
  readonly state: State;
  readonly plan: Yaml;
  readonly file: string;
  readonly word: WordFile;
};

const ROOT = join(import.meta.dirname, '../..');
const SEEDS = process.env.CCHT_SEEDS ?? join(ROOT, '../shared/seeds');

/** The published texts, by the three digits in front of their names; empty where the folder is absent. */
export const seeds: readonly { readonly id: string; readonly file: string }[] = existsSync(SEEDS)
  ? readdirSync(SEEDS)
      .filter((name) => /^\d{3}_.*\.txt$/.test(name))
      .sort()
      .map((name) => ({ id: name.slice(0, 3), file: join(SEEDS, name) }))
  : [];

/** A copy of `examples/` in a folder of its own, where ccht is run as a person would. */
export class Office {
  readonly folder = mkdtempSync(join(tmpdir(), 'ccht-acceptance-'));
  readonly examples: readonly string[];

  constructor() {
    // The plan of common faults is no document that an office would print.
    const isFaulty = (path: string): boolean => path.endsWith('loi-thuong-gap');
    cpSync(join(ROOT, 'examples'), this.folder, { recursive: true, filter: (path) => !isFaulty(path) });
    this.examples = readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.plan.yaml'))
      .sort();
  }

  read(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  /** Runs ccht; throws with what it said when it does not end with 0. */
  async ccht(...argv: string[]): Promise<string> {
    let said = '';
    const code = await run(argv, {
      out: (text) => {
        said += String(text);
      },
      err: (text) => {
        said += text;
      },
      env: { PATH: process.env.PATH },
      cwd: this.folder,
      errIsTerminal: false,
      outIsTerminal: false,
      width: undefined,
      now: () => 0,
      stdin: async () => new Uint8Array(),
    });
    if (code !== 0) throw new Error(`ccht ${argv.join(' ')} ended with ${code}:\n${said}`);
    return said;
  }

  /** Renders an example; for the two states that refuse open places, a copy with those places filled in. */
  async print(example: string, state: State): Promise<Printed> {
    const text = this.read(example).toString('utf8');
    const ready = state === 'draft' ? text : completed(text);
    const source = example.replace('.plan.yaml', `.${state}.plan.yaml`);
    writeFileSync(join(this.folder, source), ready);
    const file = source.replace('.plan.yaml', '.docx');
    await this.ccht('render', source, `--${state}`, '-o', file, '--force');
    return { name: example, state, plan: asTyped(ready), file, word: openWordFile(this.read(file)) };
  }

  async printAll(): Promise<Printed[]> {
    const all: Printed[] = [];
    for (const example of this.examples) for (const state of STATES) all.push(await this.print(example, state));
    return all;
  }

  /** Imports a published text and renders the plan made from it. */
  async take(seed: { id: string; file: string }): Promise<{ plan: string; report: string; docx: string }> {
    const [plan, report, docx] = [`${seed.id}.plan.yaml`, `${seed.id}.json`, `${seed.id}.docx`];
    await this.ccht('import', seed.file, '-o', plan, '--report', report, '--force');
    await this.ccht('render', plan, '-o', docx, '--force');
    return { plan, report, docx };
  }

  leave(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A plan's values as they are typed: `1.` and `10/01/2023` are words, not numbers or dates. */
export function asTyped(text: string): Yaml {
  return parse(text, { schema: 'failsafe' }) as Yaml;
}

/** A plan's text with number, day, month and signer where they are open. */
export function completed(text: string): string {
  const document = parseDocument(text, { schema: 'failsafe' });
  const main = document.has('decision') ? 'decision' : 'plan';
  const date = String(document.getIn([main, 'date']) ?? '');
  if (!document.hasIn([main, 'number'])) document.setIn([main, 'number'], '7');
  if (date.includes('?')) document.setIn([main, 'date'], date.replace('?', '07').replace('?', '01'));
  if (!document.hasIn([main, 'signature', 'signer'])) document.setIn([main, 'signature', 'signer'], 'Phạm Văn Bình');
  return document.toString({ lineWidth: 0 });
}

/** The value at a path of keys in what YAML gave; undefined where there is none. */
export function under(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (from, key) => (typeof from === 'object' && from !== null ? (from as Yaml)[key] : undefined),
    value,
  );
}

/** A text or a list of texts as a list of lines. */
export function lines(value: unknown): string[] {
  return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);
}

export function words(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '');
}
