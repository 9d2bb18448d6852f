import { withinOf } from "../../plan/measureTraits";
import { periodRole } from "../../plan/periodRole";
import type { Plan, Period, PeriodId } from "../../plan/plan";
import type { PlanFaults } from "../../plan/planFaults";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import type { PeriodEntry } from "../../rules/figures/figures";
import type { CountedCells } from "../../rules/findings/countCells";
import { sheetTexts } from "../../locale/workbook/sheets";
import { absoluteA1, toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import { judgedKey } from "../blocks/planKeys";
import { countKeys, isTyped, type CountKey, periodKey, totalRole, type PeriodPart } from "../blocks/figureKeys";
import type { CellRef } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import type { FormulaCell } from "../blocks/formulaCell";
import type { FigureColumn } from "../blocks/unitTables";
import { derivedResult, derivedStatus, summed, type SummedCells } from "./derivedPeriod";
import { leafResult } from "./leafResult";
import { behindNotApplicable, leafStatus, type LeafAddresses } from "./leafStatus";
import { helperFormula, helperValue } from "./helperColumns";
import { rowCount, rowCountValue } from "./rowCounts";
import { partValue } from "./partValue";
import { requirementFormula, requirementText } from "./requirement";
import { isNumber, literal, lookUp, said, unmeant } from "./expressions";

const { requirement: planWords } = sheetTexts.plan;

/** What differs between a unit's block and the agency's: how a value that is not typed comes about. */
export interface FigureSources {
  /** The formula of an entered period's value or total that is counted, not typed. */
  computed(target: Target, period: Period, part: "value" | "total"): string | undefined;
  /** The status of an entered period that sums units; undefined where the measure alone decides. */
  status(target: Target, period: Period, cells: LeafAddresses): string | undefined;
  /** Whether what a figure is counted by, besides its own row of the plan, is at fault; undefined where there is nothing else. */
  planFault(target: Target, period: Period): string | undefined;
  /** The result of such a period. */
  result(target: Target, period: Period, cells: LeafAddresses): string | undefined;
}

export interface FigureBlockContext {
  readonly plan: Plan;
  readonly faults: PlanFaults;
  /** The block's own, in order. */
  readonly columns: readonly Pick<FigureColumn, "key">[];
  readonly sources: FigureSources;
  readonly resultOf: (target: Target, period: Period) => Result | undefined;
  /** What stands in the cells of a period in which a target is entered. */
  readonly heldIn: (target: Target, period: Period) => PeriodEntry;
  /** What is counted of the block's owner, and which periods are over. */
  readonly counted: CountedCells;
  readonly over: ReadonlySet<PeriodId>;
  /** The cell of the sheet that names those periods; absent where none does. */
  readonly overCell?: string;
  /** `notApplicable` as typed, for the helper columns' values. */
  readonly entered: (target: Target, columnKey: string) => unknown;
}

/** A status where the plan can be meant: what it is judged by comes first, as in `rules/evaluate`. */
const behindPlan = ({ threshold }: LeafAddresses, status: string, fault?: string): string => {
  const marked = `${threshold}=${literal(unmeant)}`;
  return `IF(${fault === undefined ? marked : `OR(${marked},${fault})`},${said.planInvalid},${status})`;
};

class RowWriter {
  constructor(
    private readonly block: KeyedBlock,
    private readonly context: FigureBlockContext,
    readonly target: Target,
  ) {}

  /** The address of a cell of this row; a column that was lost gives #REF!, which the sheet then shows. */
  at(columnKey: string, row = this.target.id): string {
    const cell = cellOf(this.block, row, columnKey);
    return cell === undefined ? "#REF!" : toA1(cell);
  }

  period(period: string, part: PeriodPart): string {
    return this.at(periodKey(period, part));
  }

  leafAddresses(period: Pick<Period, "id">): LeafAddresses {
    const within = withinOf(this.target.measure);
    return {
      value: this.period(period.id, "value"),
      total: this.period(period.id, "total"),
      status: this.period(period.id, "status"),
      naState: this.at("naState"),
      judged: this.at(judgedKey(period)),
      threshold: this.at("threshold"),
      maximum: this.at("maximum"),
      ...(within === undefined ? {} : { outerPart: this.at(periodKey(period.id, "value"), within.target) }),
    };
  }

  summed(period: Period): readonly SummedCells[] {
    return period.sumOf.map((leaf) => ({
      value: this.period(leaf, "value"),
      total: this.period(leaf, "total"),
      result: this.period(leaf, "result"),
      status: this.period(leaf, "status"),
    }));
  }

  /** The typed cells of an entered period, as one range where they adjoin. */
  typed(period: PeriodId): readonly string[] {
    const { block, target } = this;
    const parts: readonly PeriodPart[] = totalRole(target) === "typed" ? ["value", "total"] : ["value"];
    const cells = parts.map((part) => cellOf(block, target.id, periodKey(period, part)));
    const [value, total] = cells;
    if (value !== undefined && total?.column === value.column + 1) return [`${toA1(value)}:${toA1(total)}`];
    return cells.map((cell) => (cell === undefined ? "#REF!" : toA1(cell)));
  }

  count(key: CountKey): string | undefined {
    const { target, context } = this;
    const { plan, overCell } = context;
    const cells = {
      naState: this.at("naState"),
      asked: this.at("asked"),
      typed: (period: PeriodId) => this.typed(period),
      leaf: (id: PeriodId) => this.leafAddresses({ id }),
      ...(overCell === undefined ? {} : { over: overCell }),
    };
    return rowCount(target, plan, key, cells);
  }

  entered(period: Period, part: PeriodPart): string | undefined {
    const { target, context } = this;
    const cells = this.leafAddresses(period);
    const { measure } = target;
    switch (part) {
      case "value":
        return isTyped(target) ? undefined : context.sources.computed(target, period, "value");
      case "total": {
        if (totalRole(target) !== "computed") return undefined;
        const within = withinOf(measure);
        if (within === undefined) return context.sources.computed(target, period, "total");
        const outer = this.at(periodKey(period.id, within.of === "part" ? "value" : "total"), within.target);
        return `IF(${isNumber(outer)},${outer},"")`;
      }
      case "result":
        return context.sources.result(target, period, cells) ?? leafResult(measure, cells);
      case "status": {
        const own = context.sources.status(target, period, cells);
        const status =
          own === undefined
            ? leafStatus(measure, period.id, cells, context.plan)
            : behindNotApplicable(cells.naState, period.id, own);
        return behindPlan(cells, status, context.sources.planFault(target, period));
      }
    }
  }

  derived(period: Period, part: PeriodPart): string | undefined {
    const { measure } = this.target;
    const leaves = this.summed(period);
    const cells = this.leafAddresses(period);
    switch (part) {
      case "value":
        return summed(leaves, "value");
      case "total":
        return totalRole(this.target) === "absent" ? undefined : summed(leaves, "total");
      case "result":
        return derivedResult(measure, leaves, cells);
      case "status":
        return behindPlan(cells, derivedStatus(measure, leaves, cells, this.context.plan));
    }
  }

  /** `$A$10`-like address of a column's key cell. */
  keyCell(columnKey: string): string {
    const column = this.block.columns.get(columnKey);
    return column === undefined ? "#REF!" : absoluteA1({ row: this.block.range.row, column });
  }

  /** `$A12`: the row's own id. */
  idCell(): string {
    const row = this.block.rows.get(this.target.id);
    return row === undefined ? "#REF!" : `$${toA1({ row, column: this.block.range.column })}`;
  }
}

const hasKey = <K extends string>(keys: readonly K[], key: string): key is K =>
  (keys as readonly string[]).includes(key);

function formulaOf(
  writer: RowWriter,
  columnKey: string,
  context: FigureBlockContext,
): FormulaCell["content"] | undefined {
  const { plan } = context;
  const { target } = writer;
  const isFaulty = context.faults.targets.has(target.id);
  if (columnKey === "requirement") {
    const cells = { threshold: writer.at("threshold"), maximum: writer.at("maximum") };
    return {
      formula: `IF(${cells.threshold}=${literal(unmeant)},${literal(planWords.unknown)},${requirementFormula(target, cells)})`,
      value: isFaulty ? planWords.unknown : requirementText(target, plan),
    };
  }
  const [periodId = "", part = ""] = columnKey.split(".");
  const period = plan.periods.find((candidate) => candidate.id === periodId);
  if (period !== undefined && hasKey(["value", "total", "result", "status"] as const, part)) {
    const role = periodRole(target, period);
    if (role === "absent") return undefined;
    const formula = role === "entered" ? writer.entered(period, part) : writer.derived(period, part);
    const held = role === "entered" ? context.heldIn(target, period) : undefined;
    return formula === undefined
      ? undefined
      : { formula, value: partValue(context.resultOf(target, period), part, held) };
  }
  if (hasKey(countKeys, columnKey)) {
    const formula = writer.count(columnKey);
    const value = rowCountValue(target, columnKey, context.counted, context.over);
    return formula === undefined ? undefined : { formula, value };
  }
  const ids = `INDEX(${anchors.planTargets},0,1)`;
  const formula = helperFormula(target, plan, columnKey, {
    at: (key) => writer.at(key),
    mirror: (key) => lookUp(anchors.planTargets, writer.idCell(), writer.keyCell(key)),
    planned: (key) => lookUp(anchors.planTargets, writer.idCell(), literal(key)),
    planRows: `COUNTIF(${ids},${writer.idCell()})`,
  });
  return formula === undefined
    ? undefined
    : { formula, value: helperValue(target, plan, columnKey, context.entered, isFaulty) };
}

/** Every formula of a figures block that is asked for, wherever its rows and columns stand now. */
export function figureFormulas(
  block: KeyedBlock,
  targets: readonly Target[],
  context: FigureBlockContext,
  isAsked: (cell: CellRef) => boolean = () => true,
): readonly FormulaCell[] {
  return targets.flatMap((target) => {
    const writer = new RowWriter(block, context, target);
    return context.columns.flatMap(({ key: column }) => {
      const cell = cellOf(block, target.id, column);
      if (cell === undefined || !isAsked(cell)) return [];
      const content = formulaOf(writer, column, context);
      return content === undefined ? [] : [{ cell, row: target.id, column, content }];
    });
  });
}
