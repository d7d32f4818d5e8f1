import type { Words } from '../diagnostics/index.ts';
import { colored } from '../report/index.ts';
import type { Context } from './command.ts';
import type { CommonOptions } from './common-options.ts';
import type { Host } from './host.ts';

/** What commands are given of the common options and the world. Whether to colour is found out when it is asked. */
export function contextOf(common: Pick<CommonOptions, 'lang' | 'color' | 'outColor'>, host: Host): Context {
  const { lang } = common;
  const say = (words: Words): string => words[lang];
  return {
    host,
    lang,
    say,
    get color() {
      return common.color;
    },
    get outColor() {
      return common.outColor;
    },
    complain: ({ words, hint }) => {
      host.err(`${colored('error', say({ vi: 'lỗi:', en: 'error:' }), common.color)} ${say(words)}\n`);
      if (hint !== undefined) host.err(`${say(hint)}\n`);
    },
  };
}
