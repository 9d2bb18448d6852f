import { sheetTexts } from "../../locale/workbook/sheets";
import type { Period } from "../../plan/plan";
import { absoluteA1, toA1 } from "../../sheet/a1";
import { summaryAnchor, type SummaryPart } from "../blocks/anchors";
import { councilKeys, settingKeys, type SettingKey } from "../blocks/councilKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import { valueKey } from "../blocks/listKeys";
import type { Formula } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { reachedFormula, shareFormula, signerFormula } from "../formulas/votes";
import { differingTargets, differingUnits, listState } from "./listState";
import type { BlockKeys, BlockOf, SheetBlock, SheetBlocks } from "./sheetEntry";

/** What is voted on each line stands under these; rows are whoever is proposed. */
const lineKeys = (): BlockKeys => ({ rows: [], columns: ["name", ...councilKeys], computed: "share" });

const settingLabels = new Map(settingKeys.map((key) => [key, sheetTexts.summary.settings[key]]));

const settingCell = (blockOf: BlockOf, period: Period, key: SettingKey): string | undefined => {
  const settings = blockOf(summaryAnchor(period.id, "settings"));
  const cell = settings && cellOf(settings, key, valueKey);
  return cell && absoluteA1(cell);
};

/** Formulas of a list are of its making: one without a cell that says whether it changed was made by an earlier version. */
const isOfToday = (blockOf: BlockOf, period: Period): boolean =>
  blockOf(summaryAnchor(period.id, "state")) !== undefined;

const voteFormulas = { share: shareFormula, reached: reachedFormula } as const;

/** What follows from the votes of each line. */
function lineFormulas(block: KeyedBlock, blockOf: BlockOf, period: Period): readonly FormulaCell[] {
  const [members, voteThreshold] = (["members", "voteThreshold"] as const).map((key) =>
    settingCell(blockOf, period, key),
  );
  const columns = ["votesFor", "votesCast", "share", "reached"] as const;
  const isWhole = columns.every((key) => block.columns.has(key)) && isOfToday(blockOf, period);
  if (members === undefined || voteThreshold === undefined || !isWhole) return [];
  return [...block.rows].flatMap(([key, row]) => {
    const at = (column: string): string => toA1({ row, column: block.columns.get(column) ?? 0 });
    const votes = { votesFor: at("votesFor"), votesCast: at("votesCast"), share: at("share"), members, voteThreshold };
    return (["share", "reached"] as const).map((column): FormulaCell => ({
      ...{ cell: { row, column: block.columns.get(column) ?? 0 }, row: key, column, keepsValue: true },
      content: { formula: voteFormulas[column](votes), value: "" },
    }));
  });
}

/** A name that leads to one cell, with what stands there. */
const oneCell = (
  period: Period,
  part: SummaryPart,
  contentOf: (blockOf: BlockOf) => Formula | undefined,
): SheetBlock => ({
  ...{ anchor: summaryAnchor(period.id, part), mayLack: true },
  formulas: ({ range: { row, column } }, _book, blockOf) => {
    const content = contentOf(blockOf);
    return content === undefined ? [] : [{ cell: { row, column }, row: "", column: "", content, keepsValue: true }];
  },
});

const signer = (period: Period, key: "secretary" | "chair"): SheetBlock =>
  oneCell(period, key, (blockOf) => {
    const cell = settingCell(blockOf, period, key);
    return cell === undefined ? undefined : { formula: signerFormula(cell), value: "" };
  });

/** The blocks of the list of an occasion: it may not be made yet. */
export const summaryBlocks = (period: Period): SheetBlocks => {
  const lines = (part: "units" | "people"): SheetBlock => ({
    ...{ anchor: summaryAnchor(period.id, part), mayLack: true, keys: lineKeys },
    formulas: (block, _book, blockOf) => lineFormulas(block, blockOf, period),
  });
  const blockIn = (blockOf: BlockOf, part: SummaryPart): KeyedBlock | undefined =>
    blockOf(summaryAnchor(period.id, part));
  return [
    lines("units"),
    lines("people"),
    {
      ...{ anchor: summaryAnchor(period.id, "settings"), mayLack: true },
      keys: () => ({ rows: settingKeys, columns: [valueKey], labels: settingLabels }),
    },
    {
      ...{ anchor: summaryAnchor(period.id, "facts"), mayLack: true },
      formulas: (block, book) => differingUnits(block, period, book),
    },
    {
      ...{ anchor: summaryAnchor(period.id, "agency"), mayLack: true },
      formulas: (block, book) => differingTargets(block, period, book),
    },
    oneCell(period, "state", (blockOf) => listState(blockIn(blockOf, "facts"), blockIn(blockOf, "agency"))),
    signer(period, "secretary"),
    signer(period, "chair"),
  ];
};
