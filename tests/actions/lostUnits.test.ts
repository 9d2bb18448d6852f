import { check } from "../../src/actions/check/check";
import type { ActionResult, SetUpOutcome, UnitInput } from "../../src/actions/run/outcomes";
import { setUp } from "../../src/actions/setUp/setUp";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { columnIndex } from "../../src/sheet/a1";
import { anchors } from "../../src/workbook/blocks/anchors";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { partOf, withParts } from "../support/fileParts";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valueAt } from "../support/typeAt";

const [one, two, three] = ["Phòng Một", "Phòng Hai", "Phòng Ba"].map((name) => ({ name })) as [
  UnitInput,
  UnitInput,
  UnitInput,
];
const workbook = "xl/workbook.xml";

describe("what the index or the names lost", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    const host = XlsxHost.create();
    await run(host, [one, two, three]);
    await typeAt(host, [["TD_U02_FIGURES", "DV-CT", "D1.value", 27]]);
    file = await host.save();
  });

  const run = (host: XlsxHost, units: readonly UnitInput[]): Promise<ActionResult<SetUpOutcome>> =>
    setUp(host, { plan: bundledPlan, units }, endOfYear);

  const damage = async (host: XlsxHost): Promise<readonly string[]> =>
    done(await check(host, { writeSheet: false }, endOfYear)).findings.flatMap(({ code, severity }) =>
      severity === "error" && /^(anchor|sheet|formula)\./.test(code) ? [code] : [],
    );

  it("is an error, and set-up writes nothing and hides no sheet that is filled, until the unit is listed again", async () => {
    const host = await XlsxHost.open(file);
    await typeAt(host, [[anchors.index, "U02", "", null]]);
    expect(await damage(host)).toContain("anchor.damaged");
    const before = await host.save();
    expect(await run(host, [one, three])).toEqual({ ok: false, failure: { code: "unitLost", sheet: "02 Phòng Hai" } });
    expect(await host.save()).toEqual(before);
    expect(done(await run(host, [one, two, three]))).toMatchObject({ made: [], hidden: [] });
    expect(await damage(host)).toEqual([]);
    expect(await valueAt(host, ["TD_U02_FIGURES", "DV-CT", "D1.value"])).toBe(27);
    expect(await valueAt(host, [anchors.agencyFigures, "CQ-CT", "D1.value"])).not.toBeNull();
  });

  it("is put back by set-up where a row stands twice, or another unit's among a target's", async () => {
    const host = await XlsxHost.open(file);
    await typeAt(host, [
      [anchors.index, "U03", "", "U02"],
      ["TD_TARGET_DV_CT", "U03", "", "U09"],
    ]);
    expect(await damage(host)).toContain("anchor.damaged");
    done(await run(host, [one, two, three]));
    expect(await damage(host)).toEqual([]);
  });

  it.each(["#REF!", "'Tổng hợp'!#REF!", "&apos;tổng hợp&apos;!#ref!", "#REF!$A$5:$O$6"])(
    "is only gone where a name says %s, as Excel and LibreOffice write it",
    async (reference) => {
      const gone = partOf(file, workbook).replace(
        "</definedNames>",
        `<definedName name="TD_SUMMARY_D1_HEADING">${reference}</definedName></definedNames>`,
      );
      expect(await damage(await XlsxHost.open(withParts(file, { [workbook]: gone })))).toEqual([]);
    },
  );

  it("is read where Excel shows references as rows and columns, and else nothing is written over it", async () => {
    const xml = partOf(file, workbook);
    const at = /(<definedName[^>]*name="TD_INDEX"[^>]*>)('[^']*'!)\$A\$(\d+):\$([A-Z]+)\$(\d+)/;
    const inRowsAndColumns = xml.replace(
      at,
      (_, tag: string, sheet: string, top: string, right: string, bottom: string) =>
        `${tag}${sheet}R${top}C1:R${bottom}C${columnIndex(right) + 1}`,
    );
    expect(inRowsAndColumns).not.toBe(xml);
    expect(await damage(await XlsxHost.open(withParts(file, { [workbook]: inRowsAndColumns })))).toEqual([]);
    const odd = await XlsxHost.open(withParts(file, { [workbook]: xml.replace(at, "$1OFFSET($2$$A$$1,0,0,5,5)") }));
    const before = await odd.save();
    expect(await check(odd, { writeSheet: true }, endOfYear)).toMatchObject({ failure: { code: "namesUnreadable" } });
    expect(await run(odd, [one, two, three])).toMatchObject({ failure: { code: "namesUnreadable" } });
    expect(await odd.save()).toEqual(before);
  });
});
