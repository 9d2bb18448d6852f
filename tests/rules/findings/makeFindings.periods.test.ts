import type { Raw } from "../../../src/rules/figures/figures";
import { figuresOf, planOf, row, unitOf } from "../../support/figures";
import { amount, brief, findingsOf, midYear, none, onRow, ratio } from "../found";

describe("makeFindings: thresholds and periods", () => {
  it("tells a threshold that was reached exactly from one that was missed", () => {
    expect(onRow(ratio, 9, 10)).toMatchObject([
      { code: "target.exactly-at-threshold", severity: "warning", numbers: { value: 9, total: 10, threshold: 90 } },
    ]);
    expect(onRow(ratio, 89, 100)).toMatchObject([
      { code: "target.not-met", numbers: { value: 89, total: 100, threshold: 90 } },
    ]);
    expect(onRow(amount, 50).map(brief)).toEqual(["warning target.exactly-at-threshold D1.status"]);
    expect(onRow(ratio, 10, 11)).toEqual([]);
  });

  it("says what is beyond the maximum", () => {
    const range = { kind: "count", counted: "sáng kiến", minimum: 1, maximum: 2 } as const;
    expect(onRow(range, 3)).toMatchObject([
      { code: "target.exceeded", severity: "info", numbers: { value: 3, threshold: 2 } },
    ]);
    expect(onRow(range, 0)).toMatchObject([{ code: "target.not-met", numbers: { value: 0, threshold: 1 } }]);
  });

  it("warns of what is missing or missed only once its period is over", () => {
    const plan = planOf([{ id: "DV-A", measure: ratio, judged: ["D1", "D2"] }]);
    const figures = figuresOf([unitOf("U01", { "DV-A": row({ D1: [1, 10] }) })]);
    expect(findingsOf(plan, figures, midYear).map(brief)).toEqual([
      "info figure.missing D2.value",
      "info target.not-met D1.status",
    ]);
    expect(findingsOf(plan, figures, midYear + 1).map(brief)).toEqual([
      "info figure.missing D2.value",
      "warning target.not-met D1.status",
    ]);
  });

  it("asks once for the figure of a period whose sum alone is judged", () => {
    const plan = planOf([{ id: "DV-A", measure: none, judged: ["CN"] }]);
    const entered = (values: Readonly<Record<string, Raw>>) =>
      findingsOf(plan, figuresOf([unitOf("U01", { "DV-A": row(values) })])).map(brief);
    expect(entered({ D1: 0 })).toEqual(["warning figure.missing D2.value"]);
    expect(entered({})).toEqual(["warning figure.missing D1.value", "warning figure.missing D2.value"]);
  });

  it("wants a reason for what does not apply, and no figure beside it", () => {
    expect(onRow(ratio, null, null, { notApplicable: "x", note: "Không có" })).toEqual([]);
    expect(onRow(ratio, 1, null, { notApplicable: "X" }).map(brief)).toEqual([
      "warning notApplicable.reason-missing note",
      "warning notApplicable.with-figure D1.value",
    ]);
    expect(onRow(ratio, 10, 10, { notApplicable: " x" })).toMatchObject([
      { code: "choice.unknown", severity: "error", mend: { value: "x" } },
    ]);
    const early = { kind: "ratio", part: "sớm", total: "đúng", within: { target: "DV-A", of: "part" } } as const;
    const within = planOf([
      { id: "DV-A", measure: ratio, entered: ["D1"], judged: [] },
      { id: "DV-B", measure: early, entered: ["D1"], judged: [], notApplicable: "withReason" },
    ]);
    // As LibreOffice keeps it: the total shows what the other ratio has.
    const mirrored = row({ D1: [null, 12] }, { notApplicable: "x", note: "Không có" });
    const unit = unitOf("U01", { "DV-A": row({ D1: [12, 20] }), "DV-B": mirrored });
    expect(findingsOf(within, figuresOf([unit])).map(brief)).toEqual([]);
    const plan = planOf([{ id: "DV-A", measure: none, notApplicable: "forbidden" }]);
    const figures = figuresOf([unitOf("U01", { "DV-A": row({ D1: 0, D2: 0 }, { notApplicable: "x" }) })]);
    expect(findingsOf(plan, figures).map(brief)).toEqual(["error notApplicable.not-allowed notApplicable"]);
  });
});
