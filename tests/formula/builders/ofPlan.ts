import fc from "fast-check";
import { limitsOf } from "../../../src/plan/measureTraits";
import type { Raw } from "../../../src/rules/figures/figures";
import { limitValue } from "../../../src/rules/figures/limitValues";
import { serialOfIso } from "../../../src/rules/figures/serialDate";
import { anchors } from "../../../src/workbook/blocks/anchors";
import { confirmedKey, markKeys } from "../../../src/workbook/blocks/planKeys";
import {
  areCategoriesFaulty,
  isPeriodFaulty,
  isTargetFaulty,
  limitHolds,
  periodRemark,
  targetRemark,
} from "../../../src/workbook/formulas/planRemarks";
import { limitEntry } from "../../../src/workbook/reading/planCells";
import { periodRows, targetRow } from "../../../src/workbook/reading/planRows";
import { toA1 } from "../../../src/sheet/a1";
import { cellOf, type KeyedBlock } from "../../../src/workbook/drawing/keyedBlock";
import { measuresPlan as plan } from "../../support/measuresPlan";
import { agreement, type Agreement } from "./agreement";
import { placed } from "./placed";
import { typedNear, typedRaw } from "./typedRaw";

const at = (block: KeyedBlock, row: string, column: string): string => {
  const cell = cellOf(block, row, column);
  return cell === undefined ? "#REF!" : toA1(cell);
};

const limited = plan.targets.flatMap((target) => limitsOf(target.measure).map((limit) => ({ target, limit })));

/** What is typed as a limit: the plan's own, its neighbours, and everything else. */
const near = (own: Raw): fc.Arbitrary<Raw> =>
  typeof own === "number"
    ? typedNear(own, own, own + 0.01, own + 0.001, own / 100, own * 10, 0, 0.5, 1, 100, 100.01, 1000)
    : typedNear(own);

const oneLimit = fc.constantFrom(...limited).chain(({ target, limit }) =>
  fc.record({
    target: fc.constant(target),
    limit: fc.constant(limit),
    raw: near(limitValue(limit, plan)),
    confirmed: fc.constantFrom<Raw>(null, 0.5, 1),
  }),
);

const row = fc.constantFrom(...plan.targets).chain((target) => {
  const limits = limitsOf(target.measure);
  const own = (cell: "threshold" | "maximum"): Raw => {
    const limit = limits.find((one) => one.cell === cell);
    return limit === undefined ? null : limitValue(limit, plan);
  };
  return fc.record({
    target: fc.constant(target),
    threshold: near(own("threshold")),
    maximum: near(own("maximum")),
    confirmed: fc.constantFrom<Raw>(null, null, 0.5, 1),
    marks: fc.tuple(...markKeys(target, plan).map(() => typedNear("x", null, "x", null, "x", null))),
  });
});

const targetColumns = ["threshold", "maximum", confirmedKey, ...plan.periods.map(({ id }) => `judged.${id}`), "bars"];

const days = plan.periods.flatMap(({ from, to }) => [serialOfIso(from), serialOfIso(to)]);
const oneDay = (iso: string): fc.Arbitrary<Raw> => {
  const own = serialOfIso(iso);
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant<Raw>(own) },
    { weight: 2, arbitrary: fc.constantFrom<Raw>(own - 1, own + 1, own + 0.5, own - 400, ...days) },
    { weight: 1, arbitrary: typedRaw },
  );
};
const periodDays = fc.tuple(
  ...plan.periods.map(({ id, from, to }) =>
    fc.record({ from: oneDay(from), to: oneDay(to) }).map((cells) => [id, cells] as const),
  ),
);

/** What a row says of itself. */
const remark = fc.constantFrom<Raw>(null, "", "Sai ngày", { error: "#N/A" });
const isFaultyRemark = (raw: Raw): boolean => raw !== null && raw !== "";

const remarks = (anchor: string, ids: readonly string[], asked: (id: string) => string): Agreement =>
  agreement(fc.tuple(...ids.map(() => remark)), (raws) => {
    const rows = ids.map((id, place) => [id, { remark: raws[place] ?? null }] as const);
    const { cells, names } = placed(anchor, { row: 0, column: 0 }, rows, ["remark"]);
    return {
      ...{ cells, names },
      says: [
        ...ids.map((id, place) => [asked(id), isFaultyRemark(raws[place] ?? null)] as const),
        [asked("none"), true],
      ],
    };
  });

/** What the rows of the plan are asked. */
export const ofPlan: Readonly<Record<string, Agreement>> = {
  limitHolds: agreement(oneLimit, ({ target: { measure }, limit, raw, confirmed }) => ({
    cells: { A1: raw, B1: confirmed },
    says: [
      [limitHolds(limit, "A1", measure, "B1", plan), limitEntry(raw, limit, { measure, confirmed, loaded: plan }).ok],
    ],
  })),
  targetRemark: agreement(row, ({ target, threshold, maximum, confirmed, marks }) => {
    const marked = Object.fromEntries(markKeys(target, plan).map((key, place) => [key, marks[place] ?? null]));
    const typed = { ...marked, threshold, maximum, [confirmedKey]: confirmed };
    const { block, cells, names } = placed(
      ...([anchors.planTargets, { row: 0, column: 0 }, [[target.id, typed]], targetColumns] as const),
    );
    const formula = targetRemark(target, plan, (key) => at(block, target.id, key));
    const { faults } = targetRow(target, block, plan);
    return { cells, names, says: [[`LEN(${formula})>0`, faults.length > 0]] };
  }),
  periodRemark: agreement(periodDays, (rows) => {
    const { block, cells, names } = placed(anchors.planPeriods, { row: 0, column: 0 }, rows, ["from", "to"]);
    const read = periodRows(new Map([[anchors.planPeriods, block]]), plan);
    return {
      ...{ cells, names },
      says: plan.periods.map((period, place) => {
        const formula = periodRemark(period, plan, at(block, period.id, "from"), at(block, period.id, "to"));
        return [`LEN(${formula})>0`, (read[place]?.faults.length ?? 0) > 0] as const;
      }),
    };
  }),
  isPeriodFaulty: remarks(
    anchors.planPeriods,
    plan.periods.map(({ id }) => id),
    isPeriodFaulty,
  ),
  isTargetFaulty: remarks(anchors.planTargets, ["R-1", "C-1"], isTargetFaulty),
  areCategoriesFaulty: agreement(fc.tuple(remark, remark), (raws) => {
    const rows = raws.map((raw, place) => [`K${place}`, { remark: raw }] as const);
    const { cells, names } = placed(anchors.planCategories, { row: 0, column: 0 }, rows, ["remark"]);
    return { cells, names, says: [[areCategoriesFaulty(), raws.some(isFaultyRemark)]] };
  }),
};
