import { matchChoice } from "../../../src/rules/figures/matchChoice";

const grades = ["Hoàn thành xuất sắc", "Hoàn thành tốt", "Hoàn thành", "Không hoàn thành"];
const mend = (value: string) => ({ kind: "mend", value });

describe("matchChoice", () => {
  it("takes an allowed text as it is", () => {
    expect(matchChoice("Hoàn thành tốt", grades)).toEqual({ kind: "exact", value: "Hoàn thành tốt" });
  });

  it.each(["hoàn thành tốt", "HOÀN THÀNH TỐT"])("takes %j as it is: case does not matter", (typed) => {
    expect(matchChoice(typed, grades)).toEqual({ kind: "exact", value: "Hoàn thành tốt" });
  });

  it.each([" Hoàn thành  tốt ", "Hoàn thành tốt".normalize("NFD"), "Hoàn\u00a0thành tốt", "hoan thanh tot"])(
    "knows what %j was meant to be",
    (typed) => expect(matchChoice(typed, grades)).toEqual(mend("Hoàn thành tốt")),
  );

  it("forgives where the tone mark is put", () => {
    expect(matchChoice("Hoà giải", ["Hòa giải"])).toEqual(mend("Hòa giải"));
  });

  it("fills in marks only where one choice fits", () => {
    expect(matchChoice("dat", ["Đạt", "Không đạt"])).toEqual(mend("Đạt"));
    expect(matchChoice("dat", ["Đạt", "Đất"])).toEqual({ kind: "unknown" });
  });

  it("does not correct a mark that was typed", () => {
    expect(matchChoice("Hoàn thành tột", grades)).toEqual({ kind: "unknown" });
    expect(matchChoice("Đát", ["Đạt"])).toEqual({ kind: "unknown" });
  });

  it("does not guess from a part", () => expect(matchChoice("xuất sắc", grades)).toEqual({ kind: "unknown" }));

  it("takes spaces alone for nothing", () => expect(matchChoice(" \u3000 ", grades)).toEqual({ kind: "blank" }));
});
