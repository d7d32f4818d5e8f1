import { type Directory, readOwners } from '../language/index.ts';
import { fold, remembered } from '../text/index.ts';
import { perDirectory } from './per-directory.ts';
import type { Owner } from './types.ts';

/** Text of a cell of owners → the names in it, as the office's directory knows them on the plan's day. */
export type OwnerReader = (text: string) => readonly Owner[];

/** Longer cells are seldom met again. */
const LONGEST = 500;

/** Cells with the same words are read once: plans name few units many times. `day` is an ISO day. */
export function ownerReader(directory: Directory | undefined, day: string | undefined): OwnerReader {
  return readersOf(directory)(day ?? '');
}

const readersOf = perDirectory((directory) =>
  remembered(
    (day): OwnerReader =>
      remembered((text) => (text === '' ? [] : ownersIn(text, directory, day === '' ? undefined : day)), LONGEST),
  ),
);

function ownersIn(text: string, directory: Directory | undefined, day: string | undefined): Owner[] {
  return readOwners(text).map((name): Owner => {
    const found = directory?.resolve(name.text, day);
    return {
      text: name.text,
      ...(found?.unit !== undefined && { unit: found.unit }),
      known: found?.known === true,
      collective: name.collective,
      ...(found?.nearest !== undefined && { nearest: found.nearest }),
      ...(found?.replaced && { replaced: found.replaced }),
      ...(found?.ended !== undefined && { ended: found.ended }),
      span: name.span,
    };
  });
}

/** The name under which a unit's work is counted: its official name, else its own without regard to marks, case, và and hyphens. */
export function ownerKey(owner: Pick<Owner, 'text' | 'unit'>): string {
  return keyOfName(owner.unit ?? owner.text);
}

const keyOfName = remembered((name) =>
  fold(name)
    .replace(/[-–,&]|\bva\b/g, ' ')
    .replace(/\s+/g, ' '),
);
