import { missingIn, type MissingCode } from "../papers/model/missing";
import type { Paper } from "../papers/model/paper";
import { makePaper } from "../papers/papers";
import type { PeriodId } from "../plan/plan";
import { summaryAnchor } from "../workbook/blocks/anchors";
import { ActionError, attempt } from "./attempt";
import type { ActionContext } from "./context";
import type { ActionResult } from "./outcomes";
import { paperKinds, type PaperKind } from "./paperKinds";
import { paperFacts } from "./paperFacts";
import { readWorkbook } from "./readWorkbook";
import type { WorkbookHost } from "./workbookHost";

export type { MissingCode };

/** A paper that was made. */
export interface MadePaper {
  readonly kind: PaperKind;
  /** "to-trinh_2024_D1.docx": without accents, for it goes by mail and on old disks. */
  readonly file: string;
  /** What stands as a dotted line in it. */
  readonly missing: readonly MissingCode[];
  /** Its bytes; the library that makes them is fetched on demand. */
  readonly docx: () => Promise<Uint8Array>;
}

export interface PapersOutcome {
  readonly period: PeriodId;
  readonly papers: readonly MadePaper[];
  /** Papers that were asked for and have nobody or nothing to write of. */
  readonly empty: readonly PaperKind[];
  /** Figures have changed since the list was made: the papers say what the list says. */
  readonly listChanged: boolean;
}

const bytesOf = async (paper: Paper, title: string): Promise<Uint8Array> => {
  const { toDocx } = await import("../papers/docx/toDocx");
  return toDocx(paper, title);
};

/**
 * Makes papers of an occasion from its list, as data; each gives its bytes when asked. Fails with `periodUnknown`, and with
 * `listMissing` where no list of the occasion was made yet: papers are of a list that a council has seen.
 */
export const makePapers = (
  host: WorkbookHost,
  id: PeriodId,
  context: ActionContext,
  kinds: readonly PaperKind[] = paperKinds,
): Promise<ActionResult<PapersOutcome>> =>
  attempt(async () => {
    const book = await readWorkbook(host, context);
    const period = book.plan.periods.find((one) => one.id === id);
    if (period === undefined) throw new ActionError({ code: "periodUnknown" });
    if (!book.blocks.has(summaryAnchor(id, "units"))) throw new ActionError({ code: "listMissing" });
    const facts = paperFacts(book, period);
    const made = kinds.map((kind) => ({ kind, paper: makePaper(kind, facts) }));
    return {
      period: id,
      papers: made.flatMap(({ kind, paper }): readonly MadePaper[] => {
        if (paper === null) return [];
        const name = `${kind}_${book.plan.year}_${id}`;
        return [{ kind, file: `${name}.docx`, missing: missingIn(paper), docx: () => bytesOf(paper, name) }];
      }),
      empty: made.flatMap(({ kind, paper }) => (paper === null ? [kind] : [])),
      listChanged: book.findings.some(({ code, period: of }) => code === "list.changed" && of === id),
    };
  });
