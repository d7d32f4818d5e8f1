import { UserError } from '../diagnostics/index.ts';

/** The day that an option's words mean; undefined where it was not given. Throws UserError where they mean none. */
export function dayOption(
  flag: string,
  words: string | undefined,
  read: (words: string) => string | undefined,
): string | undefined {
  if (words === undefined) return undefined;
  const day = read(words);
  if (day !== undefined) return day;
  const spans = flag === '--due' ? { vi: '30d, 2w, 3m hoặc ', en: '30d, 2w, 3m or ' } : { vi: '', en: '' };
  throw new UserError(
    { vi: `${flag} không hiểu “${words}”.`, en: `${flag} does not understand “${words}”.` },
    {
      hint: {
        vi: `Ghi ${spans.vi}ngày: 30/6/2023, 2023-06-30.`,
        en: `Write ${spans.en}a day: 30/6/2023, 2023-06-30.`,
      },
    },
  );
}
