import type { ActionResult, Located } from "../../src/actions/run/outcomes";
import { assignNominations } from "../../src/actions/setUp/assignNominations";
import { check } from "../../src/actions/check/check";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { mend } from "../../src/actions/check/mend";
import { removeSheets } from "../../src/actions/setUp/removeSheets";
import { setUp } from "../../src/actions/setUp/setUp";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { ExcelHost, type ExcelNamespace } from "../../src/excel/excelHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { Finding } from "../../src/rules/findings/finding";
import type { FindingCode } from "../../src/rules/findings/findingFacts";
import { nominationKey } from "../../src/rules/figures/nominations";
import { formerNominations } from "../../src/workbook/blocks/listKeys";
import { updatesOf } from "../../src/workbook/changes/cellWrites";
import type { Book } from "../../src/workbench/host/model/book";
import { stopExcels } from "../support/bothHosts";
import { deep } from "../support/deep";
import { done } from "../support/done";
import { expectSame } from "../support/expectSame";
import { filledOnce } from "../support/filledOnce";
import { inspectStandIn } from "../support/inspectStandIn";
import { endOfYear } from "../support/sampleBook";
import { cellAt, typeAt, valuesAt, type Entry, type KeyedCell } from "../support/typeAt";

const units = [{ name: "Phòng Một" }, { name: "Phòng Hai" }];

const filled = filledOnce(async (host) => {
  done(await setUp(host, { plan: bundledPlan, units }, endOfYear));
  done(await makeShortlist(host, "D1", endOfYear));
  done(await check(host, { writeSheet: true }, endOfYear));
  await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.status", { formula: '"Đạt"', value: "Đạt" }]]);
});

const people = "TD_U01_PEOPLE";

/** A column of nominations that are of no occasion, as an earlier form had it, in the place of one that has. */
const withOldMarks = filledOnce(async (host) => {
  done(await setUp(host, { plan: bundledPlan, units }, endOfYear));
  const { sheet = "", range, cells = [] } = (await host.read()).blocks.get(people) ?? {};
  const right = (cells[0] ?? []).findIndex(({ value }) => value === nominationKey("D2"));
  const cell = { row: range?.row ?? 0, column: (range?.column ?? 0) + right };
  await host.apply({ sheets: updatesOf([{ sheet, cell, content: formerNominations }]), names: [] });
  await typeAt(host, [
    [people, 0, "name", "Nguyễn Văn An"],
    [people, 0, formerNominations, "x"],
  ]);
});

interface Action {
  readonly what: string;
  readonly world?: typeof filled;
  /** Where somebody types meanwhile. */
  readonly at: KeyedCell;
  readonly run: (host: WorkbookHost) => Promise<ActionResult<unknown>>;
  /** What is typed before it reads is written over, as was asked. */
  readonly first?: number;
  /** What people typed before, which it keeps: a note where absent. */
  readonly typed?: readonly Entry[];
  /** What completes what it began, where not it itself: sheets that it left open are told by a check, and mended. */
  readonly then?: (host: WorkbookHost) => Promise<unknown>;
}

const note: Entry = ["TD_U02_FIGURES", "DV-CT", "note", "gõ trước"];

/** What a check tells of a kind. */
const told = async (host: WorkbookHost, kind: FindingCode): Promise<readonly Located<Finding>[]> => {
  const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
  return findings.filter(({ code }) => code === kind);
};

/** What a check found before. */
const damage = async () => told((await filled.excel()).host, "formula.changed");

const figure: KeyedCell = ["TD_U01_FIGURES", "DV-CT", "D1.value"];

const actions: readonly Action[] = [
  {
    what: "a set-up that makes the index anew",
    at: ["TD_INDEX", "U01", "head"],
    run: (host) => setUp(host, { plan: bundledPlan, units: [...units, { name: "Phòng Ba" }] }, endOfYear),
  },
  {
    what: "a set-up that puts a formula back",
    at: ["TD_U01_FIGURES", "DV-CT", "D1.status"],
    run: (host) => setUp(host, { plan: bundledPlan, units }, endOfYear),
  },
  {
    what: "a check that is written",
    ...{ at: ["TD_CHECK", 0, "remark"], typed: [note, ["TD_CHECK", 3, "remark", "đã hỏi"]] },
    run: (host) => check(host, { writeSheet: true }, endOfYear),
  },
  {
    what: "a list that is made again",
    at: ["TD_SUMMARY_D1_EXCLUDED", "U01", "takenUp"],
    typed: [
      note,
      ["TD_SUMMARY_D1_EXCLUDED", "U02", "takenUp", "x"],
      ["TD_SUMMARY_D1_HEADING", "heading", "number", "Số: 15"],
    ],
    run: (host) => makeShortlist(host, "D1", endOfYear),
  },
  {
    what: "figures that are entered",
    ...{ at: figure, first: 3 },
    run: (host) => enterFigures(host, { units: { U01: { figures: { "DV-CT": { "D1.value": 7 } } } } }, endOfYear),
  },
  {
    what: "old marks that are assigned",
    ...{ world: withOldMarks, at: [people, 0, nominationKey("D1")] },
    run: (host) => assignNominations(host, "D1", endOfYear),
  },
  {
    what: "a formula that is mended",
    ...{ at: ["TD_U01_FIGURES", "DV-CT", "D1.status"], first: 1 },
    run: async (host) => mend(host, await damage(), endOfYear),
    then: async (host) => mend(host, await told(host, "sheet.unprotected"), endOfYear),
  },
  // It takes nothing away where anybody has typed.
  { what: "the removal of all sheets", at: figure, typed: [], run: (host) => removeSheets(host, {}, endOfYear) },
];

