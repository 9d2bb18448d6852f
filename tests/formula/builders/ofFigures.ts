import fc from "fast-check";
import { sheetTexts } from "../../../src/locale/workbook/sheets";
import { statusTexts } from "../../../src/locale/workbook/statusTexts";
import { isDate, isGrade, isNumeric, isPair, isTracked, withinOf } from "../../../src/plan/measureTraits";
import type { Target } from "../../../src/plan/target";
import { noFigures, unjudged, type Evaluation } from "../../../src/rules/evaluate/evaluation";
import { evaluateLeaf } from "../../../src/rules/evaluate/evaluateLeaf";
import { indexPlan } from "../../../src/rules/evaluate/planIndex";
import type { StatusOrEmpty } from "../../../src/rules/evaluate/status";
import { sumUp } from "../../../src/rules/evaluate/sumUp";
import { isBlank } from "../../../src/rules/figures/blank";
import { choicesOf } from "../../../src/rules/figures/choices";
import type { Raw } from "../../../src/rules/figures/figures";
import { maximumValue, thresholdValue } from "../../../src/rules/figures/limitValues";
import { readNotApplicable } from "../../../src/rules/figures/readNotApplicable";
import { compared } from "../../../src/workbook/formulas/comparison";
import { derivedResult, derivedStatus, summed, type SummedCells } from "../../../src/workbook/formulas/derivedPeriod";
import { helperFormula, helperValue } from "../../../src/workbook/formulas/helperColumns";
import { leafResult, resultOf, standsOnFigures } from "../../../src/workbook/formulas/leafResult";
import { behindNotApplicable, contradicts, leafStatus } from "../../../src/workbook/formulas/leafStatus";
import { requirementFormula, requirementText } from "../../../src/workbook/formulas/requirement";
import { measuresPlan as plan } from "../../support/measuresPlan";
import { agreement, type Agreement, type Judged } from "./agreement";
import { figure, typedNear, typedRaw } from "./typedRaw";

const index = indexPlan(plan);
const targets = plan.targets.filter(({ level }) => level === "unit");
const numeric = targets.filter(({ measure }) => isNumeric(measure));
const period = "Q2";

const textOf = (status: StatusOrEmpty): string => (status === "empty" ? "" : statusTexts[status]);
const limitsOf = ({ measure }: Target) => ({ E1: thresholdValue(measure, plan), F1: maximumValue(measure, plan) });
const cells = { value: "A1", total: "B1", naState: "C1", judged: "D1", threshold: "E1", maximum: "F1", status: "H1" };

const entryOf = ({ measure }: Target): fc.Arbitrary<Raw> => {
  if (isNumeric(measure)) return fc.oneof({ weight: 3, arbitrary: figure }, typedNear(0, 1, 50, 90, 100, 1.5));
  return isDate(measure) ? typedNear(45_838, 45_838.5, 45_839, 46_022) : typedNear(...choicesOf(plan, measure));
};

const numberOrNull = (raw: Raw): number | null => (typeof raw === "number" ? raw : null);

/** One target in one period: what stands in its cells. */
const leaf = fc.constantFrom(...targets).chain((target) =>
  fc.record({
    target: fc.constant(target),
    value: entryOf(target),
    total: isPair(target.measure) ? fc.oneof(figure, typedRaw) : fc.constant<Raw>(null),
    outer: typedRaw,
    isMarked: fc.boolean(),
    notApplicable: typedNear(null, null, null, "x", "Q1", "Q2"),
  }),
);
type Leaf = typeof leaf extends fc.Arbitrary<infer Case> ? Case : never;

