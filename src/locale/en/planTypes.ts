/** What kind of value a place of a plan needs, as its file writes it. */
export const planTypes = {
  array: "a list",
  object: "a group of keys",
  string: "a text in quotation marks",
  number: "a number",
  boolean: "true or false",
} as const;
