import { ExcelHost } from "../../src/excel/excelHost";
import { failures as en } from "../../src/locale/en/failures";
import { failures as vi } from "../../src/locale/vi/failures";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import * as sample from "../../src/sample/sampleYear";
import { describeIn } from "../../src/taskpane/context/describe";
import { localeOf } from "../support/localeOf";
import { officeEngine } from "../../src/taskpane/engine/officeEngine";
import { useStandIn } from "../support/useStandIn";
import { XlsxHost } from "../../src/xlsx/xlsxHost";

const standIn = useStandIn();

/** What each state of Excel answers, and the words for it. */
const states = [
  ["a cell being edited", "InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["another workbook in front", "InactiveWorkbook", "notInFront"],
  ["a sheet protected by somebody", "AccessDenied", "protectedByOther"],
  ["a protected structure", "WorkbookProtected", "structureProtected"],
  ["too old an Excel", "ApiNotFound", "tooOld"],
  ["a file opened for reading only", "ReadOnly", "readOnly"],
  ["a lost connection", "GeneralConnectionFailure", "connectionLost"],
] as const;

/** A sentence's words before its places. */
const start = (sentence: string): string => sentence.split("[")[0] ?? sentence;

describe.each(states)("%s", (_, answered, code) => {
  it("stops the set-up at its writing with words that say what to do, and the same work once more completes it", async () => {
    const engine = officeEngine({
      openHost: () => Promise.resolve(new ExcelHost(standIn.current.Excel)),
      openSelection: () => Promise.resolve(() => Promise.resolve([])),
      watch: () => () => undefined,
      openFiles: () => Promise.resolve(XlsxHost),
      loadSample: () => Promise.resolve(sample),
    });
    const work = () => engine.setUp({ plan: bundledPlan, units: [{ name: "Phòng Một" }] }, {});
    // The first sync reads, the second looks at the sheets, the third writes: some of it is done when Excel refuses.
    standIn.current.failAtSync(3, answered, 40);
    const stopped = await work();
    if (stopped.ok) throw new Error("Excel refused");
    expect(describeIn(localeOf("vi")).failure(stopped.failure).startsWith(start(vi[code]))).toBe(true);
    expect(describeIn(localeOf("en")).failure(stopped.failure).startsWith(start(en[code]))).toBe(true);
    expect((await work()).ok).toBe(true);
    const names = standIn.current.model.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["Mục lục", "Kế hoạch", "01 Phòng Một", "Kiểm tra"]));
  });
});
