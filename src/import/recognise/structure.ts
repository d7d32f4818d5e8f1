// The document as recognised: what each line is, numbers as typed, each piece with its line. The plan is drafted from it.

/** A text in the grammar with the source line where it begins, and where in it further paragraphs were run on. */
export type Line = {
  readonly line: number;
  readonly text: string;
  readonly runOn?: readonly { readonly line: number; readonly offset: number }[];
};

export type SectionPart = {
  readonly line: number;
  /** As typed: "I.", "6.2", "- e)". */
  readonly number: string;
  /** Absent where the number runs into the first paragraph of the body. */
  title?: Line;
  readonly body: BodyPart[];
  readonly sections: SectionPart[];
};

export type BodyPart =
  | { readonly kind: 'text'; readonly lines: Line[] }
  | { readonly kind: 'tasks'; readonly table: TaskTablePart }
  | { readonly kind: 'table'; readonly table: DataTablePart };

/** What stands before the first section, and the sections. */
export type Body = { readonly lead: BodyPart[]; readonly sections: SectionPart[] };

export type ColumnKey =
  | 'number'
  | 'objective'
  | 'task'
  | 'deliverable'
  | 'lead'
  | 'support'
  | 'approver'
  | 'deadline'
  | 'budget'
  | 'other';

export type ColumnPart = { readonly key: ColumnKey; readonly heading: string; readonly under?: string };

/** A row of a task. `cells` goes by column; "" is a cell printed empty. */
export type TaskPart = { readonly line: number; readonly number: string; readonly cells: readonly string[] };

export type ObjectivePart = {
  readonly line: number;
  readonly number: string;
  readonly text: string;
  readonly tasks: TaskPart[];
};

export type GroupPart = {
  readonly line: number;
  readonly number: string;
  readonly title: string;
  readonly holds: HolderPart;
};

/** What a group or a table holds, kind by kind. `order` is the order in which the kinds first came. */
export type HolderPart = {
  readonly order: ('groups' | 'objectives' | 'tasks')[];
  readonly groups: GroupPart[];
  readonly objectives: ObjectivePart[];
  readonly tasks: TaskPart[];
};

export type TaskTablePart = {
  readonly line: number;
  readonly columns: readonly ColumnPart[];
  readonly holds: HolderPart;
};

export type DataTablePart = {
  readonly line: number;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

export type LetterheadPart = {
  readonly parent: Line[];
  readonly name: Line[];
  place?: Line;
  number?: Line;
  symbol?: Line;
  date?: Line;
};

export type EndingPart = {
  readonly recipients: Line[];
  readonly authority: Line[];
  readonly position: Line[];
  signer?: Line;
};

export type TitlePart = { type?: Line; readonly subject: Line[]; readonly attached: Line[] };

export type ArticlePart = { readonly line: number; readonly number: string; title?: string; readonly body: BodyPart[] };

export type DecisionPart = {
  readonly title: TitlePart;
  readonly authority: Line[];
  readonly basis: Line[];
  readonly articles: ArticlePart[];
  readonly ending: EndingPart;
};

export type PlanPart = {
  readonly title: TitlePart;
  readonly basis: Line[];
  readonly opening: BodyPart[];
  readonly sections: SectionPart[];
  readonly closing: Line[];
  readonly ending: EndingPart;
};

export type AppendixPart = {
  readonly line: number;
  readonly label: string;
  readonly title: Line[];
  readonly attached: Line[];
  readonly body: Body;
};

export type Recognised = {
  /** The first line with words. */
  readonly line: number;
  readonly letterhead: LetterheadPart;
  readonly decision: DecisionPart | undefined;
  readonly plan: PlanPart;
  readonly appendices: readonly AppendixPart[];
};
