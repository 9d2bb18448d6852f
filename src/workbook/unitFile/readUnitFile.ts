import type { Plan } from "../../plan/plan";
import type { Finding } from "../../rules/findings/finding";
import { makeFindings } from "../../rules/findings/makeFindings";
import { evaluate } from "../../rules/evaluate/evaluate";
import type { PlanFaults } from "../../plan/planFaults";
import type { UnitFigures } from "../../rules/figures/figures";
import { anchors } from "../blocks/anchors";
import { textOf } from "../blocks/book";
import { planFromChunks, workbookForm } from "../blocks/planSource";
import type { RawWorkbook } from "../blocks/raw";
import type { UnitTables } from "../blocks/unitTables";
import { cellName } from "../entries/entry";
import { unitEntryTables } from "../entries/entryTables";
import type { UnitEntries } from "../entries/mergeEntries";
import { planTexts } from "../reading/readPlan";
import { readBlocks, readFigures, unitCodes, type ReadBlocks } from "../reading/readFigures";
import { readFileFacts, type FileFacts } from "./fileFacts";
import { readSentEntries } from "./sentSheet";
import { unitEntries } from "./unitEntries";

/** A unit's sheet as it came in a file, under whatever name and in whatever order of its rows. */
export interface CameBack {
  readonly code: string;
  readonly figures: UnitFigures;
  readonly unitName: string;
  /** What it says of itself; undefined where its hidden sheet is gone: the sheet alone was copied into another workbook. */
  readonly facts: FileFacts | undefined;
  readonly entries: UnitEntries;
  /** What stood there when it was sent; undefined where the file does not say it. */
  readonly sent: UnitEntries | undefined;
  /** Cells that were asked for and whose keys are lost: what stands in them is not known. */
  readonly lost: number;
  readonly blocks: ReadBlocks;
  readonly raw: RawWorkbook;
  /** An earlier version made it, or a later one; undefined where the file has no plan. */
  readonly form: "older" | "now" | "newer" | undefined;
}

/** What a file is that was to be collected. */
export type FileReading =
  | { readonly kind: "unit"; readonly came: CameBack }
  /** A workbook of several units: no unit's own file. */
  | { readonly kind: "whole" }
  /** Nothing of ours is in it. */
  | { readonly kind: "none" };

/** Of which form the plan is that a file carries. */
function formOf(raw: RawWorkbook): CameBack["form"] {
  const chunks = planTexts(raw);
  if (chunks.length === 0) return undefined;
  const { form } = planFromChunks(chunks);
  return form === workbookForm ? "now" : form < workbookForm ? "older" : "newer";
}

/** Entry cells that a unit's sheet has and whose keys the file has lost. */
function lostCells(code: string, plan: Plan, tables: UnitTables, entries: UnitEntries, blocks: ReadBlocks): number {
  return unitEntryTables(code, plan, tables).reduce((sum, { anchor, block: part, cells, list }) => {
    const block = blocks.get(anchor);
    if (block === undefined) return sum + 1;
    const read = entries.get(part as "unit")?.cells;
    const asked = cells?.(block) ?? [];
    const columns = list?.columns.filter((key) => key !== "nominated" && !block.columns.has(key)) ?? [];
    return sum + asked.filter((keys) => read?.has(cellName(...keys)) !== true).length + columns.length;
  }, 0);
}

/** Reads a file as the plan of the workbook has its keys; `raw` is what stands in it. */
export function readUnitFile(raw: RawWorkbook, plan: Plan, tables: UnitTables): FileReading {
  const blocks = readBlocks(raw);
  const facts = readFileFacts(blocks);
  const codes = unitCodes(blocks);
  const code = facts !== undefined && codes.includes(facts.unit) ? facts.unit : codes[0];
  if (code === undefined) return { kind: "none" };
  if (blocks.has(anchors.index) || (facts === undefined && codes.length > 1)) return { kind: "whole" };
  const figures = readFigures(blocks, plan, tables).units.find((unit) => unit.code === code);
  if (figures === undefined) return { kind: "none" };
  const entries = unitEntries(code, { plan, tables }, blocks);
  return {
    kind: "unit",
    came: {
      ...{ code, figures, facts, entries, blocks, unitName: textOf(figures.name) },
      ...{ sent: readSentEntries(blocks, entries), lost: lostCells(code, plan, tables, entries, blocks) },
      form: formOf(raw),
      raw,
    },
  };
}

/** What is wrong in what a unit typed, by itself. */
export const faultsOf = (
  { code, figures }: Pick<CameBack, "code" | "figures">,
  plan: Plan,
  faults: PlanFaults,
  today: number,
): readonly Finding[] => {
  const own = { units: [figures], agency: new Map() };
  return makeFindings(plan, own, evaluate(plan, own, faults), today).filter(
    ({ severity, unit }) => severity === "error" && unit === code,
  );
};
