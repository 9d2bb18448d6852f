import fc from "fast-check";
import { isSerial, isoOfSerial, lastSerial, serialOf, serialOfIso } from "../../../src/rules/figures/serialDate";

describe("serialDate", () => {
  it("counts days as Excel's 1900 system does", () => {
    expect(serialOfIso("1900-01-01")).toBe(1);
    expect(serialOfIso("1900-02-28")).toBe(59);
    expect(serialOfIso("1900-03-01")).toBe(61);
    expect(serialOfIso("2024-06-30")).toBe(45473);
    expect(serialOfIso("9999-12-31")).toBe(lastSerial);
  });

  it("turns every serial into a day and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: lastSerial }), (serial) => {
        const iso = isoOfSerial(serial);
        return serial === 60 ? iso === null : iso !== null && serialOfIso(iso) === serial;
      }),
    );
  });

  it("knows no 30 February, no month 13 and nothing before 1900", () => {
    expect([serialOf(2024, 2, 30), serialOf(2024, 13, 1), serialOf(1899, 12, 31)]).toEqual([null, null, null]);
    expect(() => serialOfIso("1890-05-19")).toThrow(RangeError);
    expect([isoOfSerial(0), isoOfSerial(lastSerial + 1), isoOfSerial(NaN)]).toEqual([null, null, null]);
  });

  it("drops the time of day", () => expect(isoOfSerial(45473.75)).toBe("2024-06-30"));

  it("takes for a date only a number in Excel's span", () => {
    expect([1, lastSerial, 0.5, lastSerial + 1, "45473", null].map(isSerial)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
