import { check } from "../../src/actions/check";
import { enterFigures, type FiguresInput } from "../../src/actions/enterFigures";
import { setUp } from "../../src/actions/setUp";
import { makeShortlist } from "../../src/actions/shortlist";
import type { WorkbookHost } from "../../src/actions/workbookHost";
import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn } from "../../src/workbench/host/hostNode";
import type { Book } from "../../src/workbench/host/model/book";
import type { CalculationEngine } from "../../src/workbench/host/model/calculation/calculationEngine";
import { IncrementalEngine } from "../../src/workbench/host/model/calculation/incrementalEngine";
import { UniverEngine } from "../../src/workbench/host/model/calculation/univerEngine";
import { Session } from "../../src/workbench/session/session";
import { summaryAnchor } from "../../src/workbook/blocks/anchors";
import { nominationKey } from "../../src/rules/figures/nominations";
import { onceAProcess } from "../kept/worlds";
import { copyOf } from "../support/copyOf";
import { done } from "../support/done";
import { typeAt, type Entry } from "../support/typeAt";
import { smallPlan } from "./smallPlan";

export const endOfYear = { now: new Date(2024, 11, 31, 16, 30) };

/** Every text that a person types holds this, and no word of ours does: it is told from ours wherever it stands. */
export const mark = "№";

/** Every figure that is typed is one of these, and no number of ours is. */
export const isTypedNumber = (value: unknown): boolean => typeof value === "number" && value >= 3000 && value < 9000;

const person = (number: number, more: object) => ({
  name: `Lê Văn ${mark}${number}`,
  post: `Chuyên viên ${mark}${number}`,
  category: "Công chức",
  registrationNo: `${number}/ĐK ${mark}${number}`,
  registeredOn: 45_350,
  title: "Lao động tiên tiến",
  rating: "Hoàn thành tốt nhiệm vụ",
  trafficViolations: 0,
  violations: 0,
  ...Object.fromEntries(smallPlan.periods.map(({ id }) => [nominationKey(id), "x"])),
  ...more,
});

const unit = (number: number) => ({
  unit: {
    head: `Trần Thị ${mark}${number}`,
    registrationNo: `${number}/ĐK ${mark}${number}`,
    registeredOn: 45_350,
    title: "Tập thể tiên tiến",
  },
  figures: {
    "DV-HS": {
      "D1.value": 3400 + number,
      "D1.total": 3500 + number,
      "D2.value": 3600 + number,
      "D2.total": 3700 + number,
      note: `ghi chú ${mark}${number}`,
    },
    "DV-SH": { "D1.value": 3000 + number, "D2.value": number === 1 ? 3100 : null },
    "DV-VB": { "D1.value": 3200 + number, "D2.value": 3300 + number, evidence: `minh chứng ${mark}${number}` },
  },
});

const initiative = (number: number, date: number) => ({
  title: `Số hóa hồ sơ ${mark}${number}`,
  authors: `Lê Văn ${mark}${number}`,
  date,
  role: "Chủ trì",
  state: "Được công nhận",
  document: `${number}/QĐ ${mark}${number}`,
});

const figures: FiguresInput = {
  units: {
    U01: {
      ...unit(1),
      initiatives: [initiative(11, 45_350), initiative(12, 45_500)],
      people: [person(21, {}), person(22, { rating: null })],
    },
    U02: { ...unit(2), initiatives: [initiative(13, 45_400)], people: [person(23, { trafficViolations: 1 })] },
    U00: { people: [person(24, {})] },
  },
};

const councils = (period: string, from: number): readonly Entry[] => [
  [summaryAnchor(period, "units"), 0, "votesFor", 7],
  [summaryAnchor(period, "units"), 0, "votesAgainst", 1],
  [summaryAnchor(period, "units"), 0, "remark", `ý kiến ${mark}${from}`],
  [summaryAnchor(period, "people"), 0, "remark", `ý kiến ${mark}${from + 1}`],
];

/** Two units, a leader, eight targets, three people of units; checked, its lists made and voted on. */
async function fill(host: WorkbookHost): Promise<void> {
  const names = ["U01", "U02"].map((code, at) => ({ code, name: `Phòng ${mark}${at + 1}`, staff: 2 }));
  done(await setUp(host, { plan: smallPlan, units: names }, endOfYear));
  expectNone(done(await enterFigures(host, figures, endOfYear)).unknown);
  for (const [at, { id }] of smallPlan.periods.entries()) {
    done(await makeShortlist(host, id, endOfYear));
    await typeAt(host, councils(id, 31 + 2 * at));
  }
  done(await check(host, { writeSheet: true }, endOfYear));
}

function expectNone(unknown: readonly string[]): void {
  if (unknown.length > 0) throw new Error(unknown.join("; "));
}

/** One engine calculates for all copies; no copy ends it. */
class Shared implements CalculationEngine {
  readonly #engine = new UniverEngine();

  calculate: CalculationEngine["calculate"] = (sheets, names) => this.#engine.calculate(sheets, names);
  dispose = (): void => undefined;
}

async function make(): Promise<readonly [Book, CalculationEngine]> {
  const engine = new Shared();
  const { Excel, model } = await startStandIn({ engine: new IncrementalEngine(engine) });
  await fill(new ExcelHost(Excel));
  await model.calculate();
  return [model, engine];
}

/** A workbook as its people have it before them, and the add-in's way to it. */
export interface Opened {
  readonly session: Session;
  readonly host: ExcelHost;
  readonly close: () => void;
}

/** The small book, once made, for everybody who edits it anew. */
export async function openSmallBook(): Promise<Opened> {
  const [made, engine] = await onceAProcess("the small book", make);
  const book = copyOf(made, new Map([[engine, engine]]));
  const { Excel } = await startStandIn({ book });
  const session = new Session(book);
  return { session, host: new ExcelHost(Excel), close: () => session.close() };
}
