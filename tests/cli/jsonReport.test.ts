import { z } from "zod";
import { check } from "../../src/actions/check/check";
import { previewShortlist } from "../../src/actions/list/shortlist";
import { jsonReport } from "../../src/cli/jsonReport";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { findingFacts } from "../../src/rules/findings/findingFacts";
import { demandFacts } from "../../src/rules/shortlist/conditions";
import { codesOf } from "../support/codesOf";
import { statuses } from "../../src/rules/evaluate/status";
import { done } from "../support/done";
import { endOfYear, openSample } from "../support/sampleBook";
import { typeAt } from "../support/typeAt";

const scalar = z.union([z.number(), z.string()]);
const cell = z.strictObject({ sheet: z.string().min(1), address: z.string().regex(/^[A-Z]+\d+$/) }).nullable();
const unit = z.string().regex(/^U\d{2,3}$/);
const numbers = z.record(z.string(), scalar);

const demand = {
  code: z.enum([...codesOf(demandFacts), "oneOf"]),
  state: z.enum(["met", "lacking", "unknown"]),
  numbers,
};
const proposal = {
  rank: z.int().positive(),
  award: z.string().nullable(),
  conditions: z.array(
    z.strictObject({
      ...demand,
      effect: z.enum(["says", "bars"]),
      source: z.string().optional(),
      of: z.array(z.strictObject(demand)).optional(),
    }),
  ),
};

/** The promise to scripts, key by key; what is not named here is not there. */
const shape = z.strictObject({
  plan: z.looseObject({ id: z.string(), targets: z.array(z.unknown()) }),
  results: z
    .array(
      z.strictObject({
        unit: unit.nullable(),
        target: z.string(),
        period: z.enum(["D1", "D2", "CN"]),
        status: z.enum([...statuses, "empty"]),
        figures: z.strictObject({
          value: scalar.nullable(),
          total: z.number().nullable(),
          result: scalar.nullable(),
        }),
        cell,
      }),
    )
    .min(1),
  findings: z
    .array(
      z.strictObject({
        code: z.enum(codesOf(findingFacts)),
        severity: z.enum(["error", "warning", "info"]),
        unit: unit.optional(),
        target: z.string().optional(),
        period: z.string().optional(),
        person: z.string().optional(),
        typed: z.string().optional(),
        mend: z.strictObject({ value: scalar.nullable() }).optional(),
        cell,
        numbers,
      }),
    )
    .min(1),
  shortlist: z
    .strictObject({
      period: z.string(),
      units: z.array(z.strictObject({ unit, ...proposal })).min(1),
      people: z.array(z.strictObject({ unit, name: z.string(), ...proposal })).min(1),
      excluded: z
        .array(z.strictObject({ unit, name: z.string().optional(), reasons: z.array(z.string()).min(1) }))
        .min(1),
    })
    .nullable(),
});

describe("the JSON of the command line", () => {
  it("has the shape that scripts are promised, and nothing more", async () => {
    const host = await openSample();
    await typeAt(host, [
      ["TD_U01_FIGURES", "DV-CT", "D1.value", "46 việc"],
      ["TD_U02_FIGURES", "DV-CT", "D1.value", "７"],
    ]);
    const checked = done(await check(host, { writeSheet: false }, endOfYear));
    const made = done(await previewShortlist(host, "CN", endOfYear));
    for (const shortlist of [made, null]) {
      const printed: unknown = JSON.parse(JSON.stringify(jsonReport(checked, shortlist)));
      expect(shape.safeParse(printed).error?.issues ?? []).toEqual([]);
      expect(printed).toMatchObject({ plan: { ...bundledPlan }, shortlist: shortlist && { period: "CN" } });
    }
  });
});
