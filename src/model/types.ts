import type { Citation, Datedness, Deadline, SelfReference, Target } from '../language/index.ts';
import type { Group, Path, PlanFile, Section, TaskField, TaskTable } from '../plan/index.ts';

/** Columns of a task table that hold text of the task's own. */
export type CellField = Exclude<TaskField, 'number' | 'objective'>;

/** Which of the documents in a file a text belongs to. */
export type Part = 'issuer' | 'decision' | 'plan' | 'appendix';

export type TextRole =
  | 'issuer'
  | 'place'
  | 'number'
  | 'symbol'
  | 'date'
  | 'subject'
  | 'authority'
  | 'basis'
  | 'article'
  | 'attached'
  | 'opening'
  | 'closing'
  | 'label'
  | 'heading'
  | 'body'
  | 'column'
  | 'group'
  | 'objective'
  | 'cell'
  | 'recipient'
  | 'signature';

/** A text that the paper prints, one for each value of the plan, in the order of the paper. */
export type PrintedText = {
  /** The value as the plan holds it (NFC); offsets in findings count in it. */
  readonly text: string;
  readonly path: Path;
  readonly role: TextRole;
  readonly part: Part;
  /** The section around it, where there is one. */
  readonly section?: ModelSection;
  /** The row and the column, of a cell of a task table. */
  readonly task?: ModelTask;
  readonly field?: CellField;
};

export type Holds = 'targets' | 'tasks' | 'duties' | 'other';

export type ModelSection = {
  readonly section: Section;
  readonly path: Path;
  readonly part: Part;
  /** Counts from 0. */
  readonly depth: number;
  /** As printed: `1.`; `fullNumber` completed from the sections around it: `II.1`. */
  readonly number: string;
  readonly fullNumber: string;
  readonly parent?: ModelSection;
  /** What its items are: as the plan says, else from the words of its heading, else as the section around it. */
  readonly holds: Holds;
  /** The plan says so itself (`holds:`). */
  readonly holdsStated: boolean;
};

export type ModelTable = {
  readonly table: TaskTable;
  readonly path: Path;
  readonly part: Part;
  readonly section?: ModelSection;
  /** The built-in columns that the table prints, in order. */
  readonly columns: readonly TaskField[];
};

/** A cell as understood. `shared` means it is one cell with the row above (`^`): `text` and `path` are that row's. */
export type Cell = { readonly text: string; readonly path: Path; readonly shared: boolean };

/** A name in a cell of owners. */
export type Owner = {
  /** As written, a head lent by another name written out. */
  readonly text: string;
  /** Official name in the directory; absent where the name is unknown or there is no directory. */
  readonly unit?: string;
  readonly known: boolean;
  /** A group and not one office. */
  readonly collective: boolean;
  /** Nearest official name, of an unknown one. */
  readonly nearest?: string;
  /** On the plan's day the unit had given way to another. */
  readonly replaced?: { readonly successor: string; readonly since: string };
  /** The last day of a unit that on the plan's day was no more. */
  readonly ended?: string;
  /** Offsets in the cell's text. */
  readonly span: readonly [start: number, end: number];
};

/** A unit named where the plan says who does what. */
export type NamedUnit = {
  readonly owner: Owner;
  /** In which place: the columns of owners, a time that waits for its word, a section of duties. */
  readonly as: 'lead' | 'support' | 'awaited' | 'duty';
  readonly path: Path;
  /** Offsets in the text at `path`. */
  readonly span: readonly [start: number, end: number];
  /** The row of a table. */
  readonly task?: ModelTask;
  /** The section of duties. */
  readonly section?: ModelSection;
};

/** An item of work: a row of a task table, or an item of a section that holds tasks or duties. */
export type ModelTask = {
  readonly source: 'table' | 'prose';
  /** The lasting identity that the plan gives it. */
  readonly id?: string;
  /** The printed number, completed from its groups; unique in the plan, what a person may type. */
  readonly number: string;
  /** The row; of an item of prose the text it stands in. */
  readonly path: Path;
  /** Of an item of prose: offsets in the text at `path`. */
  readonly span?: readonly [start: number, end: number];
  readonly section?: ModelSection;
  readonly table?: ModelTable;
  /** Titles of the groups around a row, or of the sections around an item, the outermost first. */
  readonly group: readonly string[];
  readonly groupPaths: readonly Path[];
  /** Text of the objective that the row serves. */
  readonly objective?: string;
  readonly objectivePath?: Path;
  /** What is to be done, as one line of plain words. */
  readonly text: string;
  /** The cells of the row that the plan gives, those shared with the row above included. */
  readonly cells: Readonly<Partial<Record<CellField, Cell>>>;
  readonly replaces?: string;
  readonly lead: readonly Owner[];
  readonly support: readonly Owner[];
  readonly deadline: Deadline;
  /** Days within the plan's year on which something falls due; empty where the plan has no year. */
  readonly due: readonly string[];
  readonly datedness: Datedness;
  /** The body or document that is waited for, as written. */
  readonly waitsFor?: string;
};

export type ModelObjective = {
  readonly path: Path;
  readonly number: string;
  readonly text: string;
  readonly table: ModelTable;
  readonly tasks: readonly ModelTask[];
};

export type ModelGroup = {
  readonly group: Group;
  readonly path: Path;
  readonly number: string;
  readonly fullNumber: string;
  readonly level: number;
  readonly table: ModelTable;
};

/** Something that the language of plans finds in a printed text; its spans count in `in.text`. */
export type Found<T> = { readonly in: PrintedText; readonly what: T };

/**
 * A plan after understanding: what every reader (summary, lint, diff) works on. Parts are understood when first asked
 * for and kept.
 */
export type Model = {
  readonly file: PlanFile;
  /** The plan's year: stated, else that of its date or its subject. */
  readonly year: number | undefined;
  /** The document that carries number and date: the decision where there is one. */
  readonly head: 'decision' | 'plan';
  /** The day of issue as an ISO day, where day, month and year are all given. */
  readonly day: string | undefined;
  /** Number and day are given: the paper has been signed and issued. */
  readonly isIssued: boolean;
  readonly sections: readonly ModelSection[];
  readonly tables: readonly ModelTable[];
  readonly groups: readonly ModelGroup[];
  readonly objectives: readonly ModelObjective[];
  /** Rows of task tables in printed order, then items of prose. */
  readonly tasks: readonly ModelTask[];
  /** Units named in rows of task tables, then in sections of duties. */
  readonly units: readonly NamedUnit[];
  readonly texts: readonly PrintedText[];
  readonly citations: readonly Found<Citation>[];
  readonly targets: readonly Found<Target>[];
  readonly selfReferences: readonly Found<SelfReference>[];
};
