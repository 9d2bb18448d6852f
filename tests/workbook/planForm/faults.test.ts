import { describeFormFault } from "../../../src/locale/describeFormFault";
import { localeOf } from "../../support/localeOf";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Raw } from "../../../src/rules/figures/figures";
import type { FormList, FormTable } from "../../../src/workbook/planForm/formKeys";
import { formRows } from "../../../src/workbook/planForm/formRows";
import { readForm, type RawForm } from "../../../src/workbook/planForm/readForm";

type Edit = readonly [table: FormTable, row: number, column: string, typed: Raw];

const rowOf = (id: string): number => bundledPlan.targets.findIndex((target) => target.id === id);

/** The bundled plan's form with cells typed over; rows behind the last are new ones. */
function typed(...edits: readonly Edit[]): RawForm {
  const { plan, lists } = formRows(bundledPlan);
  const form = {
    plan: { ...plan } as Record<string, Raw>,
    lists: structuredClone(lists) as Record<FormList, Record<string, Raw>[]>,
  };
  for (const [table, row, column, raw] of edits) {
    if (table === "plan") form.plan[column] = raw;
    else form.lists[table][row] = { ...form.lists[table][row], [column]: raw };
  }
  return form;
}

const planOf = (...edits: readonly Edit[]) => {
  const read = readForm(typed(...edits));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.plan;
};

const faultsOf = (...edits: readonly Edit[]) => {
  const read = readForm(typed(...edits));
  return read.ok
    ? []
    : read.faults.map((fault) => {
        const { table, row, column } = fault.cell ?? { table: "", row: -1, column: "" };
        return `${table} ${row} ${column}: ${describeFormFault(localeOf("vi"), fault)}`;
      });
};

const ct = rowOf("DV-CT");
const sk = rowOf("DV-SK");
const newRow = bundledPlan.targets.length + 2;
const newTarget: readonly Edit[] = (
  [
    ["name", "Hồ sơ trực tuyến"],
    ["words", "Ít nhất 30% hồ sơ trực tuyến"],
    ["clause", "IV.2"],
    ["level", "đơn vị"],
    ["kind", "Tỷ lệ"],
    ["comparison", "ít nhất (≥)"],
    ["threshold", "30"],
    ["subject", "hồ sơ trực tuyến"],
    ["base", "hồ sơ"],
    ["source", "Nhập số liệu"],
    ["entered", "Đợt 1; d2"],
    ["judged", "CN"],
  ] as const
).map(([column, raw]) => ["targets", newRow, column, raw] as const);

