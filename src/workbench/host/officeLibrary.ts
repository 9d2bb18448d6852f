import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The parts of the library that the stand-in speaks to. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

let cached: string | null = null;

let versionsRead: ReadonlyMap<string, string> | null = null;

/** The version of ExcelApi that brought a member (`Worksheet.showGridlines` → `1.8`), as the library itself states it. */
export const memberVersions = (): ReadonlyMap<string, string> => (versionsRead ??= readVersions());

function readVersions(): ReadonlyMap<string, string> {
  const statement = /_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g;
  const versions = new Map([...source().matchAll(statement)].map(([, member = "", version = ""]) => [member, version]));
  // Written under other names than they are read.
  for (const [written, read] of [
    ["Worksheet.gridlines", "Worksheet.showGridlines"],
    ["Worksheet.headings", "Worksheet.showHeadings"],
  ] as const) {
    versions.set(written, versions.get(read) ?? "1.1");
  }
  return versions;
}

/** Microsoft's file as it is on npm, and the names that it expects to find on `window`. */
function source(): string {
  const file = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
  cached ??= readFileSync(createRequire(path.join(process.cwd(), "package.json")).resolve(file), "utf8");
  return cached;
}

/**
 * Runs the unmodified library once, against a window of its own, in the caller's realm: it compares prototypes of plain
 * objects, which those of another realm would fail. Each run is independent.
 */
export function loadOfficeLibrary(): OfficeLibrary {
  const { names, run } = (compiled ??= compile());
  const window = fakeWindow();
  for (const name of names) if (!(name in window)) window[name] = undefined;
  run.call(window, window);
  return window as unknown as OfficeLibrary;
}

/** The library, read once however often it is run, and the names that it declares. */
interface Compiled {
  readonly names: readonly string[];
  readonly run: (window: object) => void;
}

let compiled: Compiled | null = null;

function compile(): Compiled {
  const code = source();
  return {
    names: [...code.matchAll(/^var (\w+)/gm)].flatMap(([, name]) => (name === undefined ? [] : [name])),
    run: Reflect.construct(Function, ["window", `with (window) { ${code}\n }`]) as Compiled["run"],
  };
}

function fakeWindow(): Record<string, unknown> {
  const nothing = () => undefined;
  const location = {
    href: "https://localhost/",
    protocol: "https:",
    host: "localhost",
    pathname: "/",
    search: "",
    hash: "",
  };
  const element = () => ({ setAttribute: nothing, style: {} });
  const document = {
    location,
    readyState: "complete",
    cookie: "",
    head: { appendChild: nothing },
    documentElement: {},
    addEventListener: nothing,
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: element,
  };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const window: Record<string, unknown> = {
    document,
    location,
    name: "",
    navigator: { userAgent: "node", platform: "node", language: "vi-VN" },
    localStorage: storage,
    sessionStorage: storage,
    performance: { now: () => 0 },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    setTimeout,
    clearTimeout,
    Promise,
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}
