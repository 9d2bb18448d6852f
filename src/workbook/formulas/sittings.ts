import { memberRoles, presences } from "../../rules/figures/councilTokens";
import { presenceKey } from "../blocks/sittingKeys";
import type { PeriodId } from "../../plan/plan";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { isBlank, isChoice } from "./expressions";
import { columnRange } from "./listPrint";
import { counted, isWholeVote } from "./votes";
import { isTaken } from "./wrongEntries";

/** 1 for a cell that is the text, 0 for any other, an error too. */
const is = (cells: string, text: string): string => `ISNUMBER(1/${isChoice(cells, text)})`;

/** 1 for each row of the list that stands for somebody who votes, as `isVoter` of the rules says. */
function voters(members: KeyedBlock): string {
  const name = columnRange(members, "name");
  const isClerk = is(columnRange(members, "role"), memberRoles.clerk);
  return `(ROW(${name})>MIN(ROW(${name})))*${isTaken(name)}*(1-${isClerk})`;
}

/** What was stated, or else what the list says. */
const statedOr = (stated: string, listed: string): string =>
  `IFERROR(IF(${isBlank(stated)},${listed},IF(${isWholeVote(stated)},${counted(stated)},"")),"")`;

/** How many vote in all, as `membersIn` of the rules says; nothing where neither the cell nor the list says it. */
export function membersFormula(stated: string, members: KeyedBlock): string {
  const count = `SUMPRODUCT(${voters(members)})`;
  return statedOr(stated, `IF(${count}=0,"",${count})`);
}

/** How many took part, as `presentIn` of the rules says; nothing while it is not known of each who votes. */
export function presentFormula(stated: string, members: KeyedBlock, period: PeriodId): string {
  const all = voters(members);
  const presence = columnRange(members, presenceKey(period));
  const tookPart = `${is(presence, presences.present)}+${is(presence, presences.written)}`;
  const told = `SUMPRODUCT(${all}*(${tookPart}+${is(presence, presences.absent)}))`;
  const isKnown = `AND(${told}>0,${told}=SUMPRODUCT(${all}))`;
  return statedOr(stated, `IF(${isKnown},SUMPRODUCT(${all}*(${tookPart})),"")`);
}
