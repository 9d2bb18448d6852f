/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import "../support/browserGlobals";
import { ExcelHost } from "../../src/excel/excelHost";
import { failures } from "../../src/locale/vi/failures";
import * as sample from "../../src/sample/sampleYear";
import { officeEngine } from "../../src/taskpane/engine/officeEngine";
import { useStandIn } from "../support/useStandIn";
import { renderPane } from "./renderPane";
import { XlsxHost } from "../../src/xlsx/xlsxHost";

const standIn = useStandIn();
afterEach(cleanup);

it("the pane says what Excel refused in the midst of a set-up, and its button completes it", async () => {
  const engine = officeEngine({
    openHost: () => Promise.resolve(new ExcelHost(standIn.current.Excel)),
    openSelection: () => Promise.resolve(() => Promise.resolve([])),
    watch: () => () => undefined,
    openFiles: () => Promise.resolve(XlsxHost),
    loadSample: () => Promise.resolve(sample),
  });
  const { words } = await renderPane({ engine });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(words.setUp.pasteLabel), "Phòng Một");
  await user.click(screen.getByRole("button", { name: words.setUp.add }));
  // The first sync reads, the second looks at the sheets, the third writes: some of it is done when Excel refuses.
  standIn.current.failAtSync(3, "GeneralConnectionFailure", 40);
  await user.click(screen.getByRole("button", { name: words.setUp.run }));
  const alert = await screen.findByRole("alert");
  await within(alert).findByText(failures.connectionLost);
  await user.click(within(alert).getByRole("button", { name: words.common.retry }));
  expect(await screen.findByText(words.setUp.done, { selector: "strong" })).toBeTruthy();
  const names = standIn.current.model.sheets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(["Mục lục", "Kế hoạch", "01 Phòng Một", "Kiểm tra"]));
});
