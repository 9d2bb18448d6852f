import type { Period, Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { Result } from "../../rules/evaluate/result";
import type { ShareBase } from "../../rules/figures/councilTokens";
import type { CountedVotes, Decision } from "../../rules/figures/votes";

/** A line of a list as the council has it: who is proposed for what, and what was voted and concluded. */
export interface PaperLine extends CountedVotes {
  readonly name: string;
  /** Of a person, of whatever unit; "" for a collective. */
  readonly post: string;
  /** Of a person the unit's name; "" for a collective. */
  readonly unit: string;
  /** Of a collective, who heads it; "" for a person, and where nobody is named. */
  readonly head: string;
  /** The award that it is proposed for; "" where nobody says. */
  readonly award: string;
  /** In points, what votes on the award need; null where nobody set it. */
  readonly rate: number | null;
  /** Of a collective, how many targets it met, in words; "" for a person. */
  readonly detail: string;
  /** Of a person the rating of the year, and initiatives of the occasion. */
  readonly rating: string;
  readonly initiatives: number;
  /** Null while the council concluded nothing. */
  readonly decided: Decision | null;
  readonly remark: string;
  /** The figures of a unit by target, of what is judged in the occasion. */
  readonly results: readonly PaperResult[];
}

/** A target with what it came to. */
export interface PaperResult {
  readonly target: Target;
  readonly result: Result;
}

export interface PaperMember {
  readonly name: string;
  readonly post: string;
  readonly role: string;
  readonly presence: "present" | "written" | "absent" | null;
  readonly reason: string;
}

/** What the council's sheet says of an occasion's sitting; null where it says nothing that can be meant. */
export interface PaperSitting {
  readonly base: ShareBase | null;
  /** In points, of awards that have none of their own. */
  readonly rate: number | null;
  readonly members: number | null;
  readonly present: number | null;
  readonly issued: number | null;
  readonly returned: number | null;
  /** An Excel serial day. */
  readonly metOn: number | null;
  /** Parts of a day. */
  readonly metAt: number | null;
  readonly endedAt: number | null;
  readonly place: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly counters: readonly string[];
}

/** What was done on a commemoration. */
export interface PaperEvent {
  readonly name: string;
  readonly activity: string;
  /** An Excel serial day; null where nobody says. */
  readonly doneOn: number | null;
}

export interface PaperUnit {
  readonly name: string;
  readonly staff: number;
  readonly results: readonly PaperResult[];
}

/** All that the papers of an occasion are made from. */
export interface PaperFacts {
  readonly plan: Plan;
  readonly period: Period;
  readonly units: readonly PaperUnit[];
  readonly agency: readonly PaperResult[];
  readonly events: readonly PaperEvent[];
  readonly collectives: readonly PaperLine[];
  readonly people: readonly PaperLine[];
  readonly members: readonly PaperMember[];
  readonly sitting: PaperSitting;
}
