import { describeFinding } from "../../src/locale/describeFinding";
import { describePlace } from "../../src/locale/describePlace";
import { localeOf } from "../support/localeOf";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { FactKind } from "../../src/plan/facts";
import { planIssue } from "../../src/plan/planIssue";
import type { FindingOf } from "../../src/rules/findings/finding";
import { findingFacts, type FindingCode, type FindingFacts } from "../../src/rules/findings/findingFacts";
import { codesOf } from "../support/codesOf";

type Subject = Parameters<typeof describeFinding>[1];
type About<Code extends FindingCode> = Omit<FindingOf<Code>, "severity" | "code" | "numbers">;

const names = new Map([
  ["U01", "Phòng Tổng hợp"],
  ["U02", "Phòng Nội chính"],
]);

/** Something about a figure of the first unit; its facts may stay away where none is needed. */
const figure = <Code extends FindingCode>(
  code: Code,
  ...[rest]: Partial<FindingFacts[Code]> extends FindingFacts[Code]
    ? [rest?: Partial<About<Code>> & { readonly numbers?: FindingFacts[Code] }]
    : [rest: Partial<About<Code>> & { readonly numbers: FindingFacts[Code] }]
): Subject =>
  ({
    code,
    unit: "U01",
    target: "DV-CT",
    period: "D1",
    place: { block: "figures", unit: "U01", row: "DV-CT", column: "D1.value" },
    numbers: {},
    ...rest,
  }) as Subject;

const said = (finding: Subject, language: "vi" | "en" = "vi") =>
  describeFinding(localeOf(language), finding, bundledPlan, names);

