/** A hidden column of the findings in whose first row the state of the last check stands: the index shows it. */
export const stateKey = "state";

/** Another one: the day of that check, by which formulas tell what was due. */
export const dayKey = "day";

/** The column in which each row of the sheet says what is ours in it. */
export const marksKey = "marks";
