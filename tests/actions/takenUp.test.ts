import { check } from "../../src/actions/check/check";
import { makeShortlist } from "../../src/actions/list/shortlist";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { shownText } from "../../src/rules/figures/blank";
import type { Raw } from "../../src/rules/figures/figures";
import { summaryAnchor } from "../../src/workbook/blocks/anchors";
import { rawUnder, readKeyedBlock } from "../../src/workbook/reading/readKeyedBlock";
import { done } from "../support/done";
import { endOfYear, openSample } from "../support/sampleBook";
import { typeAt } from "../support/typeAt";

const [units, people, excluded] = (["units", "people", "excluded"] as const).map((part) => summaryAnchor("CN", part));
const [unit, person] = ["U04", "U06|Phan Văn Nghiệp"];

/** The keys of a block's lines, in order, and what stands under them. */
async function blockIn(host: WorkbookHost, anchor: string | undefined) {
  const raw = (await host.read()).blocks.get(anchor ?? "");
  if (raw === undefined) throw new Error(`no ${anchor}`);
  const block = readKeyedBlock(raw);
  const at = (row: string, column: string): Raw => rawUnder(block, row, column);
  return { keys: [...block.rows].sort(([, one], [, other]) => one - other).map(([key]) => key), at };
}

describe("a line that the council takes up", () => {
  it("moves up when the list is made again, as the council's own, with its reasons and its votes, until the mark is cleared", async () => {
    const host = await openSample();
    const remake = async () => done(await makeShortlist(host, "CN", endOfYear));
    await remake();
    const before = await blockIn(host, units);
    expect((await blockIn(host, excluded)).keys).toEqual(expect.arrayContaining([unit, person]));
    await typeAt(host, [
      [excluded ?? "", unit, "takenUp", "x"],
      [excluded ?? "", person, "takenUp", "X"],
    ]);
    const remade = await remake();
    expect(remade.carriedCells).toBe(0);
    expect(remade.takenUp.map((one) => [one.unit, one.person !== undefined])).toEqual([
      [unit, false],
      [person.split("|")[0], true],
    ]);
    const [ofUnits, ofPeople, others] = await Promise.all([units, people, excluded].map((one) => blockIn(host, one)));
    expect(ofUnits?.keys).toEqual([...before.keys, unit]);
    expect(ofPeople?.keys.at(-1)).toBe(person);
    expect([ofUnits?.at(unit, "rank"), ofPeople?.at(person, "rank")]).toEqual(["HĐ", "HĐ"]);
    expect(ofUnits?.at(unit, "remarks")).toMatch(/^Hội đồng đưa vào xét: Văn bản đúng hạn chưa đạt/u);
    expect(ofPeople?.at(person, "detail")).toBe("Phòng Quản trị - Tài vụ");
    expect(others?.keys).not.toContain(unit);
    expect(others?.keys).not.toContain(person);

    await typeAt(host, [[units ?? "", unit, "votesFor", 7]]);
    expect(await remake()).toMatchObject({ carriedCells: 0, orphanLines: 0 });
    expect((await blockIn(host, units)).at(unit, "votesFor")).toBe(7);
    await typeAt(host, [
      [units ?? "", unit, "rank", null],
      [people ?? "", person, "rank", null],
    ]);
    expect(await remake()).toMatchObject({ carriedCells: 0, orphanLines: 1 });
    expect((await blockIn(host, excluded)).keys).toEqual(expect.arrayContaining([unit, person]));
    expect((await blockIn(host, units)).at(unit, "votesFor")).toBe(7);
    expect((await blockIn(host, people)).keys).not.toContain(person);
  });

  it("is of people whom no unit nominated where the council names them on their unit's line", async () => {
    const host = await openSample();
    const remake = async () => done(await makeShortlist(host, "CN", endOfYear));
    await remake();
    const before = await blockIn(host, excluded);
    const line = before.keys.find((key) => key.endsWith("|")) ?? "";
    const [code = ""] = line.split("|");
    const [, listed = ""] = shownText(before.at(line, "reasons")).split(": ");
    const [first = "", second = "", ...others] = listed.split("; ");
    expect(others).not.toEqual([]);
    await typeAt(host, [[excluded ?? "", line, "takenUp", `đ/c ${first.toUpperCase()}, ${second};Không Ai`]]);
    expect(await remake()).toMatchObject({ carriedCells: 0, ownLines: 2, orphanLines: 0 });
    const [ofPeople, rest] = await Promise.all([people, excluded].map((one) => blockIn(host, one)));
    for (const name of [first, second]) {
      expect(ofPeople?.at(`${code}|${name}`, "rank")).toBe("HĐ");
      expect(ofPeople?.at(`${code}|${name}`, "remarks")).toMatch(/^Hội đồng đưa vào xét: Không được đơn vị bình chọn/u);
    }
    expect(rest?.at(line, "name")).toBe(`${String(others.length).padStart(2, "0")} cá nhân`);
    expect(rest?.at(line, "reasons")).toBe(`Không được đơn vị bình chọn đợt này: ${others.join("; ")}`);
    // What names nobody stays, and is found.
    expect(rest?.at(line, "takenUp")).toBe("Không Ai");
    const told = done(await check(host, { writeSheet: false }, endOfYear)).findings;
    expect(told).toContainEqual(expect.objectContaining({ code: "choice.unknown", unit: code, typed: "Không Ai" }));
    await typeAt(host, [
      [excluded ?? "", line, "takenUp", "x"],
      [people ?? "", `${code}|${first}`, "rank", null],
    ]);
    expect(await remake()).toMatchObject({ carriedCells: 0, ownLines: others.length + 2 });
    expect((await blockIn(host, excluded)).keys).not.toContain(line);
  });

  it("is not moved by what is no mark: that stays as it was typed, and is found with its mend", async () => {
    const host = await openSample();
    done(await makeShortlist(host, "CN", endOfYear));
    await typeAt(host, [[excluded ?? "", unit, "takenUp", "x "]]);
    expect(done(await makeShortlist(host, "CN", endOfYear)).carriedCells).toBe(0);
    expect((await blockIn(host, excluded)).at(unit, "takenUp")).toBe("x ");
    const { findings } = done(await check(host, { writeSheet: false }, endOfYear));
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: "choice.unknown",
        unit,
        mend: expect.objectContaining({ value: "x" }) as unknown,
      }),
    );
  });
});
