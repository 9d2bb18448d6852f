import type { FactKinds, Statable, Stated } from "../../plan/facts";
import type { planIssueFacts, PlanIssueCode } from "../../plan/planIssue";
import type { findingFacts, FindingCode } from "../../rules/findings/findingFacts";
import type { SimpleDemandKind } from "../../plan/condition";
import type { demandFacts } from "../../rules/shortlist/conditions";
import type { reasonFacts, ReasonCode } from "../../rules/shortlist/shortlist";
import type { Outside, Places } from "./format";

/**
 * A sentence that says nothing but what is stated: outside of brackets what is `Always` there, within them what is there
 * `Sometimes`. Any other is no sentence, and its type says why.
 */
type Said<T extends string, Always extends string, Sometimes extends string> = [
  Exclude<Places<T>, Always | Sometimes>,
] extends [never]
  ? [Exclude<Places<Outside<T>>, Always>] extends [never]
    ? T
    : `{${Exclude<Places<Outside<T>>, Always>}} is not always stated: it stands in [brackets]`
  : `{${Exclude<Places<T>, Always | Sometimes>}} is not stated`;

/** What some codes say beyond their facts, made from these by `findingDetails`. */
export interface FindingDetails {
  readonly "figure.missing": { readonly field: string };
  readonly "ratio.total-zero": { readonly whole: string };
  readonly "target.exactly-at-threshold": { readonly short: string; readonly threshold?: string | undefined };
  readonly "person.duplicate": { readonly line?: string | undefined };
  readonly "initiative.shared": { readonly counting: string };
  readonly "anchor.damaged": { readonly damage: string; readonly remedy: string };
  readonly "plan.invalid": { readonly fault: string };
  readonly "list.changed": {
    readonly what: string;
    readonly was?: string | undefined;
    readonly is?: string | undefined;
  };
  readonly "plan.changed": {
    readonly what: string;
    readonly was?: string | undefined;
    readonly is?: string | undefined;
    readonly turned?: string | undefined;
  };
}

/** Where the plan asks for registration: said of any code. */
type OfPlan = "clause" | "planNumber";
type DetailsOf<Code> = Code extends keyof FindingDetails ? FindingDetails[Code] : Readonly<Record<OfPlan, string>>;
type Sure<T> = { [Key in keyof T]-?: undefined extends T[Key] ? never : Key }[keyof T] & string;

/** What any finding may say: of whom it is, what was typed and what mends it, the figure and what the plan asks for. */
type OfFindings = "unit" | "period" | "person" | "typed" | "mend" | "notApplicableHint" | "figure" | "requirement";

type FindingSaid<Code extends FindingCode, T extends string> = Said<
  T,
  OfPlan | Exclude<Stated<(typeof findingFacts)[Code]>, keyof DetailsOf<Code>> | Sure<DetailsOf<Code>>,
  OfFindings | Statable<(typeof findingFacts)[Code]> | (keyof DetailsOf<Code> & string)
>;

interface FindingWords {
  /** Heads findings of the code. */
  readonly kind: string;
  /** What one of them says. */
  readonly says: string;
}

/** The words of every finding; a place that its code does not state does not compile. */
export const findingWords = <const T extends Readonly<Record<FindingCode, FindingWords>>>(
  words: T & { readonly [Code in FindingCode]: { readonly says: FindingSaid<Code, T[Code]["says"]> } },
): T => words;

type Sentences<Code extends string> = Readonly<Record<Code, string>>;
type Checked<
  T extends Sentences<Code>,
  Code extends string,
  Table extends Record<Code, FactKinds>,
  Always,
  Sometimes,
> = {
  readonly [Key in Code]: Said<
    T[Key],
    Stated<Table[Key]> | (Always & string),
    Statable<Table[Key]> | (Sometimes & string)
  >;
};

/** The words of every plan issue, likewise. */
export const planIssueWords = <const T extends Sentences<PlanIssueCode>>(
  words: T & Checked<T, PlanIssueCode, typeof planIssueFacts, never, never>,
): T => words;

/** The words of every reason, likewise. */
export const reasonWords = <const T extends Sentences<ReasonCode>>(
  words: T &
    Checked<T, ReasonCode, typeof reasonFacts, OfPlan, "target" | "figure" | "requirement" | "period" | "condition">,
): T => words;

interface ConditionStates {
  /** Between what will do, each by itself. */
  readonly or: string;
  readonly met: string;
  readonly lacking: string;
  readonly unknown: string;
}

/** The words of every kind of demand, likewise, and of what becomes of a condition. */
export const conditionWords = <const T extends Sentences<SimpleDemandKind> & ConditionStates>(
  words: T & Checked<T, SimpleDemandKind, typeof demandFacts, never, never>,
): T => words;

/** The words of failures: they may name the sheet and the cell, where these are known. */
export const failureWords = <const T extends Readonly<Record<string, string>>>(
  words: T & { readonly [Code in keyof T]: Said<T[Code], never, "sheet" | "address"> },
): T => words;
