import { textOf } from "../../workbook/blocks/book";
import type { WorkbookChange } from "../../workbook/drawing/description";
import { unitFileName } from "../../workbook/unitFile/fileName";
import { unitFile } from "../../workbook/unitFile/unitFile";
import { workbookId } from "../../workbook/unitFile/workbookId";
import { ActionError, attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { momentOf, readWorkbook } from "../run/readWorkbook";
import type { WorkbookHost } from "../port/workbookHost";

export interface SendInput {
  /** Codes; absent, every unit on the list. */
  readonly units?: readonly string[];
  /** Locks the sheets of the files; kept nowhere. */
  readonly password?: string;
}

/** A unit's workbook to be sent, and what its letter says. */
export interface UnitFileToSend {
  readonly unit: string;
  readonly unitName: string;
  /** "" where the unit's sheet names nobody. */
  readonly head: string;
  /** "thi-dua-2024_U01_Phong-Tong-hop.xlsx" */
  readonly file: string;
  /** What an empty workbook becomes by it. */
  readonly change: WorkbookChange;
}

export interface SendOutcome {
  readonly year: number;
  readonly office: string;
  readonly plan: string;
  readonly files: readonly UnitFileToSend[];
}

/** Makes a workbook of its own for each unit, as data. Writes nothing. Fails with `unitUnknown` where the list has no such unit. */
export const makeUnitFiles = (
  host: WorkbookHost,
  { units, password }: SendInput,
  context: ActionContext,
): Promise<ActionResult<SendOutcome>> =>
  attempt(async () => {
    if (password !== undefined) host.checkPassword(password);
    const book = await readWorkbook(host, context);
    const { plan, figures } = book;
    const codes = units ?? figures.units.map(({ code }) => code);
    const sending = {
      ...{ workbook: workbookId(book.raw), at: momentOf(context.now) },
      ...(password === undefined ? {} : { password }),
    };
    const files = codes.map((code): UnitFileToSend => {
      const unit = figures.units.find((one) => one.code === code);
      const made = unitFile(code, book, sending);
      if (unit === undefined || made === null) throw new ActionError({ code: "unitUnknown", sheet: code });
      const unitName = textOf(unit.name);
      const file = `${unitFileName(plan.year, code, unitName)}.xlsx`;
      return { unit: code, unitName, head: textOf(unit.head), file, change: made.change };
    });
    return { year: plan.year, office: plan.office.fullName, plan: plan.number, files };
  });
