import type { PeriodId, Plan } from "../../plan/plan";
import type { Raw } from "../../rules/figures/figures";
import type { Book } from "../blocks/book";
import type { PlanEntries } from "../blocks/planEntries";
import type { FormulaCell } from "../blocks/formulaCell";
import type { CellRef, NameChange, Protection } from "../drawing/description";
import type { KeyedBlock } from "../drawing/keyedBlock";
import type { SheetBuilder } from "../drawing/sheetBuilder";
import type { StartOf } from "./starts";

/** The block of an anchor where it stands now; undefined where it is lost. */
export type BlockOf = (anchor: string) => KeyedBlock | undefined;

/** Keys that a block must have. Lists have no row keys. */
export interface BlockKeys {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The keys of all its columns from left to right, where others stand among those that it must have. */
  readonly across?: readonly string[];
  /** What stands behind a row's key, where that tells whose row it is. */
  readonly labels?: ReadonlyMap<string, string>;
  /** Formulas count its rows: each must be one of them. */
  readonly counted?: true;
  /** A column in which its rows hold a formula, where these are not known: one that does has a key. */
  readonly computed?: string;
}

/** A place of a sheet that is found again by its name. */
export interface SheetBlock {
  readonly anchor: string;
  /**
   * Nothing is damaged where it is lost: what stands there is made again, or its loss is told of in another way. `withSheet`:
   * where all blocks of its sheet are, and no name is left of them, for a workbook may be older than the sheet.
   */
  readonly mayLack?: true | "withSheet";
  /** Whether the plan asks for it; absent where every plan does. */
  readonly isAsked?: (book: Book) => boolean;
  /** The form that had it first: a workbook of an earlier one lacks it until it is brought up. */
  readonly since?: number;
  /** Absent where keys that are lost do no harm: what stands there is computed, or asked for key by key. */
  readonly keys?: (book: Book, block: KeyedBlock) => BlockKeys;
  /** Where links to it lead; absent where none does. */
  readonly start?: (book: Book) => StartOf;
  /**
   * Its live formulas, which are put back where they were typed over; none where a block that they read is lost. Those of cells
   * that are not asked for may be left out.
   */
  readonly formulas?: (
    block: KeyedBlock,
    book: Book,
    blockOf: BlockOf,
    isAsked: (cell: CellRef) => boolean,
  ) => readonly FormulaCell[];
  /** Those that stand above it, where no name leads. */
  readonly head?: (block: KeyedBlock, book: Book) => readonly FormulaCell[];
}

/** By the first of them a sheet is found, and links lead to it. */
export type SheetBlocks = readonly [SheetBlock, ...SheetBlock[]];

/** A way from the index to another sheet. */
export interface SheetLink {
  readonly name: string;
  /** The defined name that it is a link to. */
  readonly to: string;
}

/** What a plan's sheet that is made anew keeps. */
export interface KeptPlan {
  /** The plan as it was loaded. */
  readonly source: Plan;
  /** What stands in the cells that an office may edit. */
  readonly typed: PlanEntries;
}

/** What the council's sheet begins with: what lists of an earlier form asked for, or what stood on it before it is made anew. */
export interface KeptCouncil {
  /** Of an occasion's sitting, by its row and its period. */
  readonly typed: (row: string, period: PeriodId) => Raw | undefined;
  /** The rows of its list, each by the keys of its columns. */
  readonly members: readonly ((column: string) => Raw)[];
}

/** What sheets are made from. */
export interface Making {
  readonly book: Book;
  /** To the sheets that the index leads to, in order. */
  readonly links: readonly SheetLink[];
  /** How many people each unit has, as far as it is known. */
  readonly staff: ReadonlyMap<string, number>;
  /** Local date and time, for a list that is as it was when it was made. */
  readonly madeAt?: string;
  /** Absent where the plan's sheet is made for the first time. */
  readonly plan?: KeptPlan;
  /** Absent where nothing was said of the council yet. */
  readonly council?: KeptCouncil;
}

/** Writes a sheet that is empty, and says which names lead to it. */
export type WriteSheet = (builder: SheetBuilder, making: Making) => readonly NameChange[];

/** One sheet that a workbook has, or may have. */
export interface BookSheet {
  readonly blocks: SheetBlocks;
  /** Absent where an action of its own makes it, under a name of its own, when it is asked for. */
  readonly made?: { readonly name: string; readonly write: WriteSheet };
  /** The unit that it is of, or the leaders. */
  readonly unit?: string;
  readonly isHidden?: boolean;
}

/**
 * What set-up may change of a workbook that is there: whom its units list; that units' files were noted for the first time; its form,
 * where an older version made it; rows that the council's sheet lacks.
 */
export type Changed = "units" | "targets" | "people" | "exchange" | "form" | "council";

/** What is known of every kind of sheet. */
interface SheetKindEntry {
  readonly tabColor: string;
  /** Whether the index leads to it. */
  readonly onIndex: boolean;
  /** What a person may do on it besides what the rails of every sheet allow. */
  readonly allows?: Partial<Protection>;
  /** What it shows. It is made anew where set-up changes that, which it can be: nobody types on it, or what is typed is kept. */
  readonly lists?: readonly Changed[];
}

/** A sheet that a workbook has once. */
export interface FixedEntry extends SheetKindEntry {
  readonly blocks: SheetBlocks;
  readonly write: WriteSheet;
}

/** Sheets of one kind: one a unit, a target or an occasion. */
export interface FamilyEntry extends SheetKindEntry {
  readonly sheets: (book: Book) => readonly BookSheet[];
}
