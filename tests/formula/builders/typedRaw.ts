import fc from "fast-check";
import type { Raw } from "../../../src/rules/figures/figures";

const texts: readonly string[] = [
  ...[
    "",
    " ",
    "  ",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\t",
    "\n",
    "x",
    "X",
    " x",
    "x\u00a0",
    "ｘ",
    "abc",
    "#N/A",
    "TRUE",
    "=1+1",
  ],
  ...["92%", "0,95", "９２", "1.234", "1.234,5", " 7 ", "12", "30/6/2024", "'", '"', '""', "~*?", "a*", "!", "…"],
  ...[
    "Có",
    "có",
    "CÓ",
    "Có ",
    "Có".normalize("NFD"),
    "Không",
    "Đạt",
    "đạt",
    "Không đạt",
    "Xuất sắc",
    "XUẤT SẮC",
    "tot",
  ],
  ...["ß", "ǆ", "ﬁ", "i", "İ", "01/ĐK", "Một\u00a0cửa", "a".repeat(256), "ă".repeat(2000), "x".repeat(32_767)],
];

const numbers: readonly number[] = [
  ...[0, 1, 2, 7, 12, 100, 0.5, 0.92, 1.5, -1, -0.5, 0.0004, 0.0005, 0.9995, 1.0004, 2.5, 1_000, 99_999],
  ...[36_525, 36_526, 45_292, 45_473, 45_473.5, 45_657, 46_000, 46_387, 2_958_465, 2_958_465.5, 2_958_466],
  ...[99_999_999_999, 1e11, -1e11, 1e15, 1e300, -1e300, 5e-324],
];

const errors: readonly Raw[] = ["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!"].map((error) => ({ error }));

/** A number of up to three decimals, as figures are. */
export const figure = fc.integer({ min: -2_000, max: 200_000 }).map((thousandths) => thousandths / 1000);

/** Everything that a cell may hold, however it got there. */
export const typedRaw: fc.Arbitrary<Raw> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.constantFrom<Raw[]>(...texts) },
  { weight: 6, arbitrary: fc.constantFrom<Raw[]>(...numbers) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(...errors) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 50_000 }) },
  { weight: 2, arbitrary: figure },
);

/** Mostly one of some entries, as they are or in another case, composition or spacing; else everything else. */
export const typedNear = (...usual: readonly Raw[]): fc.Arbitrary<Raw> => {
  const varied = usual.flatMap((raw): readonly Raw[] =>
    typeof raw === "string"
      ? [raw.toUpperCase(), raw.toLowerCase(), raw.normalize("NFD"), `${raw} `, `${raw}\u00a0`]
      : [],
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...usual) },
    { weight: 2, arbitrary: fc.constantFrom(...usual, ...varied) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: typedRaw },
  );
};

export const isErrorRaw = (raw: Raw): boolean => typeof raw === "object" && raw !== null;
