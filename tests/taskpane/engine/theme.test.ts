import { pickTheme } from "../../../src/taskpane/engine/theme";

const light = { dark: false, forced: false };
const dark = { dark: true, forced: false };

describe("the theme", () => {
  it("follows Excel's own before the system's", () => {
    expect(pickTheme({ bodyBackgroundColor: "#1F1F1F" }, light)).toBe("dark");
    expect(pickTheme({ bodyBackgroundColor: "#FFFFFF" }, dark)).toBe("light");
    expect(pickTheme({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, light)).toBe("dark");
  });

  it("follows the system where Excel says nothing, as on the web", () => {
    expect(pickTheme(undefined, dark)).toBe("dark");
    expect(pickTheme(undefined, light)).toBe("light");
    expect(pickTheme({ bodyBackgroundColor: "" }, dark)).toBe("dark");
  });

  it("gives way to forced colours", () => {
    expect(pickTheme({ bodyBackgroundColor: "#FFFFFF" }, { dark: false, forced: true })).toBe("contrast");
  });
});
