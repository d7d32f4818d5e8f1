import type { Ending } from '../../document/index.ts';
import { endingColumns, type Frame, measures, type StyleTable } from '../../layout/index.ts';
import { linesXml } from './lines.ts';
import { sideBySide } from './table.ts';
import { paragraphXml } from './xml.ts';

/** Nơi nhận beside the signature, in one row that is never torn (NĐ 30/2020, PL I, Phần I, Mục II.7, II.9). */
export function endingXml(ending: Ending, frame: Frame, { styles }: StyleTable): string {
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
  return sideBySide(endingColumns(ending, frame, styles).twips, [[left, right]]);
}
