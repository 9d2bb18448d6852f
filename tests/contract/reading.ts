import { summary, unitSheet, type Start } from "./harness";
import { sample } from "./sample";

/** Of reading by names, and of going to a cell. */
export function describeReading({ applied, toRead }: Start): void {
  test("blocks are read back by their names, with values, formulas and empty cells", async () => {
    const { sheets, blocks, broken } = await (await toRead()).host.read();
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
      ["Mục lục", "visible", true],
      [summary, "visible", true],
      ["Kế hoạch", "hidden", true],
      [unitSheet, "visible", true],
      ["02 Ban 'Tiếp' công dân", "visible", true],
    ]);
    expect(broken).toEqual([]);
    expect([...blocks.keys()].sort()).toEqual(sample.names.map((one) => one.name).sort());
    expect(blocks.get("TD_U01_FIGURES")).toMatchObject({
      sheet: unitSheet,
      range: { row: 2, column: 0, rows: 4, columns: 5 },
      cells: [
        ["key", "name", "D1.value", "D1.total", "D1.status"].map((value) => ({ value })),
        [{ value: null }, { value: "Chỉ tiêu" }, { value: "Thực hiện" }, { value: "Tổng số" }, { value: "Đánh giá" }],
        [
          { value: "DV-CT" },
          { value: "Hoàn thành công việc" },
          { value: 11 },
          { value: 12 },
          { value: "Đạt", formula: 'IF(C5*100>90*D5,"Đạt","Chưa đạt")' },
        ],
        [
          { value: "DV-VB" },
          { value: "Xử lý văn bản" },
          { value: null },
          { value: null },
          { value: "Chưa nhập", formula: 'IF(COUNT(C6:D6)=0,"Chưa nhập","")' },
        ],
      ],
    });
  });

  test("texts, dates, truth values and errors are read as what they are, followers of a merge as empty", async () => {
    const { blocks } = await (await toRead()).host.read();
    expect(blocks.get("TD_U01_NOTE")?.cells).toEqual([
      [{ value: "Cộng" }, { value: null }, { value: 12, formula: "SUM(D5:D6)" }, { value: true }],
      [{ value: null }, { value: null }, { value: null }, { value: null }],
      [
        { value: '=HYPERLINK("x")' },
        { value: 45_325 },
        { value: 11 / 12, formula: "C5/D5" },
        { value: { error: "#N/A" }, formula: "NA()" },
      ],
      [{ value: "Về mục lục" }, { value: "Số liệu" }, { value: 12, formula: "D5" }, { value: null }],
      [{ value: "+84 _x0041_ <&> \"'\n dòng hai " }, { value: null }, { value: null }, { value: null }],
    ]);
  });

  test("a sheet is read whole where it is asked for, with what stands beside its blocks", async () => {
    const { host } = await applied();
    const beside = { row: 90, column: 12, contents: [["gõ bên cạnh"]] };
    await host.apply({ sheets: [{ action: "update", name: unitSheet, blocks: [beside], links: [] }], names: [] });
    const { whole } = await host.read({ whole: ["TD_U01_FIGURES"] });
    expect([...(whole?.keys() ?? [])]).toEqual([unitSheet]);
    const cells = whole?.get(unitSheet) ?? [];
    expect(cells).toContainEqual({ row: 90, column: 12, value: "gõ bên cạnh" });
    expect(cells).toContainEqual(expect.objectContaining({ row: 4, column: 4, value: "Đạt" }));
    expect(cells).not.toContainEqual(expect.objectContaining({ value: null, formula: undefined }));
    const only = await host.read({ whole: ["TD_U01_FIGURES"], only: [] });
    expect({ blocks: only.blocks.size, whole: only.whole }).toEqual({ blocks: 0, whole });
    expect([...(await host.read({ only: ["TD_U01_FIGURES"] })).blocks.keys()]).toEqual(["TD_U01_FIGURES"]);
  });

  test("going to a cell throws nothing", async () => {
    const { host } = await toRead();
    await expect(host.goTo(unitSheet, { row: 4, column: 2 })).resolves.toBeUndefined();
  });
}
