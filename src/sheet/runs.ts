export interface ColumnRun {
  readonly first: number;
  readonly count: number;
  /** In characters of a font whose digits are 7 pixels wide, as Excel counts column widths: 7 pixels each and 5 besides. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowRun {
  readonly first: number;
  readonly count: number;
  /** Points. */
  readonly height?: number;
  /** The height is what the row needs now; the program fits it anew as people type. */
  readonly grows?: boolean;
  readonly hidden?: boolean;
}
