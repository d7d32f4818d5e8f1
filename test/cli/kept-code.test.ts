import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, PLAN } from './harness.ts';

/** A copy of the program as npm would install it, without what it has kept. */
let desk: Desk;
let caches: string;
beforeEach(() => {
  desk = new Desk();
  // What is kept may change while it is copied: other tests run the program.
  const isProgram = (path: string): boolean => !path.endsWith('kept');
  for (const folder of ['bin', 'dist'])
    cpSync(folder, join(desk.folder, folder), { recursive: true, filter: isProgram });
  caches = join(desk.folder, 'caches');
  desk.put('a.plan.yaml', PLAN);
});
afterEach(() => {
  desk.leave();
});

function lint(env: Record<string, string> = {}): { status: number | null; out: string; err: string } {
  const { LOCALAPPDATA: _, ...others } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/ccht.js', 'lint', 'a.plan.yaml'], {
    cwd: desk.folder,
    encoding: 'utf8',
    env: { ...others, XDG_CACHE_HOME: caches, ...env },
  });
  return { status, out: stdout, err: stderr };
}

function keptIn(folder: string): string[] {
  try {
    return readdirSync(join(desk.folder, folder));
  } catch {
    return [];
  }
}

describe('what V8 compiled', () => {
  it('is kept beside the scripts, one file for a command and this Node, and changes nothing', () => {
    const first = lint();
    expect(first).toMatchObject({ err: '', out: expect.stringContaining('Không thấy lỗi') });
    expect(keptIn('dist/kept')).toEqual([expect.stringMatching(`^lint-${process.version}-${process.arch}-`)]);
    for (let run = 0; run < 2; run++) expect(lint()).toEqual(first);
    const [file = ''] = keptIn('dist/kept');
    const changed = statSync(join(desk.folder, 'dist/kept', file)).mtimeMs;
    // Three runs are enough: what is kept is used, and not written again.
    expect(lint()).toEqual(first);
    expect(keptIn('dist/kept')).toEqual([file]);
    expect(statSync(join(desk.folder, 'dist/kept', file)).mtimeMs).toBe(changed);
    expect(keptIn('caches')).toEqual([]);
  });

  it('is kept among the caches of the user where the program may not be changed', () => {
    writeFileSync(join(desk.folder, 'dist/kept'), '');
    const first = lint();
    expect(keptIn('caches/ccht')).toHaveLength(1);
    expect(lint()).toEqual(first);
  });

  it('is not kept where nothing may be written, or Node is told so', () => {
    const first = lint({ NODE_DISABLE_COMPILE_CACHE: '1' });
    writeFileSync(join(desk.folder, 'dist/kept'), '');
    writeFileSync(caches, '');
    expect(lint()).toEqual(first);
    expect(keptIn('caches/ccht')).toEqual([]);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['something else', () => Buffer.from('{"runs": 9}'.repeat(1000))],
    [
      'with a wrong index',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('"scripts":[', '"scripts":[1,'), 'latin1'),
    ],
    [
      'with a wrong byte in the code',
      (bytes) => bytes.fill(bytes.at(-2000) === 7 ? 8 : 7, bytes.length - 2000, bytes.length - 1999),
    ],
    [
      'with wrong bytes all over',
      (bytes) => bytes.map((byte, at) => (at > 5000 && at % 997 === 0 ? byte ^ 255 : byte)) as Buffer,
    ],
  ])('is left alone when it is %s', (_, damage) => {
    const first = lint();
    const [name = ''] = keptIn('dist/kept');
    const file = join(desk.folder, 'dist/kept', name);
    writeFileSync(file, damage(readFileSync(file)));
    expect(lint()).toEqual(first);
    expect(lint()).toEqual(first);
  });

  it('is not taken for the code of another build', () => {
    const first = lint();
    writeFileSync(join(desk.folder, 'dist/build'), 'another');
    expect(lint()).toEqual(first);
    expect(keptIn('dist/kept')).toHaveLength(2);
  });
});

it('a program that is not built says so', () => {
  rmSync(join(desk.folder, 'dist'), { recursive: true });
  mkdirSync(join(desk.folder, 'dist'));
  expect(lint()).toEqual({ status: 2, out: '', err: expect.stringContaining('npm run build') });
});
