import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';
import { CLEAN, FAULTY, only, SPEAKING } from './lint-plans.ts';

const PROGRAM = resolve('bin/ccht.js');
const BEGIN = 'ccht: bắt đầu soát (begin)';
const END = 'ccht: soát xong (end)';

let desk: Desk;
let running: ChildProcess[] = [];
beforeEach(() => {
  desk = new Desk();
  desk.put('ccht.config.yaml', only(SPEAKING));
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  desk.leave();
});

/** The program as it runs, what it has printed so far, and waiting for more. */
function start(...argv: string[]) {
  const child = spawn(process.execPath, [PROGRAM, 'lint', ...argv], { cwd: desk.folder });
  running.push(child);
  const printed = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.err += text;
  });
  const done = new Promise<number | null>((settle) => {
    child.on('close', settle);
  });
  /** Waits until so many rounds have ended; gives back what each printed. */
  const rounds = async (count: number): Promise<string[]> => {
    for (let tries = 0; tries < 1200; tries++) {
      const ended = printed.out.split(`${END}\n`).slice(0, -1);
      if (ended.length >= count) return ended.map((round) => round.replace(`${BEGIN}\n`, ''));
      await new Promise((next) => setTimeout(next, 25));
    }
    throw new Error(`no round ${count}: ${JSON.stringify(printed)}`);
  };
  return { child, printed, done, rounds };
}

const symbols = (out: string): number => out.match(/citation-symbol/g)?.length ?? 0;

describe('ccht lint as a program', () => {
  it('sets the exit code', async () => {
    desk.put('a.plan.yaml', FAULTY);
    desk.put('b.plan.yaml', CLEAN);
    expect(await start('a.plan.yaml').done).toBe(1);
    expect(await start('b.plan.yaml').done).toBe(0);
    expect(await start('c.plan.yaml').done).toBe(2);
  });

  it('reads standard input', async () => {
    const { child, printed, done } = start('--stdin', '--stdin-filename', 'a.plan.yaml', '-f', 'unix');
    child.stdin?.end(FAULTY);
    expect(await done).toBe(1);
    expect(printed.out).toMatch(/^a\.plan\.yaml:11:50: error: /m);
  });

  it('a closed pipe ends quietly', async () => {
    desk.put('a.plan.yaml', FAULTY);
    const { child, printed, done } = start('-f', 'json');
    child.stdout?.destroy();
    expect([0, 1]).toContain(await done);
    expect(printed.err).toBe('');
  });

  it('two that mend at once both end well, and the plan is whole', async () => {
    desk.put('a.plan.yaml', FAULTY);
    const codes = await Promise.all(Array.from({ length: 3 }, () => start('--fix-unsafe').done));
    expect(codes).toEqual([0, 0, 0]);
    expect(desk.read('a.plan.yaml').toString()).toBe(
      FAULTY.replaceAll('theo theo', 'theo').replaceAll('Phần đấu', 'Phấn đấu').replace('NNĐ', 'NĐ'),
    );
    expect(desk.files()).toEqual(['a.plan.yaml', 'ccht.config.yaml']);
  });
});

describe('--watch', () => {
  it('prints each round between fixed lines; a save in place and one by renaming are seen', async () => {
    desk.put('a.plan.yaml', FAULTY);
    const { child, done, rounds } = start('--watch', '-f', 'unix');
    expect(symbols((await rounds(1)).at(-1) ?? '')).toBe(1);
    desk.put('a.plan.yaml', FAULTY.replace('NNĐ', 'NĐ'));
    expect(symbols((await rounds(2)).at(-1) ?? '')).toBe(0);
    // What Vim and others do: the new text to another name, then that name for the old.
    writeFileSync(join(desk.folder, 'a.plan.yaml~'), FAULTY);
    renameSync(join(desk.folder, 'a.plan.yaml~'), join(desk.folder, 'a.plan.yaml'));
    expect(symbols((await rounds(3)).at(-1) ?? '')).toBe(1);
    desk.put('a.plan.yaml', FAULTY.replace('NNĐ', 'NĐ'));
    expect(symbols((await rounds(4)).at(-1) ?? '')).toBe(0);
    child.kill('SIGINT');
    expect(await done).toBe(130);
  });

  it('a burst of saves is one round; files that are no YAML are none', async () => {
    desk.put('a.plan.yaml', FAULTY);
    const { rounds } = start('--watch', '-f', 'unix');
    await rounds(1);
    desk.put('ghi-chu.txt', 'x');
    for (const end of ['\n', '\n\n', '\n\n\n']) desk.put('a.plan.yaml', `${FAULTY}${end}`);
    await rounds(2);
    await new Promise((next) => setTimeout(next, 400));
    expect((await rounds(2)).length).toBe(2);
  });

  it('follows the config and the directory of units above the plan, and new plans beside it', async () => {
    desk.put('nam/a.plan.yaml', FAULTY);
    const { rounds } = start('--watch', '-f', 'unix', 'nam');
    expect(symbols((await rounds(1)).at(-1) ?? '')).toBe(1);
    desk.put('ccht.config.yaml', only([]));
    expect((await rounds(2)).at(-1)).toBe('');
    desk.put('ccht.config.yaml', only(['citation-symbol']));
    await rounds(3);
    desk.put('nam/b.plan.yaml', FAULTY);
    expect(symbols((await rounds(4)).at(-1) ?? '')).toBe(2);
  });

  it('follows a folder made meanwhile, in which a plan is written later', async () => {
    desk.put('a.plan.yaml', CLEAN);
    const { rounds } = start('--watch', '-f', 'unix');
    await rounds(1);
    mkdirSync(join(desk.folder, '2027'));
    await rounds(2);
    desk.put('2027/a.plan.yaml', FAULTY);
    expect(symbols((await rounds(3)).at(-1) ?? '')).toBe(1);
  });

  it('goes on after a faulty config, and when the last plan is gone and comes back', async () => {
    desk.put('a.plan.yaml', FAULTY);
    const { printed, rounds } = start('--watch', '-f', 'unix');
    await rounds(1);
    desk.put('ccht.config.yaml', 'rules: {doubled-wrd: off}\n');
    await rounds(2);
    expect(printed.err).toContain('doubled-wrd');
    rmSync(join(desk.folder, 'a.plan.yaml'));
    await rounds(3);
    desk.put('ccht.config.yaml', only(['citation-symbol']));
    await rounds(4);
    desk.put('a.plan.yaml', FAULTY);
    expect(symbols((await rounds(5)).at(-1) ?? '')).toBe(1);
  });

  it('with --fix mends on save, and ends there', async () => {
    desk.put('a.plan.yaml', CLEAN);
    const { rounds } = start('--watch', '--fix', '-f', 'unix');
    await rounds(1);
    desk.put('a.plan.yaml', CLEAN.replace('giải quyết', 'giải quyết theo theo lệ'));
    await rounds(3);
    expect(desk.read('a.plan.yaml').toString()).toBe(CLEAN.replace('giải quyết', 'giải quyết theo lệ'));
    await new Promise((next) => setTimeout(next, 400));
    expect((await rounds(3)).length).toBe(3);
  });
});
