import { type Directory, readOwners } from '../language/index.ts';
import { fold } from '../text/index.ts';
import type { Owner } from './types.ts';

/** Text of a cell of owners → the names in it, as the office's directory knows them on the plan's day. */
export type OwnerReader = (text: string) => readonly Owner[];

/** Cells with the same words are read once: a plan names few units many times. */
export function ownerReader(directory: Directory | undefined, day: string | undefined): OwnerReader {
  const read = new Map<string, readonly Owner[]>();
  return (text) => {
    const before = read.get(text);
    if (before !== undefined) return before;
    const owners =
      text === ''
        ? []
        : readOwners(text).map((name): Owner => {
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
    read.set(text, owners);
    return owners;
  };
}

/** The name under which a unit's work is counted: its official name, else its own without regard to marks, case, và and hyphens. */
export function ownerKey(owner: Pick<Owner, 'text' | 'unit'>): string {
  return fold(owner.unit ?? owner.text)
    .replace(/[-–,&]|\bva\b/g, ' ')
    .replace(/\s+/g, ' ');
}
