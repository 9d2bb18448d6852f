import type { Agencies } from "../../workbook/agencies/agencyRow";
import { agenciesBook } from "../../workbook/agencies/agenciesBook";
import { attempt } from "../run/attempt";
import type { ActionContext } from "../run/context";
import type { ActionResult } from "../run/outcomes";
import { momentOf } from "../run/readWorkbook";
import { runOptions } from "../run/runOptions";
import type { WorkbookHost } from "../port/workbookHost";

export type { Agencies, AgencyRow, LeftFile } from "../../workbook/agencies/agencyRow";

/** Writes the tables of many agencies into an empty workbook; gives the names of its sheets. */
export const writeAgencies = (
  host: WorkbookHost,
  agencies: Omit<Agencies, "madeAt">,
  context: ActionContext,
): Promise<ActionResult<readonly string[]>> =>
  attempt(async () => {
    const names: string[] = [];
    for (const change of agenciesBook({ ...agencies, madeAt: momentOf(context.now) })) {
      await host.apply(change, runOptions(context));
      names.push(...change.sheets.map(({ name }) => name));
    }
    return names;
  });
