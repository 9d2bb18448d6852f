import { strFromU8, unzipSync } from "fflate";
import { collect, type CollectOutcome, type GivenFile } from "../../src/actions/exchange/collect";
import { compare } from "../../src/actions/exchange/compare";
import { enterFigures } from "../../src/actions/setUp/enterFigures";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { entryWords } from "../../src/locale/workbook/entryWords";
import { figures, units } from "../../src/sample/sampleYear";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { editAllInLibreOffice, text, type Edit } from "../support/libreOfficeEdit";
import { endOfYear, sampleYear } from "../support/sampleBook";
import { givenFile, sendFiles, twelveEmpty } from "../support/unitFiles";

/** What a unit types in a year. */
const yearOf = (code: string) => ({ units: { [code]: figures.units[code] ?? {} } });

const take = async (host: WorkbookHost, files: readonly GivenFile[]): Promise<CollectOutcome> =>
  done(await collect(host, { files, take: true }, endOfYear));

/** What a person does in a file to have in it what stands in another: cell by cell of the unit's blocks, formulas left alone. */
async function typing(sent: XlsxHost, filled: XlsxHost, code: string): Promise<readonly string[]> {
  const [before, after] = [(await sent.read()).blocks, (await filled.read()).blocks];
  const sheet = before.get(`TD_${code}_UNIT`)?.sheet ?? "";
  const typed = [...after].flatMap(([name, { cells, range }]) =>
    !name.startsWith(`TD_${code}_`)
      ? []
      : cells.flatMap((row, down) =>
          row.flatMap(({ value, formula }, along) => {
            const was = before.get(name)?.cells[down]?.[along]?.value ?? null;
            if (formula !== undefined || value === null || value === was) return [];
            const cell = `sheet.getCellByPosition(${range.column + along}, ${range.row + down})`;
            return typeof value === "number" ? `${cell}.Value = ${value}` : `${cell}.String = ${text(value as string)}`;
          }),
        ),
  );
  return [`sheet = doc.Sheets.getByName(${text(sheet)})`, ...typed];
}

/** The same in the file of one unit whose people insert a row above both lists and rename their sheet. */
async function rowsAbove(sent: XlsxHost, code: string): Promise<readonly string[]> {
  const { blocks } = await sent.read();
  const rows = ["PEOPLE", "INITIATIVES"].map((part) => (blocks.get(`TD_${code}_${part}`)?.range.row ?? 0) + 1);
  return [
    `sheet.unprotect("")`,
    ...rows.map((row) => `sheet.Rows.insertByIndex(${row}, 1)`),
    `sheet.Name = "Phieu cua toi"`,
  ];
}

/** What is said beside cells, examples among it. */
const examples = JSON.stringify(entryWords);

describe("units' files", () => {
  it("bring the year that LibreOffice filled in all twelve, cell by cell as typed in the workbook", async () => {
    const typed = await twelveEmpty.file();
    const own = Object.fromEntries(units.map(({ code = "" }) => [code, figures.units[code] ?? {}]));
    done(await enterFigures(typed, { units: own }, endOfYear));
    const host = await twelveEmpty.file();
    const edits: Edit[] = [];
    const sent = await sendFiles(host);
    for (const [code, file] of sent) {
      const bytes = await file.save();
      const filled = await XlsxHost.open(bytes);
      expect(done(await enterFigures(filled, yearOf(code), endOfYear)).unknown).toEqual([]);
      const more = code === "U01" ? await rowsAbove(file, code) : [];
      edits.push({ bytes, statements: [...(await typing(file, filled, code)), ...more] });
    }
    const codes = [...sent.keys()];
    const saved = await editAllInLibreOffice(edits);
    const files = await Promise.all(saved.map((bytes, at) => givenFile(`tra-loi-${codes[at] ?? ""}.xlsx`, bytes)));
    const outcome = await take(host, files);
    expect(outcome.files.map(({ unit, state, lost }) => ({ unit, state, lost }))).toEqual(
      codes.map((unit) => ({ unit, state: "unit", lost: 0 })),
    );
    expect(outcome.left).toBe(0);
    expect(outcome.taken).toBeGreaterThan(1000);
    expect(await compare(typed, host, endOfYear)).toMatchObject({ ok: true, entries: [] });
    // The same files again, in any order, bring nothing.
    expect(await take(host, [...files].reverse())).toMatchObject({ taken: 0, left: 0 });
  });

  it("hold nothing of another unit in any byte", async () => {
    const textsOf = ({ code = "", name, head }: (typeof units)[number]): readonly string[] => {
      const { people = [], initiatives = [] } = figures.units[code] ?? {};
      const typed = [name, head, ...people.map((person) => person.name), ...initiatives.map(({ title }) => title)];
      const texts = typed.filter((one): one is string => typeof one === "string");
      return [...texts.map((one) => one.normalize("NFC")), `TD_${code}`];
    };
    const sent = await sendFiles(await sampleYear.file());
    expect(sent.size).toBe(units.length);
    for (const [code, file] of sent) {
      const own = units.filter((unit) => unit.code === code).flatMap(textsOf);
      const theirs = units.filter((unit) => unit.code !== code).flatMap(textsOf);
      const parts = Object.entries(unzipSync(await file.save())).map(
        ([name, bytes]) => [name, strFromU8(bytes).normalize("NFC")] as const,
      );
      const standing = (text: string): boolean => parts.some(([, content]) => content.includes(text));
      // What is of this unit too, or an example beside a cell, tells nothing of another one.
      const others = theirs.filter((text) => !own.some((one) => one.includes(text)) && !examples.includes(text));
      expect(others.length).toBeGreaterThan(50);
      expect(others.filter(standing)).toEqual([]);
      expect(own.filter((text) => !standing(text.replaceAll("&", "&amp;")))).toEqual([]);
    }
  });
});