const cases: readonly (readonly [string, Subject])[] = [
  [
    "Ô này phải là số, đang ghi “92%”; sửa thành 92.",
    figure("figure.not-a-number", { typed: "92%", mend: { value: 92 } }),
  ],
  [
    "Ô này phải là số, đang ghi “  ”; xóa nội dung ô này.",
    figure("figure.not-a-number", { typed: "  ", mend: { value: null } }),
  ],
  [
    "Số liệu “1.234” đọc được theo hai cách (1.234 hoặc 1,234); nhập lại cho rõ.",
    figure("figure.ambiguous", { typed: "1.234", numbers: { first: 1234, second: 1.234 } }),
  ],
  [
    "Nội dung “hoàn thành tốt” không có trong danh sách để chọn (chọn một trong: Có, Không); sửa thành “Hoàn thành tốt nhiệm vụ”.",
    figure("choice.unknown", {
      numbers: { choices: "Có, Không" },
      typed: "hoàn thành tốt",
      mend: { value: "Hoàn thành tốt nhiệm vụ" },
    }),
  ],
  [
    "Nội dung “3-2-2024” không phải là ngày hợp lệ, nhập theo dạng ngày/tháng/năm; sửa thành 03/02/2024.",
    figure("date.invalid", {
      typed: "3-2-2024",
      mend: { value: 45325 },
      place: { block: "people", unit: "U01", row: 0, column: "registeredOn" },
    }),
  ],
  [
    "Nội dung “3-2-2024” không phải là ngày hợp lệ, nhập theo dạng ngày/tháng/năm; sửa thành 03/02/2024.",
    figure("date.invalid", {
      typed: "3-2-2024",
      mend: { value: 45325 },
      place: { block: "unit", unit: "U01", row: "registeredOn" },
    }),
  ],
  ["Chưa nhập số liệu (Đợt 1).", figure("figure.missing")],
  [
    "Chưa nhập đủ số liệu (Cả năm).",
    figure("figure.missing", {
      target: "CQ-XS",
      period: "CN",
      place: { block: "agency", row: "CQ-XS", column: "CN.status" },
    }),
  ],
  ["Chưa nhập kết quả xác nhận (Cả năm).", figure("figure.missing", { target: "DV-8G", period: "CN" })],
  [
    "Chưa đạt: “Hoàn thành nhiệm vụ”, yêu cầu đạt từ “Hoàn thành tốt nhiệm vụ” trở lên.",
    figure("target.not-met", { target: "CN-XL", numbers: { value: "Hoàn thành nhiệm vụ" } }),
  ],
  ["Chưa đạt: 17/20 (85%), yêu cầu trên 90%.", figure("target.not-met", { numbers: { value: 17, total: 20 } })],
  [
    "Đúng 90%: chưa vượt, vì yêu cầu trên 90%; đang là 18/20 (90%).",
    figure("target.exactly-at-threshold", { numbers: { value: 18, total: 20, threshold: 90 } }),
  ],
  [
    "Vượt mức trên của chỉ tiêu: 03, yêu cầu từ 01 đến 02 sáng kiến.",
    figure("target.exceeded", { target: "DV-SK", numbers: { value: 3 } }),
  ],
  [
    "Tổng số phải lớn hơn 0 mới tính được tỷ lệ; nếu không phát sinh, đánh dấu ở cột “Không áp dụng” và nêu lý do.",
    figure("ratio.total-zero", { numbers: { value: 0, total: 0 } }),
  ],
  [
    "Tổng số phải lớn hơn 0 mới tính được tỷ lệ.",
    figure("ratio.total-zero", { target: "CQ-XS", numbers: { value: 0, total: 0 } }),
  ],
  [
    "Đăng ký thi đua ngày 30/06/2024 sau thời hạn 18/04/2024.",
    figure("registration.late", { numbers: { date: 45473, deadline: 45400 } }),
  ],
  [
    "Sáng kiến “Số hoá hồ sơ” là sáng kiến chung với Phòng Nội chính, U09: toàn cơ quan chỉ tính một lần, cho đơn vị chủ trì.",
    figure("initiative.shared", { numbers: { title: "Số hoá hồ sơ", leaders: 1, other: "U02, U09" } }),
  ],
  [
    "Số năm ghi trong kế hoạch (192) khác với số năm tính từ ngày gốc (92).",
    figure("event.count-disagrees", { numbers: { stated: 192, years: 92 } }),
  ],
  [
    "Chưa đăng ký thi đua: cần cả số và ngày văn bản đăng ký (Mục VI Kế hoạch số 26/KH-VPUBND).",
    figure("registration.missing"),
  ],
  [
    "Sáng kiến “Số hoá hồ sơ” là sáng kiến chung: chưa đơn vị nào ghi là chủ trì nên toàn cơ quan chưa tính.",
    figure("initiative.shared", { numbers: { title: "Số hoá hồ sơ", leaders: 0 } }),
  ],
  [
    "Sáng kiến “Số hoá hồ sơ” bị ghi trùng: Phòng Nội chính cũng ghi là chủ trì.",
    figure("initiative.duplicate", { numbers: { title: "Số hoá hồ sơ", other: "U02" } }),
  ],
  [
    "Họ và tên “Nguyễn Văn A” trùng với dòng 3 của danh sách; kiểm tra xem có phải cùng một người không.",
    figure("person.duplicate", { person: "Nguyễn Văn A", numbers: { first: 2 } }),
  ],
  [
    "Họ và tên “Nguyễn Văn A” trùng với một người trong danh sách của Phòng Nội chính; kiểm tra xem có phải cùng một người không.",
    figure("person.duplicate", { person: "Nguyễn Văn A", numbers: { other: "U02" } }),
  ],
  [
    "Chưa nhập xếp loại năm (Cả năm).",
    figure("figure.missing", {
      period: "CN",
      place: { block: "people", unit: "U01", row: 0, column: "rating" },
    }),
  ],
  [
    "Chưa nhập tên sáng kiến; xóa nội dung ô này.",
    {
      code: "figure.missing",
      typed: " ",
      mend: { value: null },
      numbers: {},
      place: { block: "initiatives", unit: "U01", row: 0, column: "title" },
    },
  ],
  ["Ô này đang báo lỗi #N/A; nhập lại nội dung.", figure("figure.not-a-number", { typed: "#N/A" })],
  ["Ô này chỉ nhận số nguyên, đang ghi 1,5.", figure("figure.not-whole", { typed: "1.5", numbers: { value: 1.5 } })],
  [
    "Trang Kế hoạch có ô ghi chưa đúng: mức dưới (3) lớn hơn mức trên (2). Chỉ tiêu, kỳ liên quan chưa được đánh giá.",
    {
      code: "plan.invalid",
      target: "DV-SK",
      place: { block: "planTargets", row: "DV-SK", column: "maximum" },
      numbers: {},
      issue: {
        path: "targets[18].measure.maximum",
        code: "count.reversed",
        numbers: { minimum: 3, maximum: 2 },
      },
    },
  ],
  [
    "Kế hoạch trong sổ đã được sửa: ngưỡng từ 90% thành 92,5%; 3 kết quả đánh giá đổi theo.",
    {
      code: "plan.changed",
      target: "DV-CT",
      place: { block: "planTargets", row: "DV-CT", column: "threshold" },
      numbers: { was: 90, is: 92.5, flipped: 3 },
    },
  ],
  [
    "Mã dòng hoặc mã cột ẩn của một vùng đã bị sửa (tên TD_U01_FIGURES): mất mã “DV-CT”. Xóa dòng thừa, hoặc lấy lại dòng, cột bị mất từ bản sao lưu của sổ.",
    {
      code: "anchor.damaged",
      place: { block: "anchor", name: "TD_U01_FIGURES" },
      numbers: { name: "TD_U01_FIGURES", key: "DV-CT", damage: "lost", remade: "" },
    },
  ],
  [
    "Số liệu của cơ quan (7) không khớp với số cộng từ các đơn vị (9).",
    figure("rollup.disagrees", { target: "CQ-CT", numbers: { shown: 7, computed: 9 } }),
  ],
  [
    "Không tìm thấy trang của Phòng Tổng hợp; lập sổ lại để thêm trang này.",
    figure("sheet.missing", { numbers: { unit: "U01" } }),
  ],
];

