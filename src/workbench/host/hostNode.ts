import type { Counters } from "./counters";
import { Book } from "./model/book";
import type { CalculationEngine } from "./model/calculation/calculationEngine";
import { IncrementalEngine } from "./model/calculation/incrementalEngine";
import { SharedEngine } from "./model/calculation/sharedEngine";
import { parseArea } from "./model/cells/address";
import { invalidArgument } from "./model/excelFault";
import type { Typed } from "./model/personTypes";
import { personTypes } from "./model/personTypes";
import type { Trait } from "./model/traits";
import { loadOfficeLibrary, memberVersions } from "./officeLibrary";
import { Requirements } from "./requirements";
import { StandIn } from "./standIn";

export interface StandInOptions {
  /** The ExcelApi offered; "1.14" where absent. */
  readonly requirementSet?: string;
  /** The name of the one sheet there is at first; "Sheet1" where absent. */
  readonly firstSheet?: string;
  readonly fileName?: string;
  /** What calculates; a spreadsheet engine where absent. */
  readonly engine?: CalculationEngine;
  /** A workbook that is there already, in the place of a new one. */
  readonly book?: Book;
  /** What of real Excel's ways it shows; none where absent. */
  readonly traits?: readonly Trait[];
}

/** An Excel of one's own: Microsoft's library, talking to a workbook in memory. */
export interface NodeStandIn {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly model: Book;
  readonly counters: Counters;
  /** While on, every request fails with `InvalidOperationInCellEditMode`, or waits where it may. */
  setCellEditMode(on: boolean): void;
  /**
   * Fails the n-th sync from now (1 is the next), before anything of it is done, or at its `action` (from 0) when that is
   * given. The code is `GeneralException` where absent.
   */
  failAtSync(n: number, code?: string, action?: number): void;
  /** The n-th sync from now fails at its `action` with a lost connection, and so does every later one until `recover`. */
  dieAtSync(n: number, action: number): void;
  /** Refuses a call whenever it comes, by its name on the wire (`FreezeRows`), with `GeneralException` where no code is given. */
  refuse(call: string, code?: string): void;
  /** From now on errors come without `traceMessages`, as in older builds. */
  omitTraces(): void;
  /** Ends all faults, those to come included. */
  recover(): void;
  offerRequirementSet(version: string): void;
  /** A person types into a cell and presses Enter: locks and validations are honoured, handlers of `onChanged` are called. */
  userTypes(sheet: string, address: string, text: string): Promise<Typed>;
  /** The same, by a pick from the cell's list. */
  userPicks(sheet: string, address: string, text: string): Promise<Typed>;
  /** Waits until the handlers of the events so far have been called. */
  settle(): Promise<void>;
  dispose(): void;
}

interface LibraryInternals {
  readonly SessionBase: { _overrideSession: object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: object): void;
}

interface AppFactory {
  readonly OSF: { _OfficeAppFactory: object };
}

/** Starts one. Several live side by side, each with a library and a workbook of its own. */
export function startStandIn(options: StandInOptions = {}): Promise<NodeStandIn> {
  const library = loadOfficeLibrary();
  const internals = library.OfficeExtension as unknown as LibraryInternals;
  const book = options.book ?? newBook(options);
  for (const trait of options.traits ?? []) book.traits.add(trait);
  const requirements = new Requirements(options.requirementSet ?? "1.14");
  const versions = memberVersions();
  const standIn = new StandIn(
    book,
    (entries) => internals._testTriggerRichApiMessageEvent({ entries }),
    (member) => requirements.isSetSupported("ExcelApi", versions.get(member) ?? "1.1"),
  );

  const enter = async (name: string, address: string, text: string, picked: boolean): Promise<Typed> => {
    const area = parseArea(address);
    if (area === null) throw invalidArgument(`"${address}" is no address`);
    const typed = await personTypes(book, book.sheet(name), { row: area.row, column: area.column, text, picked });
    standIn.sendEvents();
    return typed;
  };

  const officeContext = contextOf(requirements);
  (library as unknown as AppFactory).OSF._OfficeAppFactory = { getContext: () => officeContext };
  Object.assign(library.Office, {
    onReady: (callback?: (info: object) => void) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      callback?.(info);
      return Promise.resolve(info);
    },
  });
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  internals.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, flags: number, message: { readonly Body: object }) => {
        const text = await standIn.answer(JSON.stringify(message.Body), flags);
        setTimeout(() => standIn.sendEvents(), 0);
        return {
          HttpStatusCode: 200,
          ErrorCode: "",
          ErrorMessage: "",
          Headers: null,
          Body: JSON.parse(text) as unknown,
        };
      },
    }),
  };
  return Promise.resolve({
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    model: book,
    counters: standIn.counters,
    setCellEditMode: (on) => {
      standIn.faults.cellEditMode = on;
    },
    failAtSync: (n, code = "GeneralException", action) => standIn.faults.plan(n, code, action ?? null),
    dieAtSync: (n, action) => standIn.faults.plan(n, "ConnectionFailure", action, true),
    refuse: (call, code = "GeneralException") => {
      standIn.faults.refused.set(call, code);
    },
    omitTraces: () => {
      standIn.faults.withoutTraces = true;
    },
    recover: () => standIn.faults.clear(),
    offerRequirementSet: (version) => {
      requirements.excelApi = version;
    },
    userTypes: (name, address, text) => enter(name, address, text, false),
    userPicks: (name, address, text) => enter(name, address, text, true),
    settle: async () => {
      standIn.sendEvents();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    dispose: () => book.dispose(),
  });
}

function newBook({ engine, fileName, firstSheet }: StandInOptions): Book {
  return new Book(engine ?? new IncrementalEngine(new SharedEngine()), fileName, firstSheet);
}

function contextOf(requirements: Requirements) {
  return {
    requirements,
    host: "Excel",
    platform: "OfficeOnline",
    contentLanguage: "vi-VN",
    displayLanguage: "vi-VN",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.01" },
  };
}
