import { ExcelHost } from "../../src/excel/excelHost";
import { onFiguresChanged, type FiguresChange } from "../../src/excel/excelEvents";
import { startStandIn, type NodeStandIn } from "../../src/workbench/host/hostNode";

let standIn: NodeStandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.dispose());

const write = (value: number): Promise<void> =>
  new ExcelHost(standIn.Excel).apply({
    sheets: [{ action: "update", name: "Sheet1", blocks: [{ row: 4, column: 1, contents: [[value]] }], links: [] }],
    names: [],
  });

describe("onFiguresChanged", () => {
  it("calls back with the place of a change, until it is stopped", async () => {
    const seen: FiguresChange[] = [];
    const stop = await onFiguresChanged((change) => seen.push(change), standIn.Excel);
    await write(1);
    await standIn.settle();
    expect(seen.map(({ address, remote }) => ({ address, remote }))).toEqual([{ address: "B5", remote: false }]);
    await stop();
    await write(2);
    await standIn.settle();
    expect(seen).toHaveLength(1);
  });
});
