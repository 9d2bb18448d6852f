import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { notApplicableMarks } from "../../rules/figures/readNotApplicable";
import { tokens } from "../../rules/figures/tokens";
import { maximumValue, thresholdValue } from "../../rules/figures/limitValues";
import { isBlank, literal, unmeant } from "./expressions";
import { remarkKey } from "../blocks/planKeys";

export interface HelperCells {
  /** A cell of the same row. */
  at(columnKey: string): string;
  /** The plan sheet's cell of the same target under the same key, as a formula. */
  mirror(columnKey: string): string;
  /** Another cell of that row, under a key that is none of this block's. */
  planned(columnKey: string): string;
  /** How many rows of the plan sheet have the target's id. */
  readonly planRows: string;
}

/** The marks of the `notApplicable` cell as the helper column shows them. */
const marksOf = (target: Target, plan: Plan): readonly string[] =>
  notApplicableMarks(plan, target).map((mark) => mark.toUpperCase());

/**
 * The hidden columns of a row. A threshold that the plan sheet has at fault, or has not or twice, is marked: nothing is judged
 * by it. The others are what `notApplicable` comes to and the plan's cells mirrored.
 */
export function helperFormula(target: Target, plan: Plan, columnKey: string, cells: HelperCells): string | undefined {
  const mark = cells.at("notApplicable");
  if (columnKey === "naState") {
    const known = marksOf(target, plan).map((one) => `EXACT(UPPER(${mark}),${literal(one)})`);
    const state = known.length === 0 ? `"!"` : `IF(ISERROR(${mark}),"!",IF(OR(${known.join(",")}),UPPER(${mark}),"!"))`;
    return `IF(${isBlank(mark)},"",${state})`;
  }
  if (columnKey === "threshold") {
    const mirrored = cells.mirror(columnKey);
    const faulty = `OR(${cells.planRows}<>1,LEN(${cells.planned(remarkKey)})>0)`;
    const no = literal(unmeant);
    return `IFERROR(IF(${faulty},${no},IF(${isBlank(mirrored)},"",${mirrored})),${no})`;
  }
  if (columnKey === "maximum" || columnKey.startsWith("judged.")) {
    const mirrored = cells.mirror(columnKey);
    return `IF(${isBlank(mirrored)},"",${mirrored})`;
  }
  return undefined;
}

const isBlankRaw = (raw: unknown): boolean => raw === null || raw === undefined || raw === "";

function naStateValue(target: Target, plan: Plan, typed: unknown): string {
  if (isBlankRaw(typed)) return "";
  const upper = typeof typed === "string" ? typed.toUpperCase() : "";
  return marksOf(target, plan).includes(upper) ? upper : "!";
}

/** What the helper column shows for what was entered, and for a row of the plan that is at fault. */
export function helperValue(
  target: Target,
  plan: Plan,
  columnKey: string,
  entered: (target: Target, columnKey: string) => unknown,
  isFaulty = false,
): string | number {
  switch (columnKey) {
    case "naState":
      return naStateValue(target, plan, entered(target, "notApplicable"));
    case "threshold":
      return isFaulty ? unmeant : (thresholdValue(target.measure, plan) ?? "");
    case "maximum":
      return maximumValue(target.measure, plan) ?? "";
    default:
      return columnKey.startsWith("judged.") && target.judged.includes(columnKey.slice("judged.".length))
        ? tokens.mark
        : "";
  }
}
