/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { trialWords } from "../../src/locale/trialWords";
import { trialReport } from "../../src/taskpane/calendar/trialReport";
import { fakeEngine } from "./fixtures/fakeEngine";
import { sampleTrial as trial } from "./fixtures/sampleTrial";
import { renderPane } from "./renderPane";

const count = trial.steps.length;

it("tells what held, what differs and what was refused, and copies that with the program and nothing of the workbook", async () => {
  const engine = fakeEngine({ tryExcel: () => Promise.resolve({ ok: true, value: trial }) });
  const words = trialWords.vi;
  await renderPane({ engine, tab: "calendar" });
  await userEvent.click(await screen.findByRole("button", { name: words.start }));
  // Announced, too.
  expect((await screen.findAllByText(words.some(count - 3, count))).length).toBeGreaterThan(0);
  expect(screen.getByText(`✓ ${words.steps.names}: ${words.state.held}`)).toBeDefined();
  expect(screen.getByText(words.differs("B3 fill", "#FFF8E1", "#FFFFFF"))).toBeDefined();
  expect(screen.getByText(words.refused("unexpected"))).toBeDefined();
  expect(trialReport(trial, words, "1.2.3").split("\n")[0]).toBe(
    `Sổ Thi Đua 1.2.3, ${trial.about.host}, ExcelApi 1.17`,
  );
});
