import type { ReactElement } from "react";
import type {
  ActionFailure,
  ActionResult,
  CheckOutcome,
  DraftFault,
  DraftOutcome,
  DraftReading,
  FoundCell,
  Located,
  MendedCell,
  MendOutcome,
  SetUpOutcome,
  ShortlistOutcome,
  UndoOutcome,
  UnitInput,
} from "../../actions/run/outcomes";
import type { AssignOutcome } from "../../actions/setUp/assignNominations";
import type { CommandNotice } from "../../actions/run/commandNotice";
import type { PapersOffer, RegistrationOutcome } from "../../actions/papers/papers";
import type { ShortlistOptions } from "../../actions/list/shortlist";
import type { HostWarning, RunOptions } from "../../actions/port/workbookHost";
import type { EntrySubject } from "../../locale/describeEntry";
import type { SaidMend } from "../../locale/describeMend";
import type { SaidUnlike } from "../../locale/describeUnlikeWords";
import type { Plan, PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";
import type { PlanIssue } from "../../plan/planIssue";
import type { Status } from "../../rules/evaluate/status";
import type { Finding } from "../../rules/findings/finding";
import type { FindingCode } from "../../rules/findings/findingFacts";
import type { StepOutcome } from "../../selfCheck/host/runHostCheck";
import type { AboutExcel } from "./aboutExcel";
import type { Exchange } from "./exchange";
import type { HostCondition } from "./hostConditions";
import type { EntryValue } from "../../workbook/entries/entry";
import type { CapCount } from "../../rules/shortlist/awardCaps";
import type { ConditionOutcome } from "../../rules/shortlist/conditions";
import type { Reason } from "../../rules/shortlist/shortlist";

export interface SetUpRequest {
  readonly plan: Plan;
  readonly units: readonly UnitInput[];
  /** Targets whose sheets are in sight; all, or those that are now, where absent. */
  readonly targetSheets?: readonly TargetId[];
  readonly password?: string;
}

export interface CheckRequest {
  /** The findings go to their sheet only where asked. */
  readonly writeSheet: boolean;
  /** Only what has changed is read, where that is known; formulas of other sheets are as they were. */
  readonly changedOnly?: boolean;
}

/** What came of a file that somebody chose as a plan. */
export type PlanReading =
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "faults"; readonly issues: readonly PlanIssue[] }
  | { readonly kind: "notJson" | "tooLarge" };

/** What became of trying an Excel. */
export interface ExcelTrial {
  readonly steps: readonly StepOutcome[];
  readonly about: AboutExcel;
  readonly from: Date;
  readonly seconds: number;
}

