import { check } from "../../src/actions/check/check";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";
import { Session } from "../../src/workbench/session/session";
import { summaryAnchor } from "../../src/workbook/blocks/anchors";
import { onceAProcess } from "../kept/worlds";
import { copyOf } from "../support/copyOf";
import { done } from "../support/done";
import { filledBook } from "../support/filledBook";
import { typeAt, type Entry } from "../support/typeAt";
import { smallPlan } from "./smallPlan";
import { mark, smallFigures, smallUnits } from "./smallYear";

export const endOfYear = { now: new Date(2024, 11, 31, 16, 30) };

/** Every figure that is typed is one of these, and no number of ours is. */
export const isTypedNumber = (value: unknown): boolean => typeof value === "number" && value >= 3000 && value < 9000;

const councils = (period: string, from: number): readonly Entry[] => [
  [summaryAnchor(period, "units"), 0, "votesFor", 7],
  [summaryAnchor(period, "units"), 0, "votesAgainst", 1],
  [summaryAnchor(period, "units"), 0, "remark", `ý kiến ${mark}${from}`],
  [summaryAnchor(period, "people"), 0, "remark", `ý kiến ${mark}${from + 1}`],
];

/** Two units, eight targets, three people; checked, its lists made and voted on. */
async function fill(host: WorkbookHost): Promise<void> {
  done(await setUp(host, { plan: smallPlan, units: smallUnits }, endOfYear));
  expectNone(done(await enterFigures(host, smallFigures, endOfYear)).unknown);
  for (const [at, { id }] of smallPlan.periods.entries()) {
    done(await makeShortlist(host, id, endOfYear));
    await typeAt(host, councils(id, 31 + 2 * at));
  }
  done(await check(host, { writeSheet: true }, endOfYear));
}

function expectNone(unknown: readonly string[]): void {
  if (unknown.length > 0) throw new Error(unknown.join("; "));
}

/** A workbook as its people have it before them, and the add-in's way to it. */
export interface Opened {
  readonly excel: NodeStandIn;
  readonly session: Session;
  readonly host: ExcelHost;
  readonly close: () => void;
}

/** The small book, once made, for everybody who edits it anew. */
export async function openSmallBook(): Promise<Opened> {
  const book = copyOf(await onceAProcess("the small book", () => filledBook(fill)));
  const excel = await startStandIn({ book });
  const session = new Session(book);
  return { excel, session, host: new ExcelHost(excel.Excel), close: () => session.close() };
}
