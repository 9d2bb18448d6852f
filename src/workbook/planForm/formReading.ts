import type { Given } from "../../plan/facts";
import { formCellName, type FormCell } from "./formKeys";
import type { FormFacts, FormFault, FormFaultCode } from "./formFault";

/** Which column of a row says which part of an item: "measure.threshold" → "threshold". */
export type PartColumns = Readonly<Record<string, string>>;

interface Known {
  readonly cell: FormCell;
  readonly parts: PartColumns;
}

/** "targets[3].measure.threshold" without its last step. */
const shorter = (path: string): string => path.replace(/(?:\.?[^.[\]]+|\[\d+\])$/, "");

/** Collects, while a form is read, where each part of the plan stands and what could not be read. */
export class FormReading {
  private readonly known = new Map<string, Known>();
  readonly faults: FormFault[] = [];

  /** Says which row an item of the plan stands in, and which of its columns says what. */
  place(path: string, cell: FormCell, parts: PartColumns = {}): void {
    this.known.set(path, { cell, parts });
  }

  fault<Code extends FormFaultCode>(
    code: Code,
    path: string,
    cell: FormCell,
    ...[numbers]: Given<FormFacts<Code>>
  ): void {
    // The compiler does not follow that one code goes with its own facts; the signature has seen to it.
    this.faults.push({ of: "form", code, path, cell, label: formCellName(cell), numbers: numbers ?? {} } as FormFault);
  }

  /** The cell that says a part of the plan, or the nearest whole that it belongs to. */
  cellAt(path: string): FormCell | null {
    for (let whole = path; whole !== ""; whole = shorter(whole)) {
      const found = this.known.get(whole);
      if (found === undefined) continue;
      let part = path.slice(whole.length).replace(/^\./, "");
      for (; part !== ""; part = shorter(part)) {
        const column = found.parts[part];
        if (column !== undefined) return { ...found.cell, column };
      }
      return found.cell;
    }
    return null;
  }

  /** Whether a part is at fault already, by itself or as a part of something that is. */
  isFaulty(path: string): boolean {
    return this.faults.some(
      (fault) => path.startsWith(fault.path) && /^(?:$|[.[])/.test(path.slice(fault.path.length)),
    );
  }
}
