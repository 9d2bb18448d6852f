import type { CheckOutcome, FoundCell, Located, ShortlistOutcome } from "../actions/run/outcomes";
import type { DemandKind } from "../plan/condition";
import type { AnyFacts } from "../plan/facts";
import type { Plan } from "../plan/plan";
import type { Finding } from "../rules/findings/finding";
import type { Result } from "../rules/evaluate/result";
import type { ConditionOutcome, ConditionState } from "../rules/shortlist/conditions";
import type { ProposedPerson, ProposedUnit, Shortlist } from "../rules/shortlist/shortlist";

/** A cell as scripts read it; null where it cannot be found. */
type JsonCell = { readonly sheet: string; readonly address: string } | null;

/** What became of a demand of an award. */
interface JsonDemand {
  readonly code: DemandKind;
  readonly state: ConditionState;
  readonly numbers: AnyFacts;
}

interface JsonProposal {
  readonly rank: number;
  /** The id of the award; null where nobody says for which. */
  readonly award: string | null;
  /** A condition with alternatives is `oneOf`, and has them in `of`. */
  readonly conditions: readonly (JsonDemand & {
    readonly effect: ConditionOutcome["effect"];
    /** Where a law asks for it; left out where the office itself does. */
    readonly source: string | undefined;
    readonly of?: readonly JsonDemand[];
  })[];
}

/** What `--json` prints: the shape is a promise to scripts. `shortlist` is null after `check`. */
export interface JsonReport {
  readonly plan: Plan;
  readonly results: readonly {
    /** null for the agency. */
    readonly unit: string | null;
    readonly target: string;
    readonly period: string;
    readonly status: Result["status"];
    readonly figures: Result["figures"];
    readonly cell: JsonCell;
  }[];
  readonly findings: readonly (Omit<Finding, "place"> & { readonly place: undefined; readonly cell: JsonCell })[];
  readonly shortlist: {
    readonly period: string;
    readonly units: readonly (JsonProposal & { readonly unit: string })[];
    readonly people: readonly (JsonProposal & { readonly unit: string; readonly name: string })[];
    readonly excluded: readonly {
      readonly unit: string;
      readonly name?: string;
      readonly reasons: readonly string[];
    }[];
  } | null;
}

const cellOf = (cell: FoundCell | null): JsonCell =>
  cell === null ? null : { sheet: cell.sheet, address: cell.address };

const result = ({ unit, target, period, status, figures, cell }: Located<Result>): JsonReport["results"][number] => ({
  unit: unit ?? null,
  target,
  period,
  status,
  figures,
  cell: cellOf(cell),
});

/** Our own place is not part of the promise: JSON leaves out what is undefined. */
const finding = ({ cell, ...rest }: Located<Finding>): JsonReport["findings"][number] => ({
  ...rest,
  place: undefined,
  cell: cellOf(cell),
});

const condition = ({ code, effect, state, asked, source }: ConditionOutcome): JsonProposal["conditions"][number] => {
  const [only] = asked;
  return code === "oneOf" || only === undefined
    ? { code, state, numbers: {}, effect, source, of: asked }
    : { code, state, numbers: only.numbers, effect, source };
};

const proposal = ({ rank, award, conditions }: ProposedUnit | ProposedPerson): JsonProposal => ({
  rank,
  award,
  conditions: conditions.map(condition),
});

const shortlistReport = ({ period, units, people, excluded }: Shortlist): JsonReport["shortlist"] => ({
  period,
  units: units.map((one) => ({ unit: one.unit, ...proposal(one) })),
  people: people.map((one) => ({ unit: one.unit, name: one.name, ...proposal(one) })),
  excluded: excluded.map(({ unit, name, reasons }) => ({
    unit,
    ...(name === undefined ? {} : { name }),
    reasons: reasons.map(({ code }) => code),
  })),
});

/** A report as lines of JSON, two spaces a level. */
export const jsonLines = (report: JsonReport): readonly string[] => JSON.stringify(report, null, 2).split("\n");

/** The report of `check --json`, and with a shortlist that of `shortlist --json`. */
export const jsonReport = (checked: CheckOutcome, made: ShortlistOutcome | null): JsonReport => ({
  plan: checked.plan,
  results: checked.results.map(result),
  findings: checked.findings.map(finding),
  shortlist: made === null ? null : shortlistReport(made.shortlist),
});
