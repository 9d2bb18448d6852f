import { strFromU8, unzipSync } from "fflate";
import { collect, type CollectOutcome, type GivenFile } from "../../src/actions/collect";
import { compare } from "../../src/actions/compare";
import { enterFigures } from "../../src/actions/enterFigures";
import type { WorkbookHost } from "../../src/actions/workbookHost";
import { figures, units } from "../../src/sample/sampleYear";
import type { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { editInLibreOffice, text } from "../support/libreOfficeEdit";
import { endOfYear } from "../support/sampleBook";
import { givenFile, sendFiles, twoEmpty, twoUnits } from "../support/unitFiles";

/** What a unit types in a year. */
const yearOf = (code: string) => ({ units: { [code]: figures.units[code] ?? {} } });

const take = async (host: WorkbookHost, files: readonly GivenFile[]): Promise<CollectOutcome> =>
  done(await collect(host, { files, take: true }, endOfYear));

/** The file of the first unit with its sheet renamed and rows inserted above both lists, saved by LibreOffice. */
async function worked(file: XlsxHost, bytes: Uint8Array): Promise<Uint8Array> {
  const { blocks } = await file.read();
  const rows = ["TD_U01_PEOPLE", "TD_U01_INITIATIVES"].map((name) => (blocks.get(name)?.range.row ?? 0) + 1);
  return editInLibreOffice(bytes, [
    `sheet = doc.Sheets.getByName(${text(blocks.get("TD_U01_UNIT")?.sheet ?? "")})`,
    `sheet.unprotect("")`,
    ...rows.map((row) => `sheet.Rows.insertByIndex(${row}, 1)`),
    `sheet.Name = "Phieu cua toi"`,
  ]);
}

describe("units' files", () => {
  it("bring the year that was filled in them, rows inserted and saved by LibreOffice, cell by cell as typed in the workbook", async () => {
    const typed = await twoEmpty.file();
    const own = Object.fromEntries(Object.entries(figures.units).slice(0, 2));
    done(await enterFigures(typed, { units: own }, endOfYear));
    const host = await twoEmpty.file();
    const files: GivenFile[] = [];
    for (const [code, file] of await sendFiles(host)) {
      expect(done(await enterFigures(file, yearOf(code), endOfYear)).unknown).toEqual([]);
      const bytes = await file.save();
      files.push(await givenFile(`tra-loi-${code}.xlsx`, code === "U01" ? await worked(file, bytes) : bytes));
    }
    const outcome = await take(host, files);
    expect(outcome.files.map(({ unit, state, lost }) => ({ unit, state, lost }))).toEqual([
      { unit: "U01", state: "unit", lost: 0 },
      { unit: "U02", state: "unit", lost: 0 },
    ]);
    expect(outcome.left).toBe(0);
    expect(outcome.taken).toBeGreaterThan(100);
    expect(await compare(typed, host, endOfYear)).toMatchObject({ ok: true, entries: [] });
    // The same files again bring nothing.
    expect(await take(host, files)).toMatchObject({ taken: 0, left: 0 });
  });

  it("hold nothing of another unit in any byte", async () => {
    const [, second] = units;
    const theirs = figures.units["U02"];
    const texts = [
      ...[second?.name, second?.head].flatMap((text) => text ?? []),
      ...(theirs?.people ?? []).map(({ name }) => name as string),
      ...(theirs?.initiatives ?? []).map(({ title }) => title as string),
      "TD_U02",
    ];
    const file = (await sendFiles(await twoUnits.file(), ["U01"])).get("U01");
    const parts = Object.entries(unzipSync((await file?.save()) ?? new Uint8Array()));
    const found = parts.flatMap(([name, bytes]) =>
      texts.filter((text) => strFromU8(bytes).normalize("NFC").includes(text)).map((text) => `${name}: ${text}`),
    );
    expect(texts.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
    // Its own stands there.
    expect(parts.some(([, bytes]) => strFromU8(bytes).includes(units[0]?.name ?? "-"))).toBe(true);
  });
});
