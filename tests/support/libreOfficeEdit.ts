import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { layProfile } from "./libreOfficeProfile";
import { inTemporaryFolder, run } from "./runProgram";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const libraryOf = (modules: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
${modules.map((name) => `<library:element library:name="${name}"/>`).join("\n")}
</library:library>`;

const moduleOf = (name: string, code: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${name}" script:language="StarBasic">${escapeXml(code)}</script:module>`;

interface Work {
  readonly statements: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A macro that fails says nothing: what went wrong is left in a file. */
const macro = (sub: string, { statements, from, to }: Work, complaint: string): string => `
Sub ${sub}
  On Error Goto Failed
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL(${text(pathToFileURL(from).href)}, "_blank", 0, opening())
${statements.map((statement) => `  ${statement}`).join("\n")}
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(${text(pathToFileURL(to).href)}, saving())
  doc.close(True)
  Exit Sub
Failed:
  message = Error$ & " (line " & Erl & ")"
  Open ${text(complaint)} For Output As #1
  Print #1, message
  Close #1
End Sub
`;

/** A text in Basic. */
export const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** A workbook, and what a person does to it: Basic statements, with the document in `doc`. */
export interface Edit {
  readonly bytes: Uint8Array;
  readonly statements: readonly string[];
}

/**
 * Does to workbooks in LibreOffice what people would, all in one start, and saves each as .xlsx; a statement that fails rejects
 * with LibreOffice's own words.
 */
export const editAllInLibreOffice = (edits: readonly Edit[], program = "soffice"): Promise<readonly Uint8Array[]> =>
  inTemporaryFolder(async (folder) => {
    const profile = join(folder, "profile");
    const options = await layProfile(profile, program);
    const standard = join(profile, "user", "basic", "Standard");
    await mkdir(standard, { recursive: true });
    const complaint = join(folder, "complaint.txt");
    const works = edits.map(({ statements }, at) => ({
      ...{ statements, from: join(folder, `${at}-in.xlsx`), to: join(folder, `${at}-out.xlsx`), sub: `Edit${at}` },
    }));
    // A module a workbook: one of all would be longer than Basic takes.
    const modules = [
      ...works.map((work) => ({ name: work.sub, code: macro(`Do${work.sub}`, work, complaint) })),
      { name: "Edits", code: `Sub Main\n${works.map(({ sub }) => `  Do${sub}`).join("\n")}\nEnd Sub\n` },
    ];
    await Promise.all([
      ...works.map(({ from }, at) => writeFile(from, edits[at]?.bytes ?? new Uint8Array())),
      writeFile(join(standard, "script.xlb"), libraryOf(modules.map(({ name }) => name))),
      ...modules.map(({ name, code }) => writeFile(join(standard, `${name}.xba`), moduleOf(name, code))),
    ]);
    const log = await run(program, [...options, "macro:///Standard.Edits.Main"]);
    try {
      return await Promise.all(works.map(async ({ to }) => new Uint8Array(await readFile(to))));
    } catch (cause) {
      const words = await readFile(complaint, "utf8").catch(() => log);
      throw new Error(`LibreOffice did not do what it was asked: ${words}`, { cause });
    }
  });

/** The same to one workbook. */
export const editInLibreOffice = async (
  bytes: Uint8Array,
  statements: readonly string[],
  program = "soffice",
): Promise<Uint8Array> => (await editAllInLibreOffice([{ bytes, statements }], program))[0] ?? new Uint8Array();
