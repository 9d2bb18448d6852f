/** What a person can answer a dialog with. */
export type Answer = "retry" | "cancel" | "yes" | "no" | "ok";

export interface Question {
  readonly title: string;
  readonly text: string;
  /** The first is what Enter presses. */
  readonly answers: readonly Answer[];
}

/** Puts a question before the person and waits. */
export type Ask = (question: Question) => Promise<Answer>;
