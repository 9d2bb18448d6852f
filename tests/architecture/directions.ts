import packageFile from "../../package.json";
import type { Import } from "./importsOf";

interface Direction {
  /** A folder, or one file of it. */
  readonly to: string;
  readonly only?: "types";
  /** The one file that may: where the program begins. */
  readonly from?: string;
}

const to = (...folders: readonly string[]): readonly Direction[] => folders.map((folder) => ({ to: folder }));
const types = (...folders: readonly string[]): readonly Direction[] =>
  folders.map((folder) => ({ to: folder, only: "types" }));

/** What text that comes from outside goes through first. */
const outside = to("sheet/streamSafe");
const port = to("actions/port");

/** Who may import what, beside its own folder. A folder that is not here may not exist. */
export const directions: Readonly<Record<string, readonly Direction[]>> = {
  plan: [],
  rules: to("plan"),
  locale: to("plan", "rules"),
  /** What every sheet is made of: places and their addresses, contents, rules, looks. Whoever speaks of sheets may import it. */
  sheet: [],
  workbook: to("sheet", "plan", "rules", "locale"),
  /** The council's papers as data, and as files; the library that makes them is fetched on demand. */
  papers: to("plan", "rules", "locale"),
  actions: to("sheet", "plan", "rules", "workbook", "papers"),
  excel: [...to("sheet", "workbook"), ...types("plan", "rules"), ...port],
  ooxml: to("sheet"),
  xlsx: [...to("sheet", "workbook", "ooxml/ooxml"), ...types("plan", "rules"), ...port],
  selfCheck: [...to("sheet", "plan", "rules", "locale", "workbook"), ...port],
  /** The invented office of the demo and of the pane's trial. */
  sample: [...to("plan", "rules"), ...types("actions")],
  taskpane: [
    ...to("actions", "locale", "plan", "selfCheck"),
    ...outside,
    ...types("rules", "workbook"),
    { to: "excel", from: "taskpane/main" },
    { to: "xlsx", from: "taskpane/main" },
    { to: "sample", from: "taskpane/main" },
    { to: "xlsx", from: "taskpane/filesMain" },
    { to: "sample", from: "taskpane/filesMain" },
  ],
  commands: [...to("actions", "locale", "plan"), ...types("rules", "workbook"), { to: "excel", from: "commands/main" }],
  cli: [
    ...to("actions", "locale", "plan", "selfCheck"),
    ...outside,
    ...types("rules", "workbook"),
    { to: "xlsx", from: "cli/main" },
    { to: "xlsx", from: "cli/demo" },
    { to: "sample", from: "cli/demo" },
    { to: "../package.json", from: "cli/main" },
  ],
  /** Never in a production bundle. */
  workbench: [
    ...to("sheet", "plan", "rules", "locale", "workbook", "actions", "excel", "sample", "ooxml/ooxml"),
    /** Says what is wrong with a file as the product does. */
    { to: "xlsx/guarded", from: "workbench/page/FileButtons" },
    /** The sample is a file that the product's own actions make. */
    { to: "xlsx/xlsxHost", from: "workbench/page/sampleBytes" },
  ],
};

/**
 * Rooms of a folder and the rooms of it that each may import; what stands in no room (".") is the folder's door, and may
 * import every room. A room may have rooms of its own. A folder without an entry here has no rooms to keep apart.
 */
