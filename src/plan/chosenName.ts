import { z } from "zod";

/** What may be chosen in a cell: its name stands in formulas, which hold texts of 255 letters. */
export const chosenName = z.string().min(1).max(255);

/** What else people write for a name: "LĐTT". It says which one is meant, and is never what is to stand in a cell. */
export const aliases = z
  .array(
    z
      .string()
      .min(1)
      .max(40)
      .regex(/^[^,;\n]*$/),
  )
  .optional();