describe("what people type in the form of a plan", () => {
  it("calls a kind of target as this form does, or as an earlier one did", () => {
    const flag = rowOf("CQ-CO");
    for (const kind of ["Do cấp trên công nhận", "kết quả bên ngoài"]) {
      expect(planOf(["targets", flag, "kind", kind]).targets[flag]).toEqual(bundledPlan.targets[flag]);
    }
  });

  it("becomes the plan: a year, a threshold, a target of its own without a code", () => {
    const plan = planOf(["plan", 0, "name", " Thi đua "], ["targets", ct, "threshold", "92,5"], ...newTarget);
    expect(plan.name).toBe("Thi đua");
    expect(plan.targets[ct]?.measure).toMatchObject({ threshold: { comparison: ">", percent: 92.5 } });
    expect(plan.targets.at(-1)).toEqual({
      id: "DV-HSTT",
      level: "unit",
      clause: "IV.2",
      words: "Ít nhất 30% hồ sơ trực tuyến",
      name: "Hồ sơ trực tuyến",
      measure: {
        kind: "ratio",
        part: "hồ sơ trực tuyến",
        total: "hồ sơ",
        whole: true,
        threshold: { comparison: ">=", percent: 30 },
      },
      source: { from: "entry" },
      entered: ["D1", "D2"],
      judged: ["CN"],
      bars: false,
      notApplicable: "forbidden",
    });
  });

  it("takes a grade by its name, its code or what is written for it", () => {
    const floors = ["hoàn thành tốt nhiệm vụ", "htt", "HTTNV"].map((typedGrade) => {
      const { measure } = planOf(["targets", rowOf("DV-XS"), "threshold", typedGrade]).targets[rowOf("DV-XS")] ?? {};
      return measure?.kind === "rating" ? measure.floor : undefined;
    });
    expect(floors).toEqual(["HTT", "HTT", "HTT"]);
  });

  it("gives a new row the same code wherever it stands, and never one that is taken", () => {
    const above = planOf(...newTarget, ["targets", newRow + 1, "id", null], ["targets", 0, "id", "CQ-ND1"]);
    expect(above.targets.at(-1)?.id).toBe("DV-HSTT");
    const taken = planOf(...newTarget, ["targets", 0, "id", "DV-HSTT"]);
    expect(taken.targets.at(-1)?.id).toBe("DV-HSTT2");
  });

  it("gives the plan of another number another id, so that it is not taken for the one before", () => {
    expect(planOf(["plan", 0, "number", "31/KH-VPUBND"]).id).toBe("31-KH-VPUBND");
  });

  it("reads days typed as texts, also of a time that no spreadsheet counts", () => {
    const last = bundledPlan.events.length - 1;
    const plan = planOf(["plan", 0, "date", "3/2/2024"], ["events", last, "founded", "22/12/1789"]);
    expect([plan.date, plan.events[last]?.founded]).toEqual(["2024-02-03", "1789-12-22"]);
  });

  it.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      "a text for a number",
      [["targets", ct, "threshold", "chín mươi"]],
      [`targets ${ct} threshold: Phần VI, cột “Ngưỡng”: “chín mươi” không phải là số; chỉ ghi số, ví dụ 12 hoặc 12,5`],
    ],
    [
      "what Excel makes of 90%",
      [["targets", ct, "threshold", 0.9]],
      [
        `targets ${ct} threshold: Phần VI, cột “Ngưỡng”: đang là 0,9; nếu là 90% thì ghi 90, nếu đúng là 0,9% thì gõ dấu nháy đơn rồi gõ 0,9%`,
      ],
    ],
    [
      "a number that can be read in two ways",
      [["targets", sk, "threshold", "1.000"]],
      [
        `targets ${sk} threshold: Phần VI, cột “Ngưỡng”: “1.000” đọc được là 1.000 hoặc 1; hãy ghi lại cho rõ, không dùng dấu tách hàng nghìn`,
      ],
    ],
    [
      "no day",
      [["plan", 0, "date", "31/02/2024"]],
      [
        "plan 0 date: Phần I, mục “Ngày ban hành”: “31/02/2024” không phải là ngày; ghi ngày/tháng/năm, ví dụ 15/02/2025",
      ],
    ],
    [
      "a period that is not there",
      [["targets", ct, "judged", "D1, D9"]],
      [`targets ${ct} judged: Phần VI, cột “Đánh giá ở kỳ”: “D9” chưa có trong phần II. KỲ THI ĐUA`],
    ],
    [
      "a grade that is not there",
      [["targets", rowOf("DV-XS"), "threshold", "Tuyệt vời"]],
      [
        `targets ${rowOf("DV-XS")} threshold: Phần VI, cột “Ngưỡng”: “Tuyệt vời” chưa có trong phần III. THANG XẾP LOẠI`,
      ],
    ],
    [
      "a cell that the kind does not use",
      [["targets", ct, "maximum", 5]],
      [`targets ${ct} maximum: Phần VI, cột “Mức trên”: loại “Tỷ lệ” không dùng ô này; hãy xóa nội dung trong ô`],
    ],
    [
      "a threshold without its comparison",
      [["targets", ct, "comparison", null]],
      [`targets ${ct} comparison: Phần VI, cột “So sánh”: có ngưỡng thì phải chọn cách so sánh`],
    ],
    [
      "a name that is too long",
      [["targets", ct, "name", "Một tên ngắn mà không hề ngắn chút nào"]],
      [`targets ${ct} name: Phần VI, cột “Tên ngắn”: dài quá 24 ký tự`],
    ],
    [
      "an abbreviation that another title has",
      [["awards", 0, "aliases", "Cờ; LĐTT"]],
      ["awards 5 aliases: Phần V, cột “Cách viết tắt”: “LĐTT” là tên hoặc cách viết tắt đã dùng trong danh sách này"],
    ],
    [
      "a category too long for a formula",
      [["categories", 0, "name", "x".repeat(256)]],
      ["categories 0 name: Phần IV, cột “Đối tượng”: dài quá 255 ký tự"],
    ],
    [
      "a code that stands twice",
      [["targets", rowOf("DV-8G"), "id", "DV-NL"]],
      [`targets ${rowOf("DV-8G")} id: Phần VI, cột “Mã”: mã “DV-NL” đã được dùng`],
    ],
    [
      "a code of another form",
      [["targets", rowOf("DV-8G"), "id", "chỉ tiêu"]],
      [
        `targets ${rowOf("DV-8G")} id: Phần VI, cột “Mã”: mã “CHỈ TIÊU” chưa đúng dạng; ghi chữ in hoa không dấu và số, ví dụ DV-CT`,
      ],
    ],
    [
      "a source that does not feed the kind",
      [["targets", ct, "source", "Đếm sáng kiến đã được công nhận"]],
      [
        `targets ${ct} source: Phần VI, cột “Nguồn số liệu”: nguồn “Đếm sáng kiến” không dùng được cho loại chỉ tiêu “Tỷ lệ”`,
      ],
    ],
    [
      "a year that the periods are not of",
      [["plan", 0, "year", 2025]],
      ["from", "to"]
        .flatMap((end) => [0, 1, 2].map((row) => [row, end] as const))
        .sort(([one], [other]) => one - other)
        .map(
          ([row, end]) =>
            `periods ${row} ${end}: Phần II, cột “${end === "from" ? "Từ ngày" : "Đến ngày"}”: ngày ${end === "from" ? (row === 1 ? "01/07" : "01/01") : row === 0 ? "30/06" : "31/12"}/2024 không thuộc năm 2025`,
        ),
    ],
    [
      "a cell error",
      [["awards", 0, "name", { error: "#REF!" }]],
      ["awards 0 name: Phần V, cột “Danh hiệu, hình thức”: ô đang báo lỗi #REF!; hãy ghi lại"],
    ],
    [
      "conditions that say too little, too much, or of nobody",
      [
        ["conditions", 0, "award", "CSTDCS"],
        ["conditions", 0, "demand", "Đã đăng ký thi đua"],
        ["conditions", 0, "years", 3],
        ["conditions", 1, "award", "Chiến sĩ thi đua toàn quốc"],
        ["conditions", 1, "demand", "Không thuộc diện chưa xét"],
        ["conditions", 2, "demand", "Không thuộc diện chưa xét"],
        ["conditions", 3, "award", "tập thể lao động tiên tiến"],
        ["conditions", 3, "demand", "Tỷ lệ cá nhân được đề nghị"],
        ["conditions", 3, "amount", 0.7],
        ["conditions", 3, "about", "LDTT; LĐTT hạng nhất"],
      ],
      [
        "conditions 1 award: Phần X, cột “Danh hiệu”: “Chiến sĩ thi đua toàn quốc” chưa có trong phần V. DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
        "conditions 2 award: Phần X, cột “Danh hiệu”: chưa cho biết điều kiện này của danh hiệu, hình thức khen nào",
        "conditions 0 years: Phần X, cột “Trong số năm”: loại “Đã đăng ký thi đua” không dùng ô này; hãy xóa nội dung trong ô",
        "conditions 3 amount: Phần X, cột “Số, tỷ lệ”: đang là 0,7; nếu là 70% thì ghi 70, nếu đúng là 0,7% thì gõ dấu nháy đơn rồi gõ 0,7%",
        "conditions 3 about: Phần X, cột “Mức, danh hiệu, nội dung”: “LĐTT hạng nhất” chưa có trong phần V. DANH HIỆU THI ĐUA, HÌNH THỨC KHEN THƯỞNG",
      ],
    ],
    [
      "a condition of units that is asked of people, as one of two",
      [
        ["conditions", 0, "award", "LDTT"],
        ["conditions", 0, "demand", "Đã đăng ký thi đua"],
        ["conditions", 0, "either", 1],
        ["conditions", 1, "award", "LDTT"],
        ["conditions", 1, "demand", "Có cá nhân được đề nghị"],
        ["conditions", 1, "about", "LDTT"],
        ["conditions", 1, "either", 1],
      ],
      ["conditions 1 demand: Phần X, cột “Điều kiện”: điều kiện “Có cá nhân được đề nghị” không đặt được cho cấp này"],
    ],
    [
      "a law that there is not",
      [
        ["laws", 0, "pack", "nđ 335/2025"],
        ["laws", 1, "pack", "Luật 1998"],
      ],
      [
        "laws 1 pack: Phần XI, cột “Quy định áp dụng”: “Luật 1998” không có trong danh sách; chọn một trong: Luật 06/2022 từ 2024; Luật 06/2022 từ 7/2025; NĐ 335/2025; NĐ 233/2026",
      ],
    ],
    [
      "a mark that is none",
      [
        ["caps", 0, "name", "Không quá 20%"],
        ["caps", 0, "source", "Quy chế"],
        ["caps", 0, "target", "CQ-XS"],
        ["caps", 0, "percent", 20],
        ["caps", 0, "rounding", "Làm tròn xuống"],
        ["caps", 0, "enabled", "có"],
      ],
      ["caps 0 enabled: Phần IX, cột “Áp dụng”: “có” không dùng được ở đây; ghi x hoặc để trống"],
    ],
    [
      "an empty part",
      [["plan", 0, "office.signer", "  "]],
      ["plan 0 office.signer: Phần I, mục “Người ký”: thiếu giá trị"],
    ],
  ])("says in which cell there is %s", (_, edits, expected) => {
    expect(faultsOf(...edits)).toEqual(expected);
  });

  it("says of a new target what it lacks, each in its cell", () => {
    expect(faultsOf(["targets", newRow, "name", "Mới"])).toEqual(
      ["level", "clause", "words", "kind", "source", "entered"].map(
        (column) => expect.stringMatching(new RegExp(`^targets ${newRow} ${column}: `)) as string,
      ),
    );
  });
});
