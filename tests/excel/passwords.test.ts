import type { SheetChange, WorkbookChange } from "../../src/workbook/drawing/description";
import { rails, type Protection } from "../../src/sheet/protection";
import { sample } from "../contract/sample";
import { startExcel, stopExcels, type StartedExcel } from "../support/bothHosts";
import { inspectStandIn } from "../support/inspectStandIn";

afterEach(stopExcels);

const ours = "thi đua";
const others = "của người khác";
type Standing = Readonly<Record<string, string | null>>;

const made = sample.sheets.filter((one): one is Exclude<SheetChange, { action: "update" }> => one.action !== "update");
const names = made.map(({ name }) => name);
const [first = "", second = "", third = ""] = names;

/** What an Excel tells of what it refuses. */
type Telling = "where and why" | "why alone" | "where alone";
const tellings: readonly Telling[] = ["where and why", "why alone", "where alone"];

/** Every sheet of the sample, locked with a password each or with none. */
async function locked(standing: Standing, telling: Telling = "where and why"): Promise<StartedExcel> {
  const excel = await startExcel({ traits: ["needlessPasswordVoidsNext"] });
  const { host, standIn } = excel;
  await host.apply(sample);
  for (const sheet of standIn.model.sheets) {
    if (sheet.protection !== null) sheet.protection = { ...sheet.protection, password: standing[sheet.name] ?? null };
  }
  if (telling === "why alone") standIn.omitTraces();
  if (telling === "where alone") standIn.model.traits.add("generalExceptionIsAnything");
  standIn.counters.reset();
  return excel;
}
const passwords = ({ standIn }: StartedExcel) =>
  Object.fromEntries(
    standIn.model.sheets
      .filter(({ name }) => names.includes(name))
      .map(({ name, protection }) => [name, protection === null ? "open" : protection.password]),
  );
const each = (password: string | null): Standing => Object.fromEntries(names.map((name) => [name, password]));

const written = (name: string, protection: Protection): SheetChange => ({
  ...{ action: "update", name, links: [], protection },
  blocks: [{ row: 0, column: 1, contents: [["Phòng Hành chính"]] }],
});
const remade = (name: string): readonly SheetChange[] =>
  made
    .filter((one) => one.name === name)
    .map(({ layout, ...one }) => ({
      ...{ ...one, action: "replace" },
      layout: { ...layout, protection: { ...layout.protection, password: ours } },
    }));
/** Every sheet is written to, in its locked cells, and the first is made anew; a password is given. */
const change: WorkbookChange = {
  sheets: [...remade(first), ...names.slice(1).map((name) => written(name, { ...rails, password: ours }))],
  names: [],
};

const thrownBy = (step: Promise<unknown>): Promise<unknown> => step.catch((error: unknown) => error);

describe("sheets for which a password is given, where one that is not needed voids the next", () => {
  it("are locked with it where they had none, opened in one request", async () => {
    const excel = await locked({});
    await excel.host.apply(change);
    expect(passwords(excel)).toEqual(each(ours));
    // Read, opened, written.
    expect(excel.standIn.counters.syncs).toBe(3);
  });

  it("take no request more where no password is given", async () => {
    const excel = await locked({});
    await excel.host.apply({ sheets: names.slice(1).map((name) => written(name, rails)), names: [] });
    expect(excel.standIn.counters.syncs).toBe(2);
    expect(passwords(excel)).toEqual(each(null));
  });

  it.each([
    ["all of them have it", each(ours)],
    ["the first has it", { [first]: ours }],
    ["the second has it", { [second]: ours }],
    ["all but the second have it", { ...each(ours), [second]: null }],
  ])("are opened, and locked with it again, where %s", async (_what, standing) => {
    for (const telling of tellings) {
      const excel = await locked(standing, telling);
      await excel.host.apply(change);
      expect(passwords(excel)).toEqual(each(ours));
      const asked = Object.values(standing).filter((one) => one !== null).length;
      expect(excel.standIn.counters.syncs).toBeLessThanOrEqual(5 + (telling === "why alone" ? 2 : 1) * asked);
      for (const name of names.slice(1)) {
        expect(excel.standIn.model.sheet(name).contentAt(0, 1)).toEqual({ value: "Phòng Hành chính" });
      }
    }
  });

  it("stay as they were, each with its own, where one is another's", async () => {
    for (const telling of tellings) {
      const standing = { ...each(null), [second]: ours, [third]: others };
      const excel = await locked(standing, telling);
      const before = await inspectStandIn(excel.standIn.model);
      expect(await thrownBy(excel.host.apply(change))).toMatchObject({
        code: telling === "where alone" ? "notInFront" : "protectedByOther",
        ...(telling === "why alone" ? {} : { sheet: third }),
      });
      expect(await inspectStandIn(excel.standIn.model)).toEqual(before);
      expect(passwords(excel)).toEqual(standing);
    }
  });

  it("are not left open where the host fails, and another run completes it", async () => {
    const standing = { ...each(null), [second]: ours };
    const whole = await locked(standing);
    await whole.host.apply(change);
    const { requests } = whole.standIn.counters;
    expect(requests.length).toBeGreaterThan(3);
    // A request that tries in vain to open a sheet ends there.
    const places = requests.flatMap(({ actions, error }, index) =>
      (error === null ? [0, 0.2, 0.5, 0.9] : [0]).map((share) => ({
        sync: index + 1,
        action: Math.floor(actions * share),
      })),
    );
    for (const { sync, action } of places) {
      const excel = await locked(standing);
      excel.standIn.failAtSync(sync, "RequestAborted", action);
      expect(await thrownBy(excel.host.apply(change))).toMatchObject({ code: "busy" });
      const { sheets } = await excel.host.read();
      // A half-made one is left open: by that the next run knows it.
      const open = sheets.filter((one) => !one.protected && names.includes(one.name));
      expect({ sync, action, open }).toEqual({
        sync,
        action,
        open: open.filter(({ unfinished }) => unfinished === true),
      });
      const half = excel.standIn.model.sheets.filter((one) => one.customProperties.get("SoThiDua") === "building");
      expect(open.map(({ name }) => name)).toEqual(half.map(({ name }) => name));
      await excel.host.apply(change);
      expect(passwords(excel)).toEqual(each(ours));
    }
  });
});
