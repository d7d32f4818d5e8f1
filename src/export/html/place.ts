import type { Frame, StyleTable } from '../../layout/index.ts';

/** What a block must know of its surroundings. */
export type Place = { readonly frame: Frame; readonly styles: StyleTable['styles']; readonly table: StyleTable };
