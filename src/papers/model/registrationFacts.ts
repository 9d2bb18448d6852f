import type { Plan } from "../../plan/plan";

/** Who registered, for what, by which document and on which day. */
export interface RegistrationLine {
  readonly name: string;
  /** Of a person, of whatever unit; "" for a collective. */
  readonly post: string;
  /** Of a person the unit's name; "" for a collective. */
  readonly unit: string;
  /** The title registered; "" where nobody says. */
  readonly title: string;
  readonly registrationNo: string;
  /** An Excel serial day. */
  readonly registeredOn: number;
}

/** All that the list of those who registered is made from. */
export interface RegistrationFacts {
  readonly plan: Plan;
  readonly collectives: readonly RegistrationLine[];
  readonly people: readonly RegistrationLine[];
  /** Who signs for the council, and the post in the office; null and "" where nobody is named. */
  readonly chair: string | null;
  readonly chairPost: string;
}
