import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, PLAN } from './harness.ts';

const PROGRAM = resolve('bin/ccht.js');
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('a.plan.yaml', PLAN);
});
afterEach(() => {
  desk.leave();
});

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: desk.folder, env: { ...process.env, ...env } });
  const done = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  return { child, done };
}

describe('the program', () => {
  it('renders, and sets the exit code', async () => {
    expect(await start(['render', 'a.plan.yaml']).done).toBe(0);
    expect(await start(['render', 'b.plan.yaml']).done).toBe(2);
    expect(desk.files()).toEqual(['a.docx', 'a.plan.yaml']);
  });

  it('asks nothing where nobody sits at a terminal', async () => {
    const { child, done } = start(['new', '-o', 'moi.plan.yaml']);
    child.stdin.end('3\n');
    expect(await done).toBe(0);
    expect(desk.read('moi.plan.yaml').toString()).toContain('Kế hoạch cải cách hành chính');
  });

  it('gives the same bytes in every time zone', () => {
    const bytes = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'].map((TZ) => {
      const { stdout } = spawnSync(process.execPath, [PROGRAM, 'render', 'a.plan.yaml', '-o', '-'], {
        cwd: desk.folder,
        env: { ...process.env, TZ },
      });
      return stdout;
    });
    expect(bytes[0]?.length).toBeGreaterThan(1000);
    expect(bytes.every((one) => one.equals(bytes[0] ?? Buffer.alloc(0)))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('Ctrl-C ends with 130 and leaves nothing half written', async () => {
    desk.put('soffice', '#!/bin/sh\ntouch started\nexec sleep 30\n');
    chmodSync(join(desk.folder, 'soffice'), 0o755);
    const { child, done } = start(['render', 'a.plan.yaml', '-f', 'pdf'], {
      CCHT_SOFFICE: join(desk.folder, 'soffice'),
      TMPDIR: desk.folder,
    });
    for (let tries = 0; tries < 200 && !desk.files().includes('started'); tries++)
      await new Promise((next) => setTimeout(next, 50));
    child.kill('SIGINT');
    expect(await done).toBe(130);
    expect(desk.files()).toEqual(['a.plan.yaml', 'soffice', 'started']);
  });

  it('a closed pipe ends quietly', async () => {
    const { child, done } = start(['render', 'a.plan.yaml', '-o', '-']);
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.destroy();
    expect(await done).toBe(0);
    expect(err).toBe('');
  });

  it.skipIf(process.platform !== 'linux').each([
    [['summary', 'a.plan.yaml'], 'lỗi: Không ghi hết được kết quả: hết chỗ trên đĩa.\n'],
    [['lint', 'a.plan.yaml'], 'lỗi: Không ghi hết được kết quả: hết chỗ trên đĩa.\n'],
    [['render', 'a.plan.yaml', '-o', '-'], 'lỗi: Không ghi hết được kết quả: hết chỗ trên đĩa.\n'],
    [['parse', 'deadline', 'Quý I'], 'lỗi: Không ghi hết được kết quả: hết chỗ trên đĩa.\n'],
    [['--help'], 'lỗi: Không ghi hết được kết quả: hết chỗ trên đĩa.\n'],
    [['--lang', 'en', '--version'], 'error: Could not write all of the results: no space left on the disk.\n'],
  ])('%j on a full disk says so', (args, err) => {
    const full = openSync('/dev/full', 'w');
    const result = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: desk.folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ code: result.status, err: result.stderr }).toEqual({ code: 2, err });
  });

  it('two runs at once both end well, and the file is whole', async () => {
    const codes = await Promise.all([
      start(['render', 'a.plan.yaml', '--force']).done,
      start(['render', 'a.plan.yaml', '--force']).done,
    ]);
    expect(codes).toEqual([0, 0]);
    expect(desk.files()).toEqual(['a.docx', 'a.plan.yaml']);
    expect(await start(['render', 'a.plan.yaml']).done).toBe(0);
  });

  it('without LibreOffice a PDF is refused with what to do', async () => {
    const { child, done } = start(['render', 'a.plan.yaml', '-f', 'pdf'], {
      CCHT_SOFFICE: join(desk.folder, 'khong-co'),
    });
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    expect(await done).toBe(2);
    expect(err).toContain('Chưa có LibreOffice');
  });
});
