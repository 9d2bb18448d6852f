import type { SaidFinding } from "../../src/taskpane/check/filterFindings";
import { groupFindings } from "../../src/taskpane/check/filterFindings";
import type { Severity } from "../../src/rules/findings/finding";

const said = (unit: string | undefined, severity: Severity, sentence: string): SaidFinding => ({
  finding: {
    code: "figure.missing",
    severity,
    place: { block: "anchor", name: "TD_X" },
    numbers: {},
    cell: null,
  },
  sentence,
  mend: null,
  confirm: null,
  place: "",
  unit,
  kind: "Chưa nhập",
});

const all = [
  said("Phòng A", "info", "Vượt mức"),
  said("Phòng A", "error", "Số âm"),
  said("Phòng Đối ngoại", "warning", "Chưa nhập"),
  said(undefined, "warning", "Số năm khác"),
];
const shown = (filter: Partial<Parameters<typeof groupFindings>[1]>) =>
  groupFindings(all, { groupBy: "unit", severity: "all", period: "inYear", search: "", ...filter }, "Cơ quan").map(
    ({ title, findings }) => [title, findings.map(({ sentence }) => sentence)],
  );

describe("findings in groups", () => {
  it("stand by unit, the gravest first, what is the agency's under its own heading", () =>
    expect(shown({})).toEqual([
      ["Phòng A", ["Số âm", "Vượt mức"]],
      ["Phòng Đối ngoại", ["Chưa nhập"]],
      ["Cơ quan", ["Số năm khác"]],
    ]));

  it("stand by kind where asked", () =>
    expect(shown({ groupBy: "kind" }).map(([title]) => title)).toEqual(["Chưa nhập"]));

  it("are kept to one severity", () =>
    expect(shown({ severity: "warning" })).toEqual([
      ["Phòng Đối ngoại", ["Chưa nhập"]],
      ["Cơ quan", ["Số năm khác"]],
    ]));

  it("are those that are due so far, or all of the year, or of one period", () => {
    expect(shown({ period: "soFar" })[0]).toEqual(["Phòng A", ["Số âm"]]);
    expect(shown({ period: { id: "D2" } })).toEqual([]);
  });

  it("are found without marks and in any case, by unit too", () => {
    expect(shown({ search: "SO AM" })).toEqual([["Phòng A", ["Số âm"]]]);
    expect(shown({ search: "doi ngoai" })).toEqual([["Phòng Đối ngoại", ["Chưa nhập"]]]);
    expect(shown({ search: "không có" })).toEqual([]);
  });
});
