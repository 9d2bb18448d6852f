import { fill, sheetTexts } from "../../locale/sheets";
import { isRegistered } from "../../rules/figures/registered";
import { toA1 } from "../drawing/a1";
import { anchors, targetAnchor, unitAnchor } from "../blocks/anchors";
import { valueKey } from "../blocks/listKeys";
import { layOutBlock, type KeyedBlock } from "../drawing/keyedBlock";
import type { FormulaCell } from "../blocks/formulaCell";
import { textOf, type Book } from "../blocks/book";
import { statusColors, tabColors } from "../drawing/colors";
import type { Formula, NameChange } from "../drawing/description";
import { faultCount, filledOf } from "../formulas/unitFormulas";
import { literal, lookUp } from "../formulas/terms";
import { area, SheetBuilder } from "../drawing/sheetBuilder";
import { unitTotals } from "../formulas/unitTotals";
import { stateKey } from "./checkSheet";
import { rowHeight } from "../drawing/rowHeight";
import { markText } from "./statusFormats";
import { planLine } from "./planLine";
import { writeUnitRows } from "./unitRows";

const visibleKeys = ["no", "name", "head", "registered", "filled", "faults"] as const;

const indexKeys = (book: Book): readonly string[] => [...visibleKeys, ...unitTotals(book).map((total) => total.key)];

/** A row of a unit's own block, wherever it stands in the unit's sheet. */
const ofUnit = (code: string, key: string): string => lookUp(unitAnchor(code, "unit"), literal(key), literal(valueKey));

