import { UserError } from '../diagnostics/index.ts';
import { ASPECTS, type Aspect, type Wanted } from '../diff/index.ts';
import { nearest } from '../text/index.ts';
import { optionText } from './command.ts';
import { didYouMean } from './did-you-mean.ts';

/** Reads `--only` and `--ignore`: names with commas between. Throws UserError for a name that there is not. */
export function wantedAspects(options: Readonly<Record<string, unknown>>): Wanted {
  return {
    only: aspects('--only', optionText(options, 'only')),
    ignore: aspects('--ignore', optionText(options, 'ignore')),
  };
}

function aspects(flag: string, given: string | undefined): Aspect[] | undefined {
  return given?.split(',').map((name) => {
    const found = ASPECTS.find((aspect) => aspect === name.trim().toLowerCase());
    if (found !== undefined) return found;
    const guess = nearest(name.trim(), ASPECTS);
    throw new UserError(
      { vi: `${flag} không có giá trị “${name.trim()}”.`, en: `${flag} has no value “${name.trim()}”.` },
      {
        hint:
          guess === undefined
            ? { vi: `Dùng được: ${ASPECTS.join(', ')}`, en: `Choices: ${ASPECTS.join(', ')}` }
            : didYouMean(guess),
      },
    );
  });
}
