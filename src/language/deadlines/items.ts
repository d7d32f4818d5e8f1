import type { Moment } from './moment.ts';
import type { Every } from './types.ts';

/** How the words set work against a moment. */
export type Relation = 'in' | 'none' | 'by' | 'before' | 'since' | 'after';

interface Place {
  /** First token, and the token after the last. */
  first: number;
  next: number;
}

export interface MomentItem extends Place {
  is: 'moment';
  relation: Relation;
  moment: Moment;
  /** End of a span: *từ … đến …*. */
  to?: Moment;
  /** *trở đi*, *và những năm tiếp theo*. */
  open?: true;
  /** *hằng năm* after a day or period of the year, *hằng tháng* after a day. */
  every?: Every;
}

export interface PeriodicItem extends Place {
  is: 'periodic';
  every?: Every;
  /** ISO day of the week. */
  weekday?: number;
  /** *trước thứ Sáu*: that day is too late. */
  exclusive?: true;
  year?: Moment;
  /** The last year: *hằng năm 2026 - 2030*. */
  lastYear?: Moment;
}

/** A period named alone: it recurs only in company ("quý, 6 tháng, năm"). */
export interface NounItem extends Place {
  is: 'noun';
  every: Every | 'nine-months';
  year?: Moment;
  /** *cả năm*. */
  whole?: boolean;
}

export interface OngoingItem extends Place {
  is: 'ongoing';
}

export interface ConditionItem extends Place {
  is: 'condition';
}

export type Item = MomentItem | PeriodicItem | NounItem | OngoingItem | ConditionItem;
