import { anchors } from "../../workbook/blocks/anchors";
import { rawUnder } from "../../workbook/reading/readKeyedBlock";
import type { ReadBook, StandingBook } from "../../workbook/reading/readBook";
import { nothingThere, setUpChange } from "../../workbook/changes/setUpChange";
import { listsPeople } from "../../workbook/sheets/registrationPeople";
import type { Changed } from "../../workbook/sheets/sheetEntry";
import type { ActionContext } from "../run/context";
import { momentOf, readStandingWorkbook, readWorkbook } from "../run/readWorkbook";
import { writeOptions } from "../run/runOptions";
import { typedOnRemade } from "./typedOnRemade";
import type { WorkbookHost } from "../port/workbookHost";

/** Whether the sheet of registrations lists the units' people as they are now. */
export function isPeopleListed(book: StandingBook): boolean {
  const { blocks } = book;
  const isEmpty = !blocks.has(anchors.registrationPeople);
  return listsPeople(book, isEmpty ? undefined : (code, key) => rawUnder(blocks.get(anchors.registration), code, key));
}

const people: ReadonlySet<Changed> = new Set(["people"]);

/**
 * Makes the sheet of registrations anew where it lists other people than the units do now; what was typed on it is carried along. A
 * unit's own file has no such sheet.
 */
export async function listPeople(host: WorkbookHost, context: ActionContext): Promise<void> {
  const standing = await readStandingWorkbook(host, context);
  if (!standing.blocks.has(anchors.registration) || isPeopleListed(standing)) return;
  const found: ReadBook = await readWorkbook(host, context);
  const { typed, whole } = await typedOnRemade(host, found, people, context);
  const { sheets, names } = setUpChange(
    found,
    new Map(),
    {
      ...nothingThere,
      ...{ has: () => true, changed: people, madeAt: momentOf(context.now) },
      carriedOn: (sheet) => typed.get(sheet)?.carried ?? [],
    },
    undefined,
  );
  await host.apply({ sheets, names }, writeOptions(context, { ...found.raw, whole }));
}
