import { ExcelHost } from "../../src/excel/excelHost";
import { onFiguresChanged, type FiguresChange } from "../../src/excel/excelEvents";
import { hear } from "../../src/excel/hear";
import { useStandIn } from "../support/useStandIn";

const excel = useStandIn();

const write = (value: number): Promise<void> =>
  new ExcelHost(excel.current.Excel).apply({
    sheets: [{ action: "update", name: "Sheet1", blocks: [{ row: 4, column: 1, contents: [[value]] }], links: [] }],
    names: [],
  });
const settle = () => excel.current.settle();
const listen = (seen: FiguresChange[]) => onFiguresChanged((change) => seen.push(change), excel.current.Excel);

/** Until the host has refused or taken whatever it was asked so far. */
async function asked(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await settle();
}

describe("onFiguresChanged", () => {
  it("calls back with the place of a change, until it is stopped", async () => {
    const seen: FiguresChange[] = [];
    const { stop, waited } = await listen(seen);
    await write(1);
    await settle();
    expect(waited).toBe(false);
    expect(seen.map(({ address, remote }) => ({ address, remote }))).toEqual([{ address: "B5", remote: false }]);
    await stop();
    await write(2);
    await settle();
    expect(seen).toHaveLength(1);
  });

  it("waits for the end of a cell's edit, says so, and hears what is typed then", async () => {
    const seen: FiguresChange[] = [];
    excel.current.setCellEditMode(true);
    let began = false;
    const listening = listen(seen).finally(() => (began = true));
    await asked();
    expect(began).toBe(false);
    // Nobody else is kept waiting: what may not wait is refused at once.
    await expect(write(1)).rejects.toMatchObject({ code: "cellBeingEdited" });
    excel.current.setCellEditMode(false);
    expect((await listening).waited).toBe(true);
    await excel.current.userTypes("Sheet1", "C3", "7");
    await settle();
    expect(seen.map(({ address, own }) => ({ address, own }))).toEqual([{ address: "C3", own: false }]);
  });

  it("stops with the end of the edit of a cell", async () => {
    const seen: FiguresChange[] = [];
    const { stop } = await listen(seen);
    excel.current.setCellEditMode(true);
    const stopped = stop();
    await asked();
    excel.current.setCellEditMode(false);
    await stopped;
    await excel.current.userTypes("Sheet1", "C3", "7");
    await settle();
    expect(seen).toEqual([]);
  });

  it.each([
    ["HostIsBusy", "busy"],
    ["GeneralConnectionFailure", "connectionLost"],
  ])("refused with %s it leaves nothing behind, and may be asked again", async (answered, code) => {
    const seen: FiguresChange[] = [];
    excel.current.failAtSync(1, answered);
    await expect(listen(seen)).rejects.toMatchObject({ code });
    await listen(seen);
    await excel.current.userTypes("Sheet1", "C3", "7");
    await settle();
    expect(seen).toHaveLength(1);
  });
});

describe("hear", () => {
  const heard = (at: string, work: () => Promise<unknown>) =>
    hear({ sheet: "Sheet1", at }, () => work().then(() => undefined), excel.current.Excel, 0);

  it("tells of a change of the cells that are meant, made by code or by a person, and of no other", async () => {
    expect(await heard("B5", () => write(3))).toBe(true);
    expect(await heard("C3", () => excel.current.userTypes("Sheet1", "C3", "7"))).toBe(true);
    expect(await heard("C4", () => excel.current.userTypes("Sheet1", "C3", "8"))).toBe(false);
  });

  it("throws what the work throws, and does not listen any more", async () => {
    await expect(heard("B5", () => Promise.reject(new RangeError("of the work")))).rejects.toThrow("of the work");
    expect(await heard("B5", () => write(4))).toBe(true);
  });
});
