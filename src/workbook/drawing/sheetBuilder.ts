import { sheetTexts } from "../../locale/workbook/sheets";
import { rails, type Protection } from "../../sheet/protection";
import type {
  Block,
  CellRef,
  Chart,
  ColumnRun,
  ConditionalFormat,
  Content,
  Link,
  PageSetup,
  RangeRef,
  RowRun,
  SheetChange,
  SheetKind,
  SheetLayout,
  Validation,
} from "./description";
import { contentBlocks, mergedRuns } from "./contentRuns";
import { joinedValidations } from "./joinedValidations";
import { narrowFreeze } from "./narrowFreeze";
import { heightsOf, pageBreaks, pageHeight, pageRoom, type KeptRows } from "./pageBreaks";
import { PageFlow } from "./pageFlow";
import { marksOf } from "./rowMarks";
import type { StyleName } from "./styles";

export interface SheetIdentity {
  readonly kind: SheetKind;
  readonly name: string;
  readonly after: string | null;
  readonly tabColor: string;
  /** The rails alone where absent. */
  readonly protection?: Protection;
}

type Cover = Extract<SheetChange, { action: "create" | "replace" }>;

const margins = { top: 1, right: 0.9, bottom: 1.3, left: 0.9 } as const;

/** Collects one sheet's cells, styles and rules while it is laid out; `build` gives it as data. */
export class SheetBuilder {
  private readonly cells = new Map<number, Map<number, Content>>();
  private readonly styles: { range: RangeRef; style: StyleName }[] = [];
  private readonly merges: RangeRef[] = [];
  private readonly validations: Validation[] = [];
  private readonly conditionalFormats: ConditionalFormat[] = [];
  private readonly charts: Chart[] = [];
  private readonly links: Link[] = [];
  private readonly columns: ColumnRun[] = [];
  private readonly rows: RowRun[] = [];
  private freezing: SheetLayout["freeze"];
  private filtering: RangeRef | undefined;
  private paging: PageSetup;
  private likeness: string | undefined;
  private readonly kept: KeptRows[] = [];
  private readonly filled: CellRef[] = [];
  private ends: "ours" | "the host's" | readonly number[] = "the host's";

  constructor(readonly identity: SheetIdentity) {
    this.paging = {
      orientation: "landscape",
      margins,
      // The code, not the name: sheets that are alike stay so, and a renamed one prints its own.
      footer: { left: "&A", center: "", right: sheetTexts.pageNumber },
    };
  }

  /** Its layout is that of all sheets of this likeness. */
  likeOthers(likeness: string): this {
    this.likeness = likeness;
    return this;
  }

  put(cell: CellRef, content: Content, style?: StyleName): this {
    const row = this.cells.get(cell.row) ?? new Map<number, Content>();
    row.set(cell.column, content);
    this.cells.set(cell.row, row);
    if (style !== undefined) this.paint({ ...cell, rows: 1, columns: 1 }, style);
    return this;
  }

  /** Whether something was put in a cell. */
  has({ row, column }: CellRef): boolean {
    return this.cells.get(row)?.has(column) === true;
  }

  putRow(at: CellRef, contents: readonly Content[], style?: StyleName): this {
    contents.forEach((content, index) => this.put({ row: at.row, column: at.column + index }, content));
    if (style !== undefined) this.paint({ ...at, rows: 1, columns: contents.length }, style);
    return this;
  }

  /** Takes back what was put in so many rows, links too; their looks and rules stay. */
  empty(first: number, count: number): this {
    for (let row = first; row < first + count; row += 1) this.cells.delete(row);
    const kept = this.links.filter(({ row }) => row < first || row >= first + count);
    this.links.splice(0, this.links.length, ...kept);
    return this;
  }

  /** One content over a merged rectangle. */
  putMerged(range: RangeRef, content: Content, style: StyleName): this {
    if (range.rows * range.columns > 1) this.merges.push(range);
    return this.put(range, content).paint(range, style);
  }

  paint(range: RangeRef, style: StyleName): this {
    this.styles.push({ range, style });
    return this;
  }

  validate(validation: Validation): this {
    this.validations.push(validation);
    return this;
  }

  /** In place of the rule of a cell another one. */
  validateAnew(validation: Validation): this {
    const { row, column } = validation.range;
    const kept = this.validations.filter(({ range }) => range.row !== row || range.column !== column);
    this.validations.splice(0, this.validations.length, ...kept, validation);
    return this;
  }

