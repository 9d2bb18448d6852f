import type { PeriodId } from "../../plan/plan";
import type { TargetId } from "../../plan/target";

/** Defined names: what every place that must be found again is called. They survive renamed sheets and moved blocks. */
export const anchorPrefix = "TD_";

/** Of names that stand in a workbook while a program is tried, and no longer. */
export const trialPrefix = "TT_";

/** Of the sheet on which a next plan is drawn up: it is people's own, and no part of a workbook that is set up. */
export const formAnchorPrefix = `${anchorPrefix}FORM_`;
export const isFormAnchor = (name: string): boolean => name.startsWith(formAnchorPrefix);

export const anchors = {
  index: "TD_INDEX",
  /** The index's cell that tells of the last check. */
  indexState: "TD_INDEX_STATE",
  registration: "TD_REGISTRATION",
  /** The units' people by name, as they were when the sheet was made, and whether they are so still. */
  registrationPeople: "TD_REGISTRATION_PEOPLE",
  registrationState: "TD_REGISTRATION_STATE",
  agencyFigures: "TD_AGENCY_FIGURES",
  /** Of the scorecard: units × targets, and the agency's targets below. */
  board: "TD_BOARD",
  boardAgency: "TD_BOARD_AGENCY",
  planTargets: "TD_PLAN_TARGETS",
  planPeriods: "TD_PLAN_PERIODS",
  planCategories: "TD_PLAN_CATEGORIES",
  planEvents: "TD_PLAN_EVENTS",
  planSettings: "TD_PLAN_SETTINGS",
  planLaws: "TD_PLAN_LAWS",
  /** The plan as it was loaded, as text in hidden cells: a workbook carries all that a check needs. */
  planSource: "TD_PLAN_SOURCE",
  /** What each occasion's sitting decided by, and who the council is. */
  councilOccasions: "TD_COUNCIL_OCCASIONS",
  councilMembers: "TD_COUNCIL_MEMBERS",
  check: "TD_CHECK",
  /** What a unit's file says of itself, and what stood in its entries when it was sent. */
  fileFacts: "TD_FILE_FACTS",
  fileSent: "TD_FILE_SENT",
  /** In a workbook that sent files: what they have come to, and the entries that were approved. */
  exchange: "TD_EXCHANGE",
  exchangeApproved: "TD_EXCHANGE_APPROVED",
} as const;

/** Of a table on the plan's sheet. */
export const isPlanAnchor = (name: string): boolean => name.startsWith(`${anchorPrefix}PLAN_`);

/** Of a table on the council's sheet. */
export const isCouncilAnchor = (name: string): boolean => name.startsWith(`${anchorPrefix}COUNCIL_`);

export const unitParts = ["unit", "figures", "initiatives", "people"] as const;
export type UnitPart = (typeof unitParts)[number];

/** `TD_U01_FIGURES` */
export const unitAnchor = (code: string, part: UnitPart): string => `${anchorPrefix}${code}_${part.toUpperCase()}`;

/** `TD_TARGET_DV_CT` */
export const targetAnchor = (target: TargetId): string => `${anchorPrefix}TARGET_${target.replaceAll("-", "_")}`;

/** Above these blocks stands a formula of ours that no name leads to. */
export const isHeaded = (name: string): boolean => name.startsWith(targetAnchor(""));

/** `TD_ROLLUP_DV_CT`: what all units of a target come to, below them. */
export const rollUpAnchor = (target: TargetId): string => `${anchorPrefix}ROLLUP_${target.replaceAll("-", "_")}`;

export type SummaryPart =
  | "facts"
  | "agency"
  | "heading"
  | "state"
  | "units"
  | "people"
  | "sitting"
  | "excluded"
  | "secretary"
  | "chair"
  /** Of lists of an earlier form: the council's sheet has them now. */
  | "settings";

/** `TD_SUMMARY_D1` is the collectives' lines; the other parts carry their name behind it. */
export const summaryAnchor = (period: PeriodId, part: SummaryPart): string =>
  part === "units" ? `${anchorPrefix}SUMMARY_${period}` : `${anchorPrefix}SUMMARY_${period}_${part.toUpperCase()}`;

const startPrefix = `${anchorPrefix}START_`;

/**
 * `TD_START_U01_UNIT`: the one cell of a block that links lead to. A name of the whole block would choose its hidden keys, and
 * nothing could be typed there; a sheet and a cell would lead elsewhere once the sheet is renamed or a row inserted.
 */
export const startAnchor = (anchor: string): string => startPrefix + anchor.slice(anchorPrefix.length);
export const isStartAnchor = (name: string): boolean => name.startsWith(startPrefix);

const unitAnchorPattern = /^TD_(U\d{2,})_(UNIT|FIGURES|INITIATIVES|PEOPLE)$/;

const families = /^TD_(U\d{2,}_(UNIT|FIGURES|INITIATIVES|PEOPLE)|TARGET_\w+|ROLLUP_\w+|SUMMARY_\w+)$/;

/** Whether a name is one that the product gives, and none that people made with its prefix. */
export const isAnchor = (name: string): boolean =>
  families.test(name) || (Object.values(anchors) as readonly string[]).includes(name);

/** The code of the unit that an anchor belongs to; undefined for another kind of anchor. */
export const unitOfAnchor = (name: string): string | undefined => unitAnchorPattern.exec(name)?.[1];
