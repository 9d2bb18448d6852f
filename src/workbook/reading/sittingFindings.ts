import type { Period, Plan } from "../../plan/plan";
import { baseWords } from "../../rules/figures/councilTokens";
import type { Raw } from "../../rules/figures/figures";
import { serialOf, serialOfIso } from "../../rules/figures/serialDate";
import { countedVotes } from "../../rules/figures/votes";
import type { CellFault } from "../../rules/findings/cellFault";
import { choiceFault } from "../../rules/findings/choiceFault";
import { dateFault } from "../../rules/findings/dateFault";
import type { Finding } from "../../rules/findings/finding";
import { endFault, memberFaults, presenceFaults, sittingDayFault, timeFault } from "../../rules/findings/sittingFaults";
import { countedFault, rateFault, tooMany } from "../../rules/findings/voteFaults";
import { anchors } from "../blocks/anchors";
import { awardRateKey, presenceKey, reasonKey, sittingKeys, votedAwards, type SittingKey } from "../blocks/sittingKeys";
import type { ReadBlocks } from "./readFigures";
import { readSitting, type SittingRecord } from "./readSitting";

/** More of what is counted than the number that it is a part of, where that is known. */
function above(raw: Raw, most: number | null): CellFault | null {
  const count = countedVotes(raw);
  return count !== null && most !== null && count > most ? tooMany(count, most) : null;
}

/** What is wrong with an answer of an occasion's column; of what nobody answers, and of what may be any text, nothing. */
export function faultOf(
  key: SittingKey,
  { typed, sitting }: SittingRecord,
  period: Period,
  plan: Plan,
): CellFault | null {
  const raw = typed(key);
  switch (key) {
    case "rate":
      return rateFault(raw);
    case "base":
      return choiceFault(raw, baseWords);
    case "members":
      return countedFault(raw);
    case "present":
      return countedFault(raw) ?? above(raw, sitting.members);
    case "issued":
      return countedFault(raw) ?? above(raw, sitting.present ?? sitting.members);
    case "returned":
      return countedFault(raw) ?? above(raw, countedVotes(typed("issued")) ?? sitting.present ?? sitting.members);
    case "metOn":
      return dateFault(raw) ?? sittingDayFault(raw, serialOfIso(period.from), serialOf(plan.year + 1, 12, 31) ?? 0);
    case "metAt":
      return timeFault(raw);
    case "endedAt":
      return timeFault(raw) ?? endFault(typed("metAt"), raw);
    case "membersCounted":
    case "presentCounted":
    case "place":
    case "chair":
    case "secretary":
    case "counters":
      return null;
  }
}

function ofSitting(record: SittingRecord, period: Period, plan: Plan): readonly Finding[] {
  const faults = [
    ...sittingKeys.map((row) => [row, faultOf(row, record, period, plan)] as const),
    ...votedAwards(plan).map(({ id }) => [awardRateKey(id), rateFault(record.awardRate(id))] as const),
  ];
  return faults.flatMap(([row, fault]): readonly Finding[] => {
    const place = { block: "sittings", row, column: period.id } as const;
    return fault === null ? [] : [{ ...fault, period: period.id, place }];
  });
}

/** What is wrong in the council's list: of each member once, of how they took part for each occasion. */
function ofMembers(blocks: ReadBlocks, { periods }: Plan, records: readonly SittingRecord[]): readonly Finding[] {
  const block = blocks.get(anchors.councilMembers);
  const members = records[0]?.members ?? [];
  if (block === undefined) return [];
  const at = (index: number, key: string, fault: CellFault | null): readonly Finding[] => {
    const column = block.columns.get(key);
    if (fault === null || column === undefined) return [];
    const row = block.range.row + 1 + index;
    return [{ ...fault, place: { block: "cell", sheet: block.sheet, row, column } }];
  };
  return members.flatMap((_, index) => [
    ...memberFaults(members, index).flatMap(([key, fault]) => at(index, key, fault)),
    ...periods.flatMap(({ id }, order) => {
      const member = records[order]?.members[index];
      const { presence, reason } = presenceFaults(member?.presence ?? null, member?.reason ?? null);
      return [...at(index, presenceKey(id), presence), ...at(index, reasonKey(id), reason)];
    }),
  ]);
}

/** What the secretary typed on the council's sheet and cannot be meant: nothing is measured by it. */
export function sittingFindings(blocks: ReadBlocks, plan: Plan): readonly Finding[] {
  if (!blocks.has(anchors.councilOccasions)) return [];
  const records = plan.periods.map(({ id }) => readSitting(blocks, id));
  return [
    ...plan.periods.flatMap((period, at) => {
      const record = records[at];
      return record === undefined ? [] : ofSitting(record, period, plan);
    }),
    ...ofMembers(blocks, plan, records),
  ];
}
