import { HostError, type HostErrorCode } from "../../../src/actions/port/hostError";
import { mapError } from "../../../src/excel/request/mapError";
import { traceText } from "../../../src/excel/request/trace";

const thrown = (code: string, traceMessages: string[] = []) =>
  Object.assign(new Error("in English"), { code, traceMessages });

describe("mapError", () => {
  const check = (code: string, expected: HostErrorCode) => {
    it(`takes ${code} for ${expected}`, () => expect(mapError(thrown(code)).code).toBe(expected));
  };
  check("InvalidOperationInCellEditMode", "cellBeingEdited");
  check("AccessDenied", "protectedByOther");
  check("GeneralException", "notInFront");
  check("InvalidSelection", "notInFront");
  check("ItemAlreadyExists", "sheetNameTaken");
  check("ItemNotFound", "notFound");
  check("ApiNotFound", "tooOld");
  check("ConnectionFailure", "connectionLost");
  check("RequestPayloadSizeLimitExceeded", "tooLarge");
  check("ResponsePayloadSizeLimitExceeded", "tooLarge");
  check("RequestAborted", "busy");
  check("InvalidArgument", "unexpected");
  check("SomethingNew", "unexpected");
  check("constructor", "unexpected");

  it("keeps the error for developers, and names the sheet of the last trace", () => {
    const error = thrown("AccessDenied", [traceText("Mục lục", false), traceText("01 Phòng Tổng hợp", true)]);
    const mapped = mapError(error);
    expect(mapped.cause).toBe(error);
    expect(mapped.sheet).toBe("01 Phòng Tổng hợp");
    expect(mapped.message).toContain("AccessDenied");
  });

  it("lets our own errors through, and takes whatever else was thrown for unexpected", () => {
    const own = new HostError("cancelled", "stopped");
    expect(mapError(own)).toBe(own);
    expect(mapError("a text").code).toBe("unexpected");
    expect(mapError(undefined).code).toBe("unexpected");
  });
});
