import { parseDate } from "../../../src/rules/figures/parseDate";

const midYear = 45473;

describe("parseDate", () => {
  it.each([
    "30/6/2024",
    "30-06-2024",
    "30.6.2024",
    "30 / 6 / 2024",
    "2024-06-30",
    "2024/6/30",
    "ngày 30 tháng 6 năm 2024",
    "Ngày 30 tháng 06 năm 2024".normalize("NFD"),
    "30 tháng 6, năm 2024",
    "\u00a030/6/2024\u2009",
    "３０／６／２０２４",
    "30–6–2024",
  ])("reads %j as 30 June 2024", (typed) => expect(parseDate(typed)).toEqual({ kind: "date", serial: midYear }));

  it.each(["6/30/2024", "31/6/2024", "30/6/24", "30/6-2024", "tháng 6 năm 2024", "45473", "30/6/2024 8:00", "hôm qua"])(
    "does not guess at %j",
    (typed) => expect(parseDate(typed)).toEqual({ kind: "text" }),
  );

  it("takes spaces alone for nothing", () => expect(parseDate(" \u3000")).toEqual({ kind: "blank" }));
});
