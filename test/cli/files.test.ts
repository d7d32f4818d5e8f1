import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWhole } from '../../src/cli/files.ts';
import { UserError } from '../../src/diagnostics/index.ts';

const disk = vi.hoisted(() => ({ failure: undefined as string | undefined }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      if (disk.failure !== undefined) throw Object.assign(new Error(disk.failure), { code: disk.failure });
      fs.renameSync(from, to);
    },
  };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ccht-files-'));
  disk.failure = undefined;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a file is written whole or not at all', () => {
  it('into folders that do not exist yet', () => {
    const path = join(folder, 'a/b/c.txt');
    writeWhole(path, 'chữ', 'a/b/c.txt');
    expect(readFileSync(path, 'utf8')).toBe('chữ');
  });

  it.each([
    ['EBUSY', 'đang mở ở chương trình khác', 'Đóng tệp rồi chạy lại'],
    ['EPERM', 'đang mở ở chương trình khác', 'Đóng tệp rồi chạy lại'],
    ['EACCES', 'Không có quyền ghi', 'Ghi ra chỗ khác'],
    ['EROFS', 'Không có quyền ghi', 'Ghi ra chỗ khác'],
    ['ENOSPC', 'Hết chỗ trên đĩa', ''],
    ['EIO', 'Không ghi được', ''],
  ])('%s: the old file stays, nothing else is left, and the message says "%s"', (code, message, hint) => {
    const path = join(folder, 'ke-hoach.docx');
    writeFileSync(path, 'bản cũ');
    disk.failure = code;
    let mistake: unknown;
    try {
      writeWhole(path, 'bản mới', 'ke-hoach.docx');
    } catch (error) {
      mistake = error;
    }
    expect(mistake).toBeInstanceOf(UserError);
    expect(mistake instanceof UserError && mistake.words.vi).toContain(message);
    expect((mistake instanceof UserError && mistake.hint?.vi) || '').toContain(hint);
    expect(readFileSync(path, 'utf8')).toBe('bản cũ');
    expect(readdirSync(folder)).toEqual(['ke-hoach.docx']);
    expect(existsSync(path)).toBe(true);
  });
});
