import { HostError } from "../actions/port/hostError";
import type { Answer, ApplyOptions, Asked, ProbedHost, ReadOptions, RunOptions } from "../actions/port/workbookHost";
import type { CellRef, WorkbookChange } from "../workbook/drawing/description";
import type { RawWorkbook } from "../workbook/blocks/raw";
import { toA1 } from "../sheet/a1";
import { applyChange } from "./steps/applyChange";
import { Batch } from "./request/batch";
import { hear } from "./hear";
import { probe } from "./probe/probe";
import { mapError } from "./request/mapError";
import { readAgain } from "./state/readAgain";
import { readWorkbook } from "./state/readBlocks";

/** What Excel's own dialog takes for a sheet. */
const longestPassword = 255;

/** The part of Office.js that an adapter starts from. */
export type ExcelNamespace = Pick<typeof Excel, "RequestContext" | "run">;

/**
 * The port on Office.js, ExcelApi 1.14. Each call has a context of its own and not `Excel.run`, which tracks every range of a
 * batch and gives them back in a request of their own: near half the bytes of a set-up, for ranges that live for one request.
 */
export class ExcelHost implements ProbedHost {
  /** Excel recalculates by itself. */
  readonly calculates = true;
  readonly #excel: ExcelNamespace;

  constructor(excel: ExcelNamespace = Excel) {
    this.#excel = excel;
  }

  checkPassword(password: string): void {
    if (password.length > longestPassword)
      throw new HostError("passwordTooLong", `Beyond ${longestPassword} characters`);
  }

  async read({ signal, ...asked }: ReadOptions = {}): Promise<RawWorkbook> {
    return this.#attemptToRead((context) => readWorkbook(new Batch(context, signal), asked));
  }

  async readAgain(
    before: RawWorkbook,
    sheets: ReadonlySet<string>,
    { signal }: RunOptions = {},
  ): Promise<RawWorkbook | null> {
    return this.#attemptToRead((context) => readAgain(new Batch(context, signal), before, sheets));
  }

  async apply(change: WorkbookChange, options: ApplyOptions = {}): Promise<void> {
    return this.#attempt((context) => applyChange(context, change, options));
  }

  /** Throws `notFound` where the sheet is missing or hidden: showing a hidden sheet is for people to decide. */
  async goTo(sheet: string, cell: CellRef): Promise<void> {
    return this.#attempt(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load("visibility");
      await context.sync();
      if (worksheet.isNullObject || worksheet.visibility !== "Visible") {
        throw new HostError("notFound", `No sheet in sight: ${sheet}`, { sheet });
      }
      worksheet.activate();
      worksheet.getRange(toA1(cell)).select();
      await context.sync();
    });
  }

  async probe(sheet: string, asked: readonly Asked[]): Promise<readonly Answer[]> {
    return this.#attempt((context) => probe(context, sheet, asked));
  }

  async hear(sheet: string, at: string, work: () => Promise<void>): Promise<boolean> {
    return this.#attempt(() => hear({ sheet, at }, work, this.#excel));
  }

  async #attemptToRead<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(work);
    } catch (error) {
      // No sheet's lock is in the way of reading.
      if (!(error instanceof HostError) || error.code !== "protectedByOther") throw error;
      throw new HostError("readDenied", error.message, { cause: error.cause });
    }
  }

  async #attempt<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await work(new this.#excel.RequestContext());
    } catch (error) {
      throw mapError(error);
    }
  }
}
