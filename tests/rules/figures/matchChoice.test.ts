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

  const abbreviated = [
    { name: "Lao động tiên tiến", aliases: ["LĐTT"] },
    { name: "Chiến sĩ thi đua cơ sở", aliases: ["CSTĐCS", "CSTĐ cơ sở"] },
    { name: "Chiến sĩ thi đua cấp tỉnh" },
  ];
  const named = (typed: string, choices = abbreviated) =>
    matchChoice(
      typed,
      choices.map(({ name }) => name),
      choices,
    );

  it.each(["LĐTT", "lđtt", "LĐTT".normalize("NFD"), " LĐ\u00a0TT ", "L.Đ.T.T", "ldtt"])(
    "knows whose abbreviation %j is, and never takes it for the name",
    (typed) => expect(named(typed)).toEqual(mend("Lao động tiên tiến")),
  );

  it("knows several abbreviations of one name, and the name itself first", () => {
    expect(["cstđcs", "CSTD co so"].map((typed) => named(typed))).toEqual([
      mend("Chiến sĩ thi đua cơ sở"),
      mend("Chiến sĩ thi đua cơ sở"),
    ]);
    expect(named("lao dong tien tien")).toEqual(mend("Lao động tiên tiến"));
  });

  it("does not guess between two, nor from a mark typed wrong", () => {
    const two = [...abbreviated, { name: "Lực lượng đặc trách", aliases: ["LDTT"] }];
    expect(named("LDTT", two)).toEqual(mend("Lực lượng đặc trách"));
    expect(named("LĐTT", [...abbreviated, { name: "Khác", aliases: ["lđ tt"] }])).toEqual({ kind: "unknown" });
    expect(named("LÐTT")).toEqual({ kind: "unknown" });
  });

  it("takes spaces alone for nothing", () => expect(matchChoice(" \u3000 ", grades)).toEqual({ kind: "blank" }));
});
