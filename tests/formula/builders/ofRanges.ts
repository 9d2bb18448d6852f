import fc from "fast-check";
import { isNumeric } from "../../../src/plan/measureTraits";
import { isBlank, isError } from "../../../src/rules/figures/blank";
import { countRule, figureRule, readFigure } from "../../../src/rules/figures/figureRule";
import type { Raw } from "../../../src/rules/figures/figures";
import { maximumValue, thresholdValue } from "../../../src/rules/figures/limitValues";
import { isDocumentNo } from "../../../src/rules/figures/registered";
import { choiceIn } from "../../../src/rules/figures/sameChoice";
import { isSerial } from "../../../src/rules/figures/serialDate";
import { columnOf, listed, lookUp, placeInList, valueUnder } from "../../../src/workbook/formulas/expressions";
import { letterPrint, letterPrintValue } from "../../../src/workbook/formulas/letterPrint";
import {
  isAnySeen,
  isEmpty,
  isNoChoice,
  isNoDay,
  isNoFigure,
  isNoNumber,
  isSeen,
  isTaken,
  isUnreadable,
  takenUnless,
} from "../../../src/workbook/formulas/wrongEntries";
import { measuresPlan } from "../../support/measuresPlan";
import { agreement, type Agreement } from "./agreement";
import { isErrorRaw, typedNear, typedRaw } from "./typedRaw";

const choices = ["Đề xuất", "Được công nhận"];
const measures = measuresPlan.targets.map(({ measure }) => measure).filter(isNumeric);
const weights = [1, 2, 4];
const range = "A1:A3";

const three = (cell: fc.Arbitrary<Raw>) => fc.tuple(cell, cell, cell);
const column = (letter: string, raws: readonly Raw[]): Readonly<Record<string, Raw>> =>
  Object.fromEntries(raws.map((raw, at) => [`${letter}${at + 1}`, raw]));

/** Which cells of a range a condition takes: each weighs otherwise. */
const taken = (condition: string): string => `SUMPRODUCT({${weights.join(";")}}*(${condition}))`;
const weigh = (raws: readonly Raw[], isTakenRaw: (raw: Raw) => boolean): number =>
  raws.reduce<number>((sum, raw, at) => sum + (isTakenRaw(raw) ? (weights[at] ?? 0) : 0), 0);

/** A condition on each cell of a range. */
const each = (cells: fc.Arbitrary<Raw>, condition: string, isTakenRaw: (raw: Raw) => boolean): Agreement =>
  agreement(three(cells), (raws) => ({
    cells: column("A", raws),
    says: [[taken(condition), weigh(raws, isTakenRaw)]],
  }));

const isSeenOrError = (raw: Raw): boolean => isErrorRaw(raw) || isDocumentNo(raw);

/** A block of two rows and columns under keys, and what is looked for in it. */
const looked = fc.record({
  cells: fc.tuple(typedRaw, typedRaw, typedRaw, typedRaw),
  row: fc.constantFrom("r1", "R2", "r3"),
  key: fc.constantFrom("c1", "C2", "c3"),
});
type Looked = typeof looked extends fc.Arbitrary<infer Case> ? Case : never;

function lookedUp({ cells: [first, second, third, fourth], row, key }: Looked) {
  const rows = [
    [first, second],
    [third, fourth],
  ];
  const [y, x] = [["r1", "R2"].indexOf(row), ["c1", "C2"].indexOf(key)];
  return {
    cells: { B1: "c1", C1: "c2", A2: "r1", A3: "r2", B2: first, C2: second, B3: third, C3: fourth },
    names: { TD_BLOCK: "$A$1:$C$3" },
    // What stands in no cell shows as 0, and what is not there is an error.
    found: y === -1 || x === -1 ? { error: "#N/A" } : (rows[y]?.[x] ?? 0),
    isThere: x !== -1,
    own: x === -1 ? [] : rows.map((cellsOfRow) => cellsOfRow[x] ?? null),
  };
}

/** What a number of letters as a text may be is the machine's; those that are typed are the same everywhere. */
const printed = typedRaw.filter(
  (raw) => (typeof raw !== "number" || (Math.abs(raw) < 1e11 && Math.abs(raw) > 1e-3) || raw === 0) && raw !== true,
);

