import { fill, sheetTexts } from "../../locale/sheets";
import { isRegistered } from "../../rules/figures/registered";
import { isBlank as isBlankRaw, isError } from "../../rules/figures/blank";
import type { Raw } from "../../rules/figures/figures";
import { isNamed } from "../../rules/evaluate/countPeople";
import { serialOfIso } from "../../rules/figures/serialDate";
import { toA1 } from "../drawing/a1";
import { anchors, unitAnchor } from "../blocks/anchors";
import { valueKey, type UnitKey } from "../blocks/listKeys";
import { layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import type { FormulaCell } from "../blocks/formulaCell";
import { textOf, type Book } from "../blocks/book";
import { statusColors, tabColors } from "../drawing/colors";
import type { NameChange } from "../drawing/description";
import { columnOf, isBlank, literal, lookUp } from "../formulas/terms";
import { area, SheetBuilder } from "../drawing/sheetBuilder";
import { rowHeight } from "../drawing/rowHeight";
import { markText } from "./statusFormats";
import { writeUnitRows } from "./unitRows";

const keys = ["no", "name", "registrationNo", "registeredOn", "title", "status", "people"] as const;

const ofUnit = (code: string, key: UnitKey | "registered"): string =>
  lookUp(unitAnchor(code, "unit"), literal(key), literal(valueKey));

const shown = (raw: Raw): string | number => (typeof raw === "number" ? raw : textOf(raw));

const deadlineCell = lookUp(anchors.planSettings, literal("registrationDeadline"), literal("value"));

/** Live: who has registered and who has not, by which document, and how many people of the unit. */
export function registrationFormulas(block: KeyedBlock, book: Book): readonly FormulaCell[] {
  const words = sheetTexts.unit;
  const deadline = book.plan.registration.deadline;
  return book.figures.units.flatMap((unit) => {
    const { registration } = unit;
    const copy = (key: UnitKey): FormulaCell["content"] => {
      const cell = ofUnit(unit.code, key);
      const raw = key === "name" || key === "head" ? unit[key] : registration[key];
      return { formula: `IFERROR(IF(${isBlank(cell)},"",${cell}),"")`, value: shown(raw) };
    };
    const registered = isRegistered(registration);
    const late =
      registered &&
      deadline !== undefined &&
      typeof registration.registeredOn === "number" &&
      Math.floor(registration.registeredOn) > serialOfIso(deadline);
    const people = unitAnchor(unit.code, "people");
    const contents: readonly (readonly [string, FormulaCell["content"]])[] = [
      ["name", copy("name")],
      ["registrationNo", copy("registrationNo")],
      ["registeredOn", copy("registeredOn")],
      ["title", copy("title")],
      [
        "status",
        {
          formula:
            `IF(${ofUnit(unit.code, "registered")}=${literal(words.registered)},` +
            `IF(AND(COUNT(${deadlineCell})=1,INT(N(${ofUnit(unit.code, "registeredOn")}))>N(${deadlineCell})),` +
            `${literal(sheetTexts.registration.late)},${literal(words.registered)}),${literal(words.notRegistered)})`,
          value: late ? sheetTexts.registration.late : registered ? words.registered : words.notRegistered,
        },
      ],
      [
        "people",
        {
          // The key row has a name and a text, never a number: it does not count. An error in one cell must not take the
          // count of all: 1÷LEN is a number for what is neither blank nor an error.
          formula:
            `SUMPRODUCT((ISERROR(${columnOf(people, '"name"')})+ISNUMBER(1/LEN(${columnOf(people, '"name"')})))` +
            `*ISNUMBER(1/LEN(${columnOf(people, '"registrationNo"')}))*ISNUMBER(${columnOf(people, '"registeredOn"')}))`,
          value: unit.people.filter(
            (person) =>
              isNamed(person) &&
              !isBlankRaw(person.registrationNo) &&
              !isError(person.registrationNo) &&
              typeof person.registeredOn === "number",
          ).length,
        },
      ],
    ];
    const row = block.rows.get(unit.code);
    return contents.flatMap(([key, content]) => {
      const column = block.columns.get(key);
      return row === undefined || column === undefined
        ? []
        : [{ cell: { row, column }, row: unit.code, column: key, content }];
    });
  });
}

const firstRow = 5;

/** Who has registered and who has not, live from the unit sheets. */
export function registrationSheet(
  book: Book,
  after: string | null,
): { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] } {
  const { plan, figures, names } = book;
  const words = sheetTexts.registration;
  const name = names.registration;
  const builder = new SheetBuilder({ kind: "registration", name, after, tabColor: tabColors.registration });
  const widths = [7, 45, 21, 16, 30, 19, 14] as const;
  builder.columnRun({ first: 0, count: 1, width: 8, hidden: true });
  widths.forEach((width, index) => builder.columnRun({ first: index + 1, count: 1, width }));
  const block = layOutBlock(
    anchors.registration,
    name,
    { row: firstRow, column: 0 },
    figures.units.map((unit) => unit.code),
    keys,
  );
  builder
    .put({ row: 0, column: 1 }, fill(words.heading, { year: plan.year }), "title")
    .rowRun({ first: 0, count: 1, height: 28 })
    .putMerged(area(1, 1, 1, widths.length), fill(words.line, { clause: plan.registration.clause }), "subtitle")
    .rowRun({ first: 1, count: 1, height: 24 })
    .put({ row: 2, column: 1 }, sheetTexts.backToIndex, "link")
    .link({ row: 2, column: 1, name: anchors.index });
  writeUnitRows(builder, block, figures.units, {
    headings: keys.map((key) => words.columns[key]),
    styles: ["computedCentered", "computedDate", "computedText", "status", "computedNumber"],
    headerHeight: 36,
    heightOf: (unit) =>
      rowHeight(
        [
          { text: textOf(unit.name), width: widths[1] },
          { text: textOf(unit.registration.title), width: widths[4] },
        ],
        30,
      ),
  });
  for (const formula of registrationFormulas(block, book)) builder.put(formula.cell, formula.content);
  const status = area(firstRow + 1, 6, figures.units.length, 1);
  const { met, notMet, missing } = statusColors;
  builder
    .formatWhere(markText(status, sheetTexts.unit.registered, { symbol: "✓", ...met }))
    .formatWhere(markText(status, sheetTexts.unit.notRegistered, { symbol: "✗", ...notMet }))
    .formatWhere(markText(status, words.late, { symbol: "!", ...missing }));
  // Who has not registered stands out by the whole line.
  const line = area(firstRow + 1, 1, figures.units.length, widths.length);
  const statusCell = `$${toA1({ row: firstRow + 1, column: 6 })}`;
  for (const [text, { fill: shade }] of [
    [sheetTexts.unit.notRegistered, notMet],
    [words.late, missing],
  ] as const) {
    builder.formatWhere({ kind: "formula", range: line, formula: `${statusCell}=${literal(text)}`, fill: shade });
  }
  builder
    .freeze(firstRow, 3)
    .paginate()
    .page({
      titleRows: { first: firstRow - 1, last: firstRow - 1 },
      printArea: area(0, 1, firstRow + 1 + figures.units.length, widths.length),
    });
  return { sheet: builder, names: [{ name: anchors.registration, sheet: name, range: block.range }] };
}
