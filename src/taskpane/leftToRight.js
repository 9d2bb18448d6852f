/**
 * Stands in for `rtl-css-js/core`, by which Fluent's looks are turned round for languages that are written from right to left:
 * the pane speaks none, and would load it before the first screen.
 */
export const convertProperty = (key, value) => ({ key, value });
export const convert = (looks) => looks;
