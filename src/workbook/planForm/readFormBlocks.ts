import type { CellRef } from "../drawing/description";
import type { RawWorkbook } from "../blocks/raw";
import { rawInList, rawUnder, readKeyedBlock, type ReadBlock } from "../reading/readKeyedBlock";
import { valueKey } from "../blocks/listKeys";
import type { FormFault } from "./formFault";
import {
  addedColumns,
  addedLists,
  earlierAnchors,
  formAnchor,
  formCellName,
  formColumns,
  formLists,
  headingOf,
  planRowKeys,
  type FormCell,
  type FormTable,
} from "./formKeys";
import type { RawForm } from "./readForm";

/** A form as it stands in a workbook: its cells, or what of it is lost, and where a cell of it is. */
export interface FoundForm {
  readonly sheet: string;
  readonly form: RawForm | null;
  /** Parts that are lost; nothing is read then. */
  readonly lost: readonly FormFault[];
  readonly cellOf: (cell: FormCell) => CellRef | null;
}

const tables: readonly FormTable[] = ["plan", ...formLists];

function lostParts(table: FormTable, block: ReadBlock | undefined): readonly FormFault[] {
  const at = { of: "form", path: "", cell: null, label: formCellName({ table, row: 0, column: "" }) } as const;
  if (block === undefined) return addedLists.has(table) ? [] : [{ ...at, code: "tableLost", numbers: {} }];
  const missing =
    table === "plan"
      ? [...planRowKeys.filter((key) => !block.rows.has(key)), ...(block.columns.has(valueKey) ? [] : [valueKey])]
      : formColumns(table).filter((key) => !block.columns.has(key) && !addedColumns.has(key));
  return missing.map((column) => ({
    ...at,
    code: "columnLost",
    numbers: { column: headingOf(table, column) },
  }));
}

function cellOf(block: ReadBlock | undefined, { table, row, column }: FormCell): CellRef | null {
  if (block === undefined) return null;
  if (table !== "plan") {
    const at = block.columns.get(column);
    return { row: block.range.row + 1 + row, column: at ?? block.range.column + 1 };
  }
  const [down, across] = [block.rows.get(column), block.columns.get(valueKey)];
  return down === undefined || across === undefined ? null : { row: down, column: across };
}

/** The form of a workbook; null where it has none. */
export function findForm(raw: RawWorkbook): FoundForm | null {
  const blocks = new Map<FormTable, ReadBlock>();
  for (const table of tables) {
    const block = raw.blocks.get(formAnchor(table)) ?? raw.blocks.get(earlierAnchors[table] ?? "");
    if (block !== undefined) blocks.set(table, readKeyedBlock(block));
  }
  const [any] = blocks.values();
  if (any === undefined) return null;
  const single = blocks.get("plan");
  const lost = tables.flatMap((table) => lostParts(table, blocks.get(table)));
  const rowsOf = (table: (typeof formLists)[number]) => {
    const block = blocks.get(table);
    return block === undefined
      ? []
      : Array.from({ length: block.range.rows - 1 }, (_, index) =>
          Object.fromEntries(formColumns(table).map((key) => [key, rawInList(block, index, key)])),
        );
  };
  const form: RawForm = {
    plan: Object.fromEntries(planRowKeys.map((key) => [key, rawUnder(single, key, valueKey)])),
    lists: {
      periods: rowsOf("periods"),
      scales: rowsOf("scales"),
      categories: rowsOf("categories"),
      awards: rowsOf("awards"),
      targets: rowsOf("targets"),
      events: rowsOf("events"),
      ranking: rowsOf("ranking"),
      caps: rowsOf("caps"),
      conditions: rowsOf("conditions"),
      laws: rowsOf("laws"),
    },
  };
  return {
    sheet: any.sheet,
    form: lost.length > 0 ? null : form,
    lost,
    cellOf: (cell) => cellOf(blocks.get(cell.table), cell),
  };
}
