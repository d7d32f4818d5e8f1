import type { Rule } from '../rule.ts';
import { attachmentLine } from './attachment-line.ts';
import { authorityPosition } from './authority-position.ts';
import { emptySection } from './empty-section.ts';
import { headingRepeated } from './heading-repeated.ts';
import { letterDd } from './letter-dd.ts';
import { numberGap } from './number-gap.ts';
import { numberRepeated } from './number-repeated.ts';
import { openPlace } from './open-place.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { recipientsForm } from './recipients-form.ts';
import { ignoreUnexplained, ignoreUnused } from './remarks.ts';
import { selfReference } from './self-reference.ts';
import { symbolType } from './symbol-type.ts';
import { targetPercent } from './target-percent.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  attachmentLine,
  authorityPosition,
  emptySection,
  headingRepeated,
  ignoreUnexplained,
  ignoreUnused,
  letterDd,
  numberGap,
  numberRepeated,
  openPlace,
  placeholderLeft,
  recipientsForm,
  selfReference,
  symbolType,
  targetPercent,
];