/** Live formulas of the index: everything about a unit comes from its own sheet. */
export function indexFormulas(block: KeyedBlock, book: Book): readonly FormulaCell[] {
  const words = sheetTexts.unit;
  return book.figures.units.flatMap((unit) => {
    const filled = ofUnit(unit.code, "filled");
    const asked = ofUnit(unit.code, "asked");
    const share = filledOf(unit, book.plan, "asked");
    const contents: readonly (readonly [string, FormulaCell["content"]])[] = [
      ["name", { formula: `${ofUnit(unit.code, "name")}&""`, value: textOf(unit.name) }],
      ["head", { formula: `${ofUnit(unit.code, "head")}&""`, value: textOf(unit.head) }],
      [
        "registered",
        {
          formula: ofUnit(unit.code, "registered"),
          value: isRegistered(unit.registration) ? words.registered : words.notRegistered,
        },
      ],
      [
        "filled",
        {
          // In whole percents, rounded down: 100% says that nothing lacks.
          formula: `IF(${asked}=0,0,INT(100*${filled}/${asked})/100)`,
          value: share === 0 ? 0 : Math.floor((100 * filledOf(unit, book.plan, "filled")) / share) / 100,
        },
      ],
      ["faults", { formula: ofUnit(unit.code, "faults"), value: faultCount(book, unit.code) }],
      ...unitTotals(book).map(
        (total) => [total.key, { formula: ofUnit(unit.code, total.key), value: total.value(unit) ?? "" }] as const,
      ),
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

const firstRow = 14;

/** What the sheet of findings says of the last check, live; `text` is what it says now. */
export function checkState(text: string): Formula {
  const cell = `INDEX(${anchors.check},2,MATCH(${literal(stateKey)},INDEX(${anchors.check},1,0),0))`;
  const never = literal(sheetTexts.check.never);
  return { formula: `IFERROR(IF(LEN(${cell})>0,${cell},${never}),${never})`, value: text };
}

/** The first sheet: what this is, how to fill it, a row a unit, and the way to every other sheet. */
export function indexSheet(book: Book): { readonly sheet: SheetBuilder; readonly names: readonly NameChange[] } {
  const { plan, figures, names } = book;
  const words = sheetTexts.index;
  const builder = new SheetBuilder({ kind: "index", name: names.index, after: null, tabColor: tabColors.index });
  const widths = [6, 39, 25, 20, 11, 9] as const;
  builder.columnRun({ first: 0, count: 1, width: 8, hidden: true });
  widths.forEach((width, index) => builder.columnRun({ first: index + 1, count: 1, width }));
  builder.columnRun({ first: widths.length + 1, count: Math.max(1, unitTotals(book).length), width: 8, hidden: true });

  const line = (row: number, text: string, style: "text" | "emphasis", height: number): void => {
    const width = widths.reduce((sum, one) => sum + one, 0);
    builder
      .putMerged(area(row, 1, 1, widths.length), text, style)
      .rowRun({ first: row, count: 1, height: rowHeight([{ text, width, centered: true }], height) });
  };
  builder.put({ row: 0, column: 1 }, fill(words.heading, { year: plan.year }), "title");
  builder.rowRun({ first: 0, count: 1, height: 32 });
  const [about, ...more] = words.about;
  line(1, fill(about, { plan: plan.name, office: plan.office.fullName }), "text", 20);
  more.forEach((text, index) => line(2 + index, text, "text", 20));
  line(4, planLine(plan), "text", 20);
  line(5, words.howTo, "emphasis", 22);
  words.steps.forEach((text, index) => line(6 + index, text, "text", 20));

  const state = area(firstRow - 2, 1, 1, 1);
  builder
    .putMerged({ ...state, columns: widths.length }, checkState(sheetTexts.check.never), "state")
    .rowRun({ first: firstRow - 2, count: 1, height: 24 });

  const block = layOutBlock(
    anchors.index,
    names.index,
    { row: firstRow, column: 0 },
    figures.units.map((unit) => unit.code),
    indexKeys(book),
  );
  writeUnitRows(builder, block, figures.units, {
    headings: visibleKeys.map((key) => words.columns[key]),
    styles: ["label", "labelCentered", "computedShare", "computedNumber"],
    headerHeight: 36,
    heightOf: (unit) =>
      rowHeight(
        [
          { text: textOf(unit.name), width: widths[1] },
          { text: textOf(unit.head), width: widths[2] },
        ],
        24,
      ),
  });
  for (const formula of indexFormulas(block, book)) builder.put(formula.cell, formula.content);
  const rows = figures.units.length;
  const [registered, filled, faults] = [
    area(firstRow + 1, 4, rows, 1),
    area(firstRow + 1, 5, rows, 1),
    area(firstRow + 1, 6, rows, 1),
  ];
  builder
    .formatWhere(markText(registered, sheetTexts.unit.registered, { symbol: "✓", ...statusColors.met }))
    .formatWhere(markText(registered, sheetTexts.unit.notRegistered, { symbol: "✗", ...statusColors.notMet }))
    .formatWhere({ kind: "dataBar", range: filled, color: "#9DC3E6", minimum: 0, maximum: 1 })
    .formatWhere({
      kind: "formula",
      range: faults,
      formula: `${toA1({ row: faults.row, column: faults.column })}>0`,
      fontColor: "#9C0006",
      fill: "#F8CBCB",
      bold: true,
      numberFormat: '"! "0_)',
    });

  const linksRow = firstRow + rows + 2;
  builder.putMerged(area(linksRow, 1, 1, widths.length), words.otherSheets, "emphasis");
  const others = [
    { name: names.plan, anchor: anchors.planTargets },
    { name: names.registration, anchor: anchors.registration },
    { name: names.agency, anchor: anchors.agencyFigures },
    ...plan.targets.flatMap((target) => {
      const sheet = names.targets.get(target.id);
      return sheet === undefined || book.hiddenTargets?.has(target.id) === true
        ? []
        : [{ name: sheet, anchor: targetAnchor(target.id) }];
    }),
    { name: names.check, anchor: anchors.check },
  ];
  // Two columns of links: the page holds them all.
  const half = Math.ceil(others.length / 2);
  others.forEach((other, index) => {
    const cell = { row: linksRow + 1 + (index % half), column: index < half ? 2 : 3 };
    builder.put(cell, other.name, "link").link({ ...cell, name: other.anchor });
  });
  builder.rowRun({ first: linksRow, count: half + 1, height: 20 }).keepTogether(linksRow, half + 1);
  builder
    .page({
      orientation: "portrait",
      titleRows: { first: firstRow - 1, last: firstRow - 1 },
      printArea: area(0, 1, linksRow + 1 + half, widths.length),
    })
    .paginate()
    .freeze(1, 0);
  return {
    sheet: builder,
    names: [
      { name: anchors.index, sheet: names.index, range: block.range },
      { name: anchors.indexState, sheet: names.index, range: state },
    ],
  };
}
