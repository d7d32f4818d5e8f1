import { readSubject } from '../language/index.ts';
import { remembered } from '../text/index.ts';
import { perDirectory } from './per-directory.ts';

/** A sentence or heading → the unit that it gives work to, as its place in the text. */
export type SubjectReader = (text: string) => readonly [number, number] | undefined;

/** Sentences up to this length are read once: in several places of a plan and in plan after plan they are the same. */
const LONGEST = 1000;

/** Knows units by the directory, and by how names of units begin. */
export const subjectReader = perDirectory(
  (directory): SubjectReader =>
    remembered((text) => readSubject(text, (name) => directory?.knows(name) === true), LONGEST),
);
