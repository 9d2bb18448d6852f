import { check } from "../../src/actions/check/check";
import { sheetTexts } from "../../src/locale/workbook/sheets";
import { shownText } from "../../src/rules/figures/blank";
import { anchors } from "../../src/workbook/blocks/anchors";
import { carriedAnchor } from "../../src/workbook/blocks/carried";
import { inspectXlsx } from "../contract/inspectXlsx";
import { done } from "../support/done";
import { endOfYear, firstUnits, openSample } from "../support/sampleBook";
import { cellAt, typeAt, valuesAt } from "../support/typeAt";

const carriedBlock = carriedAnchor(anchors.check);

describe("what people write on the sheet of a check", () => {
  it("stays beside its finding, and is carried to the foot once that is told no more", async () => {
    const host = await firstUnits(2).file();
    await typeAt(host, [
      ["TD_U01_FIGURES", "DV-CT", "D1.value", "sai"],
      ["TD_U02_FIGURES", "DV-CT", "D1.value", "sai"],
    ]);
    const write = async () => done(await check(host, { writeSheet: true }, endOfYear));
    expect(await write()).toMatchObject({ written: true, carriedCells: 0 });
    const { blocks } = await host.read();
    const keys = (blocks.get(anchors.check)?.cells ?? []).map(([key]) => shownText(key?.value ?? null));
    const [mended = "", kept = ""] = ["U01", "U02"].map(
      (unit) => keys.find((key) => key.startsWith(`figure.not-a-number|${unit}|DV-CT|D1|`)) ?? "",
    );
    const { sheet, row } = cellAt(blocks, [anchors.check, kept, "remark"]);
    const beside = { row, column: 20, contents: [["gọi lại ngày 5/1"]] };
    const above = { row: 3, column: 5, contents: [["in cho Chánh Văn phòng"]] };
    await host.apply({ sheets: [{ action: "update", name: sheet, blocks: [beside, above], links: [] }], names: [] });
    await typeAt(host, [
      [anchors.check, mended, "remark", "đơn vị hẹn sửa"],
      [anchors.check, kept, "remark", "đã hỏi"],
    ]);
    expect(await write()).toMatchObject({ carriedCells: 1 });
    expect(await valuesAt(host, [[anchors.check, kept, "remark"]])).toEqual(["đã hỏi; gọi lại ngày 5/1"]);
    expect(await valuesAt(host, [[anchors.check, mended, "remark"]])).toEqual(["đơn vị hẹn sửa"]);

    await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.value", 46]]);
    expect(await write()).toMatchObject({ carriedCells: 1 });
    expect(await write()).toMatchObject({ carriedCells: 0 });
    expect(await valuesAt(host, [[anchors.check, kept, "remark"]])).toEqual(["đã hỏi; gọi lại ngày 5/1"]);
    expect(
      await valuesAt(
        host,
        [0, 1].map((line) => [carriedBlock, line, "text"] as const),
      ),
    ).toEqual(["in cho Chánh Văn phòng", "đơn vị hẹn sửa"]);
    const [, heading] = await valuesAt(
      host,
      [0, 1].map((line) => [carriedBlock, line, "heading"] as const),
    );
    expect(heading).toMatch(/^Ghi chú – .*đang ghi “sai”/);
  });

  it("is filtered below its headings, and so that no filter shows the hidden keys", async () => {
    const host = await openSample();
    done(await check(host, { writeSheet: true }, endOfYear));
    const block = (await host.read()).blocks.get(anchors.check);
    const { sheets } = await inspectXlsx(await host.save());
    const filter = sheets.find(({ name }) => name === block?.sheet)?.filter;
    const head = block?.cells[1]?.map(({ value }) => value) ?? [];
    expect(head).toContain(sheetTexts.check.columns.message);
    expect(filter).toMatchObject({ row: (block?.range.row ?? 0) + 1, rows: (block?.range.rows ?? 0) - 1 });
  });
});
