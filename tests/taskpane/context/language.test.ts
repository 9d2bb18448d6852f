import { languageOf } from "../../../src/locale/languages";
import { languageTagOf } from "../../../src/taskpane/context/language";

describe("the language", () => {
  it("is English where Excel speaks English, and Vietnamese everywhere else", () => {
    expect(["en-US", "EN-gb", "vi-VN", "fr-FR", undefined].map(languageOf)).toEqual(["en", "en", "vi", "vi", "vi"]);
  });

  it("is known from the pane's address before Office.js has loaded", () => {
    expect(languageTagOf("https://x/taskpane.html?_host_Info=Excel$Web$16.01$vi-VN$$$$0")).toBe("vi-VN");
    expect(languageTagOf("https://x/taskpane.html?_host_Info=Excel%24Win32%2416.01%24en-US%24%24%24%240")).toBe(
      "en-US",
    );
    expect(languageTagOf("https://x/taskpane.html")).toBeUndefined();
  });
});
