import { deepFreeze } from "../../plan/deepFreeze";
import { lawPacks } from "../../plan/laws/lawPacks";
import { parsePlan, type ParsedPlan } from "../../plan/parsing/parsePlan";
import type { Plan } from "../../plan/plan";
import type { PlanFaults } from "../../plan/planFaults";
import type { Finding } from "../../rules/findings/finding";
import { anchors } from "../blocks/anchors";
import { planFromChunks, workbookForm } from "../blocks/planSource";
import type { RawWorkbook } from "../blocks/raw";
import { categoryRow, deadlineRow, lawRow, periodRows, targetRow, unaskedCells, type PlacedFault } from "./planRows";
import type { ReadBlocks } from "./readFigures";

/** The plan that a workbook was made from, and as its plan sheet has it now. */
export interface ReadPlan {
  /** Of which form the workbook is. */
  readonly form: number;
  /** As loaded. */
  readonly source: Plan;
  /** With the sheet's edited cells: what every formula refers to. */
  readonly plan: Plan;
  /** What nothing is judged by: there, the plan is as it was loaded. */
  readonly faults: PlanFaults;
  readonly findings: readonly Finding[];
}

export type PlanReading =
  | { readonly ok: true; readonly read: ReadPlan }
  /** The plan's text is lost or no plan, or the workbook was made by a later version than this. */
  | { readonly ok: false; readonly code: "planInvalid" | "formNewer" };

const findingOf = ({ place, typed, issue, mend, confirm }: PlacedFault): Finding => ({
  code: "plan.invalid",
  severity: "error",
  ...(place.block === "planTargets" ? { target: place.row } : {}),
  place,
  typed,
  numbers: {},
  issue,
  ...(mend === undefined ? {} : { mend: { value: mend } }),
  ...(confirm === undefined ? {} : { confirm }),
});

const olderForm: Finding = {
  code: "form.older",
  severity: "warning",
  place: { block: "anchor", name: anchors.planTargets },
  numbers: {},
};

/** The plan with the cells of its sheet, row by row. */
function edited(source: Plan, blocks: ReadBlocks): Omit<ReadPlan, "form" | "source"> {
  const targets = source.targets.map((target) => targetRow(target, blocks.get(anchors.planTargets), source));
  const periods = periodRows(blocks, source);
  const categories = source.categories.map((category) => categoryRow(category, blocks));
  const laws = lawPacks.map((pack) => lawRow(pack, blocks, source));
  const registration = deadlineRow(blocks, source);
  const idsAtFault = (
    rows: readonly { readonly item: { readonly id: string }; readonly faults: readonly unknown[] }[],
  ) => new Set(rows.flatMap(({ item, faults }) => (faults.length > 0 ? [item.id] : [])));
  return {
    plan: deepFreeze({
      ...source,
      targets: targets.map(({ item }) => item),
      periods: periods.map(({ item }) => item),
      categories: categories.map(({ item }) => item),
      registration: registration.item,
      laws: laws.flatMap(({ item: { id, on } }) => (on ? [id] : [])),
    }),
    faults: {
      targets: idsAtFault(targets),
      periods: idsAtFault(periods),
      categories: idsAtFault(categories).size > 0,
    },
    findings: [
      ...[...targets, ...periods, ...categories, ...laws, registration].flatMap(({ faults }) => faults),
      ...source.targets.flatMap((target) => unaskedCells(target, blocks.get(anchors.planTargets), source)),
    ].map(findingOf),
  };
}

/** The texts of the cells in which a workbook carries its plan; none where it has no such block. */
export function planTexts(raw: Pick<RawWorkbook, "blocks">): readonly string[] {
  const cells = raw.blocks.get(anchors.planSource)?.cells ?? [];
  return cells.flatMap((row) => row.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : [])));
}

/** What the texts say that a workbook carries its plan in. */
interface LoadedPlan {
  readonly form: number;
  readonly parsed: ParsedPlan;
}

function loaded(text: string): LoadedPlan {
  const { form, plan } = planFromChunks([text]);
  return { form, parsed: parsePlan(plan) };
}

/** Plans are remembered up to this number. */
const mostPlans = 8;

/** Plans that were loaded from other workbooks, by their texts: those of many offices are one. */
export class LoadedPlans {
  readonly #known = new Map<string, LoadedPlan>();

  of(texts: readonly string[]): LoadedPlan {
    const text = texts.join("");
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const read = loaded(text);
    // What is no plan may be of any length.
    if (read.parsed.ok && this.#known.size < mostPlans) this.#known.set(text, read);
    return read;
  }
}

/** The plan of a workbook, and why there is none. */
export function readPlan(raw: RawWorkbook, blocks: ReadBlocks, plans?: LoadedPlans): PlanReading {
  const texts = planTexts(raw);
  const { form, parsed } = plans?.of(texts) ?? loaded(texts.join(""));
  if (form > workbookForm) return { ok: false, code: "formNewer" };
  if (!parsed.ok) return { ok: false, code: "planInvalid" };
  const read = edited(parsed.plan, blocks);
  const findings = [...(form < workbookForm ? [olderForm] : []), ...read.findings];
  return { ok: true, read: { form, source: parsed.plan, ...read, findings } };
}
