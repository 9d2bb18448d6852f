import { ExcelHost } from "../../src/excel/excelHost";
import { startStandIn } from "../../src/workbench/host/hostNode";
import { styles } from "../../src/workbook/drawing/styles";
import { officeChange } from "../support/officeChange";

describe("a link", () => {
  it.each(["01 Phòng số 1", "02 Phòng số 2"])(
    "keeps the style of its cell, on a sheet that is made as on one that is copied: %s",
    async (name) => {
      const standIn = await startStandIn();
      await new ExcelHost(standIn.Excel).apply(officeChange(2));
      const sheet = standIn.model.sheet(name);
      const title = sheet.formats.at(0, 1);
      expect([...sheet.links.values()].map(({ documentReference }) => documentReference)).toContain(
        `TD_U${name.slice(0, 2)}_FIGURES`,
      );
      expect({ color: title.fontColor, underline: title.underline, size: title.fontSize }).toEqual({
        color: styles.title.color,
        underline: "None",
        size: styles.title.size,
      });
      standIn.dispose();
    },
  );
});
