import { posix } from "node:path";
import ts from "typescript";
import { directions, isAllowed } from "./directions";
import { importsOf, type Import } from "./importsOf";
import { sourceFiles } from "./sourceFiles";

const imports = sourceFiles.flatMap(importsOf);
const folders = [...new Set(sourceFiles.map(({ path }) => path.split("/")[0] ?? ""))];

const said = ({ from, to, typeOnly }: Import): string => `${from} → ${to}${typeOnly ? " (types)" : ""}`;

/** Whether a line of code, standing in a file, would be allowed. */
const allows = (path: string, text: string): boolean => importsOf({ path, text }).every(isAllowed);

describe("imports", () => {
  it.each(folders)("of %s go where the design lets them", (folder) => {
    expect(Object.keys(directions)).toContain(folder);
    expect(
      imports
        .filter(({ from }) => from.startsWith(`${folder}/`))
        .filter((each) => !isAllowed(each))
        .map(said),
    ).toEqual([]);
  });

  it("are all seen: TypeScript finds no other", () => {
    const found = sourceFiles.map(
      ({ path, text }) => [path, ts.preProcessFile(text, true, true).importedFiles.length] as const,
    );
    const missed = found.filter(([path, count]) => count > imports.filter(({ from }) => from === path).length);
    expect(missed).toEqual([]);
  });

  it("never lead from a file back to itself while running", () => {
    const edges = new Map<string, readonly string[]>();
    // The objects of the stand-in for Excel know each other, as those of Excel do.
    for (const { path } of sourceFiles.filter((file) => !file.path.startsWith("workbench/host/api/"))) {
      const own = imports.filter((each) => each.from === path && each.ours && !each.typeOnly);
      edges.set(
        path.replace(/\.tsx?$/u, ""),
        own.map(({ to }) => to),
      );
    }
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (way.includes(file) || done.has(file)) return;
      for (const next of edges.get(file) ?? []) follow(next, [...way, file]);
      done.add(file);
    };
    for (const file of edges.keys()) follow(file, []);
    expect(circles).toEqual([]);
  });
});

describe("folders", () => {
  it("lead to each other one way only", () => {
    const folder = (path: string): string => posix.dirname(path);
    const edges = new Map<string, Set<string>>();
    for (const { from, to } of imports.filter(({ ours }) => ours)) {
      if (folder(from) === folder(to)) continue;
      edges.set(folder(from), (edges.get(folder(from)) ?? new Set()).add(folder(to)));
    }
    const circles: string[] = [];
    const done = new Set<string>();
    const follow = (at: string, way: readonly string[]): void => {
      if (way.includes(at)) circles.push([...way.slice(way.indexOf(at)), at].join(" → "));
      if (way.includes(at) || done.has(at)) return;
      for (const next of edges.get(at) ?? []) follow(next, [...way, at]);
      done.add(at);
    };
    for (const at of edges.keys()) follow(at, []);
    expect(circles).toEqual([]);
  });
});

