import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { nearest } from '../text/index.ts';

/** Endings that people leave out because Explorer hides them, or that Notepad adds unseen. */
const UNSEEN_ENDINGS = ['.plan.yaml', '.yaml', '.txt'];

/**
 * The name of the file that was probably meant by a path at which there is none, in the same folder: the name with,
 * or without, an ending that is not seen, else the most similar name with the same ending.
 */
export function meantFile(path: string): string | undefined {
  const name = basename(path);
  const names = namesIn(dirname(path));
  const unseen = [name, stemOf(name)].flatMap((start) => UNSEEN_ENDINGS.map((ending) => start + ending));
  return unseen.find((one) => names.includes(one)) ?? similar(name, names);
}

function similar(name: string, names: readonly string[]): string | undefined {
  const ending = endingOf(name);
  // Every name of a letter or two is like every other.
  if (stemOf(name).length < 3) return undefined;
  const stem = nearest(stemOf(name), names.filter((one) => endingOf(one) === ending).map(stemOf));
  return stem === undefined ? undefined : stem + ending;
}

function stemOf(name: string): string {
  return name.slice(0, name.length - endingOf(name).length);
}

function endingOf(name: string): string {
  return /(?:\.plan)?\.[a-z]+$/i.exec(name)?.[0] ?? '';
}

function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  } catch {
    return [];
  }
}
