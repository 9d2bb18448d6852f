import { describeFailure } from "../../src/locale/describeFailure";
import { describePlanIssue } from "../../src/locale/describePlanIssue";
import { describeReason } from "../../src/locale/describeReason";
import { localeOf } from "../support/localeOf";
import type { ActionFailure } from "../../src/actions/run/outcomes";
import { hostErrorCodes } from "../../src/actions/port/hostError";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import type { PlanIssue } from "../../src/plan/planIssue";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import { editedPlan } from "../support/editedPlan";
import { periodFaults } from "../plan/faults/periodFaults";
import { referenceFaults } from "../plan/faults/referenceFaults";
import { shapeFaults } from "../plan/faults/shapeFaults";
import { targetFaults } from "../plan/faults/targetFaults";

const vi = localeOf("vi");
const en = localeOf("en");

describe("a reason", () => {
  const cases: readonly (readonly [string, Parameters<typeof describeReason>[1]])[] = [
    [
      "Đầu công việc chưa đạt: 9/10 (90%), yêu cầu trên 90%",
      { code: "target.not-met", target: "DV-CT", numbers: { value: 9, total: 10 } },
    ],
    ["Văn bản đúng hạn: chưa nhập số liệu", { code: "target.missing", target: "DV-VB", numbers: {} }],
    ["Số liệu sai, cần sửa", { code: "figure.invalid", numbers: {} }],
    [
      "Đầu công việc: số liệu Đợt 2 sai, cần sửa",
      { code: "figure.invalid", target: "DV-CT", numbers: { period: "D2" } },
    ],
    [
      "Vi phạm khác: đã ghi nhận 01 vi phạm",
      { code: "violation.recorded", numbers: { field: "violations", value: 1 } },
    ],
    [
      "Vi phạm khác: chưa nhập số liệu, không có thì nhập 0",
      { code: "violation.missing", numbers: { field: "violations" } },
    ],
    ["Không được đơn vị bình chọn đợt này", { code: "not-nominated", numbers: {} }],
    ["Chưa đăng ký thi đua (Mục VI Kế hoạch số 26/KH-VPUBND)", { code: "registration.missing", numbers: {} }],
    [
      "Xếp loại cá nhân: xếp loại “Hoàn thành nhiệm vụ” thấp hơn mức yêu cầu (đạt từ “Hoàn thành tốt nhiệm vụ” trở lên)",
      { code: "rating.below-floor", target: "CN-XL", numbers: { value: "Hoàn thành nhiệm vụ" } },
    ],
    [
      "Vi phạm giao thông: đã ghi nhận 02 vi phạm",
      { code: "violation.recorded", target: "CN-GT", numbers: { value: 2 } },
    ],
  ];

  it.each(cases)("is said as “%s”", (sentence, reason) => {
    expect(describeReason(vi, reason, bundledPlan)).toBe(sentence);
  });
});

describe("a failure", () => {
  it("says what happened and what to do", () => {
    expect(describeFailure(vi, { code: "cellBeingEdited" })).toBe(
      "Đang nhập dở một ô. Nhấn Enter để kết thúc rồi thử lại.",
    );
  });

  it("names the sheet where it is known", () => {
    const failure: ActionFailure = { code: "protectedByOther", sheet: "01 Phòng Tổng hợp" };
    expect(describeFailure(vi, failure)).toContain("mở khóa trang “01 Phòng Tổng hợp” nên");
    expect(describeFailure(vi, { code: "protectedByOther" })).toContain("mở khóa trang nên");
  });

  it.each(hostErrorCodes)("of %s takes two sentences: what happened, what to do", (code) => {
    expect(describeFailure(vi, { code }).match(/[.;]/gu)?.length).toBeGreaterThanOrEqual(2);
    expect(describeFailure(en, { code }).match(/[.;]/gu)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe("a fault of a plan", () => {
  const faults = { ...shapeFaults, ...periodFaults, ...targetFaults, ...referenceFaults };

  it.each(Object.entries(faults))("is said with its path: %s", (_name, { edits, path }) => {
    const parsed = parsePlan(editedPlan(edits));
    const issues = parsed.ok ? [] : parsed.issues.filter((issue) => issue.path === path);
    expect(issues).not.toHaveLength(0);
    for (const issue of issues) {
      for (const locale of [vi, en]) {
        const sentence = describePlanIssue(locale, issue);
        expect(sentence.startsWith(`${path}: `)).toBe(true);
        expect(sentence).not.toMatch(/undefined|NaN|[{}]/u);
      }
    }
  });

  it("says years as years and dates as dates", () => {
    const issue: PlanIssue = {
      path: "periods[0].from",
      code: "period.outside-year",
      numbers: { year: 2024, date: "2025-01-31" },
    };
    expect(describePlanIssue(vi, issue)).toBe("periods[0].from: ngày 31/01/2025 không thuộc năm 2024");
  });

  it("of the plan as a whole has no path", () => {
    expect(describePlanIssue(vi, { path: "", code: "value.missing", numbers: {} })).toBe("thiếu giá trị");
  });
});
