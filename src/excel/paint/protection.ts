import type { Protection } from "../../workbook/drawing/description";
import { cost, type Step } from "../request/batch";

/** What Excel lets a person do on a sheet protected so; whatever is not listed is forbidden. */
export const toHostProtection = (protection: Protection): Excel.WorksheetProtectionOptions => ({
  ...(protection.allowInsertRows ? { allowInsertRows: true } : {}),
  ...(protection.allowDeleteRows ? { allowDeleteRows: true } : {}),
  ...(protection.allowFormatRowsAndColumns ? { allowFormatRows: true, allowFormatColumns: true } : {}),
  ...(protection.allowSort ? { allowSort: true } : {}),
  ...(protection.allowAutoFilter ? { allowAutoFilter: true } : {}),
  ...(protection.allowInsertHyperlinks ? { allowInsertHyperlinks: true } : {}),
});

/** The sheet must not be protected: Excel refuses to protect twice. */
export const protectStep = (sheet: string, options: Excel.WorksheetProtectionOptions, password?: string): Step => ({
  sheet,
  bytes: cost.object + cost.action + 350,
  queue: (batch) => batch.sheet(sheet).protection.protect(options, password),
});

/** The sheet must be protected. Fails with AccessDenied where the password is another one, and is not to be sent one that it has not. */
export const unprotectStep = (sheet: string, password?: string): Step => ({
  sheet,
  bytes: cost.object + cost.action + 50,
  queue: (batch) => batch.sheet(sheet).protection.unprotect(password),
});
