import { check } from "../../src/actions/check/check";
import type { CheckOutcome, Located } from "../../src/actions/run/outcomes";
import { setUp } from "../../src/actions/setUp/setUp";
import { describeFinding } from "../../src/locale/describeFinding";
import { localeOf } from "../support/localeOf";
import { parsePlan } from "../../src/plan/parsing/parsePlan";
import type { Plan } from "../../src/plan/plan";
import type { Finding } from "../../src/rules/findings/finding";
import { findingFacts, type FindingCode } from "../../src/rules/findings/findingFacts";
import { toA1 } from "../../src/sheet/a1";
import { startAnchor } from "../../src/workbook/blocks/anchors";
import { codesOf } from "../support/codesOf";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { editedPlan } from "../support/editedPlan";
import { partOf, withParts } from "../support/fileParts";
import { officeCap } from "../support/officeCap";
import { endOfYear } from "../support/sampleBook";
import { addressOf, typeAt } from "../support/typeAt";
import type { Fault } from "./typedFault";
import { faults } from "./typedFaults";

/** The bundled plan with a cap that is on. */
function plan(): Plan {
  const parsed = parsePlan(editedPlan({ caps: [officeCap] }));
  if (!parsed.ok) throw new Error("no plan");
  return parsed.plan;
}

describe("what somebody typed", () => {
  let file: Uint8Array;
  const seen = new Set<FindingCode>();

  beforeAll(async () => {
    const host = XlsxHost.create();
    const units = [{ name: "Phòng Một" }, { name: "Phòng Hai" }];
    done(await setUp(host, { plan: plan(), units, leaders: "none" }, endOfYear));
    file = await host.save();
  });

  const checked = async (host: XlsxHost): Promise<CheckOutcome> =>
    done(await check(host, { writeSheet: false }, endOfYear));

  const shown = ({ cell }: Located<Finding>): string => (cell === null ? "nowhere" : `${cell.sheet}!${cell.address}`);

  /** A block as such is shown by its first cell in sight. */
  async function addressIn(host: XlsxHost, at: Fault["at"]): Promise<string> {
    if (at === "nowhere") return at;
    const [anchor, row, column] = at;
    if (row !== undefined && column !== undefined) return addressOf(host, [anchor, row, column]);
    const { blocks } = await host.read();
    const block = blocks.get(anchor);
    const start = blocks.get(startAnchor(anchor))?.range;
    return `${block?.sheet}!${start === undefined ? `B${(block?.range.row ?? 0) + 2}` : toA1(start)}`;
  }

  it.each(faults)("$code is found in its cell: $by", async ({ code, typed, edit, at, says }) => {
    const bytes =
      edit === undefined ? file : withParts(file, { "xl/workbook.xml": edit(partOf(file, "xl/workbook.xml")) });
    const host = await XlsxHost.open(bytes);
    await typeAt(host, typed ?? []);
    const address = await addressIn(host, at);
    const { findings, plan: read } = await checked(await XlsxHost.open(await host.save()));
    const found = findings.filter((finding) => finding.code === code && shown(finding) === address);
    expect(findings.map((finding) => `${finding.code} ${shown(finding)}`)).toContain(`${code} ${address}`);
    expect(found).toContainEqual(expect.objectContaining(says ?? {}));
    seen.add(code);
    const unitNames = new Map([["U01", "Phòng Một"]]);
    for (const finding of findings) {
      const [inVietnamese, inEnglish] = (["vi", "en"] as const).map((language) =>
        describeFinding(localeOf(language), finding, read, unitNames),
      );
      expect(inVietnamese).toMatch(/\p{L}/u);
      expect(inEnglish).toMatch(/\p{L}/u);
      expect(inVietnamese).not.toBe(inEnglish);
      expect(`${inVietnamese} ${inEnglish}`).not.toMatch(/undefined|NaN|\{\w+\}|\[object/);
    }
  });

  it("has been tried with every code there is", () => {
    const elsewhere = new Set<FindingCode>([
      // Of summaries, and of an older workbook: `listChanges.test` and `olderForm.test` find them.
      ...(["form.older", "list.changed", "list.older"] as const),
      ...(["nomination.unassigned"] as const),
      // Of units' files: `unitStates.test`.
      ...(["approved.changed"] as const),
      // A formula of the sheet tells what stands beneath a list: `growingRows.test` has it calculated.
      ...(["list.beneath"] as const),
      // What the workbook is beside its cells: `besideCells.test`.
      ...(["sheet.copied", "sheet.unprotected", "calculation.manual"] as const),
    ]);
    expect(codesOf(findingFacts).filter((code) => !seen.has(code) && !elsewhere.has(code))).toEqual([]);
  });

  it("is not found where nobody typed it", async () => {
    const { findings } = await checked(await XlsxHost.open(file));
    const always = new Set<FindingCode>([
      "figure.missing",
      "people.missing",
      "registration.missing",
      "event.count-disagrees",
      "event.untold",
    ]);
    expect(findings.filter(({ code }) => !always.has(code))).toEqual([]);
  });
});
