import { statusSymbols, statusTexts } from "../../src/locale/workbook/statusTexts";
import type { Plan } from "../../src/plan/plan";
import type { Raw } from "../../src/rules/figures/figures";
import type { Result } from "../../src/rules/evaluate/result";
import { anchors, targetAnchor, unitAnchor } from "../../src/workbook/blocks/anchors";
import type { RawBlock, RawWorkbook } from "../../src/workbook/blocks/raw";

/** A cell that says something else than the rules. */
export interface Disagreement {
  readonly where: string;
  readonly cell: Raw;
  readonly rule: Raw;
  /** What was typed in the row, to see why. */
  readonly row: string;
}

export interface Comparison {
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
}

/** A block's cells by their keys. */
class Keyed {
  private readonly rows = new Map<Raw, number>();
  private readonly columns = new Map<Raw, number>();

  constructor(readonly block: RawBlock) {
    block.cells.forEach((row, at) => this.rows.set(row[0]?.value ?? null, at));
    block.cells[0]?.forEach(({ value }, at) => this.columns.set(value, at));
  }

  /** undefined where the block has no such cell. */
  value(row: string, column: string): Raw | undefined {
    const [y, x] = [this.rows.get(row), this.columns.get(column)];
    return y === undefined || x === undefined ? undefined : (this.block.cells[y]?.[x]?.value ?? null);
  }

  /** The figures of a row as they stand, empty cells left out. */
  shown(row: string): string {
    const cells = this.block.cells[this.rows.get(row) ?? -1] ?? [];
    return [...this.columns]
      .flatMap(([key, x]) =>
        typeof key === "string" && key.includes(".") ? [[key, cells[x]?.value ?? ""] as const] : [],
      )
      .filter(([, value]) => value !== "")
      .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
      .join(" ");
  }
}

const empty = (value: Raw): Raw => (typeof value === "string" && value.trim() === "" ? null : value);

/** LibreOffice writes fifteen digits of a double. */
const same = (cell: Raw, rule: Raw): boolean =>
  typeof cell === "number" && typeof rule === "number"
    ? Math.abs(cell - rule) <= 1e-14 * Math.max(Math.abs(cell), Math.abs(rule))
    : cell === rule;

/**
 * Every status and result cell of unit sheets, target sheets, the scorecard and the agency's sheet, and every sum that a period or a
 * roll-up stands on, against what the rules say of the same figures.
 */
export const compare = (plan: Plan, raw: RawWorkbook, results: readonly Result[]): Comparison => {
  const disagreements: Disagreement[] = [];
  let compared = 0;
  const keyed = new Map([...raw.blocks].map(([name, block]) => [name, new Keyed(block)]));

  const check = (anchor: string, row: string, column: string, rule: Raw): void => {
    const block = keyed.get(anchor);
    const cell = block?.value(row, column);
    compared += 1;
    if (cell === undefined)
      disagreements.push({ where: `${anchor} ${row} ${column}`, cell: { error: "no cell" }, rule, row: "" });
    else if (!same(empty(cell), rule))
      disagreements.push({ where: `${anchor} ${row} ${column}`, cell, rule, row: block?.shown(row) ?? "" });
  };

  for (const { unit, target, period, person, status, figures } of results) {
    if (person !== undefined) continue;
    const text = status === "empty" ? null : statusTexts[status];
    const anchor = unit === undefined ? anchors.agencyFigures : unitAnchor(unit, "figures");
    check(anchor, target, `${period}.status`, text);
    check(anchor, target, `${period}.result`, figures.result);
    const symbol = status === "empty" ? null : statusSymbols[status];
    if (unit === undefined) check(anchors.boardAgency, target, `${period}.status`, symbol);
    else check(anchors.board, unit, `${period}.${target}`, symbol);
    const derived = !(plan.targets.find(({ id }) => id === target)?.entered.includes(period) ?? false);
    if (derived && typeof figures.value !== "string") {
      check(anchor, target, `${period}.value`, figures.value);
      if (figures.total !== null) check(anchor, target, `${period}.total`, figures.total);
    }
    if (unit === undefined) continue;
    check(targetAnchor(target), unit, `${period}.status`, text);
    check(targetAnchor(target), unit, `${period}.result`, figures.result);
  }
  return { compared, disagreements };
};
