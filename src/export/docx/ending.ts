import type { Ending } from '../../document/index.ts';
import { measures, type StyleTable, twips } from '../../layout/index.ts';
import { linesXml } from './letterhead.ts';
import { lineWidth } from './rule-line.ts';
import { sideBySide } from './table.ts';
import { paragraphXml } from './xml.ts';

/** Nơi nhận beside the signature, in one row that is never torn (NĐ 30/2020, PL I, Phần I, Mục II.7, II.9). */
export function endingXml(ending: Ending, width: number, { styles }: StyleTable): string {
  const { recipients, signature } = ending;
  const before = measures.beforeEnding;
  const left =
    recipients === undefined
      ? paragraphXml(styles.recipients, [])
      : paragraphXml(styles.recipientsLabel, recipients.label, { before }) +
        linesXml(recipients.lines, styles.recipients);
  const right =
    signature === undefined
      ? paragraphXml(styles.position, [])
      : linesXml([...signature.authority, ...signature.position], styles.position, before) +
        paragraphXml(styles.signer, signature.signer);
  return sideBySide(endingWidths(ending, width, styles), [[left, right]]);
}

/** The right column is at least as wide as the signature's longest line; the left takes the rest. */
function endingWidths({ signature }: Ending, width: number, styles: StyleTable['styles']): [number, number] {
  const lines = signature === undefined ? [] : [...signature.authority, ...signature.position];
  const longest = Math.max(0, ...lines.map((line) => lineWidth(line, styles.position)));
  const left = Math.min(Math.round(width * measures.endingLeft), width - twips(longest + measures.slack));
  const kept = Math.max(left, Math.round(width / 4));
  return [kept, width - kept];
}
