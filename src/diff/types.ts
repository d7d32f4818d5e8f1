import type { Datedness } from '../language/index.ts';
import type { Path } from '../plan/index.ts';

export type What = 'task' | 'objective' | 'target' | 'basis' | 'section' | 'document';

export type Kind = 'added' | 'removed' | 'changed' | 'moved' | 'split' | 'merged';

/**
 * What a change means. Of a deadline: earlier, later, firmer (thêm hạn), looser (bỏ hạn); of a target: stricter (siết),
 * looser (nới); of units: reassigned, extended, reduced, renamed (one unit followed another, as the directory says).
 */
export type Effect =
  | 'earlier'
  | 'later'
  | 'firmer'
  | 'looser'
  | 'stricter'
  | 'reassigned'
  | 'extended'
  | 'reduced'
  | 'renamed';

/** Something that stands in one of the plans. */
export type Item = {
  /** Its turn among things of its kind in its plan. */
  readonly order: number;
  readonly id?: string;
  /** As printed and completed from what stands around it; absent where nothing is numbered. */
  readonly number?: string;
  readonly path: Path;
  /** Offsets in the value at `path`, where the item is only a part of it. */
  readonly span?: readonly [start: number, end: number];
  readonly text: string;
  /** Of a target: what is asked for, as written (“tối thiểu 93%”); `text` is what is measured. */
  readonly aim?: string;
  /** Of a target: other places that state it, by number. */
  readonly also?: readonly string[];
  /** Of a task: all of it. */
  readonly task?: TaskRecord;
  /** Of an objective: where its tasks stand. */
  readonly holds?: readonly Spot[];
};

/** Where a task stands: an entry of the list of homes, and its place there. */
export type Spot = { readonly home: number; readonly place: number };

/** A task as data, enough to write it down again. */
export type TaskRecord = Spot & {
  readonly number: string;
  readonly path: Path;
  readonly source: 'table' | 'prose';
  readonly id?: string;
  readonly objective?: string;
  /** Every cell with words by its field; a column of the plan's own as `cells.NAME`. */
  readonly cells: Readonly<Record<string, string>>;
  readonly datedness: Datedness;
  /** The body or document that is waited for, as written. */
  readonly waitsFor?: string;
};

export type FieldChange = {
  /** A field of the plan's format (`deadline`, `lead`, `cells.Ghi chú` …), `group`, `objective`, `order`, `value`. */
  readonly field: string;
  readonly old: string;
  readonly new: string;
  readonly effect?: Effect;
  /** Only the form differs: spelling, abbreviations, signs, or other words for the same day or unit. */
  readonly form?: true;
};

export type Change = {
  readonly kind: Kind;
  readonly what: What;
  /** None of what was added; several of a merge. */
  readonly old: readonly Item[];
  /** None of what was removed; several of a split. */
  readonly new: readonly Item[];
  readonly fields: readonly FieldChange[];
  /** Of each pair: how it was made, and how alike its two are (0 to 1). */
  readonly ties: readonly Tie[];
};

/**
 * How a pair was made: the plans say so (`id`, `replaces`), of a document the registry (`replaces`), the words are the
 * same, or they are alike.
 */
export type Pairing = 'id' | 'replaces' | 'same' | 'text';

export type Tie = {
  readonly pairing: Pairing;
  readonly similarity: number;
  /** Made by the words alone, and these are not very alike: a person should look. */
  readonly isDoubtful: boolean;
};

/** A group, section or appendix that may hold tasks, as it is in either plan; absent where that plan has none such. */
export type Home = { readonly old?: HomeSide; readonly new?: HomeSide };

export type HomeSide = {
  /** Its turn in its plan. */
  readonly order: number;
  /** From the outermost to its own. */
  readonly titles: readonly string[];
  /** As printed, completed from what stands around it; empty where nothing is numbered. */
  readonly number: string;
  /** The home of the outermost group of tasks around it; itself where it is in no group. */
  readonly top: number;
};

/** The work that a unit leads in the two plans. */
export type UnitTally = {
  readonly name: string;
  readonly old: number;
  readonly new: number;
  /** Tasks that are new, and tasks that are gone. */
  readonly added: number;
  readonly removed: number;
};

/** How many of a kind of thing there are in the two plans, and what became of them. */
export type Tally = {
  readonly old: number;
  readonly new: number;
  /** Untouched: same words in the same place. */
  readonly same: number;
};