export const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  plan: { bundled: ["."], laws: ["."], parsing: [".", "laws"], ".": [] },
  rules: {
    figures: [],
    evaluate: ["figures"],
    findings: ["figures", "evaluate"],
    shortlist: ["figures", "evaluate", "findings"],
  },
  papers: { model: [], kinds: ["model"], docx: ["model"], html: ["model"], ".": ["model", "kinds", "docx", "html"] },
  workbook: {
    drawing: [],
    blocks: ["drawing"],
    formulas: ["drawing", "blocks"],
    sheets: ["drawing", "blocks", "formulas"],
    reading: ["drawing", "blocks", "formulas", "sheets"],
    summary: ["drawing", "blocks", "formulas", "sheets", "reading"],
    planForm: ["drawing", "blocks", "formulas", "sheets", "reading"],
    changes: ["drawing", "blocks", "formulas", "sheets", "reading"],
    entries: ["drawing", "blocks", "formulas", "sheets", "reading"],
    unitFile: ["drawing", "blocks", "formulas", "sheets", "reading", "changes", "entries"],
    agencies: ["drawing", "blocks", "formulas", "sheets"],
  },
  actions: {
    /** What an action asks of whoever holds the workbook. */
    port: [],
    /** What every action runs by, and ends with. */
    run: ["port"],
    units: ["port", "run"],
    setUp: ["port", "run", "units"],
    check: ["port", "run", "units"],
    list: ["port", "run", "units"],
    papers: ["port", "run"],
    exchange: ["port", "run", "units", "setUp"],
    plan: ["port", "run"],
    agencies: ["port", "run", "units"],
  },
  excel: {
    request: [],
    paint: ["request"],
    state: ["request", "paint"],
    steps: ["request", "paint", "state"],
    probe: [],
    ".": ["request", "state", "steps", "probe"],
  },
  ooxml: {
    xml: [],
    package: ["xml"],
    styles: ["xml", "package"],
    cells: ["xml", "package", "styles"],
    book: ["xml", "package", "cells"],
    drawn: ["xml", "package", "styles", "cells", "book"],
    reading: ["xml", "package", "cells", "book", "drawn"],
    ".": ["xml", "package", "styles", "cells", "book", "drawn", "reading"],
  },
  workbench: {
    serve: [],
    host: [],
    file: ["host"],
    session: ["host"],
    grid: ["host", "session"],
    page: ["host", "file", "session", "grid"],
  },
  "workbench/host": {
    model: [],
    protocol: ["model"],
    api: ["model", "protocol"],
    ".": ["model", "protocol", "api"],
  },
  "workbench/host/model": {
    cells: [],
    formula: ["cells"],
    calculation: ["cells", "formula"],
    ".": ["cells", "formula", "calculation"],
  },
  taskpane: {
    engine: [],
    context: ["engine"],
    shell: ["engine", "context"],
    setUp: ["engine", "context", "shell"],
    check: ["context", "shell"],
    files: ["context", "shell"],
    papers: ["context", "shell", "files"],
    exchange: ["engine", "context", "shell", "files"],
    shortlist: ["context", "shell", "papers"],
    calendar: ["engine", "context", "shell"],
    browser: ["engine", "context", "shell"],
    ".": ["engine", "context", "shell", "setUp", "check", "exchange", "papers", "shortlist", "calendar", "browser"],
  },
};

/** Packages that the folders which must run anywhere may use, and no others. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  plan: ["zod"],
  rules: [],
  locale: [],
  workbook: [],
  actions: [],
  excel: [],
  sheet: [],
  ooxml: ["fflate"],
  xlsx: [],
  sample: [],
  selfCheck: ["zod"],
};

const folderOf = (path: string): string => path.split("/")[0] ?? "";

/** Of "workbook", "workbook/sheets/unitSheet" stands in "sheets", "workbook/book" in ".". */
const roomOf = (folder: string, path: string): string =>
  path
    .slice(folder.length + 1)
    .split("/")
    .slice(0, -1)[0] ?? ".";

/** Holds every house of rooms that both stand in, those within rooms too. */
const staysInRooms = (from: string, target: string): boolean =>
  Object.entries(rooms).every(([house, own]) => {
    if (![from, target].every((path) => path.startsWith(`${house}/`))) return true;
    const [here, there] = [roomOf(house, from), roomOf(house, target)];
    return here === there || own[here]?.includes(there) === true;
  });

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** "zod" of "zod/v4", "@fluentui/react-icons" of what lies in it. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** What is shipped stands on `dependencies` alone: the rest of the folders, on what an install for use leaves out as well. */
const isInstalledFor = (folder: string, name: string): boolean =>
  name.startsWith("node:") || name in packageFile.dependencies || folder === "workbench";

/** Whether an import is allowed. */
export function isAllowed({ from, to: target, ours, typeOnly }: Import): boolean {
  const folder = folderOf(from);
  if (!ours) {
    const listed = packages[folder]?.includes(target) ?? target !== "(computed)";
    // What Node brings along is for a file that Node alone loads (`imports` of package.json).
    if (from.endsWith(".node.ts") && target.startsWith("node:")) return true;
    return listed && isInstalledFor(folder, packageOf(target));
  }
  if (folderOf(target) === folder) return staysInRooms(from, target);
  return (directions[folder] ?? []).some(
    (direction) =>
      isWithin(target, direction.to) &&
      (direction.only === undefined || typeOnly) &&
      (direction.from === undefined || direction.from === from.replace(/\.tsx?$/u, "")),
  );
}
