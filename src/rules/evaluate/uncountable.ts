/** What a count shows where something in its list cannot be meant: no figure. */
export const uncountable = "!";
