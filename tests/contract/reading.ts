import { summary, unitSheet, type Start } from "./harness";
import { sample } from "./sample";

/** Of reading by names, and of going to a cell. */
export function describeReading({ applied }: Start): void {
  test("blocks are read back by their names, with values, formulas and empty cells", async () => {
    const { sheets, blocks, broken } = await (await applied()).host.read();
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
    const { blocks } = await (await applied()).host.read();
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

  test("going to a cell throws nothing", async () => {
    const { host } = await applied();
    await expect(host.goTo(unitSheet, { row: 4, column: 2 })).resolves.toBeUndefined();
  });
}
