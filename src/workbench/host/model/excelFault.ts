/** Error codes as `Excel.ErrorCodes` spells them. */
export type ExcelFaultCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation"
  | "StandInUnknown"
  | (string & {});

/** How the stand-in refuses: what Excel would answer, or `StandInUnknown` where it lacks what was asked. */
export class ExcelFault extends Error {
  override readonly name = "ExcelFault";

  constructor(
    readonly code: ExcelFaultCode,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** What Excel may well know and the stand-in does not: tests fail loudly, by name. */
export const unknownToStandIn = (what: string): ExcelFault =>
  new ExcelFault("StandInUnknown", `stand-in does not know ${what}`, 501);

export const invalidArgument = (why: string): ExcelFault => new ExcelFault("InvalidArgument", why);

export const accessDenied = (why: string): ExcelFault => new ExcelFault("AccessDenied", why, 403);

export const itemNotFound = (what: string): ExcelFault => new ExcelFault("ItemNotFound", `${what} does not exist`, 404);
