import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk } from './cli/harness.ts';

const ROOT = join(import.meta.dirname, '..');
const EXAMPLE = 'examples/dong-nai-kcn';

/** A fenced block: its first line, counted from 1, and its text without the indent of the list it stands in. */
type Block = { readonly line: number; readonly text: string };

function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^( *)```\w*\n([\s\S]*?)^\1```$/gm)].map(({ index, 1: indent = '', 2: body = '' }) => ({
    line: page.slice(0, index).split('\n').length + 1,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

/** What is typed after `$`, split as a shell does. */
function argumentsOf(call: string): string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '').slice(1);
}

/** Shown, but not to be had here: LibreOffice, and an old plan of nobody's. */
const NOT_RUN = /-f pdf|ke-hoach-cu\.txt/;

describe.each(['README.md', 'README.vi.md'])('%s: what is typed gives what is shown', (name) => {
  const blocks = blocksOf(readFileSync(join(ROOT, name), 'utf8'));
  const find = (start: string): string => blocks.find(({ text }) => text.startsWith(start))?.text ?? '';
  const plans = blocks.filter(({ text }) => text.startsWith('ccht: 1'));
  const [first, faulty] = plans.map(({ text }) => text);
  const calls = blocks.filter(({ text }) => text.startsWith('$ ccht') && !NOT_RUN.test(text.split('\n', 1)[0] ?? ''));
  const lang = name === 'README.md' ? ['--lang', 'en'] : [];

  let desk: Desk;
  beforeAll(() => {
    desk = new Desk();
  });
  afterAll(() => {
    desk.leave();
  });

  /** What the page has said before a command that it is about. */
  async function prepare(command: string): Promise<void> {
    for (const file of desk.files()) if (/\.yaml$/.test(file)) desk.remove(file);
    const copy = (file: string): string => desk.put(file, readFileSync(join(ROOT, EXAMPLE, file)));
    if (/^(?:summary|progress|diff)/.test(command)) {
      copy('ke-hoach-2023.plan.yaml');
      copy('units.yaml');
    }
    if (command.startsWith('diff')) copy('ke-hoach-2022.plan.yaml');
    if (command.includes('2024')) await desk.ccht('new', '--from', 'ke-hoach-2023.plan.yaml');
    if (command.includes('--overdue')) desk.put('ke-hoach-2023.progress.yaml', find('progress:'));
    if (command.startsWith('new')) desk.put('ke-hoach-2027.plan.yaml', first ?? '');
    if (command.startsWith('lint')) desk.put('ke-hoach-2027.plan.yaml', withSlips(first ?? ''));
    if (command.includes('loi.plan.yaml')) desk.put('loi.plan.yaml', faulty ?? '');
    if (command.startsWith('template check')) {
      await desk.ccht('template', 'eject', 'mau');
      const file = 'mau/recipients.hbs';
      desk.put(file, desk.read(file).toString().replace('each recipients', 'each recipents'));
    }
  }

  it.each(calls.map(({ line, text }) => ({ line, text, call: text.split('\n', 1)[0] ?? '' })))(
    'line $line: $call',
    async ({ text, call }) => {
      const args = argumentsOf(call.slice(2));
      await prepare(args.join(' '));
      const { out, err } = await desk.ccht(...args);
      const shown = text.slice(call.length + 1);
      if (shown.endsWith('\n…\n')) expect(out.startsWith(shown.slice(0, -2))).toBe(true);
      else expect(`${out}${err}`).toBe(shown);
    },
  );

  it('the first plan renders, is not ready to be final, and is kept once edited', async () => {
    desk.put('ke-hoach-2027.plan.yaml', first ?? '');
    const rendered = await desk.ccht('render', 'ke-hoach-2027.plan.yaml', ...lang);
    expect(rendered.out).toBe(blocks[blocks.findIndex(({ text }) => text.startsWith('ccht render ')) + 1]?.text);
    const final = await desk.ccht('render', 'ke-hoach-2027.plan.yaml', '--final', ...lang);
    expect([final.code, final.err]).toEqual([1, find('ke-hoach-2027.plan.yaml · ')]);
    const { 'word/document.xml': words, ...parts } = unzipSync(desk.read('ke-hoach-2027.docx'));
    const edited = strToU8(strFromU8(words ?? new Uint8Array()).replace('Kiểm tra', 'Tự kiểm tra'));
    desk.put('ke-hoach-2027.docx', zipSync({ 'word/document.xml': edited, ...parts }));
    const again = await desk.ccht('render', 'ke-hoach-2027.plan.yaml', ...lang);
    expect([again.code, again.err]).toEqual([2, blocks.find(({ text }) => text.includes('--force.'))?.text]);
  });

  it('counts the lines of the first plan', () => {
    const lines = (first ?? '').trimEnd().split('\n').length;
    expect(readFileSync(join(ROOT, name), 'utf8')).toMatch(new RegExp(`these ${lines} lines|lưu ${lines} dòng sau`));
  });
});

/** The two slips that the pages speak of before they show what lint says. */
function withSlips(plan: string): string {
  return plan
    .replace(
      'Sở B ban hành',
      'Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030, Sở B ban hành',
    )
    .replace('Rà soát thủ tục', 'Rà soát rà soát thủ tục');
}
