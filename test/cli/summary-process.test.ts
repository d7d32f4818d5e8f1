import { spawn, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../summary/summarised.ts';
import { Desk } from './harness.ts';

const PROGRAM = resolve('bin/ccht.js');
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  const rows = Array.from({ length: 60 }, (_, index) => ({
    lead: 'Văn phòng',
    deadline: `${(index % 28) + 1}/6/2027`,
  }));
  desk.put('a.plan.yaml', planOf(rows));
});
afterEach(() => {
  chmodSync(desk.folder, 0o755);
  desk.leave();
});

function start(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: desk.folder });
  const done = new Promise<number | null>((done) => {
    child.on('close', done);
  });
  return { child, done };
}

describe('the program', () => {
  it('gives the same summary and calendar in every time zone', () => {
    for (const args of [[], ['-f', 'ics'], ['-f', 'json', '--by', 'month']]) {
      const outputs = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles'].map((TZ) => {
        const { stdout, status } = spawnSync(process.execPath, [PROGRAM, 'summary', '--as-of', '1/6/2027', ...args], {
          cwd: desk.folder,
          env: { ...process.env, TZ },
        });
        expect(status).toBe(0);
        return stdout.toString();
      });
      expect(outputs[0]?.length).toBeGreaterThan(500);
      expect(new Set(outputs).size).toBe(1);
    }
  });

  it('ends quietly where nobody reads on', async () => {
    const { child, done } = start('summary', '-f', 'json');
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.destroy();
    expect(await done).toBe(0);
    expect(err).toBe('');
  });

  it('two runs of progress at once both leave their word', async () => {
    const runs = [1, 2, 3, 4].map((number) => start('progress', 'done', String(number), '--on', '1/6/2023').done);
    expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
    expect(desk.files()).toEqual(['a.plan.yaml', 'a.progress.yaml']);
    const text = desk.read('a.progress.yaml').toString();
    expect(
      [1, 2, 3, 4].filter((number) => text.includes(`{task: "${number}", state: done, on: 2023-06-01}`)),
    ).toHaveLength(4);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that nobody may write to is told',
    async () => {
      chmodSync(desk.folder, 0o555);
      const { child, done } = start('progress', 'done', '1');
      let err = '';
      child.stderr.on('data', (data: Buffer) => {
        err += data.toString();
      });
      expect(await done).toBe(2);
      expect(err).toContain('Không có quyền ghi a.progress.yaml.');
    },
  );
});
