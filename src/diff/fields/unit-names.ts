import type { Directory } from '../../language/index.ts';
import type { Model, Owner } from '../../model/index.ts';
import { answeredOnce } from '../answered-once.ts';
import type { Spelling } from '../words/spelling.ts';

/** Names of units in the two plans, made comparable. */
export type UnitNames = {
  /** What all spellings of a unit's name share, by the directories of both offices. */
  readonly key: (owner: Pick<Owner, 'text' | 'unit'>) => string;
  /** The key of the unit that has followed it by the day of the new plan (or the old one, whichever is later). */
  readonly successor: (owner: Pick<Owner, 'text' | 'unit'>) => string | undefined;
  /** The keys of the single units of a group; itself for what is no group. */
  readonly members: (owner: Pick<Owner, 'text' | 'unit'>) => readonly string[];
};

type Side = { readonly model: Pick<Model, 'day' | 'year'>; readonly directory?: Directory | undefined };

export function unitNames(old: Side, fresh: Side, spelling: Spelling): UnitNames {
  const directories = [fresh.directory, old.directory].flatMap((directory) => directory ?? []);
  const day = [dayOf(old), dayOf(fresh)]
    .flatMap((one) => one ?? [])
    .sort()
    .at(-1);
  const known = answeredOnce((name: string) => {
    for (const directory of directories) {
      const { unit } = directory.resolve(name);
      if (unit !== undefined) return unit;
    }
    return name;
  });
  const [and] = spelling.ofValue('và');
  const keyOfName = answeredOnce((name: string) =>
    spelling
      .ofValue(known(name))
      .filter((syllable) => syllable !== and)
      .join(' '),
  );
  const nameOf = ({ unit, text }: Pick<Owner, 'text' | 'unit'>): string => unit ?? text;
  return {
    key: (owner) => keyOfName(nameOf(owner)),
    successor: (owner) => {
      if (day === undefined) return undefined;
      for (const directory of directories) {
        const { replaced } = directory.resolve(nameOf(owner), day);
        if (replaced !== undefined) return keyOfName(replaced.successor);
      }
      return undefined;
    },
    members: (owner) => {
      for (const directory of directories) {
        const members = directory.members(nameOf(owner));
        if (members.length > 0) return members.map(keyOfName);
      }
      return [keyOfName(nameOf(owner))];
    },
  };
}

function dayOf({ model: { day, year } }: Side): string | undefined {
  return day ?? (year === undefined ? undefined : `${String(year).padStart(4, '0')}-12-31`);
}
