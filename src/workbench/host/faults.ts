import { ExcelFault } from "./model/excelFault";

/** A fault to come: at which sync, at which action of it (null: before any of them), with which code. */
interface PlannedFault {
  syncsLeft: number;
  readonly action: number | null;
  readonly code: string;
}

/** Faults on demand. */
export class Faults {
  /** A person is editing a cell: every request is refused, as Excel does. */
  cellEditMode = false;
  private planned: PlannedFault[] = [];

  /** `sync` 1 is the next one; `action` counts from 0, and what comes before it is done. */
  plan(sync: number, code: string, action: number | null): void {
    this.planned.push({ syncsLeft: sync, action, code });
  }

  clear(): void {
    this.planned = [];
    this.cellEditMode = false;
  }

  /** Counts a sync; gives the check to run before each action of it. Throws where the whole request is to fail. */
  begin(): (action: number) => void {
    if (this.cellEditMode) {
      throw new ExcelFault("InvalidOperationInCellEditMode", "Excel is in cell-editing mode", 400);
    }
    for (const fault of this.planned) fault.syncsLeft--;
    const due = this.planned.find((fault) => fault.syncsLeft === 0);
    this.planned = this.planned.filter((fault) => fault.syncsLeft > 0);
    if (due?.action === null) throw planned(due.code);
    return (action) => {
      if (due?.action === action) throw planned(due.code);
    };
  }
}

const planned = (code: string): ExcelFault => new ExcelFault(code, "a fault the stand-in was told to make", 500);
