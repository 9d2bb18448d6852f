import type { Penalty } from "../../plan/condition";
import { isBlank } from "./blank";
import type { Person } from "./figures";
import { choiceIn } from "./sameChoice";
import { heldBackTokens, tokens } from "./tokens";

/** The penalties at least as severe as one, as they stand in cells. */
export const penaltiesFrom: Readonly<Record<Penalty, readonly string[]>> = {
  reprimand: [tokens.reprimand, tokens.warned],
  warning: [tokens.warned],
};

/** Why somebody is not considered for the time being (NĐ 152/2025, Điều 4). */
export type HeldBack = { readonly kind: "no" | "unreadable" } | { readonly kind: "for"; readonly reason: string };

export function heldBackFor({ heldBack }: Pick<Person, "heldBack">): HeldBack {
  if (isBlank(heldBack)) return { kind: "no" };
  const reason = choiceIn(heldBack, heldBackTokens);
  return reason === undefined ? { kind: "unreadable" } : { kind: "for", reason };
}