/** A ratio within another one takes its total from there: a number or nothing. */
function leafOf({ target, value, total, outer, isMarked, notApplicable }: Leaf) {
  const within = withinOf(target.measure);
  const outerPart = within === undefined ? null : numberOrNull(outer);
  const own = within === undefined ? total : within.of === "part" ? outerPart : numberOrNull(total);
  const judged = isMarked && !isTracked(target.measure);
  const said = readNotApplicable(plan, target, notApplicable);
  const isSkipped = said.kind === "whole" || (said.kind === "period" && said.period === period);
  const evaluated = evaluateLeaf(index, target.measure, { value, total: own, outerPart }, judged);
  const settled: Evaluation =
    said.kind === "fault"
      ? { status: "invalid", judged, figures: noFigures }
      : isSkipped
        ? { status: "notApplicable", judged, figures: noFigures }
        : evaluated;
  const naState = helperValue(target, plan, "naState", () => notApplicable);
  return {
    ...{ evaluated, settled, outerPart, own },
    outer: within === undefined ? {} : { outerPart: "G1" },
    typed: {
      ...{ A1: value, B1: own, C1: naState, D1: isMarked ? "x" : null, G1: outer },
      ...limitsOf(target),
      H1: textOf(settled.status),
    },
  };
}

/** A target whose period sums others: what was entered in these. */
const summedPeriods = fc.constantFrom(...numeric.filter(({ entered }) => entered.length > 1)).chain((target) =>
  fc.record({
    target: fc.constant(target),
    parts: fc.array(
      fc.record({
        value: entryOf(target),
        total: isPair(target.measure) ? fc.oneof({ weight: 3, arbitrary: figure }, typedRaw) : fc.constant<Raw>(null),
        way: fc.constantFrom("as typed", "as typed", "as typed", "as typed", "skipped", "unjudged"),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    isMarked: fc.boolean(),
    naState: fc.constantFrom("", "", "", "X", "!"),
  }),
);
type SummedPeriods = typeof summedPeriods extends fc.Arbitrary<infer Case> ? Case : never;

function summedOf({ target, parts, isMarked, naState }: SummedPeriods) {
  const { measure } = target;
  const leaves = parts.map(({ value, total, way }): Evaluation => {
    const one = evaluateLeaf(index, measure, { value, total, outerPart: null }, false);
    if (way === "skipped") return { status: "notApplicable", judged: false, figures: noFigures };
    return way === "unjudged" ? unjudged(one) : one;
  });
  const at = (row: number): SummedCells => ({
    value: `J${row}`,
    total: `K${row}`,
    result: `L${row}`,
    status: `M${row}`,
  });
  const typed = Object.fromEntries(
    parts.flatMap(({ value, total }, place) => {
      const { figures, status } = leaves[place] ?? { figures: noFigures, status: "empty" };
      const stands: readonly Raw[] = [value, total, figures.result, textOf(status)];
      return stands.map((raw, column) => [`${"JKLM".charAt(column)}${place + 1}`, raw] as const);
    }),
  );
  const sum = sumUp(measure, isMarked && !isTracked(measure), leaves);
  return {
    ...{ measure, sum, summedCells: parts.map((_part, place) => at(place + 1)) },
    typed: {
      ...typed,
      ...{ A1: sum.figures.value, B1: sum.figures.total, C1: naState, D1: isMarked ? "x" : null },
      ...limitsOf(target),
      H1: textOf(sum.status),
    },
  };
}

/** What complete figures come to, with their verdict. */
const complete = leaf
  .map((one) => ({ one, ...leafOf({ ...one, isMarked: true, notApplicable: null }) }))
  .filter(({ settled }) => ["met", "exceeded", "notMet"].includes(settled.status));
/** A choice of two is its own verdict: nothing is compared. */
const comparable = complete.filter(({ one: { target } }) => {
  const { measure } = target;
  return isNumeric(measure) || isDate(measure) || isGrade(measure);
});

const judgedAs = (naState: Raw): StatusOrEmpty | undefined =>
  naState === "!" ? "invalid" : naState === "X" || naState === period ? "notApplicable" : undefined;

/** What the cells of figures are asked. */
export const ofFigures: Readonly<Record<string, Agreement>> = {
  compared: agreement(comparable, ({ one, typed, settled }) => ({
    cells: typed,
    says: [[compared(one.target.measure, cells, plan), textOf(settled.status)]],
  })),
  resultOf: agreement(complete, ({ one, typed, settled }) => ({
    cells: typed,
    says: [[resultOf(one.target.measure, cells.value, cells.total), settled.figures.result]],
  })),
  leafStatus: agreement(leaf, (one) => {
    const { typed, settled, outer } = leafOf(one);
    return {
      cells: typed,
      says: [[leafStatus(one.target.measure, period, { ...cells, ...outer }, plan), textOf(settled.status)]],
    };
  }),
  leafResult: agreement(leaf, (one) => {
    const { typed, settled } = leafOf(one);
    return { cells: typed, says: [[leafResult(one.target.measure, cells), settled.figures.result]] };
  }),
  contradicts: agreement(leaf, (one): Judged => {
    const { measure } = one.target;
    const { typed, evaluated, outer } = leafOf(one);
    const { value, total } = evaluated.figures;
    const isRead = isPair(measure) && value !== null && total !== null;
    const wrong = evaluated.status === "invalid";
    return {
      cells: typed,
      says: isRead ? [[contradicts(measure, { ...cells, ...outer }), wrong]] : [],
    };
  }),
  behindNotApplicable: agreement(fc.constantFrom("", "X", "!", "Q1", period), (naState) => {
    const status = judgedAs(naState);
    return {
      cells: { C1: naState },
      says: [[behindNotApplicable("C1", period, '"s"'), status === undefined ? "s" : textOf(status)]],
    };
  }),
  standsOnFigures: agreement(fc.constantFrom(...Object.values(statusTexts), ""), (status) => ({
    cells: { H1: status },
    says: [
      [
        standsOnFigures("H1"),
        (["met", "exceeded", "notMet", "tracked"] as const).some((one) => statusTexts[one] === status),
      ],
    ],
  })),
  summed: agreement(summedPeriods, (one) => {
    const { typed, sum, summedCells, measure } = summedOf(one);
    const total = isPair(measure) ? [[summed(summedCells, "total"), sum.figures.total] as const] : [];
    return { cells: typed, says: [[summed(summedCells, "value"), sum.figures.value], ...total] };
  }),
  derivedStatus: agreement(summedPeriods, (one) => {
    const { typed, sum, summedCells, measure } = summedOf(one);
    const status = judgedAs(one.naState) ?? sum.status;
    return { cells: typed, says: [[derivedStatus(measure, summedCells, cells, plan), textOf(status)]] };
  }),
  derivedResult: agreement(summedPeriods, (one) => {
    const { typed, sum, summedCells, measure } = summedOf(one);
    return { cells: typed, says: [[derivedResult(measure, summedCells, cells), sum.figures.result]] };
  }),
  helperFormula: agreement(
    fc.record({
      target: fc.constantFrom(...targets),
      mark: typedNear(null, "x", "Q1", "NAM"),
      mirrored: typedNear(null, "x", 90, 0.5),
      remark: typedNear(null, "", "", sheetTexts.plan.faults.mark),
      rows: fc.constantFrom(1, 1, 1, 0, 2),
    }),
    ({ target, mark, mirrored, remark, rows }) => {
      const formula = (key: string): string =>
        helperFormula(target, plan, key, {
          ...{ at: () => "A1", mirror: () => "B1", planned: () => "C1", planRows: "D1" },
        }) ?? "";
      const isWhole = rows === 1 && isBlank(remark) && !(typeof mirrored === "object" && mirrored !== null);
      return {
        cells: { A1: mark, B1: mirrored, C1: remark, D1: rows },
        says: [
          [formula("naState"), helperValue(target, plan, "naState", () => mark)],
          [formula("threshold"), isWhole ? mirrored : "!"],
          [formula("maximum"), mirrored],
          [formula("judged.Q1"), mirrored],
        ],
      };
    },
  ),
  requirementFormula: agreement(fc.constantFrom(...targets), (target) => ({
    cells: limitsOf(target),
    says: [[requirementFormula(target, cells), requirementText(target, plan)]],
  })),
};
