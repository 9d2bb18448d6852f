import { Book } from "../../src/workbench/host/model/book";
import { parseArea } from "../../src/workbench/host/model/cells/address";
import type { RangeRef } from "../../src/sheet/places";
import { IncrementalEngine } from "../../src/workbench/host/model/calculation/incrementalEngine";
import { SharedEngine } from "../../src/workbench/host/model/calculation/sharedEngine";
import { ExcelFault } from "../../src/workbench/host/model/excelFault";
import type { Content } from "../../src/workbench/host/model/cells/scalar";
import { strictProtection } from "../../src/workbench/host/model/protection";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import { Session } from "../../src/workbench/session/session";

export interface SessionOfTest {
  readonly session: Session;
  readonly sheet: Sheet;
  /** Writes contents from a cell on, row by row; texts that begin with "=" are formulas. */
  readonly put: (address: string, rows: readonly (readonly (string | number)[])[]) => void;
  /** Contents as formulas are written. */
  readonly contents: (address: string) => readonly (readonly (string | number | boolean)[])[];
  /** Protects the sheet; the cells of the area take entries. */
  readonly protect: (unlocked: string) => void;
}

/** Whether a step fails because a sheet is protected. */
export function isRefused(step: () => unknown): boolean {
  try {
    step();
    return false;
  } catch (error) {
    if (error instanceof ExcelFault && error.code === "AccessDenied") return true;
    throw error;
  }
}

export function areaOf(address: string): RangeRef {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address`);
  return area;
}

const plain = (content: Content | null): string | number | boolean => {
  if (content === null) return "";
  if ("formula" in content) return content.formula;
  return typeof content.value === "object" ? content.value.error : content.value;
};

/** A fresh workbook that a person works in, for every test of the file. */
export function useSession(): { readonly current: SessionOfTest } {
  let session: Session | null = null;
  beforeEach(() => {
    session = new Session(new Book(new IncrementalEngine(new SharedEngine())));
    // Steps of a test are a person's, not an add-in's.
    session.book.source = "person";
  });
  afterEach(() => session?.close());
  return {
    get current() {
      if (session === null) throw new Error("the session lives within a test");
      return sessionOfTest(session);
    },
  };
}

function sessionOfTest(session: Session): SessionOfTest {
  const { book } = session;
  const sheet = book.activeSheet;
  return {
    session,
    sheet,
    put: (address, rows) => {
      const { row, column } = areaOf(address);
      rows.forEach((entries, r) =>
        entries.forEach((entry, c) => {
          const isFormula = typeof entry === "string" && entry.startsWith("=");
          sheet.setContent(row + r, column + c, isFormula ? { formula: entry } : { value: entry });
        }),
      );
    },
    contents: (address) => {
      const { row, column, rows, columns } = areaOf(address);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => plain(sheet.contentAt(row + r, column + c))),
      );
    },
    protect: (unlocked) => {
      sheet.formats.paint(areaOf(unlocked), { locked: false });
      sheet.protection = { options: strictProtection, password: null };
    },
  };
}
