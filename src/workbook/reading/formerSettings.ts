import type { PeriodId, Plan } from "../../plan/plan";
import { isBlank } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { anchors, summaryAnchor } from "../blocks/anchors";
import { formerSettings } from "../blocks/councilKeys";
import { valueKey } from "../blocks/listKeys";
import type { SittingKey } from "../blocks/sittingKeys";
import type { CellRef } from "../drawing/description";
import { entryContent, type Typed } from "../drawing/typedContent";
import { cellOf } from "../drawing/keyedBlock";
import type { ReadBlocks } from "./readFigures";
import { rawUnder } from "./readKeyedBlock";
import type { IsCell } from "./typedCells";

type FormerSetting = keyof typeof formerSettings;
const formerKeys = Object.keys(formerSettings) as readonly FormerSetting[];

/** What a list of an earlier form asked for itself, and the council's sheet takes over. */
interface TakenSetting {
  readonly row: SittingKey;
  readonly typed: Typed;
  /** Where it stands on the list. */
  readonly from: CellRef | undefined;
  /** Where it goes on the council's sheet, as far as that is there and does not hold it yet. */
  readonly to: CellRef | undefined;
}

const isSame = (one: Raw, other: Typed): boolean => entryContent(one) === other;

/** What the council's sheet takes over of a list: nothing over what somebody typed there since. */
function takenSettings(blocks: ReadBlocks, period: PeriodId): readonly TakenSetting[] {
  const [former, council] = [blocks.get(summaryAnchor(period, "settings")), blocks.get(anchors.councilOccasions)];
  if (former === undefined) return [];
  return formerKeys.flatMap((key): readonly TakenSetting[] => {
    const row = formerSettings[key];
    const typed = entryContent(rawUnder(former, key, valueKey));
    const there = rawUnder(council, row, period);
    if (typed === null || typed === "" || !(isBlank(there) || isSame(there, typed))) return [];
    const to = council && isBlank(there) ? cellOf(council, row, period) : undefined;
    return [{ row, typed, from: cellOf(former, key, valueKey), to }];
  });
}

/** The cells of a list whose entries stand on the council's sheet, or come to stand there. */
export function takenSettingCells(blocks: ReadBlocks, period: PeriodId): IsCell {
  const cells = takenSettings(blocks, period).flatMap(({ from }) => from ?? []);
  return ({ row, column }) => cells.some((cell) => cell.row === row && cell.column === column);
}

/** What a sheet of the council that is made first takes over of lists of an earlier form. */
export const takenByCouncil =
  (blocks: ReadBlocks) =>
  (row: string, period: PeriodId): Raw | undefined =>
    takenSettings(blocks, period).find((setting) => setting.row === row)?.typed;

/** How many entries of one occasion's list the council's sheet has not got yet, and takes over. */
export function countPending(blocks: ReadBlocks, period: PeriodId): number {
  const isThere = blocks.has(anchors.councilOccasions);
  return takenSettings(blocks, period).filter(({ to }) => !isThere || to !== undefined).length;
}

/** How many entries that is, of all occasions. */
export const countTaken = (blocks: ReadBlocks, { periods }: Plan): number =>
  periods.reduce((sum, { id }) => sum + takenSettings(blocks, id).length, 0);

/** What a sheet of the council that is there takes over of one occasion's list. */
export const takenWrites = (
  blocks: ReadBlocks,
  period: PeriodId,
): readonly { readonly cell: CellRef; readonly content: Typed }[] =>
  takenSettings(blocks, period).flatMap(({ to, typed }) => (to === undefined ? [] : [{ cell: to, content: typed }]));
