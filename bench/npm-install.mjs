// Gets packages of npm that are no dependency of ccht: what it is measured against.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];

/** Installs packages, each `name@version`, into the folder: its node_modules; undefined where npm cannot get them. Their own scripts are not run. */
export function npmInstall(folder, packages) {
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync('npm', ['install', ...flags, '--prefix', folder, ...packages], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return status === 0 ? join(folder, 'node_modules') : undefined;
}