const text = "gõ giữa chừng";

/** Excel, in which something happens just before a request is sent, by its number. */
function withBefore({ RequestContext, run }: ExcelNamespace, happen: (request: number) => void): ExcelHost {
  let requests = 0;
  class Interrupted extends RequestContext {
    override async sync<T>(passThrough?: T): Promise<T> {
      happen((requests += 1));
      return super.sync(passThrough);
    }
  }
  return new ExcelHost({ RequestContext: Interrupted, run });
}

afterEach(stopExcels);

describe("what somebody types while something is done", () => {
  it.each(actions)(
    "is never written over by $what, whichever request it comes before",
    async ({ at, run, world = filled, first = 2 }) => {
      let requests = 0;
      const whole = await world.excel();
      await run(withBefore(whole.standIn.Excel, (request) => (requests = request)));
      expect(requests).toBeGreaterThan(3);
      for (let moment = first; moment <= requests; moment += 1) {
        const { host, standIn } = await world.excel();
        const { sheet, row, column } = cellAt((await host.read()).blocks, at);
        const stands = (): boolean =>
          standIn.model.sheets.some((one) =>
            [...one.contents.values()].some((content) => "value" in content && content.value === text),
          );
        const result = await run(
          withBefore(standIn.Excel, (request) => {
            if (request === moment) standIn.model.sheet(sheet).setContent(row, column, { value: text });
          }),
        );
        expect({ moment, stands: stands() }).toEqual({ moment, stands: true });
        if (!result.ok) expect(result.failure.code).toMatch(/^(changedMeanwhile|peopleTyped)$/);
        stopExcels();
      }
    },
  );
});

/** Where in a request the host ends: each at which something may have been written. CI takes the last two requests, in their midst. */
function endsIn(
  requests: readonly { readonly actions: number }[],
): readonly { readonly sync: number; readonly action: number }[] {
  const all = requests.flatMap(({ actions: count }, at) =>
    [0.1, 0.5, 0.9].map((part) => ({ sync: at + 1, action: Math.floor(count * part) })),
  );
  return all.slice(-deep(6, all.length)).filter((_, at) => deep(at % 3, 1) === 1);
}

/** A workbook but for which sheet is before one: a second run leaves that as it is. */
async function bookOf(model: Book) {
  const { sheets, names } = await inspectStandIn(model);
  return { sheets, names };
}

describe("an Excel that ends for good while something is done", () => {
  it.each(actions)(
    "loses nothing of $what that people typed, and a second run completes it",
    async ({ run, world = filled, typed = [note], then }) => {
      const begin = async () => {
        const excel = await world.excel();
        await typeAt(excel.host, typed);
        excel.standIn.counters.reset();
        return excel;
      };
      const cells = typed.map(([block, row, column]): KeyedCell => [block, row, column]);
      const whole = await begin();
      done(await run(whole.host));
      const requests = [...whole.standIn.counters.requests];
      const wanted = await bookOf(whole.standIn.model);
      for (const end of endsIn(requests)) {
        const { host, standIn } = await begin();
        standIn.dieAtSync(end.sync, end.action);
        expect(await run(host)).toMatchObject({ ok: false });
        standIn.recover();
        expect({ end, typed: await valuesAt(host, cells) }).toEqual({ end, typed: typed.map(([, , , raw]) => raw) });
        const second = await run(host);
        // Where all was taken away but for a name, nothing of ours is there any more.
        if (!second.ok) expect(second.failure).toEqual({ code: "notSetUp" });
        await then?.(host);
        expectSame({ end, book: await bookOf(standIn.model) }, { end, book: wanted });
        stopExcels();
      }
    },
  );
});
