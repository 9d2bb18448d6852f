import type { Agencies } from "../workbook/agencies/agencyRow";
import { agenciesBook } from "../workbook/agencies/agenciesBook";
import { attempt } from "./attempt";
import type { ActionContext } from "./context";
import type { ActionResult } from "./outcomes";
import { momentOf } from "./readWorkbook";
import { runOptions } from "./runOptions";
import type { WorkbookHost } from "./workbookHost";

export type { Agencies, AgencyRow, LeftFile } from "../workbook/agencies/agencyRow";

/** Writes the tables of many agencies into an empty workbook; gives the names of its sheets. */
export const writeAgencies = (
  host: WorkbookHost,
  agencies: Omit<Agencies, "madeAt">,
  context: ActionContext,
): Promise<ActionResult<readonly string[]>> =>
  attempt(async () => {
    const change = agenciesBook({ ...agencies, madeAt: momentOf(context.now) });
    await host.apply(change, runOptions(context));
    return change.sheets.map(({ name }) => name);
  });
