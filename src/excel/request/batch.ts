import { HostError } from "../../actions/port/hostError";
import type { RangeRef } from "../../workbook/drawing/description";
import { rangeToA1 } from "../../sheet/a1";
import { utf8Length } from "../../sheet/utf8Length";
import { fullAnswer } from "./answerSize";
import { traceText } from "./trace";

/** Bytes of a request, measured with office.js 1.1.110: an object is a path and its instantiation. */
export const cost = {
  request: 700,
  object: 140,
  action: 115,
  /** A range that is first spoken of in a request: its address, and asking for it. */
  range: 190,
  /** A sheet that is first spoken of in a request, and the trace of its name. */
  sheet: 420,
} as const;

/** Bytes of a payload in JSON and UTF-8. */
export const bytesOf = (payload: unknown): number => utf8Length(JSON.stringify(payload));

/** Something to queue, with an estimate of its bytes that is rather too high than too low. */
export interface Step {
  /** The sheet it works on; null where it is the workbook. */
  readonly sheet: string | null;
  /** Without the ranges it asks the batch for: those are counted where they are made. */
  readonly bytes: number;
  /** Bytes of what it asks for; nothing where absent. */
  readonly answer?: number;
  /** The workbook is whole without it: some builds of Excel refuse it. */
  readonly optional?: true;
  queue(batch: Batch): void;
  /** Called once the host has done this step and those before it. */
  readonly whenDone?: () => void;
}

/** Most that is queued before it is sent: a request must stay under 1 MB even where the estimate is low. */
const fullAt = 750_000;

/**
 * Queues steps and sends them in as few requests as their size allows. Ranges live as long as one request, so that steps ask
 * for theirs again; within a request the same range is one object.
 */
export class Batch {
  #bytes = 0;
  /** Bytes of the answer to what is queued. */
  #answer = 0;
  #traced = "";
  #sheets = new Map<string, Excel.Worksheet>();
  #ranges = new Map<string, Excel.Range>();
  #areas = new Map<string, Excel.RangeAreas>();
  #whenDone: (() => void)[] = [];

  constructor(
    readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  /** The sheet of this name, the same object all through a request. */
  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name) ?? this.context.workbook.worksheets.getItem(name);
    this.#sheets.set(name, known);
    return known;
  }

  /** A sheet that this request makes: it is not asked for by name while the name may not be its own yet. */
  introduce(name: string, sheet: Excel.Worksheet): void {
    this.#sheets.set(name, sheet);
  }

  range(sheet: string, range: RangeRef): Excel.Range {
    return this.rangeAt(sheet, rangeToA1(range));
  }

  /** `A1:B2`, `C:D` or `3:5` on a sheet. */
  rangeAt(sheet: string, address: string): Excel.Range {
    const key = `${sheet}!${address}`;
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    const range = this.sheet(sheet).getRange(address);
    this.#ranges.set(key, range);
    this.#bytes += cost.range;
    return range;
  }

  /** Several areas as one object: `A1:B2,C5`, or whole rows `3:5,9:9`. */
  areasAt(sheet: string, addresses: string): Excel.RangeAreas {
    const key = `${sheet}!${addresses}`;
    const known = this.#areas.get(key);
    if (known !== undefined) return known;
    const areas = this.sheet(sheet).getRanges(addresses);
    this.#areas.set(key, areas);
    this.#bytes += cost.range + addresses.length;
    return areas;
  }

  /** Queues all steps, sending whenever a request is full, and what is left at the end. */
  async run(steps: Iterable<Step>): Promise<void> {
    for (const step of steps) {
      const trace = traceText(step.sheet, step.optional === true);
      const bytes = step.bytes + (trace === this.#traced ? 0 : cost.sheet);
      const isFull = this.#bytes + bytes > fullAt || this.#answer + (step.answer ?? 0) > fullAnswer;
      if (this.#bytes > 0 && isFull) await this.send();
      if (this.#bytes === 0) this.#begin();
      if (trace !== this.#traced) this.context.trace(trace);
      this.#traced = trace;
      step.queue(this);
      this.#bytes += bytes;
      this.#answer += step.answer ?? 0;
      if (step.whenDone !== undefined) this.#whenDone.push(step.whenDone);
    }
    if (this.#bytes > 0) await this.send();
  }

  /** One request: what is queued, nothing where nothing is. Throws `cancelled` before it sends, where asked to stop. */
  async send(): Promise<void> {
    if (this.signal?.aborted === true) throw new HostError("cancelled", "Stopped between two requests");
    const done = this.#whenDone;
    this.#whenDone = [];
    this.#bytes = 0;
    this.#answer = 0;
    this.#traced = "";
    this.#sheets.clear();
    this.#ranges.clear();
    this.#areas.clear();
    await this.context.sync();
    done.forEach((tell) => tell());
  }

  #begin(): void {
    this.#bytes = cost.request;
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
