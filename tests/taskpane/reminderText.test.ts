import type { UnitState } from "../../src/actions/run/outcomes";
import { pane as paneEn } from "../../src/locale/en/pane/pane";
import { pane as paneVi } from "../../src/locale/vi/pane/pane";
import { isLate, reminderText } from "../../src/taskpane/calendar/reminderText";
import { sampleCheck } from "./fixtures/sampleOutcomes";

const unit: UnitState = {
  code: "U01",
  name: "Phòng A",
  staff: 12,
  sheet: "01 Phòng A",
  registered: true,
  filled: 20,
  asked: 20,
  met: 1,
  judged: 2,
  counts: { wrong: 0, missingSoFar: 0, missingInYear: 4 },
};

describe("the reminder to a unit", () => {
  it("is for units that owe something", () => {
    expect(isLate(unit)).toBe(false);
    const owing = [{ missingSoFar: 1 }, { wrong: 1 }].map((owed) => ({ counts: { ...unit.counts, ...owed } }));
    expect([{ registered: false }, ...owing].map((owed) => isLate({ ...unit, ...owed }))).toEqual([true, true, true]);
  });

  it("asks for what is owed and nothing else", () => {
    const text = reminderText(paneVi, "26/KH-VPUBND", {
      ...unit,
      counts: { ...unit.counts, missingSoFar: 3 },
    });
    expect(text).toContain("Phòng A");
    expect(text).toContain("26/KH-VPUBND");
    expect(text).toContain(paneVi.calendar.reminderFill(3, 4));
    expect(text).not.toContain(paneVi.calendar.reminderRegister);
  });

  it("says nothing of other units, in either language", () => {
    for (const words of [paneVi, paneEn]) {
      for (const one of sampleCheck.units) {
        const text = reminderText(words, "26", one);
        const others = sampleCheck.units.filter(({ name }) => name !== one.name && !one.name.includes(name));
        expect(others.filter(({ name }) => text.includes(name))).toEqual([]);
      }
    }
  });
});
