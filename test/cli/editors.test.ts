import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';
import { FAULTY, only, SPEAKING } from './lint-plans.ts';

const EDITORS = resolve('editors');

/** With letters of one, two and three bytes before the marked words, and one of two UTF-16 units. */
const PLAN = FAULTY.replace('Giao việc theo theo', '🙂 Đơn vị giao việc theo theo');

let desk: Desk;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  desk = new Desk();
  desk.put('ccht.config.yaml', only(SPEAKING));
  desk.put('kế hoạch.plan.yaml', PLAN);
  // What a person has after npm install -g.
  desk.put('bin/ccht', `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/ccht.js')}" "$@"\n`);
  chmodSync(join(desk.folder, 'bin/ccht'), 0o755);
  env = {
    ...process.env,
    PATH: [join(desk.folder, 'bin'), process.env.PATH].join(delimiter),
    HOME: desk.folder,
    LANG: 'C.UTF-8',
  };
});
afterEach(() => desk.leave());

function has(program: string): boolean {
  return process.platform !== 'win32' && spawnSync(program, ['--version']).status === 0;
}

function start(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: desk.folder, env, timeout: 110_000 });
  if (status !== 0) throw new Error(`${program}: ${status}\n${stdout}\n${stderr}`);
}

/** What every editor must show: line, words, level and rule, in the order of the file. */
const EXPECTED = [
  [4, 'info', 'open-place', 'plan'],
  [6, 'info', 'open-place', '"?/01/2026"'],
  [11, 'warning', 'doubled-word', 'theo theo'],
  [11, 'error', 'citation-symbol', 'NNĐ-CP'],
  [12, 'warning', 'word-confusion', 'Phần đấu'],
  [19, 'warning', 'doubled-word', 'theo theo'],
  [22, 'info', 'open-place', 'signature'],
] as const;

describe.each(['vim', 'nvim'])('%s', (program) => {
  it.skipIf(has(program))(`needs ${program} (apt-get install vim neovim)`, () => {});

  const run = (...commands: string[]): void => {
    desk.put(
      'run.vim',
      [
        'set nocompatible encoding=utf-8',
        `set runtimepath^=${EDITORS}/vim`,
        `source ${EDITORS}/vim/plugin/ccht.vim`,
        ...commands,
        'qall!',
      ].join('\n'),
    );
    start(
      program,
      program === 'vim'
        ? ['-Nu', 'NONE', '-n', '-es', '-S', 'run.vim']
        : ['--headless', '-u', 'NONE', '-n', '-S', 'run.vim'],
    );
  };

  it.skipIf(!has(program))(':make fills the quickfix list: each entry at its very words', () => {
    run(
      'edit kế\\ hoạch.plan.yaml',
      'silent make!',
      "call writefile([json_encode(map(getqflist(), {_, item -> {'lnum': item.lnum, 'type': item.type, 'text': item.text, 'valid': item.valid, 'rest': strpart(getbufline(item.bufnr, item.lnum)[0], item.col - 1)}}))], 'list.json')",
    );
    const list: { lnum: number; type: string; text: string; valid: number; rest: string }[] = JSON.parse(
      desk.read('list.json').toString(),
    );
    expect(list.map(({ lnum, type, text }) => [lnum, type, /\[([a-z-]+)\]$/.exec(text)?.[1]])).toEqual(
      EXPECTED.map(([line, level, rule]) => [line, level.charAt(0), rule]),
    );
    for (const [index, [, , , words]] of EXPECTED.entries()) expect(list[index]?.rest.startsWith(words)).toBe(true);
    expect(list.every(({ valid }) => valid === 1)).toBe(true);
  });

  it.skipIf(!has(program))('a plan without findings empties the list', () => {
    desk.put('ccht.config.yaml', only([]));
    run('edit kế\\ hoạch.plan.yaml', 'silent make!', "call writefile([json_encode(getqflist())], 'list.json')");
    expect(JSON.parse(desk.read('list.json').toString())).toEqual([]);
  });

  it.skipIf(!has(program))(':CchtFix mends the buffer, not the file', () => {
    run('edit kế\\ hoạch.plan.yaml', 'CchtFix', "call writefile(getline(1, '$'), 'buffer.yaml')");
    expect(desk.read('buffer.yaml').toString()).toBe(PLAN.replaceAll('theo theo', 'theo'));
    expect(desk.read('kế hoạch.plan.yaml').toString()).toBe(PLAN);
  });
});

