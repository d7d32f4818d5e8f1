import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../diff/two-plans.ts';
import { Desk } from './harness.ts';

const OLD = planOf([
  '{id: ra-soat, task: Rà soát quy chế làm việc, lead: Văn phòng, deadline: Quý II/2022}',
  '{id: tap-huan, task: Tập huấn kỹ năng soạn thảo văn bản, lead: Văn phòng, deadline: 30/11/2022}',
]);
const NEW = OLD.replace('Quý II/2022', 'Quý III/2022');
const HASH = '0123456789abcdef0123456789abcdef01234567';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('cu.plan.yaml', OLD);
  desk.put('a.plan.yaml', NEW);
});
afterEach(() => desk.leave());

describe('the arguments that git gives an external diff', () => {
  const git = (...args: string[]) => desk.ccht('diff', '--git', ...args);

  it('seven: path, old file, its hash and mode, new file, its hash and mode', async () => {
    const { code, out, err } = await git('a.plan.yaml', 'cu.plan.yaml', HASH, '100644', 'a.plan.yaml', HASH, '100644');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^a\.plan\.yaml\nKế hoạch CCHC 2022: a\/a\.plan\.yaml → b\/a\.plan\.yaml\.\n/);
    expect(out).toContain('thời gian hoàn thành: Quý II/2022 → Quý III/2022');
  });

  it('nine of a renamed file: its new name and how alike they are', async () => {
    const more = ['b.plan.yaml', 'similarity index 98%\nrename from a.plan.yaml\nrename to b.plan.yaml\n'];
    const { code, out } = await git(
      'a.plan.yaml',
      'cu.plan.yaml',
      HASH,
      '100644',
      'a.plan.yaml',
      HASH,
      '100644',
      ...more,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/^a\.plan\.yaml → b\.plan\.yaml\nKế hoạch CCHC 2022: a\/a\.plan\.yaml → b\/b\.plan\.yaml\.\n/);
  });

  it.each([
    ['a new plan', ['/dev/null', '.', '.', 'a.plan.yaml', HASH, '100644'], 'Kế hoạch mới: '],
    ['a plan that is gone', ['cu.plan.yaml', HASH, '100644', '/dev/null', '.', '.'], 'Bỏ kế hoạch này: '],
    ['an unmerged path', [], 'chưa gộp xong'],
  ])('%s', async (_, args, words) => {
    const { code, out, err } = await git('a.plan.yaml', ...args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(words);
  });

  it('only a comment: git shows that the file differs, ccht that the paper does not', async () => {
    desk.put('a.plan.yaml', `# ghi chú\n${OLD}`);
    const { out } = await git('a.plan.yaml', 'cu.plan.yaml', HASH, '100644', 'a.plan.yaml', HASH, '100644');
    expect(out).toContain('Không có gì thay đổi trên văn bản in ra');
  });

  it.each([
    ['a plan with faults', 'a.plan.yaml', NEW.replace('plan:', 'plann:')],
    ['another file', 'ghi-chu.txt', 'một\nhai\n'],
  ])('%s is shown line by line', async (_, name, text) => {
    desk.put(name, text);
    const { code, out } = await git(name, 'cu.plan.yaml', HASH, '100644', name, HASH, '100644');
    expect(code).toBe(0);
    expect(out).toContain(`--- a/${name}`);
    expect(out).toMatch(/^\+/m);
  });

  it('bytes that are no text, and a file that is gone meanwhile: told, and 0 all the same', async () => {
    desk.put('anh.plan.yaml', Uint8Array.of(0x50, 0x4b, 0, 1, 2));
    const bytes = await git('anh.plan.yaml', 'cu.plan.yaml', HASH, '100644', 'anh.plan.yaml', HASH, '100644');
    expect([bytes.code, bytes.out]).toEqual([0, expect.stringContaining('Tệp không phải văn bản')]);
    const gone = await git('b.plan.yaml', 'cu.plan.yaml', HASH, '100644', 'b.plan.yaml', HASH, '100644');
    expect([gone.code, gone.err]).toEqual([0, 'lỗi: Không có tệp b.plan.yaml.\n']);
  });

  it('is coloured where git’s pager reads it, unless colours are not wanted', async () => {
    const seven = ['a.plan.yaml', 'cu.plan.yaml', HASH, '100644', 'a.plan.yaml', HASH, '100644'];
    desk.env = { ...desk.env, GIT_PAGER_IN_USE: 'true' };
    expect((await git(...seven)).out).toContain('\x1b[');
    desk.env = { ...desk.env, NO_COLOR: '1' };
    expect((await git(...seven)).out).not.toContain('\x1b[');
  });

  it('by hand it says how git is set up', async () => {
    const { code, err } = await git('cu.plan.yaml', 'a.plan.yaml');
    expect(code).toBe(2);
    expect(err).toContain('git config diff.ccht.command "ccht diff --git"');
    expect(err).toContain('*.plan.yaml diff=ccht');
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;
it.skipIf(hasGit)('needs git', () => {});

describe.skipIf(!hasGit || process.platform === 'win32')('in a repository, with the two lines of the README', () => {
  function git(...args: string[]): string {
    const env = {
      ...process.env,
      PATH: `${join(desk.folder, 'bin')}:${process.env.PATH ?? ''}`,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      NO_COLOR: '1',
    };
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: desk.folder, env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  }

  beforeEach(() => {
    desk.put('bin/ccht', `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/ccht.js')}" "$@"\n`);
    chmodSync(join(desk.folder, 'bin/ccht'), 0o755);
    git('init', '-q');
    git('config', 'user.name', 'Văn thư');
    git('config', 'user.email', 'vt@example.vn');
    const [config = '', attributes = ''] = readme();
    git(
      ...config
        .split(/ (?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .slice(1)
        .map((word) => word.replaceAll('"', '')),
    );
    desk.put('.gitattributes', `${attributes}\n`);
    desk.put('.gitignore', 'bin\n');
    desk.put('cu.plan.yaml', '');
    desk.put('năm 2022/a.plan.yaml', OLD);
    desk.put('ghi-chu.txt', 'một\n');
    git('add', '.gitattributes', '.gitignore', 'ghi-chu.txt', 'năm 2022');
    git('commit', '-qm', 'lần đầu');
    desk.put('năm 2022/a.plan.yaml', NEW);
    desk.put('ghi-chu.txt', 'một\nhai\n');
  });

  /** The two lines as the README prints them. */
  function readme(): string[] {
    const text = readFileSync('README.md', 'utf8');
    return [/^ *(git config .*diff --git.*)$/m, /^ *(\*\.plan\.yaml diff=ccht)$/m].map(
      (line) => line.exec(text)?.[1] ?? '',
    );
  }

  it('git diff tells what changed in a plan, and shows other files as ever', () => {
    const out = git('diff');
    expect(out).toContain('lùi hạn · cùng mã, giống 100%\n    thời gian hoàn thành: Quý II/2022 → Quý III/2022\n');
    expect(out).toContain('diff --git a/ghi-chu.txt b/ghi-chu.txt');
    expect(out).not.toContain('diff --git a/năm');
  });

  it('git log -p and git show do with --ext-diff: a plan that is new, renamed, gone', () => {
    git('commit', '-qam', 'lùi hạn');
    renameSync(join(desk.folder, 'năm 2022/a.plan.yaml'), join(desk.folder, 'b.plan.yaml'));
    desk.put('b.plan.yaml', NEW.replace('30/11/2022', '30/10/2022'));
    git('add', '-A', 'năm 2022', 'b.plan.yaml');
    git('commit', '-qm', 'đổi tên');
    expect(git('show', '--ext-diff', '--format=%s')).toContain(
      'năm 2022/a.plan.yaml → b.plan.yaml\nKế hoạch CCHC 2022: a/năm 2022/a.plan.yaml → b/b.plan.yaml.',
    );
    git('rm', '-q', 'b.plan.yaml');
    git('commit', '-qm', 'bỏ');
    const log = git('log', '-p', '--ext-diff', '--format=* %s').split(/^\* /m).slice(1);
    expect(log.map((entry) => entry.split('\n')[0])).toEqual(['bỏ', 'đổi tên', 'lùi hạn', 'lần đầu']);
    expect(log[0]).toContain('b.plan.yaml\nBỏ kế hoạch này: ');
    expect(log[1]).toContain('rút hạn');
    expect(log[2]).toContain('lùi hạn');
    expect(log[3]).toContain('năm 2022/a.plan.yaml\nKế hoạch mới: ');
  });
});
