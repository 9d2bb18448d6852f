import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { describeFailure } from "../../src/locale/describeFailure";
import { localeOf } from "../support/localeOf";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { bothHosts, startExcel, stopExcels } from "../support/bothHosts";
import { done } from "../support/done";
import { endOfYear } from "../support/sampleBook";
import { typeAt } from "../support/typeAt";
import { ways } from "../support/waysOfExcel";

afterEach(stopExcels);

const units = [{ code: "U01", name: "Phòng Một" }];
const setUpWith = (host: WorkbookHost, password: string) =>
  setUp(host, { plan: bundledPlan, units, password }, endOfYear);

const refused: Readonly<Record<string, readonly (readonly [what: string, password: string, code: string])[]>> = {
  "a file": [
    ["marks", "mật khẩu", "passwordNotPlain"],
    ["16 letters", "a".repeat(16), "passwordNotPlain"],
  ],
  Excel: [["256 letters", "đ".repeat(256), "passwordTooLong"]],
};
const taken: Readonly<Record<string, string>> = { "a file": "Thi-Dua 2024!ab", Excel: "đ".repeat(255) };

describe.each(bothHosts)("a password for the sheets of %s", (name, start) => {
  it.each(refused[name] ?? [])(
    "of %s is refused in one sentence, and nothing is written",
    async (_what, password, code) => {
      const host = await start();
      const before = await host.read();
      const made = await setUpWith(host, password);
      expect(made).toEqual({ ok: false, failure: { code } });
      expect(await host.read()).toEqual(before);
      if (made.ok) return;
      const [vietnamese, english] = (["vi", "en"] as const).map((language) =>
        describeFailure(localeOf(language), made.failure),
      );
      expect(vietnamese).toContain("Chưa có gì được ghi");
      expect(english).toContain("Nothing was written");
    },
  );

  it("is taken where the sheets can be locked with it", async () => {
    expect(await setUpWith(await start(), taken[name] ?? "")).toMatchObject({ ok: true });
  });
});

describe.each([["at its kindest", []] as const, ["that shows all of its ways", ways] as const])(
  "a password in an Excel %s, where set-up is run again",
  (_name, traits) => {
    it("locks what it writes to and had none before, and opens it the next time", async () => {
      const { host, standIn } = await startExcel({ traits });
      done(await setUp(host, { plan: bundledPlan, units }, endOfYear));
      const more = [...units, { code: "U02", name: "Phòng Hai" }];
      for (const listed of [more, [...more, { code: "U03", name: "Phòng Ba" }]]) {
        await typeAt(host, [["TD_U01_FIGURES", "DV-CT", "D1.status", "gõ đè"]]);
        const input = { plan: bundledPlan, units: listed, password: "thi đua" };
        const { made, repaired } = done(await setUp(host, input, endOfYear));
        expect(repaired.length).toBeGreaterThan(3);
        for (const name of [...made, ...repaired])
          expect([name, standIn.model.sheet(name).protection?.password]).toEqual([name, "thi đua"]);
      }
    });
  },
);
