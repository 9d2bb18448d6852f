import { fill, sheetTexts } from "../../locale/workbook/sheets";
import type { PeriodId } from "../../plan/plan";
import { baseWords, memberRoles, presences } from "../../rules/figures/councilTokens";
import { anchors } from "../blocks/anchors";
import type { ShownKey } from "../blocks/councilKeys";
import { presenceKey, type SittingKey } from "../blocks/sittingKeys";
import type { KeyedBlock } from "../drawing/keyedBlock";
import { columnOf, isBlank, isChoice, isExactly, literal, lookUp } from "./expressions";
import { columnRange } from "./listPrint";
import { isRateIn } from "./rate";
import { counted, isWholeVote, rateFormula } from "./votes";
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

const at = (period: PeriodId, row: SittingKey): string =>
  lookUp(anchors.councilOccasions, literal(row), literal(period));

/** The row of an award is found by its label, for a line of a list says its award by name. */
const labelled = (title: string): string =>
  `MATCH(${literal(fill(sheetTexts.council.awardRate, { award: "" }))}&${title},INDEX(${anchors.councilOccasions},0,2),0)`;

/**
 * The rate that votes on the award of a line need, named in the cell `title`: its own where one was set, nothing where that cannot be
 * meant, else the occasion's, also where the sheet has no row for it.
 */
export function awardRateFormula(period: PeriodId, title: string, otherwise: string): string {
  const row = labelled(title);
  const own = `INDEX(${anchors.councilOccasions},${row},MATCH(${literal(period)},INDEX(${anchors.councilOccasions},1,0),0))`;
  return `IF(ISERROR(${row}),${otherwise},IF(${isBlank(own)},${otherwise},IF(${isRateIn(own)},${own},"")))`;
}

/** Whether a formula asks for the rate of an award: one of a list that was made before does not. */
export const asksAwardRate = (formula: string): boolean =>
  formula.includes(literal(fill(sheetTexts.council.awardRate, { award: "" })));

const { sitting: words, votes: voteWords } = sheetTexts.summary;

/** A word of those that can be chosen, as the lists compare it; else what is said of the cell. */
function baseFormula(cell: string): string {
  const known = baseWords.map((word) => `IF(${isExactly(cell, word)},${literal(word)},`).join("");
  const unknown = `IF(${isBlank(cell)},${literal(words.noBase)},${literal(words.wrongBase)})`;
  return `${known}${unknown}${")".repeat(baseWords.length)}`;
}

const knownNumber = (cell: string): string => `IF(COUNT(${cell})=1,${cell},${literal(words.unknown)})`;

const ballotsFormula = (cell: string): string =>
  `IF(${isBlank(cell)},${literal(words.unknown)},IFERROR(IF(${isWholeVote(cell)},${counted(cell)},${literal(voteWords.invalid)}),${literal(voteWords.invalid)}))`;

/** Who is named for the occasion, or else the first of the list with the role. */
function namedFormula(cell: string, role: string): string {
  const listed = `INDEX(${columnOf(anchors.councilMembers, literal("name"))},MATCH(${literal(role)},${columnOf(anchors.councilMembers, literal("role"))},0))`;
  return `IF(${isBlank(cell)},${listed},${cell})&""`;
}

/** What a list shows of its sitting, live from the council's sheet; calm words where it says nothing. */
export function shownOfSitting(period: PeriodId): Readonly<Record<ShownKey, string>> {
  const orElse = (formula: string, text: string): string => `IFERROR(${formula},${literal(text)})`;
  const cell = (row: SittingKey): string => at(period, row);
  return {
    base: orElse(baseFormula(cell("base")), words.noBase),
    rate: orElse(rateFormula(cell("rate")), words.noRate),
    members: orElse(knownNumber(cell("membersCounted")), words.unknown),
    present: orElse(knownNumber(cell("presentCounted")), words.unknown),
    returned: orElse(ballotsFormula(cell("returned")), words.unknown),
    chair: orElse(namedFormula(cell("chair"), memberRoles.chair), ""),
    secretary: orElse(namedFormula(cell("secretary"), memberRoles.secretary), ""),
  };
}
