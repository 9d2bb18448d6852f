/** @jest-environment node */
import { check } from "../../../src/actions/check/check";
import { setUp } from "../../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../../src/actions/port/workbookHost";
import { bundledPlan as plan } from "../../../src/plan/bundled/bundledPlan";
import { linkOf } from "../../../src/workbench/session/links";
import { anchors, startAnchor, unitAnchor } from "../../../src/workbook/blocks/anchors";
import { stopExcels } from "../../support/bothHosts";
import { done } from "../../support/done";
import { filledOnce } from "../../support/filledOnce";
import { endOfYear } from "../../support/sampleBook";
import { cellAt, typeAt, valueAt, valuesAt, type KeyedCell } from "../../support/typeAt";

const units = [{ name: "Phòng Một" }, { name: "Phòng Hai" }];
const sheet = "Bảng theo dõi";
const run = async (host: WorkbookHost, listed: readonly { readonly name: string }[] = units) =>
  done(await setUp(host, { plan, units: listed }, endOfYear));
const damage = async (host: WorkbookHost) =>
  done(await check(host, { writeSheet: false }, endOfYear)).findings.flatMap(({ code, numbers }) =>
    /^(anchor|sheet|formula)\./.test(code) ? ["name" in numbers ? `${code} ${numbers.name}` : code] : [],
  );
const made = filledOnce((host) => run(host));
const board: KeyedCell = [anchors.board, "U02", "D1.DV-KL"];

afterAll(stopExcels);

describe("the scorecard", () => {
  it("stands behind the agency's sheet, and the index leads to it", async () => {
    const { sheets, blocks } = await (await made.file()).read();
    const names = sheets.map(({ name }) => name);
    expect(names[names.indexOf("Cơ quan") + 1]).toBe(sheet);
    expect([anchors.board, anchors.boardAgency].map((anchor) => blocks.get(anchor)?.sheet)).toEqual([sheet, sheet]);
    expect(await damage(await made.file())).toEqual([]);
  });

  it("shows a status by its symbol as figures are typed, which leads to the unit's figures wherever they stand", async () => {
    const { host, standIn } = await made.excel();
    const { blocks } = await host.read();
    expect(await valueAt(host, board)).toBe("○");
    await typeAt(host, [[unitAnchor("U02", "figures"), "DV-KL", "D1.value", 0]]);
    expect(await valueAt(host, board)).toBe("✓");
    expect(
      await valuesAt(host, [
        [anchors.board, "met", "D1.DV-KL"],
        [anchors.board, "notMet", "D1.DV-KL"],
      ]),
    ).toEqual([1, 0]);
    const page = standIn.model.findSheet(sheet);
    const { row, column } = cellAt(blocks, board);
    expect(page && (await linkOf(standIn.model, page, row, column))).toBe(
      `#${startAnchor(unitAnchor("U02", "figures"))}`,
    );
  });

  it.each([
    ["a symbol typed over", [[...board, "✓"]], ["formula.overwritten"]],
    ["the target that a column is of", [[anchors.board, "target", "D1.DV-KL", "DV-CT"]], ["formula.overwritten"]],
    ["a bar", [[anchors.boardAgency, "CQ-CT", "bar", "███"]], ["formula.overwritten"]],
    ["a unit's key", [[anchors.board, "U01", "", null]], ["anchor.damaged TD_BOARD"]],
    ["a column's key", [[anchors.board, -1, "CN.DV-CT", null]], ["anchor.damaged TD_BOARD"]],
  ] as const)("is damaged by %s, and whole after a set-up but for what was typed", async (_, entries, told) => {
    const host = await made.file();
    await typeAt(host, entries);
    expect(await damage(host)).toEqual(told);
    await run(host);
    const left = told.filter((code) => code === "formula.overwritten");
    expect(await damage(host)).toEqual(left);
  });

  it("is damaged where one of its names is lost", async () => {
    const host = await made.file();
    await host.apply({ sheets: [], names: [], remove: { sheets: [], names: [anchors.boardAgency] } });
    expect(await damage(host)).toEqual(["anchor.missing TD_BOARD_AGENCY"]);
  });

  it("is not missed in a workbook that is older than it, and comes in by a set-up with the way to it", async () => {
    const host = await made.file();
    const names = [anchors.board, anchors.boardAgency, ...[anchors.board, anchors.boardAgency].map(startAnchor)];
    await host.apply({ sheets: [], names: [], remove: { sheets: [sheet], names } });
    expect(await damage(host)).toEqual([]);
    const { made: added } = await run(host);
    expect(added).toEqual([sheet]);
    expect(await damage(host)).toEqual([]);
  });

  it("keeps what somebody wrote on it where it is made again", async () => {
    const host = await made.file();
    await host.apply({
      sheets: [
        {
          action: "update",
          name: sheet,
          blocks: [{ row: 60, column: 3, contents: [["Hỏi lại Phòng Hai"]] }],
          links: [],
        },
      ],
      names: [],
    });
    const { carried } = await run(host, [...units, { name: "Phòng Ba" }]);
    expect(carried).toEqual([{ sheet, cells: 1 }]);
    expect(await valueAt(host, [anchors.board, "U03", "name"])).toBe("Phòng Ba");
  });
});