describe("a finding", () => {
  it.each(cases)("is said in one sentence: %s", (sentence, finding) => {
    expect(said(finding)).toBe(sentence);
  });

  const samples: Readonly<Record<FactKind, number | string>> = {
    number: 3,
    figure: 3,
    percent: 3,
    year: 2024,
    day: 45400,
    isoDay: "2024-04-18",
    text: "Một chữ",
    units: "U01",
    valueType: "array",
  };

  it.each(codesOf(findingFacts))("of %s is a whole sentence though no more is known than is always stated", (code) => {
    const stated = Object.entries<string>(findingFacts[code]).filter(([, kind]) => !kind.endsWith("?"));
    const numbers = Object.fromEntries(stated.map(([name, kind]) => [name, samples[kind as FactKind]]));
    const issue = planIssue([], "count.empty");
    const bare = { code, place: { block: "anchor", name: "TD_U01_UNIT" }, numbers, issue } as Subject;
    for (const language of ["vi", "en"] as const) {
      expect(said(bare, language)).toMatch(/^\p{Lu}[^[\]{}]*\.$/u);
    }
  });

  it("keeps what was typed as it was, places of templates included", () => {
    expect(said(figure("figure.not-a-number", { typed: "{mend}[" }))).toBe("Ô này phải là số, đang ghi “{mend}[”.");
  });
});

describe("the place of a finding", () => {
  const place = (finding: Subject) => describePlace(localeOf("vi"), finding, bundledPlan, names);

  it("names the unit, the target and the period", () => {
    expect(place(figure("figure.missing"))).toBe("Phòng Tổng hợp · Đầu công việc · Đợt 1");
  });

  it("names the person, and a unit without a name by its code", () => {
    const finding = figure("person.duplicate", { unit: "U07", person: "Nguyễn Văn A" });
    expect(place({ ...finding, target: "" })).toBe("U07 · Nguyễn Văn A · Đợt 1");
  });

  it("names the column and the row of a list, as the sheet heads and numbers them", () => {
    const at = { block: "people", unit: "U01", row: 11, column: "rating" } as const;
    const base = { numbers: { choices: "" }, code: "choice.unknown", unit: "U01", place: at } as const;
    expect(place({ ...base, person: "Lê An" })).toBe("Phòng Tổng hợp · Lê An · cột Xếp loại năm, dòng 12");
    expect(place({ ...base, place: { ...at, block: "initiatives", row: 0, column: "date" } })).toBe(
      "Phòng Tổng hợp · cột Ngày đề xuất, dòng 1",
    );
  });

  it("names the agency and the plan, where no unit has to do with it", () => {
    const base = { numbers: {}, code: "figure.missing" } as const;
    expect(place({ ...base, target: "CQ-CO", place: { block: "agency", row: "CQ-CO", column: "CN.value" } })).toBe(
      "Cơ quan · Cờ thi đua UBND tỉnh",
    );
    expect(place({ ...base, place: { block: "planEvents", row: "AG", column: "statedYears" } })).toBe(
      "Kế hoạch · Ngày thành lập tỉnh An Giang",
    );
    expect(place({ ...base, place: { block: "cell", sheet: "Mục lục", row: 4, column: 2 } })).toBe("Mục lục");
    expect(place({ ...base, place: { block: "anchor", name: "TD_X" } })).toBe("");
  });
});
