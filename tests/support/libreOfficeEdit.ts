import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { layProfile } from "./libreOfficeProfile";
import { inTemporaryFolder, run } from "./runProgram";

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const library = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Edits"/>
</library:library>`;

const moduleOf = (code: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${escapeXml(code)}</script:module>`;

/** A macro that fails says nothing: what went wrong is left in a file. */
const macro = (statements: readonly string[], from: string, to: string, complaint: string): string => `
Sub Main
  On Error Goto Failed
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL(${text(from)}, "_blank", 0, opening())
${statements.map((statement) => `  ${statement}`).join("\n")}
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(${text(to)}, saving())
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

/**
 * Does to a workbook in LibreOffice what a person would: Basic statements, with the document in `doc`. Saves it as .xlsx; a
 * statement that fails rejects with LibreOffice's own words.
 */
export const editInLibreOffice = (
  bytes: Uint8Array,
  statements: readonly string[],
  program = "soffice",
): Promise<Uint8Array> =>
  inTemporaryFolder(async (folder) => {
    const profile = join(folder, "profile");
    const options = await layProfile(profile, program);
    const standard = join(profile, "user", "basic", "Standard");
    const [from, to, complaint] = [join(folder, "in.xlsx"), join(folder, "out.xlsx"), join(folder, "complaint.txt")];
    await mkdir(standard, { recursive: true });
    const code = macro(statements, pathToFileURL(from).href, pathToFileURL(to).href, complaint);
    await Promise.all([
      writeFile(from, bytes),
      writeFile(join(standard, "script.xlb"), library),
      writeFile(join(standard, "Edits.xba"), moduleOf(code)),
    ]);
    const log = await run(program, [...options, "macro:///Standard.Edits.Main"]);
    try {
      return new Uint8Array(await readFile(to));
    } catch (cause) {
      const words = await readFile(complaint, "utf8").catch(() => log);
      throw new Error(`LibreOffice did not do what it was asked: ${words}`, { cause });
    }
  });
