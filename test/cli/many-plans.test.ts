import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contextOf } from '../../src/cli/context.ts';
import type { PlanJob } from '../../src/cli/plan-jobs.ts';
import { type Done, type Outcome, queueOf, worker } from '../../src/cli/plan-queue.ts';
import { UserError } from '../../src/diagnostics/index.ts';
import { Desk } from './harness.ts';

const PROGRAM = resolve('bin/ccht.js');
const LONG_PLAN = readFileSync('examples/dong-nai-kcn/ke-hoach-2023.plan.yaml', 'utf8');

const context = contextOf(
  { lang: 'vi', color: false, outColor: false },
  {
    out: () => {},
    err: () => {},
    env: {},
    cwd: '/',
    errIsTerminal: false,
    outIsTerminal: false,
    width: undefined,
    now: () => 0,
    stdin: async () => new Uint8Array(),
  },
);

/** Answers with the length of the path; cannot work on some. */
const lengths: PlanJob<{ readonly add: number }, number> =
  ({ add }) =>
  (path) => {
    if (path === 'mistake') throw new UserError({ vi: 'sai', en: 'wrong' }, { exitCode: 1 });
    if (path === 'bug') throw new TypeError('x is not a function');
    return path.length + add;
  };

async function outcomesOf(paths: readonly string[], threads: number): Promise<{ outcomes: Outcome[]; told: number }> {
  const task = { job: 'lint', paths, given: { add: 1 }, cwd: '/', lang: 'vi', next: queueOf(threads > 1) } as const;
  const outcomes: Outcome[] = [];
  let told = 0;
  const tell = (done: Done): void => {
    for (const [index, outcome] of structuredClone(done)) {
      outcomes[index] = outcome;
      told++;
    }
  };
  await Promise.all(Array.from({ length: threads }, () => worker(task, lengths, context, tell)));
  return { outcomes, told };
}

describe('a job on many plans', () => {
  it('is done once on each, whatever the number of threads; the outcomes are in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 8 })),
        fc.integer({ min: 1, max: 3 }),
        async (paths, threads) => {
          const { outcomes, told } = await outcomesOf(paths, threads);
          expect(outcomes).toEqual(paths.map((path) => ({ kind: 'answer', answer: path.length + 1 })));
          expect(told).toBe(paths.length);
        },
      ),
    );
  });

  it('goes on after a file that cannot be worked on and after a bug', async () => {
    const { outcomes } = await outcomesOf(['a', 'mistake', 'bug', 'bb'], 1);
    expect(outcomes).toMatchObject([
      { kind: 'answer', answer: 2 },
      { kind: 'mistake', words: { vi: 'sai', en: 'wrong' }, exitCode: 1 },
      { kind: 'bug', message: 'x is not a function', stack: expect.stringContaining('TypeError') },
      { kind: 'answer', answer: 3 },
    ]);
  });
});

describe('many plans on all processors', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    for (let index = 10; index < 29; index++) desk.put(`${index}.plan.yaml`, LONG_PLAN.replace('"03"', `"${index}"`));
  });
  afterEach(() => {
    desk.leave();
  });

  it('give what they give one after the other, and tell of a file that is no plan', async () => {
    desk.put('25.plan.yaml', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff]));
    const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'lint', '--format', 'json', '.'], {
      cwd: desk.folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const alone = await desk.ccht('lint', '--format', 'json', '.');
    expect({ status, stderr }).toEqual({ status: 2, stderr: alone.err });
    expect(stderr).toContain('25.plan.yaml');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(alone.out));
  });

  it.skipIf(process.platform === 'win32')('Ctrl-C ends them all with 130', async () => {
    const endAfter = async (milliseconds: number): Promise<unknown> => {
      const child = spawn(process.execPath, [PROGRAM, 'lint', '.'], { cwd: desk.folder, stdio: 'ignore' });
      const done = new Promise((ended) => child.on('close', ended));
      await new Promise((wait) => setTimeout(wait, milliseconds));
      child.kill('SIGINT');
      return done;
    };
    let code: unknown = null;
    // Before ccht has started, the signal ends Node itself: without an exit code.
    for (let wait = 200; code === null; wait *= 1.5) code = await endAfter(wait);
    expect(code).toBe(130);
  });
});
