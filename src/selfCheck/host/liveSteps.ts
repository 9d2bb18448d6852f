import { cell, type Step } from "./step";

const rewrite = { cell: { row: 2, column: 1 }, value: 5 };

/** Of what only a program does that has the workbook open. */
export const liveSteps = {
  calculation: {
    live: true,
    write: (builder) =>
      builder
        .put({ row: 2, column: 1 }, 2, "entryNumber")
        .put({ row: 2, column: 2 }, { formula: "B3*10", value: 20 })
        .put({ row: 2, column: 3 }, { formula: "C3+1", value: 21 }),
    rewrite,
    expected: [
      [{ of: "program", trait: "calculationMode" }, "Automatic"],
      cell("C3", "value", 50),
      cell("D3", "value", 51),
    ],
  },
  events: {
    live: true,
    write: (builder) => builder.put({ row: 2, column: 1 }, 2, "entryNumber"),
    rewrite,
    expected: [[{ of: "event" }, true]],
  },
} as const satisfies Readonly<Record<string, Step>>;