/** What the views ask for: the actions, bound to the host that the entry file chose. Failures are values. */
export interface Engine {
  /** The plan a new workbook is made from. */
  plan(): Promise<Plan>;
  /** Another plan, from a .json file. */
  readPlan(file: Blob): Promise<ActionResult<PlanReading>>;
  /** Adds the form of a plan and shows it; one that is there is only shown. */
  draftPlan(plan: Plan, run: RunOptions): Promise<ActionResult<DraftOutcome>>;
  /** The plan that the form says, or its faults. */
  readDraft(run: RunOptions): Promise<ActionResult<DraftReading>>;
  setUp(request: SetUpRequest, run: RunOptions): Promise<ActionResult<SetUpOutcome>>;
  check(options: CheckRequest, run: RunOptions): Promise<ActionResult<CheckOutcome>>;
  mend(findings: readonly Located<Finding>[], run: RunOptions): Promise<ActionResult<MendOutcome>>;
  /** Puts back what was mended, where nobody changed it since. */
  undoMend(cells: readonly MendedCell[], run: RunOptions): Promise<ActionResult<UndoOutcome>>;
  /** Takes the marks of an earlier form for nominations of one occasion. */
  assignNominations(period: PeriodId, run: RunOptions): Promise<ActionResult<AssignOutcome>>;
  previewShortlist(period: PeriodId, run: RunOptions): Promise<ActionResult<ShortlistOutcome>>;
  makeShortlist(period: PeriodId, run: RunOptions, options?: ShortlistOptions): Promise<ActionResult<ShortlistOutcome>>;
  /** What can be made for an occasion whose list is written. */
  papers(period: PeriodId, run: RunOptions): Promise<ActionResult<PapersOffer>>;
  /** The list of those who registered for the year. */
  registration(run: RunOptions): Promise<ActionResult<RegistrationOutcome>>;
  /** Asks something of units' files, which are fetched when they are first asked for. */
  exchange<T>(ask: (exchange: Exchange) => Promise<ActionResult<T>>, run: RunOptions): Promise<ActionResult<T>>;
  /** Opens a file as a new workbook to be saved; absent where the program around the pane opens none. */
  readonly openBook?: ((bytes: Uint8Array) => Promise<ActionResult<null>>) | undefined;
  goTo(cell: FoundCell): Promise<ActionResult<null>>;
  /** Rows of text of the cells that are selected in Excel; absent where nothing can be. */
  readonly selection?: (() => Promise<ActionResult<readonly (readonly string[])[]>>) | undefined;
  /** Local date and time. */
  now(): Date;
  /** A workbook filled with invented figures; absent where there is none. */
  readonly trySample?: (run: RunOptions) => Promise<ActionResult<SetUpOutcome>>;
  /** Tries what the product relies on in this Excel, and takes it away again; absent where there is none. */
  readonly tryExcel?: (run: RunOptions) => Promise<ActionResult<ExcelTrial>>;
  /** A part of the help that this host alone has: it comes with the host, for no other fetches it. */
  readonly HelpPart?: () => ReactElement;
  /** Gives the names of the sheets that went; refuses where people have typed since. */
  readonly removeSheets?: (run: RunOptions) => Promise<ActionResult<readonly string[]>>;
  /** Calls back when a command of the ribbon ends; gives what stops it. Absent where there is no ribbon to hear of. */
  readonly hearCommands?: ((ended: (notice: CommandNotice) => void) => () => void) | undefined;
  /** What stands in the way from the beginning, in the place of what Office says. */
  readonly conditions?: readonly HostCondition[];
  /** Calls back when Excel refuses something that the workbook is whole without; gives what stops it. */
  readonly hearWarnings?: (told: (warning: HostWarning) => void) => () => void;
  /** Calls back when figures change; gives what stops it. Absent where the host has no events. */
  readonly watch?: ((changed: (by: "me" | "another") => void) => () => void) | undefined;
}

/** Sentences for what the actions return, from `locale/`. */
export interface Descriptions {
  finding(finding: Finding, plan: Plan, names: ReadonlyMap<string, string>): string;
  /** What a certain mend makes of its cell; null where there is none. */
  mend(finding: Finding, plan: Plan): SaidMend | null;
  /** Whose figure it is; empty where that is said already. */
  place(finding: Omit<Finding, "unit">, plan: Plan): string;
  reason(reason: Reason, plan: Plan): string;
  /** What an award asks for and what became of it: "Thiếu: …". */
  condition(condition: ConditionOutcome): string;
  /** Which entry of a workbook it is, as its sheet says it; whose is said elsewhere. */
  entry(entry: EntrySubject, plan: Plan): string;
  /** What stands in it, as people typed it. */
  entryValue(value: EntryValue, entry: EntrySubject, plan: Plan): string;
  cap(count: CapCount, plan: Plan): string;
  failure(failure: ActionFailure): string;
  planIssue(issue: PlanIssue): string;
  /** Limits of a plan for which its own words have another number. */
  unlikeWords(plan: Plan): readonly SaidUnlike[];
  draftFault(fault: DraftFault): string;
  /** What of Excel stands in the way, or what it refused on some sheets that the workbook is whole without. */
  hostNotice(code: HostCondition | HostWarning["code"] | "slowAnswer", sheets?: readonly string[]): string;
  status(status: Status): string;
  /** A heading for findings of one code. */
  kind(code: FindingCode): string;
}
