import { isTracked } from "../../plan/measureTraits";
import type { Period } from "../../plan/plan";
import type { Plan } from "../../plan/plan";
import { countsChosen } from "../../plan/planFaults";
import type { Target } from "../../plan/target";
import { tokens } from "../../rules/figures/tokens";
import { leadersCode } from "../../rules/figures/figures";
import { anchors, targetAnchor, unitAnchor } from "../blocks/anchors";
import { periodKey } from "../blocks/figureKeys";
import { valueKey } from "../blocks/listKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { initiativeColumns, totalKey } from "./unitTotals";
import { compared } from "./comparison";
import type { FigureSources } from "./figureFormulas";
import { resultOf, standsOnFigures } from "./leafResult";
import type { LeafAddresses } from "./leafStatus";
import { uncountable } from "../../rules/evaluate/uncountable";
import { initiativeCount, lacking } from "./lists";
import { columnOf, literal, lookUp, said } from "./expressions";
import { areCategoriesFaulty, isPeriodFaulty } from "./planRemarks";

/** Initiatives are counted by the days of periods, people by the categories that are marked. */
function hangsOnPlan(target: Target, period: Period): string | undefined {
  if (target.source.from === "initiatives") return isPeriodFaulty(period.id);
  return countsChosen(target) ? areCategoriesFaulty() : undefined;
}

/** A unit counts initiatives from its own list; everything else is typed. */
export const unitSources = (initiatives: KeyedBlock): FigureSources => ({
  computed: (target, period, part) =>
    target.source.from === "initiatives" && part === "value"
      ? initiativeCount(initiativeColumns(initiatives), period.id, target.source.states, {
          ledOnly: false,
          whenLacking: "",
        })
      : undefined,
  status: () => undefined,
  planFault: hangsOnPlan,
  result: () => undefined,
});

const indexColumn = (target: Target, part: string): string => columnOf(anchors.index, literal(totalKey(target, part)));

const has = (column: string, mark: string): string => `COUNTIF(${column},${literal(mark)})>0`;

/** The sum of the units' counts: marked where one cannot be meant, empty while one lacks something or none is there. */
const sumOfCounts = (column: string): string =>
  `IF(${has(column, uncountable)},${literal(uncountable)},IF(OR(${has(column, lacking)},COUNT(${column})=0),"",SUM(${column})))`;

interface PeopleTotals {
  readonly value: string;
  readonly known: string;
  readonly scope: string;
  /** True while a unit lists nobody, or nobody says whether there are leaders: never a verdict on part of the staff. */
  readonly incomplete: string;
  readonly wrong: string;
}

/** Of all units, and of the leaders where the workbook has a place for them. */
function peopleTotals(target: Target, hasLeaders: boolean): PeopleTotals {
  const parts = ["value", "known", "scope"] as const;
  const own = (part: string): readonly string[] =>
    hasLeaders ? [lookUp(unitAnchor(leadersCode, "unit"), literal(totalKey(target, part)), literal(valueKey))] : [];
  const [value = "", known = "", scope = ""] = parts.map((part) => [indexColumn(target, part), ...own(part)].join());
  const marks = [indexColumn(target, "known"), ...own("known")];
  return {
    value: `SUM(${value})`,
    known: `SUM(${known})`,
    scope: `SUM(${scope})`,
    // The index's keys are a row more than its units.
    incomplete: `COUNT(${scope})<ROWS(${anchors.index})${hasLeaders ? "" : "-1"}`,
    wrong: `${marks.map((cells) => `COUNTIF(${cells},${literal(uncountable)})`).join("+")}>0`,
  };
}

/** One that is known stands; zero only where everything is known; else empty, which is "Chưa nhập". */
function zeroWhenKnown({ value, known, scope, incomplete, wrong }: PeopleTotals): string {
  return (
    `IF(${value}>0,ROUND(${value},3),IF(${wrong},${literal(uncountable)},` +
    `IF(OR(${incomplete},${scope}>${known},${scope}=0),"",0)))`
  );
}

function ratedAtLeast({ value, known, incomplete, wrong }: PeopleTotals, part: "value" | "total"): string {
  const sum = part === "value" ? value : known;
  return `IF(${wrong},${literal(uncountable)},IF(OR(${incomplete},${known}=0),"",${sum}))`;
}

function agencyComputed(
  target: Target,
  period: Period,
  part: "value" | "total",
  hasLeaders: boolean,
): string | undefined {
  const { source } = target;
  switch (source.from) {
    case "units": {
      const anchor = targetAnchor(source.target);
      const column = (key: "value" | "total" | "result"): string =>
        columnOf(anchor, literal(periodKey(period.id, key)));
      return `IF(COUNT(${column("result")})=0,"",ROUND(SUM(${column(part)}),3))`;
    }
    case "initiatives":
      return part === "value" ? sumOfCounts(indexColumn(target, period.id)) : undefined;
    case "peopleRatedAtLeast":
      return ratedAtLeast(peopleTotals(target, hasLeaders), part);
    case "peopleRatedBelow":
    case "peopleViolations":
      return part === "value" ? zeroWhenKnown(peopleTotals(target, hasLeaders)) : undefined;
    case "entry":
    case "person":
      return undefined;
  }
}

/** A sum over units is missing while one unit's figure is, and invalid while one is: never a verdict on part of them. */
function sumOfUnitsStatus(target: Target, period: Period, cells: LeafAddresses, plan: Plan): string | undefined {
  if (target.source.from !== "units") return undefined;
  const anchor = targetAnchor(target.source.target);
  const status = columnOf(anchor, literal(periodKey(period.id, "status")));
  const complete = `COUNT(${columnOf(anchor, literal(periodKey(period.id, "result")))})`;
  const skipped = `COUNTIF(${status},${said.notApplicable})`;
  const units = `(ROWS(${anchor})-1)`;
  const judged = `${cells.judged}=${literal(tokens.mark)}`;
  const tracked = isTracked(target.measure);
  const some = `IF(${complete}>0,${said.tracked},"")`;
  const partial = tracked ? some : `IF(${judged},${said.missing},${some})`;
  const whole = tracked ? said.tracked : `IF(${judged},${compared(target.measure, cells, plan)},${said.tracked})`;
  return (
    `IF(COUNTIF(${status},${said.planInvalid})>0,${said.planInvalid},` +
    `IF(COUNTIF(${status},${said.invalid})>0,${said.invalid},IF(${skipped}=${units},${said.notApplicable},` +
    `IF(${complete}+${skipped}=${units},${whole},${partial}))))`
  );
}

function sumOfUnitsResult(target: Target, period: Period, cells: LeafAddresses): string | undefined {
  if (target.source.from !== "units") return undefined;
  const anchor = targetAnchor(target.source.target);
  const status = columnOf(anchor, literal(periodKey(period.id, "status")));
  const complete = `COUNT(${columnOf(anchor, literal(periodKey(period.id, "result")))})`;
  const whole = `${complete}+COUNTIF(${status},${said.notApplicable})=ROWS(${anchor})-1`;
  return (
    `IF(AND(${standsOnFigures(cells.status)},${complete}>0,${whole}),` +
    `${resultOf(target.measure, cells.value, cells.total)},"")`
  );
}

/** The agency sums its units, through the target sheets and the index, and counts its leaders from their sheet. */
export const agencySources = (plan: Plan, hasLeaders: boolean): FigureSources => ({
  computed: (target, period, part) => agencyComputed(target, period, part, hasLeaders),
  status: (target, period, cells) => sumOfUnitsStatus(target, period, cells, plan),
  planFault: hangsOnPlan,
  result: sumOfUnitsResult,
});
