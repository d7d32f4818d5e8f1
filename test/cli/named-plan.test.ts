import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, PLAN } from './harness.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('cu.plan.yaml', PLAN);
});
afterEach(() => {
  desk.leave();
});

const COMMANDS = [['summary'], ['lint'], ['render'], ['diff', 'cu.plan.yaml']];

describe.each(COMMANDS)('%s of a file that is no plan', (...command) => {
  it.each([
    ['a.docx', 'PK\x03\x04\0', 'Word', 'ccht import a.txt -o a.plan.yaml'],
    ['a.DOC', 'x', 'Word', 'ccht import a.txt -o a.plan.yaml'],
    ['a.xlsx', 'PK\x03\x04\0', 'Excel', 'ccht import a.txt -o a.plan.yaml'],
    ['kế hoạch.pdf', '%PDF-1.7\n', 'PDF', 'ccht import "kế hoạch.txt" -o "kế hoạch.plan.yaml"'],
  ])('%s', async (name, content, program, next) => {
    desk.put(name, content);
    const { code, out, err } = await desk.ccht(...command, name);
    expect(code).toBe(2);
    expect(out).not.toContain('ccht import');
    expect(err).toContain(`${name}: Đây không phải tệp văn bản (UTF-8) mà là tệp ${program}.`);
    expect(err).toContain(`Lưu thành văn bản thuần (.txt, mã UTF-8), rồi: ${next}`);
  });

  it('a plain text', async () => {
    desk.put('a.txt', '\nKẾ HOẠCH\nCải cách: hành chính\n  - năm 2026: "x\n');
    const { code, out, err } = await desk.ccht(...command, 'a.txt');
    expect(code).toBe(command[0] === 'lint' ? 1 : 2);
    const told = `${out}${err}`.replace(/\s+/g, ' ');
    expect(told).toContain('Tệp này là văn bản thuần, chưa phải tệp kế hoạch.');
    expect(told).toContain('ccht import a.txt -o a.plan.yaml');
    expect(told.match(/yaml-[a-z-]+/g)).toEqual(['yaml-not-a-map']);
  });

  it.each([
    ['units.yaml', 'units:\n  - {name: Văn phòng}\n', 'danh mục đơn vị'],
    ['a.progress.yaml', '# việc\nprogress:\n  - {task: "1", state: done}\n', 'tệp theo dõi'],
    ['ccht.config.yaml', 'rules: {term-mixed: off}\n', 'tệp cấu hình'],
  ])('another file of the office: %s', async (name, content, what) => {
    desk.put(`khac/${name}`, content);
    const { code, out, err } = await desk.ccht(...command, `khac/${name}`);
    expect(code).toBe(command[0] === 'lint' ? 1 : 2);
    const told = `${out}${err}`.replace(/\s+/g, ' ');
    expect(told).toContain(`Tệp này là ${what}, không phải tệp kế hoạch.`);
    expect(told.match(/(?:yaml|schema)-[a-z-]+/g)).toEqual(['yaml-not-a-map']);
  });

  it.each(['b.txt', 'b.docx'])('a plan under the name %s is read', async (name) => {
    desk.put(name, PLAN);
    expect((await desk.ccht(...command, name, ...(command[0] === 'render' ? ['-o', 'b.html'] : []))).code).toBe(0);
  });
});
