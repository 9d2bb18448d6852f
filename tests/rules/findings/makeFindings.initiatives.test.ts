import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import type { Initiative } from "../../../src/rules/figures/figures";
import { figuresOf, initiativeOf, unitOf } from "../../support/figures";
import { afterYear, brief, findingsOf } from "../found";

describe("makeFindings: initiatives", () => {
  const listed = (...units: readonly (readonly Initiative[])[]) =>
    findingsOf(
      bundledPlan,
      figuresOf(units.map((initiatives, place) => unitOf(`U0${place + 1}`, {}, { initiatives }))),
    ).filter(({ place }) => place.block === "initiatives");

  it("tells what keeps a line from being counted", () => {
    expect(listed([initiativeOf("A")])).toEqual([]);
    expect(listed([initiativeOf("A", { date: null, state: "", role: null })]).map(brief)).toEqual([
      "warning figure.missing date",
      "warning figure.missing role",
      "warning figure.missing state",
    ]);
    expect(listed([initiativeOf("A", { date: "1/3/2024", state: "de xuat", role: "chủ" })])).toMatchObject([
      { code: "date.invalid", mend: { value: 45352 } },
      { code: "choice.unknown", place: { column: "role" } },
      { code: "choice.unknown", mend: { value: "Đề xuất" } },
    ]);
    expect(listed([initiativeOf("A", { date: afterYear })]).map(brief)).toEqual(["warning date.outside-plan date"]);
    expect(listed([initiativeOf(null)]).map(brief)).toEqual(["warning figure.missing title"]);
    expect(listed([initiativeOf(" ")]).map(brief)).toEqual(["error figure.missing title"]);
  });

  it("finds one that counts twice", () => {
    expect(listed([initiativeOf("Số hóa"), initiativeOf("số  hoá", { state: "Được công nhận" })])).toMatchObject([
      { code: "initiative.duplicate", severity: "error", place: { unit: "U01", row: 1 } },
    ]);
    expect(listed([initiativeOf("A")], [initiativeOf("A")])).toMatchObject([
      { code: "initiative.duplicate", severity: "error", unit: "U02", numbers: { title: "A", other: "U01" } },
    ]);
  });

  it("points out one that units share, and warns where none of them leads it", () => {
    const joins = { role: "Tham gia" };
    expect(listed([initiativeOf("A", joins)], [initiativeOf("A")])).toMatchObject([
      { code: "initiative.shared", severity: "info", unit: "U01", numbers: { title: "A", other: "U02" } },
    ]);
    expect(listed([initiativeOf("A", joins)], [initiativeOf("A", joins)])).toMatchObject([
      { code: "initiative.shared", severity: "warning", numbers: { leaders: 0 } },
    ]);
    expect(listed([initiativeOf("A", joins)])).toMatchObject([{ code: "initiative.shared", severity: "warning" }]);
  });

  it("is told at the row that is wrong alone, and not again where the list is counted", () => {
    const wrong = unitOf("U01", {}, { initiatives: [initiativeOf("A", { date: "hôm qua" })] });
    const found = findingsOf(bundledPlan, figuresOf([wrong]), afterYear);
    const errors = found.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, place }) => `${code} ${place.block}`)).toEqual(["date.invalid initiatives"]);
  });
});
