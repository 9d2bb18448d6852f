/** A text of its own: a piece of a sheet's text that is kept would hold all of that. */
export const apart = (text: string): string => ` ${text}`.slice(1);
