/**
 * A stand-in for Excel behind the wire protocol of Office.js. What runs here is Microsoft's own client library; only the
 * host is ours. What it does not know it refuses by name (`StandInUnknown`).
 *
 * More lenient than Excel, or simply other, in these points:
 * - Entries are read in en-US: dates as yyyy-mm-dd and m/d/yyyy alone; no times, fractions or currencies. Formulas are
 *   checked for brackets, quotes and a dangling end; Excel refuses more at once.
 * - Calculation happens when values are read, of what a change touches; suspending it has no effect. The engine is
 *   Univer's, not Excel's. Volatile functions change only when something else does.
 * - Fitting columns and rows to their contents does nothing; `text` never shows `####`; columns keep the points they got.
 * - Looks: a whole row's are always above a whole column's; theme colours, tints, gradients and styles do not exist.
 * - Inserting and deleting is of whole rows and columns; parts of them are refused by name.
 * - Rules (validations, conditional formats) are stored and moved; conditional formats are not evaluated, and a validation
 *   binds people (`userTypes`) alone, as in Excel. Of their formulas only the "=" is checked, and in validations the length.
 * - Charts are data: nothing is drawn, types are not checked against series.
 * - Which members exist in which requirement set is held by the library itself, from `Office.context.requirements`, and by
 *   its own table for writes to properties, which it does not check.
 * - Sorting is by one column, and changes references that name their sheet like the others; Excel may keep them. Replacing leaves
 *   locked cells alone, where Excel may refuse the whole.
 * - Undo also takes back sheet deletions, which Excel does not; there is no window: `activate` and `select` always succeed on visible sheets.
 * - `History` and other reserved words are refused as in English Excel only.
 * - What is written to the covered cells of a merge is dropped. Cells that are formatted, but empty, count as used only when
 *   they were formatted one by one.
 * - A few codes are guesses: protecting twice, hiding the last sheet and showing a hidden one are `InvalidOperation`, a wrong
 *   password is `AccessDenied`. The charts' headings are told from data by their being text.
 * - `delayForCellEdit` makes a request wait until the edit ends, behind those that were made meanwhile; that the entry itself
 *   comes before it is a guess. What the library says to the window about itself, at its start, is never refused.
 * - On a null object every further object is null too; writing to it, or calling for a result, is `ItemNotFound`.
 */
import { utf8Length } from "../../sheet/utf8Length";
import { workbookType } from "./api/workbook";
import { Counters } from "./counters";
import { changedEvents } from "./events";
import type { EventMessage } from "./events";
import { Faults } from "./faults";
import type { Book } from "./model/book";
import type { BookChange } from "./model/bookChange";
import { ExcelFault, type ExcelFaultCode } from "./model/excelFault";
import { EventRegistry } from "./protocol/eventRegistry";
import { execute } from "./protocol/execute";
import type { RequestBody, ResponseBody } from "./protocol/message";
import { delayForCellEdit } from "./protocol/message";
import { References } from "./protocol/references";
import { moveReferences } from "./movedReferences";

const sizeLimit = 5 * 1024 * 1024;