describe("the judge of imports", () => {
  const refused: readonly (readonly [string, string])[] = [
    ["plan/a.ts", 'import { x } from "../rules/status";'],
    ["plan/a.ts", 'import type { Status } from "../rules/status";'],
    ["rules/a.ts", 'import { vi } from "../locale/vi";'],
    ["rules/a.ts", 'import { z } from "zod";'],
    ["locale/a.ts", 'import { anchors } from "../workbook/anchors";'],
    ["workbook/a.ts", 'export { check } from "../actions/check";'],
    ["actions/a.ts", 'import { vi } from "../locale/vi";'],
    ["actions/a.ts", 'const host = import("../excel/excelHost");'],
    ["actions/a.ts", 'type Host = import("../excel/excelHost").ExcelHost;'],
    ["excel/a.ts", 'import { check } from "../actions/check";'],
    ["excel/a.ts", 'import { statuses } from "../rules/status";'],
    ["excel/a.ts", 'import { XlsxHost } from "../xlsx/xlsxHost";'],
    ["xlsx/a.ts", 'import { type Plan } from "../plan/plan";'],
    ["taskpane/App.tsx", 'const host = await import("../excel/excelHost");'],
    ["taskpane/App.tsx", 'import { evaluate } from "../rules/evaluate";'],
    ["sheet/a.ts", 'import type { StyleName } from "../workbook/drawing/styles";'],
    ["rules/a.ts", 'import { toA1 } from "../sheet/a1";'],
    ["ooxml/xml/a.ts", 'import { HostError } from "../../actions/hostError";'],
    ["ooxml/xml/a.ts", 'import type { SheetLayout } from "../../workbook/drawing/description";'],
    ["ooxml/xml/a.ts", 'import type { OfficePackage } from "../package/officePackage";'],
    ["ooxml/cells/a.ts", 'import { OoxmlError } from "../ooxml";'],
    ["xlsx/a.ts", 'import { parseXml } from "../ooxml/xml/xml";'],
    ["xlsx/a.ts", 'import type { XmlElement } from "../ooxml/xml/xml";'],
    ["xlsx/a.ts", 'import { readXlsx } from "hucre/xlsx";'],
    ["xlsx/a.ts", 'import { zipSync } from "fflate";'],
    ["excel/a.ts", 'import { OoxmlError } from "../ooxml/ooxml";'],
    ["taskpane/main.tsx", 'import { OoxmlError } from "../ooxml/ooxml";'],
    ["taskpane/App.tsx", 'import fc from "fast-check";'],
    ["cli/main.ts", 'import type { IWorkbookData } from "@univerjs/core";'],
    ["workbench/file/a.ts", 'import { parseXml } from "../../ooxml/xml/xml";'],
    ["workbench/file/a.ts", 'import { XlsxHost } from "../../xlsx/xlsxHost";'],
    ["workbench/page/sampleBytes.ts", 'import { lint } from "../../xlsx/lint";'],
    ["cli/command.ts", 'import { XlsxHost } from "../xlsx/xlsxHost";'],
    ["cli/main.ts", 'import { ExcelHost } from "../excel/excelHost";'],
    ["actions/a.ts", 'import { App } from "../taskpane/App";'],
    ["taskpane/App.tsx", 'import { StandIn } from "../workbench/host/standIn";'],
    ["taskpane/main.tsx", 'import { StandIn } from "../workbench/host/standIn";'],
    ["actions/a.ts", "const module = import(name);"],
    ["utilities/a.ts", 'import type { Plan } from "../plan/plan";'],
    ["plan/a.ts", 'import { parsePlan } from "./parsing/parsePlan";'],
    ["rules/figures/a.ts", 'import type { Status } from "../evaluate/status";'],
    ["rules/attic/a.ts", 'import type { Raw } from "../figures/figures";'],
    ["workbook/blocks/a.ts", 'import { literal } from "../formulas/terms";'],
    ["workbook/drawing/a.ts", 'import type { Raw } from "../blocks/raw";'],
    ["excel/request/a.ts", 'import { cellsOf } from "../state/rawCells";'],
    ["workbench/session/a.ts", 'import { layOut } from "../grid/sheetLayout";'],
    ["workbench/file/a.ts", 'import type { Session } from "../session/session";'],
    ["workbench/host/a.ts", 'import { openBook } from "../file/openBook";'],
    ["workbench/host/model/a.ts", 'import type { Args } from "../protocol/args";'],
    ["workbench/host/model/formula/a.ts", 'import type { Book } from "../book";'],
    ["workbench/host/model/formula/a.ts", 'import type { Results } from "../calculation/calculationEngine";'],
    ["taskpane/check/a.tsx", 'import { SetUpView } from "../setUp/SetUpView";'],
  ];

  it.each(refused)("refuses in %s: %s", (path, text) => {
    expect(importsOf({ path, text })).not.toHaveLength(0);
    expect(allows(path, text)).toBe(false);
  });

  const allowed: readonly (readonly [string, string])[] = [
    ["plan/a.ts", 'import { z } from "zod";'],
    ["plan/parsing/a.ts", 'import type { Plan } from "../plan";'],
    ["rules/a.ts", 'import { bundledPlan } from "../plan/bundled/bundledPlan";'],
    ["excel/a.ts", 'import { HostError } from "../actions/port/hostError";'],
    ["excel/a.ts", 'import type { Raw } from "../rules/figures";'],
    ["taskpane/main.tsx", 'const host = await import("../excel/excelHost");'],
    ["cli/main.ts", 'import { XlsxHost } from "../xlsx/xlsxHost";'],
    ["workbench/host/model/a.ts", 'import { shiftSpan } from "./formula/shift";'],
    ["cli/main.ts", 'import { parse } from "csv-parse/sync";'],
    ["cli/main.ts", 'import { readFile } from "node:fs/promises";'],
    ["taskpane/App.tsx", 'import { WarningRegular } from "@fluentui/react-icons/svg/warning";'],
    ["ooxml/package/a.ts", 'import { zipSync } from "fflate";'],
    ["ooxml/cells/a.ts", 'import { toA1 } from "../../sheet/a1";'],
    ["xlsx/a.ts", 'import { OoxmlError } from "../ooxml/ooxml";'],
    ["workbench/file/a.ts", 'import type { XmlElement } from "../../ooxml/ooxml";'],
    ["workbench/file/a.ts", 'import { Univer } from "@univerjs/core";'],
    ["workbench/page/sampleBytes.ts", 'import { XlsxHost } from "../../xlsx/xlsxHost";'],
  ];

  it.each(allowed)("allows in %s: %s", (path, text) => {
    expect(allows(path, text)).toBe(true);
  });
});
