import type { EventMessage } from "../host/events";
import type { Book } from "../host/model/book";
import type { BookChange } from "../host/model/bookChange";
import { StandIn } from "../host/standIn";
import type { Copied } from "./copied";
import { History } from "./history";
import { HostConditions } from "./hostConditions";

/** Milliseconds between two requests of an add-in that is at work, and more. */
const addInPause = 300;

let sessions = 0;

/**
 * One open workbook: the model, the host that answers the pane, and the person at the grid. What the pane asks and what the
 * person does happens one after another. Views subscribe, and read the model when `version` has grown.
 */
export class Session {
  /** The host of the add-in that is open now. */
  standIn: StandIn;
  readonly history: History;
  readonly conditions = new HostConditions((cellEdit) => {
    this.standIn.faults.cellEditMode = cellEdit;
  });
  /** One for each workbook that is opened on the page. */
  readonly id = ++sessions;
  /** What was copied here last, until something is changed. */
  copied: Copied | null = null;
  /** Takes the events for the pane. */
  send: (messages: readonly EventMessage[]) => void = () => undefined;
  /** Grows with every change of what is to be seen. */
  version = 0;
  /** Grows when a sheet looks otherwise; selecting alone does not. */
  painted = 0;
  /** Whether formulas still wait for their results. */
  calculating = false;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private answering: Promise<unknown> = Promise.resolve();
  private drawing: ReturnType<typeof setTimeout> | null = null;
  private closed = false;

  constructor(readonly book: Book) {
    this.standIn = this.makeHost();
    this.history = new History(book);
    book.subscribe((change) => this.changed(change));
    this.refresh(0);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Runs one step of the person's after all that was asked before it; then the pane hears what has changed. */
  person<T>(step: () => T | Promise<T>): Promise<T> {
    return this.enqueue(async () => {
      this.book.source = "person";
      try {
        return await step();
      } finally {
        this.book.source = "api";
        setTimeout(() => this.standIn.sendEvents(), 0);
        this.notify();
      }
    });
  }

  /** Reads what takes a calculation, in its turn. */
  look<T>(step: () => Promise<T>): Promise<T> {
    return this.enqueue(step);
  }

  /** A host for an add-in that starts now; the one before is done. */
  attachAddIn(): StandIn {
    this.standIn.close();
    this.standIn = this.makeHost();
    this.standIn.faults.cellEditMode = this.conditions.refuses;
    return this.standIn;
  }

  /**
   * Answers the add-in, in the order of its requests, but for those that wait for the end of a cell's edit. A slow host keeps
   * the add-in waiting, and not the person.
   */
  answer(standIn: StandIn, request: string, flags = 0): Promise<string> {
    const waited = this.answering
      .then(() => this.conditions.slowness())
      .then(() => (this.book.traits.has("openListHoldsRequests") ? this.conditions.listClosed() : undefined));
    const next = waited.then(() => this.answerNow(standIn, request, flags));
    this.answering = next.catch(() => undefined);
    return next.then(
      (answered) => answered ?? standIn.faults.cellEdited().then(() => this.answer(standIn, request, flags)),
    );
  }

  /** null where the request waits, and keeps nobody else waiting. */
  private answerNow(standIn: StandIn, request: string, flags: number): Promise<string | null> {
    return this.enqueue(async () => {
      if (standIn.holds(flags)) return null;
      const response = await standIn.answer(request, flags);
      if (this.drawing !== null) this.refresh(addInPause);
      setTimeout(() => standIn.sendEvents(), 0);
      this.notify();
      return response;
    });
  }

  /** What was tried on the model and taken back may have been drawn meanwhile. */
  repaint(): void {
    this.painted++;
    this.notify();
  }

  /** Tells the views that something is to be drawn anew. */
  notify(): void {
    this.version++;
    for (const listener of this.listeners) listener();
  }

  close(): void {
    this.closed = true;
    this.listeners.clear();
    this.book.dispose();
  }

  private isOver(): boolean {
    return this.closed;
  }

  private makeHost(): StandIn {
    return new StandIn(this.book, (messages) => this.send(messages));
  }

  private enqueue<T>(step: () => Promise<T>): Promise<T> {
    const next = this.queue.then(step);
    this.queue = next.catch(() => undefined);
    return next;
  }

  private changed(change: BookChange): void {
    this.history.hear(change);
    if (change.kind !== "activated") this.painted++;
    if (change.kind !== "calculated") this.refresh(this.book.source === "api" ? addInPause : 10);
    this.notifySoon();
  }

  /** Calculates for the eye: at once for a person, after a pause of the add-in, which asks for results by itself. */
  private refresh(pause: number): void {
    if (this.drawing !== null) clearTimeout(this.drawing);
    this.calculating = true;
    this.drawing = setTimeout(() => {
      this.drawing = null;
      void this.calculate();
    }, pause);
  }

  /** Beside the queue: whoever asks the host meanwhile does not wait for it. */
  private async calculate(): Promise<void> {
    if (this.isOver()) return;
    await this.book.calculate();
    if (this.drawing !== null || this.isOver()) return;
    this.calculating = false;
    this.notify();
  }

  private soon = false;

  /** Once this request or step is through: each of a thousand changes is not worth a drawing. */
  private notifySoon(): void {
    if (this.soon) return;
    this.soon = true;
    setTimeout(() => {
      this.soon = false;
      this.notify();
    }, 0);
  }
}