/** The host's side of the conversation. Needs neither Node nor a browser. */
export class StandIn {
  readonly counters = new Counters();
  readonly faults = new Faults();
  private readonly references = new References();
  private readonly events = new EventRegistry();
  private changes: BookChange[] = [];
  /** Ends the host for this add-in; the workbook lives on. */
  readonly close: () => void;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    /** Takes the events for the add-in, in the library's own form. */
    private readonly send: (messages: readonly EventMessage[]) => void = () => undefined,
    /** False for members that the offered Excel is too old for. */
    private readonly offers: (member: string) => boolean = () => true,
  ) {
    this.close = book.subscribe((change) => {
      if (change.kind === "shifted") moveReferences(this.references.targets(), change);
      this.changes.push(change);
    });
  }

  /**
   * Answers one request body with one response body, both as JSON. Requests are answered one after another, but for those
   * whose flags let them wait while a cell is edited.
   */
  answer(request: string, flags = 0): Promise<string> {
    const next = this.running.then(() => (this.holds(flags) ? null : this.answerOne(request)));
    this.running = next.catch(() => undefined);
    return next.then((answered) => answered ?? this.faults.cellEdited().then(() => this.answer(request, flags)));
  }

  /** Whether a request of these flags waits now. */
  holds(flags: number): boolean {
    return this.faults.cellEditMode && (flags & delayForCellEdit) !== 0;
  }

  /** Sends what has changed to the add-in's handlers. */
  sendEvents(): void {
    const messages = changedEvents(this.changes, this.events, this.book.traits);
    this.changes = [];
    if (messages.length > 0) this.send(messages);
  }

  private async answerOne(request: string): Promise<string> {
    const body = JSON.parse(request) as RequestBody;
    const release = isRelease(body);
    if (release || isOfLibrary(body)) {
      if (release) this.counters.releases++;
      return JSON.stringify(await this.execute(body, () => undefined));
    }
    const requestBytes = utf8Length(request);
    let response = this.told(await this.attempt(body, requestBytes));
    let text = JSON.stringify(response);
    let responseBytes = utf8Length(text);
    if (responseBytes > sizeLimit) {
      response = refusal(new ExcelFault("ResponsePayloadSizeLimitExceeded", "the response is over 5 MB", 413));
      text = JSON.stringify(response);
      responseBytes = utf8Length(text);
    }
    this.counters.record({
      actions: body.Actions.length,
      requestBytes,
      responseBytes,
      error: response.Error?.Code ?? null,
    });
    return text;
  }

  /** An answer as the program gives it: some say of a refusal that it is one, and not why. */
  private told(response: ResponseBody): ResponseBody {
    const { Error: error } = response;
    const isVague = error && this.book.traits.has("generalExceptionIsAnything") && reasons.has(error.Code);
    return isVague
      ? { ...response, Error: { ...error, Code: "GeneralException", Message: "an internal error" } }
      : response;
  }

  private async attempt(body: RequestBody, bytes: number): Promise<ResponseBody> {
    try {
      if (bytes > sizeLimit) {
        throw new ExcelFault(
          "RequestPayloadSizeLimitExceeded",
          `the request has ${bytes} bytes; 5 MB are allowed`,
          413,
        );
      }
      const { TraceIds, ...answer } = await this.execute(body, this.faults.begin());
      return this.faults.withoutTraces || TraceIds === undefined ? answer : { ...answer, TraceIds };
    } catch (error) {
      if (error instanceof ExcelFault) return refusal(error);
      throw error;
    }
  }

  private execute(body: RequestBody, before: (action: number, call: string) => void): Promise<ResponseBody> {
    this.book.source = "api";
    const requireMember = (member: string): void => {
      if (!this.offers(member)) throw new ExcelFault("ApiNotFound", `${member} is not in the ExcelApi that is offered`);
    };
    const call = { book: this.book, references: this.references, events: this.events, requireMember };
    return execute(body, workbookType(this.book), call, (index, { Name }) => before(index, Name));
  }
}

/** Codes that say why something was refused. */
const reasons: ReadonlySet<string> = new Set<ExcelFaultCode>([
  ...(["AccessDenied", "InvalidArgument", "InvalidOperation", "InvalidSelection"] as const),
]);

/** Nothing of the request was done. */
const refusal = (fault: ExcelFault): ResponseBody => ({
  Results: [],
  Error: { Code: fault.code, Message: fault.message, Location: "", ActionIndex: -1, HttpStatusCode: fault.status },
});

/** The library speaks of itself: Excel on the web answers that beside the workbook. */
const isOfLibrary = (body: RequestBody): boolean => {
  const paths = Object.values(body.ObjectPaths);
  return paths.length > 0 && paths.every(({ ObjectPathType }) => ObjectPathType === 2);
};

const isRelease = (body: RequestBody): boolean =>
  body.Actions.some((action) => action.Name === "_RemoveReference") &&
  body.Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference");
