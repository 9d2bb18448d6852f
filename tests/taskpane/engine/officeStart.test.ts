/** @jest-environment jsdom */
import { watchColours } from "../../../src/taskpane/engine/officeStart";
import { withColours, type Readiness } from "../../../src/taskpane/engine/readiness";
import type { OfficeColours } from "../../../src/taskpane/engine/theme";

const office = (theme: OfficeColours | undefined): void => {
  Object.assign(globalThis, { Office: { context: { officeTheme: theme } } });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("Excel's colours", () => {
  it("are read anew when somebody comes back to the pane, until it is stopped", () => {
    const seen: OfficeColours[] = [];
    office({ bodyBackgroundColor: "#ffffff", isDarkTheme: false });
    const stop = watchColours((colours) => seen.push(colours));
    expect(seen).toEqual([]);
    office({ bodyBackgroundColor: "#0a0a0a", isDarkTheme: true });
    window.dispatchEvent(new Event("focus"));
    document.dispatchEvent(new Event("visibilitychange"));
    const dark = { bodyBackgroundColor: "#0a0a0a", isDarkTheme: true };
    expect(seen).toEqual([dark, dark]);
    stop();
    window.dispatchEvent(new Event("focus"));
    expect(seen).toHaveLength(2);
  });

  it("are left to the system where Excel says nothing of them", () => {
    const seen: OfficeColours[] = [];
    office(undefined);
    const stop = watchColours((colours) => seen.push(colours));
    window.dispatchEvent(new Event("focus"));
    expect(seen).toEqual([]);
    stop();
  });

  it("change the pane only where they are others", () => {
    const ready: Readiness = { state: "ready", languageTag: "vi-VN", colours: { bodyBackgroundColor: "#ffffff" } };
    expect(withColours(ready, { bodyBackgroundColor: "#ffffff" })).toBe(ready);
    expect(withColours(ready, { bodyBackgroundColor: "#000000" })).toEqual({
      ...ready,
      colours: { bodyBackgroundColor: "#000000" },
    });
    expect(withColours({ state: "starting" }, {})).toEqual({ state: "starting" });
  });
});
