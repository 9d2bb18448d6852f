import { planInput } from "../../support/planInput";

/** Quotas of awards: "không quá 15%", "tối đa 20%", each of its base and with its rounding. */
export const quotas = planInput(
  [
    {
      id: "DV-CSTD",
      words: "không quá 15%",
      name: "Tỷ lệ CSTĐ cơ sở",
      measure: {
        kind: "cap",
        part: "chiến sĩ thi đua cơ sở",
        total: "lao động tiên tiến",
        percent: 15,
        rounding: "down",
      },
      entered: ["CN"],
      judged: ["CN"],
    },
    {
      id: "DV-XS",
      words: "tối đa 20%",
      name: "Tỷ lệ xuất sắc",
      measure: { kind: "cap", part: "người xuất sắc", total: "người hoàn thành tốt", percent: 20, rounding: "nearest" },
      entered: ["CN"],
      judged: ["CN"],
    },
  ],
  {
    awards: [
      { id: "LDTT", name: "Lao động tiên tiến", level: "individual", occasions: ["CN"] },
      {
        ...{ id: "CSTD", name: "Chiến sĩ thi đua cơ sở", level: "individual", occasions: ["CN"] },
        cap: { percent: 15, of: ["LDTT", "CSTD"], rounding: "down", target: "DV-CSTD" },
      },
      {
        ...{ id: "GK", name: "Giấy khen cho tập thể", level: "unit", occasions: ["D1"] },
        cap: { percent: 12.5, rounding: "nearest" },
      },
    ],
  },
);
