import { ExcelFault } from "./model/excelFault";

/** A fault to come: at which sync, at which action of it (null: before any of them), with which code. */
interface PlannedFault {
  syncsLeft: number;
  readonly action: number | null;
  readonly code: string;
  /** Every sync that follows fails as well. */
  readonly forGood: boolean;
}

/** Faults on demand. */
export class Faults {
  /** Calls that are refused whenever they come, by their name on the wire (`FreezeRows`), and with which code. */
  readonly refused = new Map<string, string>();
  /** The answers do not say which traces were reached, as in older builds: `error.traceMessages` is empty. */
  withoutTraces = false;
  private planned: PlannedFault[] = [];
  private editing = false;
  private whenEdited: (() => void)[] = [];

  /** A person is editing a cell: every request is refused, as Excel does, but for those that may wait. */
  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(on: boolean) {
    this.editing = on;
    if (on) return;
    const waiting = this.whenEdited;
    this.whenEdited = [];
    for (const go of waiting) go();
  }

  /** Waits until the edit of a cell ends; another may have begun by then. */
  cellEdited(): Promise<void> {
    return this.editing ? new Promise((go) => this.whenEdited.push(go)) : Promise.resolve();
  }

  /** `sync` 1 is the next one; `action` counts from 0, and what comes before it is done. */
  plan(sync: number, code: string, action: number | null, forGood = false): void {
    this.planned.push({ syncsLeft: sync, action, code, forGood });
  }

  clear(): void {
    this.planned = [];
    this.refused.clear();
    this.cellEditMode = false;
    this.withoutTraces = false;
  }

  /** Counts a sync; gives the check to run before each action of it. Throws where the whole request is to fail. */
  begin(): (action: number, call: string) => void {
    if (this.cellEditMode) {
      throw new ExcelFault("InvalidOperationInCellEditMode", "Excel is in cell-editing mode", 400);
    }
    for (const fault of this.planned) fault.syncsLeft--;
    const due = this.planned.find((fault) => fault.syncsLeft === 0);
    const dead = this.planned.find((fault) => fault.forGood && fault.syncsLeft < 0);
    this.planned = this.planned.filter((fault) => fault.syncsLeft > 0 || fault.forGood);
    if (dead !== undefined) throw planned(dead.code);
    if (due?.action === null) throw planned(due.code);
    return (action, call) => {
      const refusal = this.refused.get(call);
      if (refusal !== undefined) throw planned(refusal);
      if (due?.action === action) throw planned(due.code);
    };
  }
}

const planned = (code: string): ExcelFault => new ExcelFault(code, "a fault the stand-in was told to make", 500);
