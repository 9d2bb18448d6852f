import { check } from "../../../src/actions/check/check";
import { makeShortlist } from "../../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../../src/actions/port/workbookHost";
import { setUp } from "../../../src/actions/setUp/setUp";
import { bundledPlan as plan } from "../../../src/plan/bundled/bundledPlan";
import { summaryAnchor } from "../../../src/workbook/blocks/anchors";
import type { PlacedCell } from "../../../src/workbook/blocks/raw";
import { stopExcels } from "../../support/bothHosts";
import { done } from "../../support/done";
import { filledOnce } from "../../support/filledOnce";
import { endOfYear } from "../../support/sampleBook";
import { typeAt } from "../../support/typeAt";

const agency = "TD_AGENCY_FIGURES";
const facts = summaryAnchor("CN", "agency");
const page = "https://angiang.gov.vn/bao-cao?so=12&nam=2024";
const typed = {
  "CQ-ND1": page,
  "CQ-PT1": `Báo cáo "quý" (xem ${page}).`,
  "CQ-PT2": `${page} và ${page}`,
  "CQ-PT3": "C:\\Users\\van-thu\\bao-cao.docx",
  "CQ-PT4": "Báo cáo 12/BC-VP",
};

const made = filledOnce(async (host) => {
  done(await setUp(host, { plan, units: [{ name: "Phòng Một" }] }, endOfYear));
  await typeAt(
    host,
    Object.entries(typed).map(([target, evidence]) => [agency, target, "evidence", evidence] as const),
  );
  done(await makeShortlist(host, "CN", endOfYear));
});

/** What the list shows of the evidence, by what was typed. */
async function shown(host: WorkbookHost): Promise<ReadonlyMap<unknown, PlacedCell>> {
  const { whole, blocks } = await host.read({ whole: [facts] });
  const { sheet, range } = blocks.get(facts) ?? {};
  const cells = whole?.get(sheet ?? "") ?? [];
  // What the list was made of stands hidden below what it prints.
  return new Map(cells.filter(({ row }) => row < (range?.row ?? 0)).map((cell) => [cell.value, cell]));
}

afterAll(stopExcels);

describe.each(made.both)("the evidence of the agency's targets on a list in %s", (_, open) => {
  it("leads to the one address of the web that it names, and is a text otherwise", async () => {
    const there = await shown(await open());
    const formulas = Object.values(typed).map((text) => there.get(text)?.formula);
    expect(Object.values(typed).map((text) => there.has(text))).toEqual([true, true, true, true, true]);
    expect(formulas).toEqual([
      `HYPERLINK("${page}","${page}")`,
      `HYPERLINK("${page}","Báo cáo ""quý"" (xem ${page}).")`,
      ...[undefined, undefined, undefined],
    ]);
  });

  it("is neither damage nor a change of the list, and is written again where that is made again", async () => {
    const host = await open();
    const told = async (): Promise<readonly string[]> =>
      done(await check(host, { writeSheet: false }, endOfYear)).findings.flatMap(({ code }) =>
        /^(?:formula|list|anchor)\./u.test(code) ? [code] : [],
      );
    expect(await told()).toEqual([]);
    await typeAt(host, [[agency, "CQ-PT4", "evidence", "https://angiang.gov.vn/12"]]);
    expect(await told()).not.toEqual([]);
    done(await makeShortlist(host, "CN", endOfYear));
    expect(await told()).toEqual([]);
    const there = await shown(host);
    expect(there.get("https://angiang.gov.vn/12")?.formula).toMatch(/^HYPERLINK\(/u);
    expect(there.get(page)?.formula).toMatch(/^HYPERLINK\(/u);
  });
});
