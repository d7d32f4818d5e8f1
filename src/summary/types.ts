import type { Datedness, Deadline } from '../language/index.ts';

/** How a task stands; without a progress file nothing is overdue. */
export type State = 'open' | 'done' | 'done-late' | 'overdue' | 'dropped';

export type SummaryOwner = {
  /** As written. */
  readonly text: string;
  /** Official name in the directory, where it is known. */
  readonly unit?: string;
  readonly known: boolean;
  /** A group and not one office. */
  readonly collective: boolean;
  /** The office that it is a part of, where plans of several offices are summarised together. */
  readonly office?: string;
  /** What two spellings of one unit share. */
  readonly key: string;
};

/**
 * What a conditional task waits for: a body outside the office, the office's own plan, another document, or nothing that
 * the words name.
 */
export type Awaited = {
  readonly kind: 'body' | 'own' | 'document' | 'unnamed';
  /** What tasks that wait for the same share. */
  readonly key: string;
  /** Name for people; "" where none is named. */
  readonly name: string;
  /** Of an own plan: what it is about (kiểm tra công vụ). */
  readonly about?: string;
  /** The task of the same plan that makes the document, and its days. */
  readonly madeBy?: { readonly number: string; readonly due: readonly string[] };
};

export type SummaryTask = {
  /** The plan's file, as shown to people. */
  readonly file: string;
  readonly line: number;
  readonly id?: string;
  /** Printed number, unique in its plan. */
  readonly number: string;
  readonly source: 'table' | 'prose';
  /** A row of the table, or an item of prose in a plan without one: what the counts count. */
  readonly isCounted: boolean;
  readonly group: readonly string[];
  readonly objective?: string;
  readonly task: string;
  readonly deliverable?: string;
  readonly approver?: string;
  readonly lead: readonly SummaryOwner[];
  readonly support: readonly SummaryOwner[];
  readonly deadline: Deadline;
  /** Every last day within the plan's year, of each period the last one (contracts). */
  readonly due: readonly string[];
  /** Those of them on which it can be late: all, but of a duty outside the table only what its words name (`namedDays`). */
  readonly days: readonly string[];
  /** A duty outside the table whose words name periods and no day: *báo cáo hằng quý, 6 tháng, năm*. */
  readonly isDayless: boolean;
  /** `days` that nothing confirms; none of a task that was dropped. */
  readonly waitingDays: readonly string[];
  readonly datedness: Datedness;
  /** An `event` that goes on as well (*thường xuyên và theo …*). */
  readonly isOngoing: boolean;
  /** The day on which something without a due day begins (*từ Quý II*). */
  readonly begins?: string;
  readonly waitsFor?: string;
  /** Of an `event`. */
  readonly awaited?: Awaited;
  readonly state: State;
  readonly doneOn?: string;
  readonly evidence?: string;
  readonly note?: string;
};

/** One plan, summarised: plain data. */
export type PlanSummary = {
  readonly file: string;
  /** Subject of the plan in one line: Cải cách hành chính năm 2023. */
  readonly subject: string;
  /** `03/KH-KCNĐN`, of the decision where there is one; absent while open. */
  readonly number?: string;
  /** Its kind where a plan is issued under a decision. */
  readonly head: 'decision' | 'plan';
  readonly day?: string;
  readonly year?: number;
  /** The office, as its name stands in a sentence; "" where the plan names none. */
  readonly issuer: string;
  /** How the office calls itself in short: Ban, Sở, UBND tỉnh. */
  readonly issuerNoun?: string;
  /** The day for which this plan is judged: the day asked for, or the last of a year that is over. */
  readonly asOf: string;
  readonly hasEnded: boolean;
  readonly hasTable: boolean;
  /** Beside the plan stands a progress file. */
  readonly isTracked: boolean;
  /** Tasks that count, before the filters. */
  readonly total: number;
  /** Those that the filters leave. */
  readonly tasks: readonly SummaryTask[];
  /** The keys of the single units of each group that the plan names, by the group's key. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Whether the name of the owner filter means anybody, and who comes nearest. */
  readonly owner?: { readonly isKnown: boolean; readonly nearest?: string };
};

/** Which tasks of a plan are wanted, and for which day (ISO) they are judged. */
export type SummaryOptions = {
  readonly asOf: string;
  /** Only what this unit leads or supports. */
  readonly owner?: string;
  /** With `owner`: only what it leads. */
  readonly leadOnly?: boolean;
  /** Only what falls due from `asOf` to this day and is not confirmed. */
  readonly dueUntil?: string;
  /** Only what was due before `asOf` and is not confirmed; with `dueUntil` either will do. */
  readonly overdue?: boolean;
  /** Groups of the directory give way to the units in them. */
  readonly expand?: boolean;
};

/** Plans summarised together. */
export type Summary = {
  /** The day asked for. */
  readonly asOf: string;
  readonly plans: readonly PlanSummary[];
  /** Tasks of all plans in the order of the plans. */
  readonly tasks: readonly SummaryTask[];
};
