import { makeShortlist } from "../../src/actions/list/shortlist";
import { parseA1 } from "../../src/sheet/a1";
import { shownText } from "../../src/rules/figures/blank";
import { summaryAnchor } from "../../src/workbook/blocks/anchors";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { addNote, noteCells } from "../support/addNote";
import { done } from "../support/done";
import { endOfYear, fewUnits } from "../support/sampleBook";
import { addressOf, typeAt, valueAt, type KeyedCell } from "../support/typeAt";

const lines = summaryAnchor("D2", "units");
const people = summaryAnchor("D2", "people");
const cellOf = async (host: XlsxHost, cell: KeyedCell): Promise<string> =>
  (await addressOf(host, cell)).replace(/^.*!/, "");
const nameOf = (unit: string) => [lines, unit, "name"] as const;

/** A file with the list of the second campaign. */
const listed = async (): Promise<{ bytes: Uint8Array; sheet: string; units: readonly string[]; person: string }> => {
  const host = await fewUnits.file();
  const { shortlist, sheet } = done(await makeShortlist(host, "D2", endOfYear));
  const rows = (await host.read()).blocks.get(people)?.cells.map(([key]) => shownText(key?.value ?? null)) ?? [];
  const person = rows.findLast((key) => key.includes("|")) ?? "";
  return { bytes: await host.save(), sheet, units: shortlist.units.map(({ unit }) => unit), person };
};

const expectNoteAt = (bytes: Uint8Array, address: string): void => {
  const at = parseA1(address);
  expect(noteCells(bytes)).toEqual({ text: address, shape: [at?.row, at?.column] });
};

/** The first unit falls out of the list, and every line moves up. */
const madeAgain = async (bytes: Uint8Array, first: string): Promise<XlsxHost> => {
  const host = await XlsxHost.open(bytes);
  await typeAt(host, [[`TD_${first}_FIGURES`, "DV-CT", "D2.value", 1]]);
  done(await makeShortlist(host, "D2", endOfYear));
  return host;
};

describe("a note on a line of a list that is made again in a file", () => {
  it("goes along with its unit, and with its person", async () => {
    const { bytes, sheet, units, person } = await listed();
    const cells = [nameOf(units[1] ?? ""), [people, person, "remark"] as const];
    for (const cell of cells) {
      const before = await cellOf(await XlsxHost.open(bytes), cell);
      const host = await madeAgain(addNote(bytes, sheet, before, "Đã hỏi lại"), units[0] ?? "");
      const after = await cellOf(host, cell);
      expect(after).not.toBe(before);
      expectNoteAt(await host.save(), after);
    }
  });

  it("keeps its line at the foot where who it is about is in the list no more", async () => {
    const { bytes, sheet, units } = await listed();
    const [first = ""] = units;
    const before = await cellOf(await XlsxHost.open(bytes), nameOf(first));
    const host = await madeAgain(addNote(bytes, sheet, before, "Chờ giải trình"), first);
    expect(await valueAt(host, nameOf(first))).toMatch(/\(không còn trong danh sách\)$/);
    expectNoteAt(await host.save(), await cellOf(host, nameOf(first)));
  });
});
