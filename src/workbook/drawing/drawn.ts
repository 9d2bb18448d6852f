import type { SheetChange } from "./description";

type Update = Extract<SheetChange, { readonly action: "update" }>;

/** What an existing sheet is given besides contents and links: looks, merges, widths, rules. */
export type Drawn = Pick<Update, "styles" | "merges" | "apart" | "columns" | "validations" | "conditionalFormats">;

/** All of it, empty where a change brings none: every host reads an update by this one list. */
export const drawnOf = ({
  styles = [],
  merges = [],
  apart = [],
  columns = [],
  validations = [],
  conditionalFormats = [],
}: Drawn): Required<Drawn> => ({ styles, merges, apart, columns, validations, conditionalFormats });
