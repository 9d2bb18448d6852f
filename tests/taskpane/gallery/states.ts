import { calendarStates } from "./states/calendar";
import { checkStates } from "./states/check";
import { exchangeStates } from "./states/exchange";
import { setUpStates } from "./states/setUp";
import { shortlistStates } from "./states/shortlist";
import { startingStates } from "./states/starting";
import type { State } from "./states/state";

export type { State } from "./states/state";

/** Every state of the pane that is looked at, in the order of its tabs. */
export const states: Readonly<Record<string, State>> = {
  ...startingStates,
  ...setUpStates,
  ...exchangeStates,
  ...checkStates,
  ...shortlistStates,
  ...calendarStates,
};
