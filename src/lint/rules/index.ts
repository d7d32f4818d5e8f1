import type { Rule } from '../rule.ts';
import { abbreviationForms } from './abbreviation-forms.ts';
import { abbreviationLate } from './abbreviation-late.ts';
import { abbreviationNotUsed } from './abbreviation-not-used.ts';
import { abbreviationOneOff } from './abbreviation-one-off.ts';
import { abbreviationRepeated } from './abbreviation-repeated.ts';
import { abbreviationTwoMeanings } from './abbreviation-two-meanings.ts';
import { abbreviationUnexplained } from './abbreviation-unexplained.ts';
import { appendixMissing } from './appendix-missing.ts';
import { appendixUnannounced } from './appendix-unannounced.ts';
import { appendixUnlabelled } from './appendix-unlabelled.ts';
import { articleReference } from './article-reference.ts';
import { attachmentLine } from './attachment-line.ts';
import { authorityPosition } from './authority-position.ts';
import { basisForm } from './basis-form.ts';
import { basisOrder } from './basis-order.ts';
import { capitalAfterSign } from './capital-after-sign.ts';
import { capitalsMixed } from './capitals-mixed.ts';
import { cellEnds } from './cell-ends.ts';
import { cellTooLong } from './cell-too-long.ts';
import { citationAfterPlan } from './citation-after-plan.ts';
import { citationAmendment } from './citation-amendment.ts';
import { citationConflict } from './citation-conflict.ts';
import { citationDate } from './citation-date.ts';
import { citationExpired } from './citation-expired.ts';
import { citationIncomplete } from './citation-incomplete.ts';
import { citationIssuer } from './citation-issuer.ts';
import { citationOrder } from './citation-order.ts';
import { citationSymbol } from './citation-symbol.ts';
import { citationWord } from './citation-word.ts';
import { commentInText } from './comment-in-text.ts';
import { commonNounCapital } from './common-noun-capital.ts';
import { dashForms } from './dash-forms.ts';
import { dateForms } from './date-forms.ts';
import { deadlineAfterYear } from './deadline-after-year.ts';
import { deadlineBeforePlan } from './deadline-before-plan.ts';
import { deadlineContradiction } from './deadline-contradiction.ts';
import { deadlineDayOff } from './deadline-day-off.ts';
import { deadlineImpossible } from './deadline-impossible.ts';
import { deadlineOrder } from './deadline-order.ts';
import { deadlineUnclear } from './deadline-unclear.ts';
import { documentNameCapital } from './document-name-capital.ts';
import { documentTwoTitles } from './document-two-titles.ts';
import { doubledWord } from './doubled-word.ts';
import { dutyWithoutTask } from './duty-without-task.ts';
import { emptySection } from './empty-section.ts';
import { endingMissing } from './ending-missing.ts';
import { foreignPlace } from './foreign-place.ts';
import { headingForms } from './heading-forms.ts';
import { headingRepeated } from './heading-repeated.ts';
import { leadAndSupport } from './lead-and-support.ts';
import { leadCollective } from './lead-collective.ts';
import { leadShare } from './lead-share.ts';
import { leadWithoutDuty } from './lead-without-duty.ts';
import { leadingZeros } from './leading-zeros.ts';
import { letterDd } from './letter-dd.ts';
import { letterDecomposed } from './letter-decomposed.ts';
import { listEnds } from './list-ends.ts';
import { lookAlikeLetter } from './look-alike-letter.ts';
import { missingWord } from './missing-word.ts';
import { nameForm } from './name-form.ts';
import { notASyllable } from './not-a-syllable.ts';
import { numberForm } from './number-form.ts';
import { numberGap } from './number-gap.ts';
import { numberRepeated } from './number-repeated.ts';
import { objectiveUnmeasured } from './objective-unmeasured.ts';
import { objectiveUnserved } from './objective-unserved.ts';
import { officeWording } from './office-wording.ts';
import { officialName } from './official-name.ts';
import { openPlace } from './open-place.ts';
import { ownNameCapital } from './own-name-capital.ts';
import { ownOfficeForms } from './own-office-forms.ts';
import { ownerAbolished } from './owner-abolished.ts';
import { ownerTwoNames } from './owner-two-names.ts';
import { ownerUnknown } from './owner-unknown.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { prepositionDoubled } from './preposition-doubled.ts';
import { quoteStyle } from './quote-style.ts';
import { rangeDashes } from './range-dashes.ts';
import { recipientMissing } from './recipient-missing.ts';
import { recipientsForm } from './recipients-form.ts';
import { ignoreUnexplained, ignoreUnused, undecidedPlace } from './remarks.ts';
import { selfReference } from './self-reference.ts';
import { seriesComma } from './series-comma.ts';
import { seriesForms } from './series-forms.ts';
import { seriesRepeated } from './series-repeated.ts';
import { standardTwoVersions } from './standard-two-versions.ts';
import { straySpace } from './stray-space.ts';
import { symbolType } from './symbol-type.ts';
import { targetBare } from './target-bare.ts';
import { targetComparator } from './target-comparator.ts';
import { targetConflict } from './target-conflict.ts';
import { targetPercent } from './target-percent.ts';
import { targetRepeated } from './target-repeated.ts';
import { taskDuplicate } from './task-duplicate.ts';
import { taskNoDeadline } from './task-no-deadline.ts';
import { taskNoDeliverable } from './task-no-deliverable.ts';
import { taskNoLead } from './task-no-lead.ts';
import { taskRecurring } from './task-recurring.ts';
import { taskVague } from './task-vague.ts';
import { termMixed } from './term-mixed.ts';
import { termObsolete } from './term-obsolete.ts';
import { timeForms } from './time-forms.ts';
import { timeVague } from './time-vague.ts';
import { titleChain } from './title-chain.ts';
import { tonePlacement } from './tone-placement.ts';
import { unbalancedSign } from './unbalanced-sign.ts';
import { undatedShare } from './undated-share.ts';
import { wordConfusion } from './word-confusion.ts';
import { yearConflict } from './year-conflict.ts';
import { yearLeftover } from './year-leftover.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  abbreviationForms,
  abbreviationLate,
  abbreviationNotUsed,
  abbreviationOneOff,
  abbreviationRepeated,
  abbreviationTwoMeanings,
  abbreviationUnexplained,
  appendixMissing,
  appendixUnannounced,
  appendixUnlabelled,
  articleReference,
  attachmentLine,
  authorityPosition,
  basisForm,
  basisOrder,
  capitalAfterSign,
  capitalsMixed,
  cellEnds,
  cellTooLong,
  citationAfterPlan,
  citationAmendment,
  citationConflict,
  citationDate,
  citationExpired,
  citationIncomplete,
  citationIssuer,
  citationOrder,
  citationSymbol,
  citationWord,
  commentInText,
  commonNounCapital,
  dashForms,
  dateForms,
  deadlineAfterYear,
  deadlineBeforePlan,
  deadlineContradiction,
  deadlineDayOff,
  deadlineImpossible,
  deadlineOrder,
  deadlineUnclear,
  documentNameCapital,
  documentTwoTitles,
  doubledWord,
  dutyWithoutTask,
  emptySection,
  endingMissing,
  foreignPlace,
  headingForms,
  headingRepeated,
  ignoreUnexplained,
  ignoreUnused,
  leadAndSupport,
  leadCollective,
  leadShare,
  leadWithoutDuty,
  leadingZeros,
  letterDd,
  letterDecomposed,
  listEnds,
  lookAlikeLetter,
  missingWord,
  nameForm,
  notASyllable,
  numberForm,
  numberGap,
  numberRepeated,
  objectiveUnmeasured,
  objectiveUnserved,
  officeWording,
  officialName,
  openPlace,
  ownNameCapital,
  ownOfficeForms,
  ownerAbolished,
  ownerTwoNames,
  ownerUnknown,
  placeholderLeft,
  prepositionDoubled,
  quoteStyle,
  rangeDashes,
  recipientMissing,
  recipientsForm,
  selfReference,
  seriesComma,
  seriesForms,
  seriesRepeated,
  standardTwoVersions,
  straySpace,
  symbolType,
  targetBare,
  targetComparator,
  targetConflict,
  targetPercent,
  targetRepeated,
  taskDuplicate,
  taskNoDeadline,
  taskNoDeliverable,
  taskNoLead,
  taskRecurring,
  taskVague,
  termMixed,
  termObsolete,
  timeForms,
  timeVague,
  titleChain,
  tonePlacement,
  unbalancedSign,
  undatedShare,
  undecidedPlace,
  wordConfusion,
  yearConflict,
  yearLeftover,
];
