import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { screenWidth } from '../../src/cli/screen-width.ts';
import { Desk, SIGNED } from './harness.ts';

describe('screenWidth', () => {
  it.each<[string | undefined, number | undefined, number]>([
    [undefined, 80, 80],
    [undefined, undefined, 100],
    [undefined, 0, 100],
    ['60', 140, 60],
    ['140', undefined, 140],
    ['', 80, 80],
    ['0', 80, 80],
    ['-5', 80, 80],
    ['rộng', 80, 80],
    ['99999', 80, 80],
    ['3', 80, 20],
  ])('COLUMNS=%j and a terminal of %s cells: %i', (columns, width, expected) => {
    expect(screenWidth({ env: { COLUMNS: columns }, width })).toBe(expected);
  });
});

describe('a report on standard output', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
    desk.put('a.plan.yaml', SIGNED.replace('Giao việc', 'Giao giao việc việc'));
  });
  afterEach(() => desk.leave());

  it.each<[string, number | undefined, Record<string, string>, string[], boolean]>([
    ['a terminal', 80, {}, [], true],
    ['a pipe', undefined, {}, [], false],
    ['a terminal, NO_COLOR', 80, { NO_COLOR: '1' }, [], false],
    ['a dumb terminal', 80, { TERM: 'dumb' }, [], false],
    ['a terminal, --color never', 80, {}, ['--color', 'never'], false],
    ['a pipe, --color always', undefined, {}, ['--color', 'always'], true],
  ])('%s: coloured or not by where it goes, not by where messages go', async (_, width, env, options, colored) => {
    desk.width = width;
    desk.env = { ...desk.env, ...env };
    const { out, err } = await desk.ccht('lint', 'a.plan.yaml', 'khong-co.plan.yaml', ...options);
    expect(out).toContain('doubled-word');
    expect(out.includes('\x1b[')).toBe(colored);
    expect(err).not.toBe('');
    expect(err.includes('\x1b[')).toBe(options.includes('always'));
  });
});
