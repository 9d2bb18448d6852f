import type { AwardId } from "../../plan/award";
import type { PeriodId } from "../../plan/plan";
import { isBlank } from "../../rules/figures/blank";
import { memberRoles, shareBases } from "../../rules/figures/councilTokens";
import type { Raw } from "../../rules/figures/figures";
import { choiceKeyIn, isSameChoice } from "../../rules/figures/sameChoice";
import { membersIn, presentIn, type MemberAt } from "../../rules/figures/sitting";
import { countedVotes, type Sitting } from "../../rules/figures/votes";
import { anchors } from "../blocks/anchors";
import { textOf } from "../blocks/book";
import { awardRateKey, presenceKey, reasonKey, type SittingKey } from "../blocks/sittingKeys";
import type { ReadBlocks } from "./readFigures";
import { rawInList, rawUnder } from "./readKeyedBlock";

/** A row of the council's list as one occasion has it. */
export interface ReadMember extends MemberAt {
  /** From the row behind the keys on. */
  readonly index: number;
  readonly post: Raw;
  readonly reason: Raw;
}

/** What the council's sheet says of an occasion. */
export interface SittingRecord {
  readonly typed: (key: SittingKey) => Raw;
  /** The rate that was set for one award; blank where the occasion's is meant. */
  readonly awardRate: (award: AwardId) => Raw;
  readonly members: readonly ReadMember[];
  readonly sitting: Sitting;
  /** Who signs; "" where nobody is named. */
  readonly chair: string;
  readonly secretary: string;
}

/** The council's list, blank rows included; its last row says where to insert more. */
function membersAt(blocks: ReadBlocks, period: PeriodId): readonly ReadMember[] {
  const block = blocks.get(anchors.councilMembers);
  if (block === undefined) return [];
  return Array.from({ length: Math.max(0, block.range.rows - 2) }, (_, index) => {
    const at = (key: string): Raw => rawInList(block, index, key);
    const own = { name: at("name"), post: at("post"), role: at("role") };
    return { index, ...own, presence: at(presenceKey(period)), reason: at(reasonKey(period)) };
  });
}

/** The rate that votes on an award need, as typed: its own, or where nobody set one that of the occasion. */
export function rateOf({ typed, awardRate }: Pick<SittingRecord, "typed" | "awardRate">, award: AwardId | null): Raw {
  const own = award === null ? null : awardRate(award);
  return isBlank(own) ? typed("rate") : own;
}

/** Reads what the council's sheet says of an occasion; `otherwise` is what comes to stand where it says nothing. */
export function readSitting(
  blocks: ReadBlocks,
  period: PeriodId,
  otherwise: (key: SittingKey, period: PeriodId) => Raw | undefined = () => undefined,
): SittingRecord {
  const block = blocks.get(anchors.councilOccasions);
  const typed = (key: SittingKey): Raw => {
    const there = rawUnder(block, key, period);
    return isBlank(there) ? (otherwise(key, period) ?? there) : there;
  };
  const members = membersAt(blocks, period);
  const named = (key: "chair" | "secretary"): string =>
    isBlank(typed(key))
      ? textOf(members.find(({ role }) => isSameChoice(role, memberRoles[key]))?.name ?? null)
      : textOf(typed(key));
  return {
    awardRate: (award) => rawUnder(block, awardRateKey(award), period),
    ...{ typed, members, chair: named("chair"), secretary: named("secretary") },
    sitting: {
      base: choiceKeyIn(typed("base"), shareBases),
      members: membersIn(members, typed("members")),
      present: presentIn(members, typed("present")),
      returned: countedVotes(typed("returned")),
    },
  };
}
