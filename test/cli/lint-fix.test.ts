import { chmodSync, lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';
import { FAULTY, only, SPEAKING } from './lint-plans.ts';

const SAFE = FAULTY.replaceAll('theo theo', 'theo');
const ALL = SAFE.replaceAll('Phần đấu', 'Phấn đấu').replace('NNĐ', 'NĐ');

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('ccht.config.yaml', only(SPEAKING));
  desk.put('a.plan.yaml', FAULTY);
});
afterEach(() => desk.leave());

const now = (name = 'a.plan.yaml'): string => desk.read(name).toString();

describe('--fix', () => {
  it('mends what is certain, says how much, and reports what is left', async () => {
    const { code, out, err } = await desk.ccht('lint', '--fix', '-f', 'unix');
    expect(err).toBe('Đã sửa 2 chỗ.\n');
    expect(code).toBe(1);
    expect(out).not.toContain('doubled-word');
    expect(out).toContain('citation-symbol');
    expect(now()).toBe(SAFE);
  });

  it('--fix-unsafe mends also what a person should look at', async () => {
    expect((await desk.ccht('lint', '--fix-unsafe')).code).toBe(0);
    expect(now()).toBe(ALL);
  });

  it('a second time changes nothing, and does not write', async () => {
    await desk.ccht('lint', '--fix');
    const { mtimeMs } = lstatSync(join(desk.folder, 'a.plan.yaml'));
    expect((await desk.ccht('lint', '--fix')).err).toBe('');
    expect(lstatSync(join(desk.folder, 'a.plan.yaml')).mtimeMs).toBe(mtimeMs);
  });

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['UTF-8', (text) => text],
    ['UTF-8 with a byte order mark', (text) => `\ufeff${text}`],
    ['\\r\\n', (text) => text.replaceAll('\n', '\r\n')],
    ['\\r', (text) => text.replaceAll('\n', '\r')],
    ['UTF-16, little end first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    [
      'UTF-16, big end first, \\r\\n',
      (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le').swap16(),
    ],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16, \\r', (text) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r')}`, 'utf16le')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['no line end at the end', (text) => text.trimEnd()],
    [
      'comments, blank lines, odd spaces',
      (text) => `# Đầu tệp\n\n${text.replace('  sections:', '\n  sections:   # các mục\n\n')}\n# cuối: theo theo\n`,
    ],
  ])('leaves every other byte: %s', async (_, form) => {
    desk.put('a.plan.yaml', form(FAULTY));
    await desk.ccht('lint', '--fix');
    expect(desk.read('a.plan.yaml').equals(Buffer.from(form(SAFE)))).toBe(true);
  });

  it('a link is followed, the file keeps its mode', async () => {
    chmodSync(join(desk.folder, 'a.plan.yaml'), 0o640);
    symlinkSync('a.plan.yaml', join(desk.folder, 'b.plan.yaml'));
    await desk.ccht('lint', '--fix', 'b.plan.yaml');
    expect(lstatSync(join(desk.folder, 'b.plan.yaml')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(desk.folder, 'a.plan.yaml')).mode & 0o777).toBe(0o640);
    expect(now()).toBe(SAFE);
  });

  it('several plans: one that cannot be mended does not keep the others', async () => {
    desk.put('b.plan.yaml', FAULTY);
    chmodSync(join(desk.folder, 'a.plan.yaml'), 0o444);
    const { code, err } = await desk.ccht('lint', '--fix');
    expect(code).toBe(2);
    expect(err).toBe(
      'lỗi: a.plan.yaml đặt chế độ chỉ đọc; giữ nguyên tệp này.\nXem sẽ sửa gì: --diff\nĐã sửa 2 chỗ.\n',
    );
    expect([now('a.plan.yaml'), now('b.plan.yaml')]).toEqual([FAULTY, SAFE]);
  });

  it.skipIf(process.getuid?.() === 0)('a folder without permission: told, the plan as it was', async () => {
    chmodSync(desk.folder, 0o500);
    const { code, err } = await desk.ccht('lint', '--fix');
    chmodSync(desk.folder, 0o700);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('Không có quyền ghi a.plan.yaml') });
    expect(now()).toBe(FAULTY);
  });

  it('leaves nothing behind', async () => {
    await desk.ccht('lint', '--fix');
    expect(readdirSync(desk.folder).sort()).toEqual(['a.plan.yaml', 'ccht.config.yaml']);
  });

  it('of what breaks the schema mends what is probably meant only if asked for', async () => {
    const slip = FAULTY.replace('  closing:', '  closin:');
    desk.put('a.plan.yaml', slip);
    await desk.ccht('lint', '--fix');
    expect(now()).toBe(slip.replaceAll('theo theo', 'theo'));
    await desk.ccht('lint', '--fix-unsafe');
    expect(now()).toBe(ALL);
  });
});

describe('--diff, --dry-run', () => {
  const PREVIEW = `--- a.plan.yaml
+++ a.plan.yaml
@@ -8,7 +8,7 @@
   sections:
     - title: MỤC ĐÍCH
       text: |
-        Giao việc theo theo Nghị định số 61/2018/NNĐ-CP ngày 23/4/2018.
+        Giao việc theo Nghị định số 61/2018/NNĐ-CP ngày 23/4/2018.
         - Phần đấu giải quyết 96% hồ sơ đúng hạn.
     - title: NHIỆM VỤ
       text:
@@ -16,7 +16,7 @@
             columns: [task, lead]
             tasks:
               - {task: Rà soát thủ tục, lead: Văn phòng}
-              - {task: "Phần đấu báo cáo theo theo mẫu", lead: Văn phòng}
+              - {task: "Phần đấu báo cáo theo mẫu", lead: Văn phòng}
   closing: Các phòng thực hiện Kế hoạch này.
   recipients: [Các phòng;, "Lưu: VT."]
   signature: {position: GIÁM ĐỐC}
`;

  it.each([[['--diff']], [['--fix', '--diff']], [['--fix', '--dry-run']]])(
    '%j shows what --fix would change and writes nothing',
    async (options) => {
      expect(await desk.ccht('lint', ...options)).toEqual({ code: 0, out: PREVIEW, err: '' });
      expect(now()).toBe(FAULTY);
      expect(desk.files()).toEqual(['a.plan.yaml', 'ccht.config.yaml']);
    },
  );

  it('--fix-unsafe --diff shows the rest, too; -o writes it to a file', async () => {
    expect((await desk.ccht('lint', '--fix-unsafe', '--diff')).out).toContain(
      '+              - {task: "Phấn đấu báo cáo theo mẫu"',
    );
    expect(await desk.ccht('lint', '--diff', '-o', 'sua.diff')).toMatchObject({ out: '', err: 'Đã ghi sua.diff\n' });
    expect(now('sua.diff')).toBe(PREVIEW);
  });

  it('says where there is nothing to mend', async () => {
    desk.put('a.plan.yaml', SAFE);
    expect(await desk.ccht('lint', '--diff')).toEqual({
      code: 0,
      out: '',
      err: 'Không có chỗ nào sửa được tự động.\n',
    });
  });
});
