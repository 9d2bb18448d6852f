import { check } from "../../src/actions/check/check";
import type { ActionContext } from "../../src/actions/run/context";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import { LiveCheck } from "../../src/actions/check/liveCheck";
import { setUp } from "../../src/actions/setUp/setUp";
import { ExcelHost } from "../../src/excel/excelHost";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { evaluate } from "../../src/rules/evaluate/evaluate";
import { makeFindings } from "../../src/rules/findings/makeFindings";
import { makeShortlist } from "../../src/rules/shortlist/makeShortlist";
import { figures, units } from "../../src/sample/sampleYear";
import { startStandIn } from "../../src/workbench/host/hostNode";
import { UniverEngine } from "../../src/workbench/host/model/calculation/univerEngine";
import { readBook } from "../../src/workbook/reading/readBook";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { budget, fastestOf, print, timeOf } from "./budget";

/** The budgets of the workbook as counts, bytes and ratios of one run: times are of this machine and mean nothing alone. */
const context: ActionContext = { now: new Date(2024, 11, 31, 16, 30) };
const today = 45_657;
const megabyte = 1_000_000;
const size = (bytes: number): string => `${(bytes / megabyte).toFixed(2)} MB`;

/** The sample's twelve units over and over, each filled as its model is. */
const listOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const like = units[at % units.length];
    return { name: `${like?.name ?? "Đơn vị"} ${at + 1}`, staff: like?.staff ?? 0, like: like?.code ?? "" };
  });

const figuresOf = (count: number): typeof figures => ({
  ...figures,
  units: Object.fromEntries(
    listOf(count).map(({ like }, at) => [`U${String(at + 1).padStart(2, "0")}`, figures.units[like] ?? {}]),
  ),
});

async function inExcel(count: number) {
  const standIn = await startStandIn();
  const host = new ExcelHost(standIn.Excel);
  const { made } = done(await setUp(host, { plan: bundledPlan, units: listOf(count) }, context));
  const { syncs, requestBytes, largestRequest } = standIn.counters;
  print(`set-up of ${count} units: ${made.length} sheets, ${syncs} requests, ${size(requestBytes)}`);
  budget(`largest request of ${count} units`, largestRequest / megabyte, 1, "at most", " MB");
  return { standIn, host, sheets: made.length, syncs, requestBytes };
}
type InExcel = Awaited<ReturnType<typeof inExcel>>;

/** Somebody types the number of a registration, and the pane follows. */
async function behindAnEdit({ standIn, host }: InExcel, following: LiveCheck, count: number): Promise<void> {
  const sheet = standIn.model.sheets.find(({ name }) => name.startsWith("07 "));
  if (sheet === undefined) throw new Error("No sheet of unit 7");
  await standIn.Excel.run(async (excel) => {
    excel.workbook.worksheets.getItem(sheet.name).getRange("D10").values = [["12/ĐK"]];
    await excel.sync();
  });
  standIn.counters.reset();
  done(await following.checkChanged(host, new Set([sheet.id]), context));
  const { syncs, requestBytes, responseBytes } = standIn.counters;
  budget(`requests behind an edit of ${count} units`, syncs, 3, "at most");
  const bytes = (requestBytes + responseBytes) / megabyte;
  budget(`bytes behind an edit of ${count} units`, bytes, 0.2, "at most", " MB");
}

const small = await inExcel(12);
budget("requests of the set-up of 12 units", small.syncs, 6, "at most");
budget("bytes of the set-up of 12 units", small.requestBytes / megabyte, 1, "at most", " MB");
small.standIn.counters.reset();
done(await check(small.host, { writeSheet: false }, context));
budget("requests of a check of 12 units", small.standIn.counters.syncs, 2, "at most");
small.standIn.counters.reset();
done(await check(small.host, { writeSheet: true }, context));
print(`a check of 12 units that writes its findings: ${small.standIn.counters.syncs} requests`);
small.standIn.dispose();

for (const count of [50, 200]) {
  const large = await inExcel(count);
  const growth = large.sheets / small.sheets;
  budget(
    `bytes a sheet of ${count} units, to those of 12`,
    large.requestBytes / small.requestBytes / growth,
    1,
    "at most",
  );
  budget(`requests a sheet of ${count} units, to those of 12`, large.syncs / small.syncs / growth, 1, "at most");
  done(await enterFigures(large.host, figuresOf(count), context));
  large.standIn.counters.reset();
  const following = new LiveCheck();
  done(await following.check(large.host, { writeSheet: false }, context));
  const { syncs, responseBytes } = large.standIn.counters;
  budget(`requests of a check of ${count} units`, syncs, 5, "at most");
  budget(`bytes that a check of ${count} units reads`, responseBytes / megabyte, 8, "at most", " MB");
  await behindAnEdit(large, following, count);
  const raw = await large.host.read();
  if (count === 200) {
    const reading = readBook(raw, today);
    if (!reading.ok) throw new Error(reading.code);
    const { plan, figures: read } = reading.book;
    const rules = await fastestOf(5, () => {
      const results = evaluate(plan, read);
      return [makeFindings(plan, read, results, today), makeShortlist(plan, read, results, "CN")];
    });
    const { sheets, names } = large.standIn.model;
    const engine = new UniverEngine();
    const recalculation = await timeOf(() => engine.calculate(sheets, names));
    engine.dispose();
    budget("recalculation of 200 units, to the rules", recalculation / rules, 10, "at least", " times");
  }
  large.standIn.dispose();
}

/** Twice as many sheets must not take more than about twice as long to write. */
async function writing(count: number): Promise<number> {
  const host = XlsxHost.create();
  done(await setUp(host, { plan: bundledPlan, units: listOf(count) }, context));
  return fastestOf(3, () => host.save());
}
await writing(12);
const [half, whole] = [await writing(50), await writing(100)];
budget("writing a file of 100 units, to one of 50", whole / half, 3, "at most", " times");
