import { blankSheet, selectSheet, attribute, textOf } from "../ooxml/ooxml";
import type { WorkbookPart } from "../ooxml/ooxml";
import type { Removal } from "../workbook/drawing/description";
import { lostReferences, setFormula, withoutSheets } from "./lostReferences";

function addBlank(workbook: WorkbookPart): void {
  let name = blankSheet;
  for (let number = 2; workbook.indexOf(name) >= 0; number += 1) name = `Sheet${number}`;
  workbook.insertSheet(workbook.sheets.length, name);
}

function dropNames(workbook: WorkbookPart, names: readonly string[]): void {
  const gone = new Set(names.map((name) => name.toLowerCase()));
  workbook.definedNames = workbook.definedNames.filter(
    (element) =>
      attribute(element, "localSheetId") !== undefined || !gone.has((attribute(element, "name") ?? "").toLowerCase()),
  );
}

/** Formulas of what stays that refer to what went: in sheets, their charts, and names. Other parts are not touched. */
function forget(workbook: WorkbookPart, gone: ReadonlySet<string>): void {
  const { file } = workbook;
  for (const part of file.partNames()) {
    if (!/^xl\/(?:worksheets|charts)\/[^/]+\.xml$/i.test(part)) continue;
    const document = file.view(part);
    if (document === undefined || lostReferences(document.root, gone).length === 0) continue;
    for (const { element, text } of lostReferences(file.edit(part).root, gone)) setFormula(element, text);
  }
  for (const element of workbook.definedNames) {
    const old = textOf(element);
    const text = withoutSheets(old, gone);
    if (text !== old) setFormula(element, text);
  }
}

/** Takes sheets and names away. A blank sheet is added where none would be left in sight. */
export function removeFrom(workbook: WorkbookPart, { sheets, names }: Removal): void {
  const there = sheets.filter((name) => workbook.indexOf(name) >= 0);
  const gone = new Set(there.map((name) => name.toLowerCase()));
  const isLeft = workbook.sheets.some(
    ({ name, visibility }) => visibility === "visible" && !gone.has(name.toLowerCase()),
  );
  if (there.length > 0 && !isLeft) addBlank(workbook);
  const open = workbook.sheets[workbook.activeIndex]?.name.toLowerCase();
  for (const name of there) workbook.removeSheet(workbook.indexOf(name));
  if (names.length > 0) dropNames(workbook, names);
  if (gone.size > 0) forget(workbook, gone);
  if (open !== undefined && gone.has(open)) {
    selectSheet(
      workbook,
      workbook.sheets.findIndex(({ visibility }) => visibility === "visible"),
    );
  }
}