  formatWhere(format: ConditionalFormat): this {
    this.conditionalFormats.push(format);
    return this;
  }

  draw(chart: Chart): this {
    this.charts.push(chart);
    return this;
  }

  link(link: Link): this {
    this.links.push(link);
    return this;
  }

  columnRun(run: ColumnRun): this {
    this.columns.push(run);
    return this;
  }

  rowRun(run: RowRun): this {
    this.rows.push(run);
    return this;
  }

  /** Keeps rows in sight, and so many columns where they leave a small window room for others. */
  freeze(rows: number, columns: number): this {
    this.freezing = { rows, columns };
    return this;
  }

  filter(range: RangeRef): this {
    this.filtering = range;
    return this;
  }

  page(page: Partial<PageSetup>): this {
    this.paging = { ...this.paging, ...page };
    return this;
  }

  /** Rows that a page's end does not part, in a sheet that is paged by us. */
  keepTogether(first: number, count: number): this {
    this.kept.push({ first, count });
    return this;
  }

  /** Sets every page's end: for a sheet whose rows nobody adds to, hides or sorts. */
  paginate(): this {
    this.ends = "ours";
    return this;
  }

  /** Lays rows on pages as they are written: page, title rows and columns must be set. */
  flow(): PageFlow {
    const { paging: page, columns, rows } = this;
    const { first, last } = page.titleRows ?? { first: 0, last: -1 };
    const flow = new PageFlow(pageRoom({ page, columns }), heightsOf(rows)(first, last - first + 1));
    this.ends = flow.breaks;
    return flow;
  }

  /** Points of rows that a page holds at most, and in every program: page, print area and columns must be set. */
  get pageHolds(): { readonly most: number; readonly surely: number } {
    const sheet = { page: this.paging, columns: this.columns };
    return { most: pageHeight(sheet), surely: pageRoom(sheet) };
  }

  /** Points that rows take as they are set now. */
  heightOf(first: number, count: number): number {
    return heightsOf(this.rows)(first, count);
  }

  /** Begins a page at each of these rows; all other pages end where the host ends them. */
  beginPages(rows: readonly number[]): this {
    this.ends = rows;
    return this;
  }

  /** What stands in a cell that people may fill is a text of ours. */
  filledByUs(cell: CellRef): this {
    this.filled.push(cell);
    return this;
  }

  /** Says in a hidden column, row by row, what is ours: what people typed is told by it when the sheet is made again. */
  markRows(column: number): this {
    for (const [row, text] of marksOf(this.cells, this.styles, this.filled)) this.put({ row, column }, text, "unseen");
    return this.columnRun({ first: column, count: 1, width: 8, hidden: true });
  }

  build(action: Cover["action"], password?: string): Cover {
    const { identity, likeness, columns, rows } = this;
    const { protection = rails } = identity;
    return {
      action,
      kind: identity.kind,
      name: identity.name,
      after: identity.after,
      visibility: "visible",
      ...(likeness === undefined ? {} : { likeness }),
      layout: {
        tabColor: identity.tabColor,
        showGridlines: false,
        columns,
        rows: mergedRuns(rows),
        styles: this.styles,
        merges: this.merges,
        validations: joinedValidations(this.validations),
        conditionalFormats: this.conditionalFormats,
        charts: this.charts,
        protection: password === undefined ? protection : { ...protection, password },
        page: this.paged(),
        ...(this.freezing === undefined ? {} : { freeze: narrowFreeze(this.freezing, columns) }),
        ...(this.filtering === undefined ? {} : { filter: this.filtering }),
      },
      blocks: this.blocks(),
      links: this.links,
    };
  }

  private paged(): PageSetup {
    const { paging: page, columns, rows, kept, ends } = this;
    if (ends === "the host's") return page;
    const breaks = ends === "ours" ? pageBreaks({ page, columns, rows, kept }) : ends;
    return breaks.length === 0 ? page : { ...page, breaks };
  }

  /** Runs of rows that follow each other become one block; cells between that nothing was put in stay null. */
  private blocks(): readonly Block[] {
    return contentBlocks(this.cells);
  }
}

export const area = (row: number, column: number, rows: number, columns: number): RangeRef => ({
  row,
  column,
  rows,
  columns,
});
