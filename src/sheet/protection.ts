/** What a person may do on a protected sheet besides typing in unlocked cells. */
export interface Protection {
  readonly allowInsertRows: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowFormatRowsAndColumns: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
  /** Without it an address that somebody types becomes no link, in an unlocked cell either. */
  readonly allowInsertHyperlinks: boolean;
  readonly password?: string;
}

/** Rails, not a safe: no password unless the secretary sets one. */
export const rails: Protection = {
  allowInsertRows: false,
  allowDeleteRows: false,
  allowFormatRowsAndColumns: true,
  allowSort: false,
  allowAutoFilter: true,
  allowInsertHyperlinks: false,
};
