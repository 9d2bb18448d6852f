import { fill, sheetTexts } from "../../locale/workbook/sheets";
import { limitedBy, packsOf, quotasIn } from "../../plan/laws/lawInPlan";
import type { LawPack } from "../../plan/laws/lawPack";
import { lawPacks } from "../../plan/laws/lawPacks";
import type { Plan } from "../../plan/plan";
import { tokens } from "../../rules/figures/tokens";
import { toA1 } from "../../sheet/a1";
import { anchors } from "../blocks/anchors";
import { noPlanEntries, type PlanEntries } from "../blocks/planEntries";
import { remarkKey } from "../blocks/planKeys";
import { columnCells, type KeyedBlock } from "../drawing/keyedBlock";
import type { PageFlow } from "../drawing/pageFlow";
import { rowHeight } from "../drawing/rowHeight";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import { writeRules } from "../drawing/tableRules";
import { categoryRemark } from "../formulas/planRemarks";
import { markFaultyRows } from "./faultyRows";
import { keptContent } from "./keptContent";
import { dayMonthYear } from "./planLine";
import { writePlanTable, type PlanColumn } from "./planTable";
import { planWidths } from "./planTargets";
import { mark } from "./validations";

const words = sheetTexts.plan;

const span = ({ from, until }: LawPack): string =>
  until === undefined
    ? fill(words.lawFrom, { from: dayMonthYear(from) })
    : fill(words.lawSpan, { from: dayMonthYear(from), until: dayMonthYear(until) });

/** What a pack is called, and what of its quotas collides with a target of the plan: base and rounding are said. */
function nameOf(pack: LawPack, plan: Plan): string {
  const quotas = quotasIn(plan, [pack]).map((quota) => {
    const targets = limitedBy(plan, quota).map(({ id, name }) => `${id} ${name}`);
    const { percent, categoryName: category, baseName: base, ratedName: rated } = quota;
    const said = fill(words.quota, { percent, category, base, rated });
    return targets.length === 0 ? said : said + fill(words.collides, { targets: targets.join("; ") });
  });
  return [pack.name, ...quotas].join(". ");
}

/** The law packs that can be chosen: which are on is a mark. */
export const lawColumns = (plan: Plan, typed = noPlanEntries): readonly PlanColumn<LawPack>[] => {
  const on = new Set(packsOf(plan).map(({ id }) => id));
  return [
    { ...{ key: "no", heading: sheetTexts.columns.no, style: "labelCentered" }, content: ({ number }) => number },
    {
      ...{ key: "name", heading: words.lawColumns.name, span: 2, style: "label" },
      content: ({ item }) => nameOf(item, plan),
    },
    {
      ...{ key: "chosen", heading: words.lawColumns.chosen, style: "entryCentered" },
      content: ({ item }) =>
        keptContent(typed, anchors.planLaws, item.id, "chosen", on.has(item.id) ? tokens.mark : null),
      rule: mark,
      prompt: sheetTexts.prompts.plan.law,
    },
    {
      ...{ key: "span", heading: words.lawColumns.span, span: 3, style: "label" },
      content: ({ item }) => span(item),
    },
    {
      ...{ key: remarkKey, heading: words.remark, span: 3, style: "computedText" },
      content: ({ at }) => ({ formula: categoryRemark(toA1(at("chosen"))), value: "" }),
    },
  ];
};

/** Writes the packs; none is on until somebody marks it. */
export function writePlanLaws(
  builder: SheetBuilder,
  flow: PageFlow,
  plan: Plan,
  width: number,
  row: number,
  typed: PlanEntries,
): { readonly block: KeyedBlock; readonly next: number } {
  const columns = lawColumns(plan, typed);
  const nameWidth = planWidths.name + planWidths.words;
  const rows = lawPacks.map((pack) => ({
    ...{ id: pack.id, height: rowHeight([{ text: nameOf(pack, plan), width: nameWidth }], 24), item: pack },
  }));
  const table = { anchor: anchors.planLaws, title: words.laws, width, columns, rows };
  const written = writePlanTable(builder, flow, table, row);
  const cellsOf = (key: string) => {
    const cells = columnCells(written.block, key);
    return cells && { ...cells, rows: lawPacks.length };
  };
  writeRules(builder, columns, cellsOf);
  const [chosen, remark] = [cellsOf("chosen"), cellsOf(remarkKey)];
  if (chosen !== undefined && remark !== undefined) markFaultyRows(builder, chosen, remark, written.block.range.column);
  return written;
}
