import type { SimpleDemand, SimpleDemandKind } from "./condition";
import type { Level } from "./target";

/** What a kind of demand is, for all who check, judge or word it. */
export interface DemandTraits {
  /** Of whom it can be asked. */
  readonly levels: readonly Level[];
  /** Whose awards it names: those of a unit's people, or such as one has held oneself; null where it names none. */
  readonly names: "people" | "own" | null;
}

const everyone: readonly Level[] = ["agency", "unit", "individual"];
const judged: readonly Level[] = ["unit", "individual"];

/** Every kind of demand by its traits. */
const demands = {
  ratingAtLeast: { levels: judged, names: null },
  recognisedInitiatives: { levels: judged, names: null },
  peopleShare: { levels: ["unit"], names: "people" },
  hasPersonWith: { levels: ["unit"], names: "people" },
  heldBefore: { levels: everyone, names: "own" },
  notHeldBack: { levels: ["individual"], names: null },
  registered: { levels: judged, names: null },
  noneDisciplinedFrom: { levels: ["unit"], names: null },
  byCouncil: { levels: everyone, names: null },
} as const satisfies Record<SimpleDemandKind, DemandTraits>;

export const demandTraits = ({ kind }: SimpleDemand): DemandTraits => demands[kind];

/** The awards that a demand names; none for one that names none. */
export const awardsNamed = (demand: SimpleDemand): readonly string[] => ("awards" in demand ? demand.awards : []);
