import type { z } from "zod";
import type { awardSchema } from "../../src/plan/award";

/** Awards of `measuresPlan` that ask for everything that can be asked for, by itself and as one of several. */
export const everyDemand: readonly z.input<typeof awardSchema>[] = [
  {
    id: "TT",
    name: "Tiên tiến",
    level: "unit",
    occasions: ["NAM"],
    conditions: [
      { effect: "bars", demand: { kind: "ratingAtLeast", grade: "T" } },
      { effect: "says", demand: { kind: "peopleShare", awards: ["LD", "CS"], percent: 70.5 } },
      { effect: "says", demand: { kind: "hasPersonWith", awards: ["CS"] } },
      { effect: "bars", demand: { kind: "noneDisciplinedFrom", from: "warning" } },
      {
        effect: "says",
        demand: {
          kind: "oneOf",
          of: [
            { kind: "heldBefore", awards: ["TT"], times: 2, running: true },
            { kind: "heldBefore", awards: ["TT"], times: 3, running: false, years: 5 },
          ],
        },
      },
    ],
  },
  {
    id: "CS",
    name: "Chiến sĩ",
    level: "individual",
    occasions: ["NAM"],
    conditions: [
      { effect: "says", demand: { kind: "registered" } },
      {
        effect: "says",
        demand: {
          kind: "oneOf",
          of: [
            { kind: "ratingAtLeast", grade: "XS" },
            { kind: "recognisedInitiatives", least: 1 },
            { kind: "byCouncil", words: "Đề tài khoa học đã nghiệm thu; nay còn áp dụng" },
          ],
        },
      },
      { effect: "bars", demand: { kind: "notHeldBack" } },
      {
        effect: "bars",
        demand: {
          kind: "oneOf",
          of: [
            { kind: "ratingAtLeast", grade: "T" },
            { kind: "recognisedInitiatives", least: 2 },
          ],
        },
      },
    ],
  },
  { id: "LD", name: "Lao động", level: "individual", occasions: ["NAM"] },
];