describe('emacs', () => {
  it.skipIf(has('emacs'))('needs emacs (apt-get install emacs-nox)', () => {});

  /** Runs Emacs Lisp in the plan's buffer, flymake done. */
  const run = (lisp: string): void => {
    desk.put(
      'run.el',
      `(set-language-environment "UTF-8")
(load "${EDITORS}/emacs/ccht-flymake.el")
(find-file "kế hoạch.plan.yaml")
(defun await-flymake ()
  (flymake-start nil t)
  (let ((tries 0))
    (while (and (< tries 400) (not (or (flymake-reporting-backends) (flymake-disabled-backends))))
      (setq tries (1+ tries))
      (accept-process-output nil 0.1)))
  (accept-process-output nil 0.2))
(defun found ()
  (vconcat (mapcar (lambda (one)
            (vector (line-number-at-pos (flymake-diagnostic-beg one))
                  (substring (symbol-name (flymake-diagnostic-type one)) 1)
                  (buffer-substring-no-properties (flymake-diagnostic-beg one) (flymake-diagnostic-end one))
                  (flymake-diagnostic-text one)))
          (sort (flymake-diagnostics)
                (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))))
(defun save-json (name value)
  (let ((coding-system-for-write 'utf-8-unix))
    (write-region (json-encode value) nil name)))
${lisp}
`,
    );
    start('emacs', ['-Q', '--batch', '-l', 'run.el']);
  };

  it.skipIf(!has('emacs'))('flymake marks the very words of the buffer, saved or not', () => {
    run(`(await-flymake)
(save-json "found.json" (found))
(goto-char (point-min))
(search-forward "NNĐ")
(replace-match "NĐ")
(await-flymake)
(save-json "after.json" (found))`);
    const found: [number, string, string, string][] = JSON.parse(desk.read('found.json').toString());
    const types = { error: 'error', warning: 'warning', info: 'note' };
    expect(found.map(([line, type, words, text]) => [line, type, /\[([a-z-]+)\]$/.exec(text)?.[1], words])).toEqual(
      EXPECTED.map(([line, level, rule, words]) => [line, types[level], rule, words]),
    );
    const after: unknown[][] = JSON.parse(desk.read('after.json').toString());
    expect(after.length).toBe(found.length - 1);
    expect(desk.read('kế hoạch.plan.yaml').toString()).toBe(PLAN);
  });

  it.skipIf(!has('emacs'))('a config that cannot be used is told, and no mark is invented', () => {
    desk.put('ccht.config.yaml', 'rules: {khong-co: off}\n');
    run(`(await-flymake)
(save-json "found.json" (vector (length (flymake-diagnostics)) (length (flymake-disabled-backends))))`);
    expect(JSON.parse(desk.read('found.json').toString())).toEqual([0, 1]);
  });
});

describe('VS Code', () => {
  const { tasks } = JSON.parse(readFileSync(join(EDITORS, 'vscode/tasks.json'), 'utf8'));
  const argsOf = (task: { args: string[] }, file: string): string[] =>
    task.args.map((arg) => (/^\$\{file\}$/.test(arg) ? file : arg));

  it('the task for one plan: its matcher reads every line that ccht prints, with level, place, rule', async () => {
    const [task] = tasks;
    const { pattern } = task.problemMatcher;
    const { out } = await desk.ccht(...argsOf(task, join(desk.folder, 'kế hoạch.plan.yaml')));
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => new RegExp(pattern.regexp).exec(line) ?? []);
    expect(found.map((match) => [Number(match[pattern.line]), match[pattern.severity], match[pattern.code]])).toEqual(
      EXPECTED.map(([line, level, rule]) => [line, level, rule]),
    );
    for (const [index, [line, , , words]] of EXPECTED.entries()) {
      const match = found[index] ?? [];
      expect(match[pattern.file]).toMatch(/kế hoạch\.plan\.yaml$/);
      expect(
        PLAN.split('\n')
          [line - 1]?.slice(Number(match[pattern.column]) - 1)
          .startsWith(words),
      ).toBe(true);
      expect(match[pattern.message]).not.toBe('');
    }
  });

  it('the task that watches: its begin and end are what ccht prints, and nothing else is', async () => {
    const [, task] = tasks;
    const { background, pattern } = task.problemMatcher;
    const child = spawn(process.execPath, [resolve('bin/ccht.js'), ...argsOf(task, '')], { cwd: desk.folder });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    const ends = new RegExp(background.endsPattern, 'm');
    for (let tries = 0; tries < 1200 && !ends.test(out); tries++) await new Promise((next) => setTimeout(next, 25));
    child.kill('SIGKILL');
    const lines = out.trimEnd().split('\n');
    const kinds = lines.map((line) => {
      if (new RegExp(background.beginsPattern).test(line)) return 'begin';
      if (new RegExp(background.endsPattern).test(line)) return 'end';
      return new RegExp(pattern.regexp).test(line) ? 'finding' : 'other';
    });
    expect(kinds).toEqual(['begin', ...EXPECTED.map(() => 'finding'), 'end']);
  });

  it('the settings name schemas that ccht schema writes', async () => {
    await desk.ccht('schema', '-o', '.ccht');
    const { 'yaml.schemas': schemas } = JSON.parse(readFileSync(join(EDITORS, 'vscode/settings.json'), 'utf8'));
    for (const name of Object.keys(schemas)) expect(JSON.parse(desk.read(name).toString()).title).toMatch(/\S/);
  });
});
