/** What is wrong with a file of figures (figures.json). */
export const figuresJson = {
  notUtf8: "The file of figures is not UTF-8 text.",
  notJson: "The file of figures is not valid JSON.",
  tooManyValues: "The file has too many values to be the figures of a year.",
  wrongShape: "At {path}: the shape is wrong.",
  keyUnknown: "At {path}: the plan has no such entry.",
  notAValue: "At {path}: the value must be a number, a text, true/false or null.",
  textTooLong: "At {path}: the text is longer than the 32,767 characters that a cell takes; shorten it.",
} as const;
