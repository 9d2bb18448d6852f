import { isTracked } from "../../plan/measureTraits";
import type { Period } from "../../plan/plan";
import type { Plan } from "../../plan/plan";
import { countsChosen } from "../../plan/planFaults";
import type { Target } from "../../plan/target";
import { tokens } from "../../rules/figures/tokens";
import { anchors, targetAnchor } from "../blocks/anchors";
import { periodKey } from "../blocks/figureKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { initiativeColumns, totalKey } from "./unitTotals";
import { compared } from "./comparison";
import type { FigureSources } from "./figureFormulas";
import { resultOf, standsOnFigures } from "./leafResult";
import type { LeafAddresses } from "./leafStatus";
import { uncountable } from "../../rules/evaluate/uncountable";
import { initiativeCount, lacking } from "./lists";
import { columnOf, literal, said } from "./expressions";
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
  /** True while a unit lists nobody: never a verdict on part of the units. */
  readonly incomplete: string;
  /** True where something in a list cannot be meant. */
  readonly wrong: string;
}

function peopleTotals(target: Target): PeopleTotals {
  const [value, known, scope] = ["value", "known", "scope"].map((part) => indexColumn(target, part));
  return {
    value: `SUM(${value ?? ""})`,
    known: `SUM(${known ?? ""})`,
    scope: `SUM(${scope ?? ""})`,
    incomplete: `COUNT(${scope ?? ""})<ROWS(${anchors.index})-1`,
    wrong: has(known ?? "", uncountable),
  };
}

/** One that is known stands; zero only where everything is known; else empty, which is "Chưa nhập". */
function zeroWhenKnown(target: Target): string {
  const { value, known, scope, incomplete, wrong } = peopleTotals(target);
  return (
    `IF(${value}>0,ROUND(${value},3),IF(${wrong},${literal(uncountable)},` +
    `IF(OR(${incomplete},${scope}>${known},${scope}=0),"",0)))`
  );
}

function ratedAtLeast(target: Target, part: "value" | "total"): string {
  const { value, known, incomplete, wrong } = peopleTotals(target);
  const sum = part === "value" ? value : known;
  return `IF(${wrong},${literal(uncountable)},IF(OR(${incomplete},${known}=0),"",${sum}))`;
}

function agencyComputed(target: Target, period: Period, part: "value" | "total"): string | undefined {
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
      return ratedAtLeast(target, part);
    case "peopleRatedBelow":
    case "peopleViolations":
      return part === "value" ? zeroWhenKnown(target) : undefined;
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

/** The agency sums its units, through the target sheets and the index. */
export const agencySources = (plan: Plan): FigureSources => ({
  computed: agencyComputed,
  status: (target, period, cells) => sumOfUnitsStatus(target, period, cells, plan),
  planFault: hangsOnPlan,
  result: sumOfUnitsResult,
});
