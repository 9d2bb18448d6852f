import { HostError, type HostErrorCode } from "../../actions/port/hostError";
import { readTrace } from "./trace";

/** Office.js's codes (`Excel.ErrorCodes`, `OfficeExtension.ErrorCodes`) and what they mean to a user. */
export const codes: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cellBeingEdited",
  HostIsBusy: "busy",
  Busy: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  TooManyRequests: "busy",
  ServiceNotAvailable: "busy",
  ActivityLimitReached: "busy",
  /** worksheets.add, activate and freezing fail so while another workbook has the focus. */
  GeneralException: "notInFront",
  InactiveWorkbook: "notInFront",
  AccessDenied: "protectedByOther",
  BadPassword: "protectedByOther",
  InvalidPassword: "protectedByOther",
  WorkbookProtected: "structureProtected",
  WorkbookStructureProtected: "structureProtected",
  ReadOnly: "readOnly",
  WorkbookReadOnly: "readOnly",
  ApiNotFound: "tooOld",
  NotImplemented: "tooOld",
  UnsupportedFeature: "tooOld",
  UnsupportedOperation: "tooOld",
  ApiNotAvailable: "tooOld",
  NetworkError: "connectionLost",
  ConnectionFailure: "connectionLost",
  GeneralConnectionFailure: "connectionLost",
  Timeout: "connectionLost",
  HttpFailure: "connectionLost",
  SessionExpired: "connectionLost",
  Unauthenticated: "connectionLost",
  InvalidOrTimedOutSession: "connectionLost",
  InvalidOrTimedOutSessionMessage: "connectionLost",
  RequestTooLarge: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ItemAlreadyExists: "sheetNameTaken",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  /** Sheets are deleted so while another workbook has the focus; where a selection is read, it says that it is none of cells. */
  InvalidSelection: "notInFront",
  InvalidArgument: "unexpected",
  InvalidOperation: "unexpected",
};

const textAt = (value: unknown, key: string): string | undefined => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === "string" ? found : undefined;
};

/** The code of an error of Office.js; undefined where it is none. */
export const codeOf = (error: unknown): string | undefined => textAt(error, "code");

/** Whatever a call to Excel threw, as the adapter's one error. */
export function mapError(error: unknown, knownSheet?: string): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const sheet = knownSheet ?? readTrace(error).sheet;
  const message = `${code ?? "no code"}: ${textAt(error, "message") ?? String(error)}`;
  const mapped = code !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
  return new HostError(mapped ?? "unexpected", message, { cause: error, ...(sheet === undefined ? {} : { sheet }) });
}
