/** Where the tasks of a plan stand. */
export type TasksIn = 'body' | 'appendix' | 'prose';

/** What is known of a plan that is to be started; a text that is not known yet is "". */
export type StarterAnswers = {
  /** What the plan is about, without the year: “Cải cách hành chính”. */
  readonly subject: string;
  readonly year: number;
  readonly parent: string;
  /** The issuer's name, in capitals or as it stands in a sentence. */
  readonly issuer: string;
  readonly place: string;
  readonly symbol: string;
  /** Position of the signer. */
  readonly position: string;
  readonly isUnderDecision: boolean;
  readonly tasksIn: TasksIn;
};
