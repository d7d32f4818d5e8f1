import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOMS = readRoomTable(readFileSync('src/README.md', 'utf8'));

type Room = { readonly imports: readonly string[]; readonly packages: readonly string[] };

/** The table "Rooms and what they may import" of src/README.md. */
function readRoomTable(markdown: string): Map<string, Room> {
  const rooms = new Map<string, Room>();
  for (const match of markdown.matchAll(/^\| `([^`]+)` *\|[^|]*\|([^|]*)\|([^|]*)\|$/gm)) {
    const [, name = '', imports = '', packages = ''] = match;
    const list = (cell: string) =>
      cell
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '–' && word !== '');
    rooms.set(name, { imports: list(imports), packages: list(packages) });
  }
  return rooms;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function roomOf(path: string): string {
  const [first = '', second = ''] = relative('src', path).split(/[\\/]/);
  return first === 'export' ? `${first}/${second}` : first;
}

type Import = { readonly file: string; readonly from: string; readonly target: string };

const imports: Import[] = filesBelow('src')
  .filter((file) => roomOf(file) !== 'generated')
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].map(([, target = '']) => ({
      file,
      from: roomOf(file),
      target,
    })),
  );

describe('the rooms of src/', () => {
  it('are all in the table of src/README.md', () => {
    const rooms = new Set(filesBelow('src').map(roomOf));
    rooms.delete('generated');
    rooms.delete('build');
    expect([...rooms].sort()).toEqual([...ROOMS.keys()].sort());
  });

  it('import only the rooms that the table allows', () => {
    const faults = imports
      .filter(({ target }) => target.startsWith('.'))
      .map((one) => ({ ...one, room: roomOf(join(dirname(one.file), one.target)) }))
      .filter(({ from, room }) => room !== from && !room.startsWith('..'))
      .filter(({ from, room }) => !ROOMS.get(from)?.imports.includes('all') && !ROOMS.get(from)?.imports.includes(room))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(faults).toEqual([]);
  });

  it('import other rooms through their index', () => {
    const faults = imports
      .filter(({ target }) => target.startsWith('.'))
      .map((one) => ({ ...one, path: join(dirname(one.file), one.target) }))
      .filter(
        ({ from, path }) =>
          !['generated', from].includes(roomOf(path)) && path.startsWith('src') && !path.endsWith('index.ts'),
      )
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(faults).toEqual([]);
  });

  it('keep each outside package behind the rooms that the table names, and name it in package.json', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const packageOf = (target: string) => target.split('/')[0] ?? '';
    const outside = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'));
    const faults = outside
      .filter(({ from, target }) => !ROOMS.get(from)?.packages.includes(packageOf(target)))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(faults).toEqual([]);
    expect(outside.map(({ target }) => packageOf(target)).filter((name) => !(name in dependencies))).toEqual([]);
  });

  it('leave disk, clock and process to the command line; hashing and deflating are pure', () => {
    const faults = imports
      .filter(
        ({ from, target }) =>
          from !== 'cli' && target.startsWith('node:') && !['node:crypto', 'node:zlib'].includes(target),
      )
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(faults).toEqual([]);
  });
});
