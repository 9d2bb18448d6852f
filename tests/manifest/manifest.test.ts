import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { commandNames } from "../../src/actions/run/commandNotice";
import { readManifest } from "./readManifest";

const path = "manifest.xml";
const manifest = readManifest(path);
const resources = ["Image", "Url", "String"].flatMap((name) => manifest.all(name));
const strings = (list: string) => manifest.all(list).flatMap((found) => found.all("String"));
const sizeOfPng = (file: string): readonly number[] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe("the manifest", () => {
  it("is read by Microsoft's own parser, with the same id for ever", () => {
    // In a process of its own: the parser is of modules that jest does not load.
    const read = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("${path}")`;
    const info = execFileSync(process.execPath, ["-e", `${read}.then((info) => console.log(JSON.stringify(info)))`]);
    expect(JSON.parse(info.toString())).toMatchObject({
      id: "3959aebd-71d9-4018-a8e4-6f575daebf93",
      defaultLocale: "vi-VN",
      displayName: "Sổ Thi Đua",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
    });
  });

  it("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(manifest.all("Version")[0]?.text).toBe(`${version}.0`);
  });

  it("asks for ExcelApi 1.14", () => {
    expect(manifest.all("Set").map((set) => [set.attribute("Name"), set.attribute("MinVersion")])).toEqual([
      ["ExcelApi", "1.14"],
    ]);
  });

  it("keeps the order that the schema wants in a custom tab: groups, then the label", () => {
    const tabs = manifest.all("CustomTab");
    expect(tabs).toHaveLength(1);
    const inside = tabs[0]?.all("*").filter(({ name }) => name === "Group" || name === "Label") ?? [];
    expect(inside[0]?.name).toBe("Group");
    expect(inside.at(-1)?.attribute("resid")).toBe("Tab.Label");
  });

  it("has every resource that is asked for, asks for every one, and names none twice", () => {
    const ids = resources.map((resource) => resource.attribute("id")).filter((id) => id !== "");
    const asked = manifest.all("*").flatMap((element) => {
      const resid = element.attribute("resid");
      return resid === "" ? [] : [resid];
    });
    expect(new Set(asked)).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps texts within 125 and 250 letters in both languages", () => {
    const tooLong = (list: string, limit: number) =>
      strings(list)
        .flatMap((text) => [
          text.attribute("DefaultValue"),
          ...text.all("Override").map((over) => over.attribute("Value")),
        ])
        .filter((text) => text.length === 0 || text.length > limit);
    expect(tooLong("ShortStrings", 125)).toEqual([]);
    expect(tooLong("LongStrings", 250)).toEqual([]);
  });

  it("says every text in English too, and in composed letters", () => {
    const texts = [...strings("ShortStrings"), ...strings("LongStrings")].concat(
      manifest.all("DisplayName"),
      manifest.all("Description").filter((found) => found.attribute("resid") === ""),
    );
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) {
      expect(text.all("Override").map((over) => over.attribute("Locale"))).toEqual(["en-US"]);
      expect(text.attribute("DefaultValue")).toBe(text.attribute("DefaultValue").normalize("NFC"));
    }
  });

  it("points nowhere but to its own https address", () => {
    const addresses = manifest
      .all("*")
      .map((element) => element.attribute("DefaultValue"))
      .filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !address.startsWith("https://localhost:3000/"))).toEqual([]);
  });

  it("names icons that exist, of the size it says", () => {
    const file = (address: string): string => new URL(address).pathname.slice(1);
    const images = new Map(
      manifest.all("Image").map((image) => [image.attribute("id"), image.attribute("DefaultValue")]),
    );
    const uses = manifest.all("Icon").flatMap((icon) => icon.all("Image"));
    expect(uses.length).toBeGreaterThan(20);
    for (const use of uses) {
      const size = Number(use.attribute("size"));
      expect(sizeOfPng(file(images.get(use.attribute("resid")) ?? ""))).toEqual([size, size]);
    }
    for (const icon of manifest.all("Icon")) {
      const sizes = icon.all("Image").map((image) => image.attribute("size"));
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
    expect(sizeOfPng(file(manifest.all("IconUrl")[0]?.attribute("DefaultValue") ?? ""))).toEqual([32, 32]);
    expect(sizeOfPng(file(manifest.all("HighResolutionIconUrl")[0]?.attribute("DefaultValue") ?? ""))).toEqual([
      64, 64,
    ]);
    for (const name of ["logo", "exchange", "check", "list", "papers", "index"])
      expect(existsSync(`assets/svg/${name}.svg`)).toBe(true);
  });

  it("has a function for every command, and a command for every function", () => {
    const named = manifest.all("FunctionName").map(({ text }) => text);
    expect(named.toSorted()).toEqual([...commandNames].toSorted());
  });

  it("gives every control an id of its own", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) =>
      manifest.all(name).map((found) => found.attribute("id")),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
