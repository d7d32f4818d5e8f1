import type { Words } from '../../diagnostics/index.ts';
import { plural } from '../../text/index.ts';
import { LEVELS, type Linted, type LintView, SEVERITIES } from './linted.ts';

const SMALL = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** What is not shown in full: counts for each level and rule, the most frequent rules by name; "" where all is shown. */
export function restLine(rest: Linted['findings'], { lang, more }: Pick<LintView, 'lang' | 'more'>): string {
  if (rest.length === 0) return '';
  const levels = SEVERITIES.flatMap((level) => {
    const ofLevel = rest.filter(({ severity }) => severity === level);
    if (ofLevel.length === 0) return [];
    const counts = new Map<string, number>();
    for (const { rule } of ofLevel) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const sorted = [...counts].sort((a, b) => b[1] - a[1]);
    const named = sorted.slice(0, sorted.length === 3 ? 3 : 2).map(([rule, count]) => `${rule} ${count}`);
    const others = sorted.slice(named.length);
    if (others.length > 0) {
      const sum = others.reduce((total, [, count]) => total + count, 0);
      const words = {
        vi: `${SMALL[others.length] ?? others.length} quy tắc khác`,
        en: plural(others.length, 'other rule'),
      };
      named.push(`${words[lang]} ${sum}`);
    }
    return [`${ofLevel.length} ${LEVELS[level][lang]}: ${named.join(', ')}`];
  });
  const hint: Words = more ?? { vi: 'hiện hết: --all', en: 'show all: --all' };
  return `${{ vi: 'Còn', en: 'And' }[lang]} ${levels.join('; ')} (${hint[lang]})`;
}
