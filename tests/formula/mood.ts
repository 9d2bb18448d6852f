import fc from "fast-check";
import type { Raw } from "../../src/rules/figures/figures";

/** How carefully a workbook is filled: out of 100 cells, so many left blank, faulty, and marked not applicable. */
export interface Mood {
  readonly blank: number;
  readonly fault: number;
  readonly notApplicable: number;
}

/** Every figure valid and near its threshold: sums and roll-ups come to a verdict. */
export const careful: Mood = { blank: 0, fault: 0, notApplicable: 0 };
export const forgetful: Mood = { blank: 12, fault: 0, notApplicable: 12 };
export const careless: Mood = { blank: 4, fault: 3, notApplicable: 6 };
export const wild: Mood = { blank: 25, fault: 40, notApplicable: 25 };

/** What is no figure anywhere, or not where it stands. */
export const faulty: fc.Arbitrary<Raw> = fc.oneof(
  fc.constantFrom<Raw>(
    " ",
    "  ",
    "\u00A0",
    "92%",
    "9",
    "1.234,5",
    "chín",
    "0",
    "x",
    "TRUE",
    "#N/A",
    "=1+1",
    "Có ",
    "có",
    "Có".normalize("NFD"),
    "Không",
    "Đạt",
    "Xuất sắc ",
    -1,
    -0.5,
    -0.0004,
    0.5,
    0.92,
    2.5,
    2.0004,
    1.9996,
    0.0005,
    36_525,
    36_526,
    46_304,
    1e11,
    99_999_999_999,
    99_999_999_999.9996,
    -99_999_999_999,
    1e300,
    -1e12,
    5e-324,
    true,
    false,
  ),
  fc.constantFrom<Raw>({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#VALUE!" }, { error: "#REF!" }),
  fc.integer({ min: -10, max: 10_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
);

/** An empty cell, and the "" that some programs leave behind. */
export const blank: fc.Arbitrary<Raw> = fc.constantFrom<Raw>(null, null, null, "");

/** One cell that mostly holds a valid entry. */
export const cell = (mood: Mood, valid: fc.Arbitrary<Raw>): fc.Arbitrary<Raw> =>
  fc.oneof(
    { weight: 100 - mood.blank - mood.fault, arbitrary: valid },
    { weight: mood.blank, arbitrary: blank },
    { weight: mood.fault, arbitrary: faulty },
  );

/** Part and total of one period: mostly both valid, else either of them blank or faulty. */
export const pair = (mood: Mood, valid: fc.Arbitrary<readonly [Raw, Raw]>): fc.Arbitrary<readonly [Raw, Raw]> => {
  const broken = valid.chain(([value, total]) =>
    fc.tuple(
      fc.oneof(fc.constant(value), blank, ...(mood.fault > 0 ? [faulty] : [])),
      fc.oneof(fc.constant(total), blank, ...(mood.fault > 0 ? [faulty] : [])),
    ),
  );
  return fc.oneof(
    { weight: 100 - mood.blank - mood.fault, arbitrary: valid },
    { weight: mood.blank + mood.fault, arbitrary: broken },
  );
};
