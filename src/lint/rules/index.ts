import type { Rule } from '../rule.ts';
import { appendixMissing } from './appendix-missing.ts';
import { appendixUnannounced } from './appendix-unannounced.ts';
import { articleReference } from './article-reference.ts';
import { attachmentLine } from './attachment-line.ts';
import { authorityPosition } from './authority-position.ts';
import { basisForm } from './basis-form.ts';
import { citationAfterPlan } from './citation-after-plan.ts';
import { citationConflict } from './citation-conflict.ts';
import { citationIncomplete } from './citation-incomplete.ts';
import { citationIssuer } from './citation-issuer.ts';
import { citationSymbol } from './citation-symbol.ts';
import { documentTwoTitles } from './document-two-titles.ts';
import { emptySection } from './empty-section.ts';
import { foreignPlace } from './foreign-place.ts';
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
import { titleChain } from './title-chain.ts';
import { yearConflict } from './year-conflict.ts';
import { yearLeftover } from './year-leftover.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  appendixMissing,
  appendixUnannounced,
  articleReference,
  attachmentLine,
  authorityPosition,
  basisForm,
  citationAfterPlan,
  citationConflict,
  citationIncomplete,
  citationIssuer,
  citationSymbol,
  documentTwoTitles,
  emptySection,
  foreignPlace,
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
  titleChain,
  yearConflict,
  yearLeftover,
];
