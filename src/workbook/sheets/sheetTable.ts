import { sheetNames, type FixedSheet } from "../../locale/workbook/sheetNames";
import { leadersCode } from "../../rules/figures/figures";
import { anchors, rollUpAnchor, startAnchor, targetAnchor } from "../blocks/anchors";
import type { Book } from "../blocks/book";
import { unitTargets } from "../blocks/figureKeys";
import { rails, type Protection } from "../../sheet/protection";
import type { SheetKind } from "../drawing/description";
import { SheetBuilder } from "../drawing/sheetBuilder";
import { agencyFormulas, agencyKeys, agencyStart, writeAgencySheet } from "./agencySheet";
import { boardAgencyFormulas, boardAgencyKeys, boardAgencyRows } from "./boardAgency";
import { boardStart, writeBoardSheet } from "./boardSheet";
import { boardFormulas, boardKeys } from "./boardUnits";
import { writeCheckSheet } from "./checkSheet";
import { councilBlocks } from "./councilBlocks";
import { writeCouncilSheet } from "./councilSheet";
import { indexFormulas, indexKeys, stateFormulas, writeIndexSheet } from "./indexSheet";
import { leadersBlocks } from "./leadersBlocks";
import { writeLeadersSheet } from "./leadersSheet";
import { planBlocks } from "./planBlocks";
import { writePlanSheet } from "./planSheet";
import { peopleStateFormulas } from "./registrationPeople";
import { registrationFormulas, registrationKeys, writeRegistrationSheet } from "./registrationSheet";
import type { BookSheet, FamilyEntry, FixedEntry, SheetLink } from "./sheetEntry";
import { firstInSight } from "./starts";
import { summaryBlocks } from "./summaryBlocks";
import { rollUpFormulas, rollUpKeys } from "./targetRollUp";
import { targetFormulas, targetKeys, titleFormulas, writeTargetSheet } from "./targetSheet";
import { unitBlocks } from "./unitBlocks";
import { roomFor, writeUnitSheet } from "./unitSheet";

type Family = Exclude<SheetKind, FixedSheet>;

/** Of sheets whose lists grow, and whose evidence may be an address. */
const ofLists: Partial<Protection> = { allowInsertRows: true, allowSort: true, allowInsertHyperlinks: true };

/**
 * Every kind of sheet, in the order in which they stand, and all that is known of it: names, links, set-up, repairs and what
 * is said to be lost follow from here.
 */
