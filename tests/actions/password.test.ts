import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { describeFailure } from "../../src/locale/describeFailure";
import { localeOf } from "../support/localeOf";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { bothHosts, stopExcels } from "../support/bothHosts";
import { endOfYear } from "../support/sampleBook";

afterEach(stopExcels);

const setUpWith = (host: WorkbookHost, password: string) =>
  setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Một" }], password }, endOfYear);

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
