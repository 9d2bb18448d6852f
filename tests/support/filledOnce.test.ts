import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { stopExcels } from "./bothHosts";
import { copyOf } from "./copyOf";
import { done } from "./done";
import { filledOnce } from "./filledOnce";
import { inspectStandIn } from "./inspectStandIn";
import { endOfYear } from "./sampleBook";
import { typeAt, valueAt, type KeyedCell } from "./typeAt";

let fillings = 0;
const filled = filledOnce(async (host) => {
  fillings += 1;
  done(await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Một" }] }, endOfYear));
});
const cell: KeyedCell = ["TD_U01_FIGURES", "DV-VB", "D1.value"];
const status: KeyedCell = ["TD_U01_FIGURES", "DV-VB", "D1.status"];

afterEach(stopExcels);

describe.each(filled.both)("a workbook that is filled once in %s", (_, open) => {
  it("is another for each who asks, and what one types no other sees", async () => {
    fillings = 0;
    const [one, other] = [await open(), await open()];
    await typeAt(one, [
      [...cell, 90],
      ["TD_U01_FIGURES", "DV-VB", "D1.total", 100],
    ]);
    expect((await valueAt(other, cell)) ?? "").toBe("");
    expect((await valueAt(await open(), cell)) ?? "").toBe("");
    expect(await valueAt(one, cell)).toBe(90);
    expect(fillings).toBe(1);
  });
});

it("calculates as the one that it was copied from, and holds the same", async () => {
  const [one, other] = [await filled.excel(), await filled.excel()];
  expect(await inspectStandIn(other.standIn.model)).toEqual(await inspectStandIn(one.standIn.model));
  await typeAt(one.host, [
    [...cell, 100],
    ["TD_U01_FIGURES", "DV-VB", "D1.total", 100],
  ]);
  expect([await valueAt(one.host, status), await valueAt(other.host, status)]).toEqual(["Đạt", "Chưa nhập"]);
  expect(one.standIn.counters.requests.length).toBeGreaterThan(0);
});

it("still calculates where a formula of another copy was written over", async () => {
  const [one, other] = [await filled.excel(), await filled.excel()];
  await typeAt(one.host, [[...status, "gõ đè"]]);
  expect(await valueAt(one.host, status)).toBe("gõ đè");
  await typeAt(other.host, [
    [...cell, 100],
    ["TD_U01_FIGURES", "DV-VB", "D1.total", 100],
  ]);
  expect(await valueAt(other.host, status)).toBe("Đạt");
});

it("copies what refers to itself, and shares nothing but what is frozen", () => {
  class Node {
    self = this;
    readonly items = new Map([[{ key: 1 }, new Set(["a"])]]);
    constructor(readonly shared: object) {}
  }
  const node = new Node(Object.freeze({}));
  const copy = copyOf(node);
  expect(copy).toBeInstanceOf(Node);
  expect([copy.self === copy, copy === node, copy.shared === node.shared]).toEqual([true, false, true]);
  expect([...copy.items]).toEqual([...node.items]);
  expect([...copy.items.keys()][0]).not.toBe([...node.items.keys()][0]);
});