export const sheetTable: Readonly<Record<FixedSheet, FixedEntry> & Record<Family, FamilyEntry>> = {
  index: {
    ...{ tabColor: "#C00000", onIndex: false, lists: ["units", "targets", "exchange", "form"] },
    blocks: [
      { anchor: anchors.index, keys: indexKeys, formulas: indexFormulas },
      { anchor: anchors.indexState, mayLack: true, formulas: stateFormulas },
    ],
    write: writeIndexSheet,
  },
  summary: {
    ...{ tabColor: "#BF9000", onIndex: false },
    sheets: ({ plan }) => plan.periods.map((period) => ({ blocks: summaryBlocks(period) })),
  },
  plan: {
    ...{ tabColor: "#2F5597", onIndex: true, lists: ["form"], allows: { allowInsertHyperlinks: true } },
    blocks: planBlocks,
    write: writePlanSheet,
  },
  registration: {
    ...{ tabColor: "#2F5597", onIndex: true, lists: ["units", "people"] },
    blocks: [
      {
        anchor: anchors.registration,
        start: () => firstInSight,
        keys: registrationKeys,
        formulas: registrationFormulas,
      },
      { anchor: anchors.registrationPeople, mayLack: true },
      { anchor: anchors.registrationState, mayLack: true, formulas: peopleStateFormulas },
    ],
    write: writeRegistrationSheet,
  },
  agency: {
    ...{ tabColor: "#538135", onIndex: true, allows: { allowInsertHyperlinks: true } },
    blocks: [{ anchor: anchors.agencyFigures, start: agencyStart, keys: agencyKeys, formulas: agencyFormulas }],
    write: writeAgencySheet,
  },
  board: {
    ...{ tabColor: "#538135", onIndex: true, lists: ["units"] },
    blocks: [
      {
        ...{ anchor: anchors.board, mayLack: "withSheet", start: () => boardStart },
        ...{ keys: boardKeys, formulas: boardFormulas },
      },
      {
        ...{ anchor: anchors.boardAgency, mayLack: "withSheet", start: () => firstInSight },
        ...{ keys: boardAgencyKeys, formulas: boardAgencyFormulas },
        isAsked: (book) => boardAgencyRows(book).length > 0,
      },
    ],
    write: writeBoardSheet,
  },
  leaders: {
    ...{ tabColor: "#FFC000", onIndex: true, allows: ofLists },
    sheets: ({ figures, names }) =>
      figures.leaders === undefined
        ? []
        : [{ unit: leadersCode, blocks: leadersBlocks, made: { name: names.leaders, write: writeLeadersSheet } }],
  },
  unit: {
    ...{ tabColor: "#FFC000", onIndex: false, allows: ofLists },
    sheets: ({ figures, names }) =>
      figures.units.map((unit) => ({
        unit: unit.code,
        blocks: unitBlocks(unit.code),
        made: {
          name: names.units.get(unit.code) ?? unit.code,
          write: (builder, { book, staff }) => writeUnitSheet(builder, book, unit, roomFor(staff.get(unit.code) ?? 0)),
        },
      })),
  },
  target: {
    ...{ tabColor: "#7F7F7F", onIndex: true, lists: ["units", "form"] },
    sheets: ({ plan, names, hiddenTargets }) =>
      unitTargets(plan).map((target) => ({
        isHidden: hiddenTargets?.has(target.id) === true,
        blocks: [
          {
            anchor: targetAnchor(target.id),
            start: () => firstInSight,
            keys: (book) => targetKeys(target, book),
            formulas: (block, book) => targetFormulas(block, target, book),
            head: (block, book) => titleFormulas(block, target, book),
          },
          {
            ...{ anchor: rollUpAnchor(target.id), mayLack: true },
            keys: (book) => rollUpKeys(target, book),
            formulas: (block, book, blockOf) => {
              const units = blockOf(targetAnchor(target.id));
              return units === undefined ? [] : rollUpFormulas(block, units, target, book);
            },
          },
        ],
        made: {
          name: names.targets.get(target.id) ?? target.id,
          write: (builder, { book }) => writeTargetSheet(builder, book, target),
        },
      })),
  },
  council: {
    ...{ tabColor: "#833C0B", onIndex: true, lists: ["council"], allows: { allowInsertRows: true } },
    blocks: councilBlocks,
    write: writeCouncilSheet,
  },
  check: {
    ...{ tabColor: "#7030A0", onIndex: true, allows: { allowSort: true } },
    blocks: [{ anchor: anchors.check, mayLack: true, start: () => firstInSight }],
    write: (builder) => writeCheckSheet(builder, null),
  },
  /** People's own, and no part of a workbook that is set up. */
  planForm: { tabColor: "#00807A", onIndex: false, allows: { allowInsertRows: true }, sheets: () => [] },
  /** Of a file that judges a program, and of no workbook that is set up: what its trials may, people's lists rely on. */
  selfCheck: { tabColor: "#C00000", onIndex: false, allows: ofLists, sheets: () => [] },
  /** Of a unit's file, and of no workbook that is set up. */
  unitGuide: { tabColor: "#C00000", onIndex: false, sheets: () => [] },
  sent: { tabColor: "#7F7F7F", onIndex: false, sheets: () => [] },
  /** Made when the first file is sent, and hidden. */
  exchange: { tabColor: "#7F7F7F", onIndex: false, sheets: () => [] },
  /** Of a workbook of many agencies, which is none of an agency's. */
  agencies: { tabColor: "#2F5597", onIndex: false, sheets: () => [] },
};

const isFixed = (kind: SheetKind): kind is FixedSheet => kind in sheetNames;

/** A name for every sheet that a workbook has once. */
export const nameFixed = (nameOf: (kind: FixedSheet) => string): Record<FixedSheet, string> => {
  const kinds = Object.keys(sheetTable) as readonly SheetKind[];
  return Object.fromEntries(kinds.filter(isFixed).map((kind) => [kind, nameOf(kind)])) as Record<FixedSheet, string>;
};

/** A sheet of a workbook, and what is known of its kind. */
export interface SheetOfKind extends BookSheet {
  readonly kind: SheetKind;
  readonly entry: FixedEntry | FamilyEntry;
}

/** All sheets of a workbook, in order. */
export function sheetsOf(book: Book): readonly SheetOfKind[] {
  return (Object.keys(sheetTable) as readonly SheetKind[]).flatMap((kind): readonly SheetOfKind[] => {
    const entry = sheetTable[kind];
    if ("sheets" in entry) return entry.sheets(book).map((sheet) => ({ ...sheet, kind, entry }));
    const { blocks, write } = entry;
    const name = isFixed(kind) ? book.names[kind] : kind;
    return [{ blocks, made: { name, write }, kind, entry }];
  });
}

/** To the sheets that the index leads to, in order: Excel follows no link to one that is hidden. */
export const linksOf = (sheets: readonly SheetOfKind[]): readonly SheetLink[] =>
  sheets.flatMap(({ entry, made, blocks: [{ anchor, start }], isHidden }) =>
    entry.onIndex && made !== undefined && isHidden !== true
      ? [{ name: made.name, to: start === undefined ? anchor : startAnchor(anchor) }]
      : [],
  );

/** What a person may do on a sheet of a kind while it is protected. */
export const protectionOf = (kind: SheetKind): Protection => ({ ...rails, ...sheetTable[kind].allows });

/** A sheet of a kind that nothing is written on yet, to stand behind the one of a name, or first where null. */
export const newSheet = (kind: SheetKind, name: string, after: string | null): SheetBuilder =>
  new SheetBuilder({ kind, name, after, tabColor: sheetTable[kind].tabColor, protection: protectionOf(kind) });