/** What ranges of cells are asked, and blocks that are found by their keys. */
export const ofRanges: Readonly<Record<string, Agreement>> = {
  isEmpty: each(typedRaw, isEmpty(range), isBlank),
  isTaken: each(typedRaw, isTaken(range), (raw) => !isBlank(raw)),
  isSeen: each(typedRaw, isSeen(range), isDocumentNo),
  isUnreadable: each(typedRaw, isUnreadable(range), (raw) => !isBlank(raw) && !isDocumentNo(raw)),
  isNoChoice: each(
    typedNear(...choices),
    isNoChoice(range, choices),
    (raw) => !isBlank(raw) && choiceIn(raw, choices) === undefined,
  ),
  isNoDay: each(typedRaw, isNoDay(range), (raw) => !isBlank(raw) && !isSerial(raw)),
  isNoNumber: each(typedRaw, isNoNumber(range), (raw) => readFigure(raw, countRule) === "invalid"),
  takenUnless: each(
    typedRaw,
    takenUnless(range, `ISNUMBER(${range})`),
    (raw) => !isBlank(raw) && typeof raw !== "number",
  ),
  isAnySeen: agreement(fc.tuple(three(typedRaw), three(typedRaw)), ([first, second]) => ({
    cells: { ...column("A", first), ...column("B", second) },
    says: [
      [taken(isAnySeen([range])), weigh(first, isSeenOrError)],
      [
        taken(isAnySeen([range, "B1:B3"])),
        weights.reduce(
          (sum, weight, at) => sum + ([first[at], second[at]].some((raw) => isSeenOrError(raw ?? null)) ? weight : 0),
          0,
        ),
      ],
    ],
  })),
  isNoFigure: agreement(fc.tuple(fc.constantFrom(...measures), three(typedRaw)), ([measure, raws]) => {
    const limits = { threshold: "E1", maximum: "F1" };
    const cells = { E1: thresholdValue(measure, measuresPlan), F1: maximumValue(measure, measuresPlan) };
    return {
      cells: { ...column("A", raws), ...cells },
      says: [
        [
          taken(isNoFigure(range, measure, limits)),
          weigh(raws, (raw) => readFigure(raw, figureRule(measure)) === "invalid"),
        ],
      ],
    };
  }),
  placeInList: agreement(fc.constant(null), () => ({
    cells: {},
    says: [[`SUMPRODUCT({1;10;100}*${placeInList(range)})`, 210]],
  })),
  listed: agreement(three(typedRaw), (raws) => ({
    cells: column("A", raws),
    says: [
      [
        `SUMPRODUCT({1;2;4}*${listed(range)})`,
        raws.find(isError) ?? weigh(raws, (raw) => !isBlank(raw)) - (isBlank(raws[0]) ? 0 : 1),
      ],
    ],
  })),
  lookUp: agreement(looked, (one) => {
    const { cells, names, found } = lookedUp(one);
    return { cells, names, says: [[lookUp("TD_BLOCK", `"${one.row}"`, `"${one.key}"`), found]] };
  }),
  valueUnder: agreement(looked, (one) => {
    const { cells, names, found } = lookedUp(one);
    return { cells, names, says: [[valueUnder("TD_BLOCK", `"${one.row}"`, `"${one.key}"`), found]] };
  }),
  columnOf: agreement(looked, (one) => {
    const { cells, names, own, isThere } = lookedUp(one);
    const count = isThere ? own.filter((raw) => typeof raw === "number").length : 0;
    return { cells, names, says: [[`COUNT(${columnOf("TD_BLOCK", `"${one.key}"`)})`, count]] };
  }),
  letterPrint: agreement(fc.tuple(three(printed), three(printed)), ([raws, others]) => ({
    cells: { ...column("A", ["key", ...raws]), ...column("B", ["other", ...others]) },
    says: [
      [letterPrint(["A1:A4"]), letterPrintValue(raws.map((raw) => [raw]))],
      [letterPrint(["A1:A4", "B1:B4"]), letterPrintValue(raws.map((raw, row) => [raw, others[row] ?? null]))],
    ],
  })),
};
