import type { Plan } from "../../plan/plan";
import { minutesDays } from "../../rules/figures/minutes";
import { minutesKey } from "../../rules/figures/minutesKeys";
import { nominationKey } from "../../rules/figures/nominations";
import { tokens } from "../../rules/figures/tokens";
import { toA1 } from "../../sheet/a1";
import { minutesMissingKey, valueKey } from "../blocks/listKeys";
import { cellOf, type KeyedBlock } from "../drawing/keyedBlock";
import { isChoice } from "./expressions";
import { columnRange } from "./listPrint";
import { isEmpty, isSeen, takenUnless } from "./wrongEntries";

interface Blocks {
  readonly unit: KeyedBlock;
  readonly people: KeyedBlock;
}

const at = (unit: KeyedBlock, row: string): string | undefined => {
  const cell = cellOf(unit, row, valueKey);
  return cell && toA1(cell);
};

/** 1 for a day on which a unit may have met, else 0 or an error. */
export function minutesDay(cells: string, { year }: Pick<Plan, "year">): string {
  const { from, to } = minutesDays(year);
  return `ISNUMBER(${cells})*(${cells}>=${from})*(${cells}<${to + 1})`;
}

/** The cells of the minutes by period, of those that the sheet has a place for: sheets of earlier forms have none. */
const placesOf = (unit: KeyedBlock, { periods }: Plan) =>
  periods.flatMap(({ id }) => {
    const [number, heldOn] = [at(unit, minutesKey("number", id)), at(unit, minutesKey("heldOn", id))];
    return number === undefined || heldOn === undefined ? [] : [{ period: id, number, heldOn }];
  });

/** How many cells of the minutes are empty, of the occasions for which somebody is nominated. */
export function missingMinutes({ unit, people }: Blocks, plan: Plan): string {
  const terms = placesOf(unit, plan).map(({ period, number, heldOn }) => {
    const none = `ISERROR(1/${isChoice(columnRange(people, nominationKey(period)), tokens.mark)})`;
    return `IF(SUMPRODUCT(1-${none})>0,1-${isSeen(number)}+${isEmpty(heldOn)},0)`;
  });
  return terms.length === 0 ? "0" : terms.join("+");
}

/** How many of their days cannot be meant, each as a term to be added. */
export const wrongMinutes = (unit: KeyedBlock, plan: Plan): readonly string[] =>
  placesOf(unit, plan).map(({ heldOn }) => `N(${takenUnless(heldOn, minutesDay(heldOn, plan))})`);

/** The cell that counts the missing ones; undefined on a sheet without. */
export const minutesCell = (unit: KeyedBlock): string | undefined => at(unit, minutesMissingKey);
