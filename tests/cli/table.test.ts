import { tableLines } from "../../src/cli/table";

describe("a table in a terminal", () => {
  it("keeps its columns in line, also where a letter and its marks are several characters", () => {
    const name = "Phòng Kiểm soát".normalize("NFD");
    expect(
      tableLines(
        [
          { title: "Đơn vị", align: "left" },
          { title: "Lỗi", align: "right" },
        ],
        [
          [name, "3"],
          ["Ban", "12"],
        ],
      ),
    ).toEqual(["Đơn vị           Lỗi", "───────────────  ───", `${name}    3`, "Ban               12"]);
  });

  it("is its titles alone without rows", () => {
    expect(tableLines([{ title: "Mã", align: "left" }], [])).toEqual(["Mã", "──"]);
  });
});
