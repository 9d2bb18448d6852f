import type { Condition, DemandKind, SimpleDemandKind } from "../../plan/condition";
import type { FactKinds, Facts } from "../../plan/facts";

/** What is stated of every kind of demand: what is asked, and what was found where something was. */
export const demandFacts = {
  ratingAtLeast: { grade: "text", value: "text?" },
  recognisedInitiatives: { least: "number", value: "number?" },
  peopleShare: { awards: "text", percent: "percent", value: "number?", total: "number?" },
  hasPersonWith: { awards: "text", value: "number" },
  /** `running`: so many of the times one after the other. */
  heldBefore: { awards: "text", times: "number", running: "number?", years: "number?" },
  notHeldBack: { value: "text?" },
  registered: {},
  noneDisciplinedFrom: { from: "text", value: "number?" },
  byCouncil: { words: "text" },
} as const satisfies Record<SimpleDemandKind, FactKinds>;

/** `unknown`: the workbook does not tell, or not yet. It never keeps anybody off a list. */
export type ConditionState = "met" | "lacking" | "unknown";

/** What became of one demand. */
export interface Verdict<Kind extends SimpleDemandKind> {
  readonly state: ConditionState;
  readonly numbers: Facts<(typeof demandFacts)[Kind]>;
}

interface OutcomeOf<Kind extends SimpleDemandKind> extends Verdict<Kind> {
  readonly code: Kind;
}

export type DemandOutcome = { [Kind in SimpleDemandKind]: OutcomeOf<Kind> }[SimpleDemandKind];

/** What became of a condition of an award, for one who is put forward. */
export interface ConditionOutcome {
  readonly code: DemandKind;
  readonly effect: Condition["effect"];
  readonly state: ConditionState;
  /** What was asked: one demand, or several of which one will do. */
  readonly asked: readonly DemandOutcome[];
  /** Which article of which text asks for it; absent where the office itself does. */
  readonly source?: string;
}

/** One of several is met where one is; it is lacking where all are. */
export function stateOfSeveral(states: readonly ConditionState[]): ConditionState {
  if (states.includes("met")) return "met";
  return states.includes("unknown") ? "unknown" : "lacking";
}
