import {
  dropDependents,
  writeCharts,
  writeConditionalFormats,
  dropPart,
  writeColumns,
  writeLinks,
  writeSheetNames,
  writePage,
  writeProtection,
  relationshipsOf,
  unrelate,
  SheetDocument,
  writeValidations,
  writeFilter,
  writeMerges,
  writeView,
  attribute,
  childOf,
  childrenOf,
  localName,
  removeChildren,
  setAttributes,
} from "../../ooxml/ooxml";
import type { OfficePackage, StyleTable, WorkbookPart } from "../../ooxml/ooxml";
import type { Layout } from "../../sheet/layout";
import type { Style } from "../../sheet/style";
import type { Sheet } from "../host/model/sheet";
import { describeLayout, describeLinks } from "./describeSheet";
import type { Looks } from "./looks";
import { patchContents, patchLooks } from "./patchCells";
import { clearLook } from "./sheetLooks";

/** What writing needs beside the sheet itself. */
export interface PatchContext {
  readonly workbook: WorkbookPart;
  readonly part: string;
  readonly styles: StyleTable;
  readonly looks: Looks;
}

type Write = (document: SheetDocument, sheet: Sheet, layout: Layout<Style>, context: PatchContext) => void;

/** One thing that a sheet has: as text to compare, and how it is written anew. */
interface Aspect {
  readonly of: (sheet: Sheet) => unknown;
  readonly write: Write;
}

const drop = ({ root }: SheetDocument, ...locals: readonly string[]): void =>
  removeChildren(root, (child) => locals.includes(localName(child)));

function dropDrawing(file: OfficePackage, part: string): void {
  const drawings = relationshipsOf(file, part).filter(({ kind }) => kind === "drawing");
  for (const { target } of drawings) {
    dropDependents(file, target);
    dropPart(file, target);
  }
  unrelate(
    file,
    part,
    drawings.map(({ id }) => id),
  );
}

const aspects: readonly Aspect[] = [
  {
    // Of what is frozen a file says how much is in sight.
    of: ({ tabColor, showGridlines, freeze, hiddenRows, hiddenColumns }) => [
      ...[tabColor, showGridlines, freeze],
      [...hiddenRows].filter((row) => row < (freeze?.rows ?? 0)),
      [...hiddenColumns].filter((column) => column < (freeze?.columns ?? 0)),
    ],
    write: (document, sheet, layout) => {
      writeView(document, layout);
      clearLook(document, sheet);
    },
  },
  {
    of: ({ showHeadings }) => showHeadings,
    write: (document, { showHeadings }) =>
      setAttributes(document.view(), { showRowColHeaders: showHeadings ? undefined : false }),
  },
  {
    of: ({ columnWidths, hiddenColumns, formats }) => [
      ...[[...columnWidths], [...hiddenColumns]],
      [...formats.columns].map(([column, look]) => [column, look]),
    ],
    write: (document, { formats }, { columns }, { styles, looks }) => {
      drop(document, "cols");
      writeColumns(document, columns, styles.digitWidth());
      for (const column of childrenOf(childOf(document.root, "cols") ?? document.root, "col")) {
        setAttributes(column, { style: looks.numberOf(formats.columns.get(Number(attribute(column, "min")) - 1)) });
      }
    },
  },
  {
    of: ({ merges }) => merges,
    write: (document, { merges }) => {
      drop(document, "mergeCells");
      writeMerges(document, merges);
    },
  },
  {
    of: ({ validations }) => validations,
    write: (document, _, { validations }) => {
      drop(document, "dataValidations");
      writeValidations(document, validations);
    },
  },
  {
    of: ({ conditionalFormats }) => conditionalFormats.map((format) => ({ ...format, id: "" })),
    write: (document, _, { conditionalFormats }, { styles }) => {
      drop(document, "conditionalFormatting");
      writeConditionalFormats(document, conditionalFormats, styles);
    },
  },
  {
    of: ({ links }) => [...links],
    write: (document, sheet) => {
      const list = childOf(document.root, "hyperlinks");
      if (list) removeChildren(list, (link) => attribute(link, "location") !== undefined);
      writeLinks(document, describeLinks(sheet));
      const left = childOf(document.root, "hyperlinks");
      if (left && childrenOf(left).length === 0) drop(document, "hyperlinks");
    },
  },
  {
    of: ({ protection }) => protection,
    write: (document, sheet, { protection }) => {
      if (sheet.protection) writeProtection(document, protection);
      else drop(document, "sheetProtection");
    },
  },
  {
    of: ({ page }) => page,
    write: (document, _, { page }) => {
      drop(document, "rowBreaks");
      writePage(document, page);
    },
  },
  {
    of: ({ filter }) => filter,
    write: (document, _, { filter }) => {
      drop(document, "autoFilter");
      writeFilter(document, filter);
    },
  },
  {
    of: ({ name, filter, page: { titleRows, printArea } }) => [name, filter, titleRows, printArea],
    write: (_, sheet, layout, { workbook }) => writeSheetNames(workbook, sheet.name, layout),
  },
  {
    of: ({ charts }) => charts.map((chart) => ({ ...chart, id: "" })),
    write: (document, _, { charts }, { workbook: { file }, part }) => {
      dropDrawing(file, part);
      drop(document, "drawing");
      writeCharts(file, part, document, charts);
    },
  },
];

/** True where a row is written. */
function patchRows(document: SheetDocument, sheet: Sheet, was: Sheet): boolean {
  const rows = [sheet, was].flatMap(({ rowHeights, hiddenRows }) => [...rowHeights.keys(), ...hiddenRows]);
  const changed = [...new Set(rows)].filter(
    (row) =>
      sheet.rowHeights.get(row) !== was.rowHeights.get(row) || sheet.hiddenRows.has(row) !== was.hiddenRows.has(row),
  );
  for (const row of changed) {
    const height = sheet.rowHeights.get(row);
    const element = document.row(row);
    setAttributes(element, { hidden: sheet.hiddenRows.has(row) ? true : undefined });
    if (height !== was.rowHeights.get(row)) {
      setAttributes(element, { ht: height, customHeight: height === undefined ? undefined : true });
    }
  }
  return changed.length > 0;
}

/** Writes into a sheet of the file what has changed since it was read (`was`); all else on it stays as it is. */
export function patchSheet(sheet: Sheet, was: Sheet, context: PatchContext): void {
  const { workbook, part, styles, looks } = context;
  const read = workbook.file.view(part);
  if (read === undefined) return;
  const document = new SheetDocument(read.root);
  document.stateAddresses();
  const written = [
    patchLooks(document, sheet, was, looks),
    patchContents(document, sheet, was, styles),
    patchRows(document, sheet, was),
  ];
  const layout = describeLayout(sheet);
  const changed = aspects.filter(({ of }) => JSON.stringify(of(sheet)) !== JSON.stringify(of(was)));
  for (const { write } of changed) write(document, sheet, layout, context);
  if (changed.length > 0 || written.includes(true)) workbook.file.put(part, read);
}
