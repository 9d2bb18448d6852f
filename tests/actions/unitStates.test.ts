import { check } from "../../src/actions/check/check";
import { collect } from "../../src/actions/exchange/collect";
import { markUnits } from "../../src/actions/exchange/markUnits";
import { setUp } from "../../src/actions/setUp/setUp";
import type { WorkbookHost } from "../../src/actions/port/workbookHost";
import { describeFinding } from "../../src/locale/describeFinding";
import { bundledPlan } from "../../src/plan/bundled/bundledPlan";
import { XlsxHost } from "../../src/xlsx/xlsxHost";
import { done } from "../support/done";
import { recalculate } from "../support/libreOffice";
import { localeOf } from "../support/localeOf";
import { endOfYear } from "../support/sampleBook";
import { typeAt, valuesAt } from "../support/typeAt";
import { givenFile, sendFiles, twoUnits } from "../support/unitFiles";

const stated = (host: WorkbookHost) =>
  valuesAt(
    host,
    ["U01", "U02"].map((code) => ["TD_INDEX", code, "exchange"] as const),
  );

const changedSince = async (host: WorkbookHost) =>
  done(await check(host, { writeSheet: false }, endOfYear)).findings.filter(({ code }) => code === "approved.changed");

describe("what became of a unit's file", () => {
  it("stands on the index, kept by set-up and by other programs, and what changes after approval is told", async () => {
    const host = await twoUnits.file();
    const file = (await sendFiles(host, ["U01"])).get("U01");
    done(await markUnits(host, [{ unit: "U01", state: "sent" }], endOfYear));
    expect(await stated(host)).toEqual(["Đã gửi 31/12/2024 16:30", "Chưa gửi"]);
    expect(
      done(await check(host, { writeSheet: false }, endOfYear)).findings.filter(({ code }) =>
        code.startsWith("anchor"),
      ),
    ).toEqual([]);

    if (file === undefined) throw new Error("no file");
    await typeAt(file, [["TD_U01_FIGURES", "DV-CT", "note", "đã bổ sung"]]);
    const files = [await givenFile("gui/phieu.xlsx", await file.save())];
    done(await collect(host, { files, take: true }, endOfYear));
    expect(await stated(host)).toEqual(["Đã nhận 31/12/2024 16:30 (phieu.xlsx)", "Chưa gửi"]);

    done(
      await markUnits(
        host,
        [
          { unit: "U01", state: "approved" },
          { unit: "U02", state: "returned", reason: "thiếu D2" },
        ],
        endOfYear,
      ),
    );
    expect(await changedSince(host)).toEqual([]);
    // A file that brings nothing changes nothing of it.
    done(await collect(host, { files, take: true }, endOfYear));

    const [saved] = await recalculate([{ name: "book.xlsx", bytes: await host.save() }]);
    const later = await XlsxHost.open(saved?.bytes ?? new Uint8Array());
    const units = ["Phòng Tổng hợp", "Phòng Kinh tế", "Phòng Mới"].map((name) => ({ name }));
    done(await setUp(later, { plan: bundledPlan, units }, endOfYear));
    expect(await stated(later)).toEqual(["Đã duyệt 31/12/2024 16:30", "Trả lại 31/12/2024 16:30: thiếu D2"]);
    expect(await changedSince(later)).toEqual([]);
    await typeAt(later, [
      ["TD_U01_FIGURES", "DV-CT", "note", "sửa lại"],
      ["TD_U01_PEOPLE", 0, "post", null],
      ["TD_U02_FIGURES", "DV-CT", "note", "không duyệt"],
    ]);
    const found = await changedSince(later);
    expect(found).toMatchObject([
      { unit: "U01", target: "DV-CT", numbers: { was: "đã bổ sung", is: "sửa lại" } },
      { unit: "U01", place: { block: "people", row: 0, column: "post" } },
    ]);
    const [first] = found;
    expect(first && describeFinding(localeOf("vi"), first, bundledPlan, new Map())).toContain(
      "lại đổi từ “đã bổ sung” thành “sửa lại”",
    );
  });

  it("is noted of units alone that the list has", async () => {
    const marked = await markUnits(await twoUnits.file(), [{ unit: "U09", state: "approved" }], endOfYear);
    expect(marked).toEqual({ ok: false, failure: { code: "unitUnknown", sheet: "U09" } });
  });
});
