/** What kind of value a place of a plan needs, as its file writes it. */
export const planTypes = {
  array: "danh sách",
  object: "nhóm mục",
  string: "chữ trong ngoặc kép",
  number: "số",
  boolean: "true hoặc false",
} as const;
