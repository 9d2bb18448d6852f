import fc from "fast-check";
import { cellKey } from "../../src/sheet/cellKey";
import type { EngineSheet } from "../../src/workbench/host/model/calculation/calculationEngine";
import { componentsInOrder } from "../../src/workbench/host/model/calculation/componentsInOrder";
import { UniverEngine } from "../../src/workbench/host/model/calculation/univerEngine";
import { parseA1 } from "../../src/sheet/a1";

const engine = new UniverEngine();
afterAll(() => engine.dispose());

/** What stands in a cell of one sheet once all is calculated. */
async function shown(cells: Readonly<Record<string, number | string>>, asked: string): Promise<unknown> {
  const at = (address: string): number => {
    const cell = parseA1(address);
    if (cell === undefined) throw new Error(`${address} is no cell`);
    return cellKey(cell.row, cell.column);
  };
  const contents = new Map(
    Object.entries(cells).map(([address, held]) => [
      at(address),
      typeof held === "string" ? { formula: held } : { value: held },
    ]),
  );
  const sheet: EngineSheet = { id: "1", name: "Bảng", revision: 0, contents };
  return (await engine.calculate([sheet], [])).get("1")?.get(at(asked));
}

describe("The order of calculating", () => {
  it("does not hang on where formulas stand", async () => {
    const down = Object.fromEntries(Array.from({ length: 300 }, (_, row) => [`A${row + 2}`, `=A${row + 1}+1`]));
    const up = Object.fromEntries(Array.from({ length: 300 }, (_, row) => [`B${row + 1}`, `=B${row + 2}+1`]));
    expect(await shown({ A1: 1, ...down }, "A301")).toBe(301);
    expect(await shown({ B301: 1, ...up }, "B1")).toBe(301);
  });

  it("takes a formula that stands in the table in which it looks something up", async () => {
    const table = { A1: 1, A2: 2, B1: "=INDEX($A$1:$B$2,2,1)*10", B2: "=INDEX($A$1:$B$2,1,1)*10", C1: "=B1+B2" };
    expect(await shown(table, "C1")).toBe(30);
  });

  it("finds what is read nowhere by its address", async () => {
    expect(await shown({ A1: "=OFFSET(A1,2,0)+1", A3: "=A4*2", A4: 7 }, "A1")).toBe(15);
    expect(await shown({ A1: "=SUM(A2:INDEX(A2:A9,2))", A2: "=A4", A3: "=A4", A4: 7 }, "A1")).toBe(14);
  });

  it("gives what stands in spilled cells to their readers, whichever was first", async () => {
    expect(await shown({ A1: "=SUM(C1:C3)", C1: "=E1:E3*2", E1: 1, E2: 2, E3: 3 }, "A1")).toBe(12);
    expect(await shown({ A1: "=1+1", B1: "=A1+1" }, "B1")).toBe(3);
  });
});

describe("Components in order", () => {
  const graph = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 10, maxLength: 10 });

  it("has every item once, behind what it needs or together with it", () => {
    fc.assert(
      fc.property(graph, (needs) => {
        const components = componentsInOrder(needs.keys(), (item) => needs[item] ?? []);
        expect(components.flat().sort((one, other) => one - other)).toEqual([...needs.keys()]);
        const place = new Map(components.flatMap((items, at) => items.map((item) => [item, at] as const)));
        for (const [item, needed] of needs.entries()) {
          for (const other of needed) expect(place.get(other)).toBeLessThanOrEqual(place.get(item) ?? -1);
        }
      }),
    );
  });

  it("keeps items apart that do not need each other", () => {
    fc.assert(
      fc.property(graph, (needs) => {
        const reach = (from: number, to: number, seen = new Set<number>()): boolean =>
          (needs[from] ?? []).some((next) => next === to || (!seen.has(next) && reach(next, to, seen.add(next))));
        for (const items of componentsInOrder(needs.keys(), (item) => needs[item] ?? [])) {
          for (const one of items) for (const other of items) if (one !== other) expect(reach(one, other)).toBe(true);
        }
      }),
    );
  });
});

it("takes no formula for another of the same 32 bits, by which Univer knows what it parsed of longer ones", async () => {
  const formula = (word: string): string =>
    `=LEN("một văn bản dài hơn sáu mươi tư chữ cái, để được ghi nhớ bằng một số")&"${word}"`;
  const cells = { A1: formula("uadifadw"), A2: formula("hdmyjklb") };
  expect([await shown(cells, "A1"), await shown(cells, "A2")]).toEqual(["68uadifadw", "68hdmyjklb"]);
});
