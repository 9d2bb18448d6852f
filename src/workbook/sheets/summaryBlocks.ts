import type { Period } from "../../plan/plan";
import { voteKeys } from "../../rules/figures/votes";
import { absoluteA1, toA1 } from "../../sheet/a1";
import { summaryAnchor, type SummaryPart } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { councilKeys, formerCastKey, shownKeys, shownRow, takenUpKey, type ShownKey } from "../blocks/councilKeys";
import type { FormulaCell } from "../blocks/formulaCell";
import type { Formula } from "../drawing/description";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { asksAwardRate, awardRateFormula, shownOfSitting } from "../formulas/sittings";
import { reachedFormula, shareFormula, signerFormula } from "../formulas/votes";
import { differingLeaders, differingTargets, differingUnits, listState } from "./listState";
import type { BlockKeys, BlockOf, SheetBlock, SheetBlocks } from "./sheetEntry";

/** A list of an earlier form measures its votes in a way of its own until it is made again. */
const isFormer = ({ columns }: KeyedBlock): boolean => columns.has(formerCastKey) && !columns.has("votesAgainst");

/** What is voted on each line stands under these; rows are whoever is proposed. */
const lineKeys = (_book: Book, block: KeyedBlock): BlockKeys => ({
  rows: [],
  columns: ["name", ...(isFormer(block) ? [] : councilKeys)],
  computed: "share",
});

const shownCell = (blockOf: BlockOf, period: Period, key: ShownKey): string | undefined => {
  const shown = blockOf(summaryAnchor(period.id, "sitting"));
  const cell = shown && cellOf(shown, shownRow, key);
  return cell && absoluteA1(cell);
};

/** What is shown of the sitting, live. */
const shownFormulas = (block: KeyedBlock, period: Period): readonly FormulaCell[] => {
  const formulas = shownOfSitting(period.id);
  return shownKeys.flatMap((column): readonly FormulaCell[] => {
    const cell = cellOf(block, shownRow, column);
    const content = { formula: formulas[column], value: "" };
    return cell === undefined ? [] : [{ cell, row: shownRow, column, content, keepsValue: true }];
  });
};

const voteFormulas = { share: shareFormula, reached: reachedFormula } as const;

/** What follows from the votes of each line. */
function lineFormulas(block: KeyedBlock, blockOf: BlockOf, period: Period): readonly FormulaCell[] {
  const shown = (["base", "rate", "members", "present", "returned"] as const).map((key) => ({
    key,
    cell: shownCell(blockOf, period, key),
  }));
  const isWhole = [...voteKeys, "title", "share", "reached"].every((key) => block.columns.has(key));
  if (!isWhole || shown.some(({ cell }) => cell === undefined)) return [];
  const [base = "", rate = "", members = "", present = "", returned = ""] = shown.map(({ cell }) => cell);
  return [...block.rows].flatMap(([key, row]) => {
    const at = (column: string): string => toA1({ row, column: block.columns.get(column) ?? 0 });
    const votes = { votesFor: at("votesFor"), votesAgainst: at("votesAgainst"), votesInvalid: at("votesInvalid") };
    const formerly = { ...votes, share: at("share"), base, rate, members, present, returned };
    const cells = { ...formerly, rate: awardRateFormula(period.id, at("title"), rate) };
    return (["share", "reached"] as const).map((column): FormulaCell => ({
      ...{ cell: { row, column: block.columns.get(column) ?? 0 }, row: key, column, keepsValue: true },
      content: { formula: voteFormulas[column](cells), value: "" },
      // A list that was made before knows no rate but that of the occasion, until it is made again.
      asGrown: (there) => voteFormulas[column](asksAwardRate(there) ? cells : formerly),
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
    const cell = shownCell(blockOf, period, key);
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
      ...{ anchor: summaryAnchor(period.id, "sitting"), mayLack: true },
      keys: () => ({ rows: [shownRow], columns: shownKeys }),
      formulas: (block) => shownFormulas(block, period),
    },
    {
      ...{ anchor: summaryAnchor(period.id, "excluded"), mayLack: true },
      keys: () => ({ rows: [], columns: ["name", takenUpKey] }),
    },
    {
      ...{ anchor: summaryAnchor(period.id, "facts"), mayLack: true },
      formulas: (block, book) => [...differingUnits(block, period, book), ...differingLeaders(block)],
    },
    {
      ...{ anchor: summaryAnchor(period.id, "agency"), mayLack: true },
      formulas: (block, book) => differingTargets(block, period, book),
    },
    oneCell(period, "state", (blockOf) => listState(blockIn(blockOf, "facts"), blockIn(blockOf, "agency"))),
    signer(period, "secretary"),
    signer(period, "chair"),
    { anchor: summaryAnchor(period.id, "heading"), mayLack: true },
  ];
};
