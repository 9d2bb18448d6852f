import { setUp } from "../../../src/actions/setUp/setUp";
import { bundledPlan } from "../../../src/plan/bundled/bundledPlan";
import { anchors } from "../../../src/workbook/blocks/anchors";
import { readKeyedBlock, rawUnder } from "../../../src/workbook/reading/readKeyedBlock";
import { XlsxHost } from "../../../src/xlsx/xlsxHost";
import { done } from "../../support/done";
import { recalculate } from "../../support/libreOffice";
import { typeAt } from "../../support/typeAt";

const now = new Date(2024, 5, 30, 9, 0);

test("a plan's day that is out of order, out of the year or no day is told in words beside it", async () => {
  const host = XlsxHost.create();
  done(await setUp(host, { plan: bundledPlan, units: [{ name: "Phòng Tổng hợp" }] }, { now }));
  await typeAt(host, [
    [anchors.planPeriods, "D1", "to", 45_290],
    [anchors.planPeriods, "D2", "to", "31 tháng 12"],
    [anchors.planPeriods, "CN", "to", 45_700],
    [anchors.planSettings, "registrationDeadline", "value", 45_000],
  ]);
  const [calculated] = await recalculate([{ name: "plan.xlsx", bytes: await host.save() }]);
  const raw = await (await XlsxHost.open(calculated?.bytes ?? new Uint8Array())).read();
  const remark = (anchor: string, row: string): unknown => {
    const block = raw.blocks.get(anchor);
    return block === undefined ? undefined : rawUnder(readKeyedBlock(block), row, "remark");
  };
  expect(["D1", "D2", "CN"].map((id) => remark(anchors.planPeriods, id))).toEqual([
    "ngày kết thúc trước ngày bắt đầu",
    "chưa có ngày hợp lệ",
    "ngày ngoài năm 2024",
  ]);
  expect(remark(anchors.planSettings, "registrationDeadline")).toBe("ngày ngoài năm 2024");
});
