const { join, sep } = require("node:path");
const { default: Runtime } = require("jest-runtime");
const KeptEnvironment = require("./environment.cjs");

/** Loads what is kept; begun by the first file of tests. */
let library;

/** Under tests/, what is kept: it holds nothing that a test writes to. */
const keptOfTests = /^(?:kept\/|architecture\/sourceFiles\.ts$)/u;

const looked = new WeakSet();

/** Freezes a value with all plain objects and lists in it: a test that writes to what all share fails at once. */
function freeze(value) {
  if (typeof value !== "object" || value === null || looked.has(value)) return;
  looked.add(value);
  const kind = Reflect.getPrototypeOf(value);
  const isPlain = kind === null || Object.hasOwn(kind, "isPrototypeOf");
  if (!isPlain && !Array.isArray(value)) return;
  for (const part of Object.values(value)) freeze(part);
  Object.freeze(value);
}

/**
 * Loads the product and its packages once for all files of tests of a process: Node would compile them anew for each, and run
 * them slowly until it knows them again. They have no state that a test could see (`tests/architecture/state`), and their tables
 * are frozen. What stands under tests/ is loaded for each file of tests, as ever; and a file that changes a table of the product
 * asks for Node's own environment (`@jest-environment node`), where everything is its own.
 */
class KeepingRuntime extends Runtime {
  constructor(config, environment, ...rest) {
    super(config, environment, ...rest);
    if (!(environment instanceof KeptEnvironment)) return;
    const tests = join(config.rootDir, "tests") + sep;
    this.product = join(config.rootDir, "src") + sep;
    this.isKept = (file) => !file.startsWith(tests) || keptOfTests.test(file.slice(tests.length).replaceAll("\\", "/"));
    this.library = library ??= new Runtime(config, environment, ...rest);
  }

  requireModule(from, name, options, isActual) {
    const isOurs = this.library !== undefined && name !== undefined && options?.isInternalModule !== true;
    const file = isOurs && !this._resolution.isCoreModule(name) ? this._resolution.resolveCjs(from, name) : undefined;
    if (file === undefined || !this.isKept(file)) return super.requireModule(from, name, options, isActual);
    const loaded = this.library.requireModule(from, name, options, isActual);
    if (file.startsWith(this.product)) Object.values(loaded).forEach(freeze);
    return loaded;
  }

  /** Those of what is kept too, so that a stack says the lines of the source. */
  getSourceMaps() {
    const own = super.getSourceMaps();
    if (this.library === undefined) return own;
    const kept = this.library.getSourceMaps();
    return {
      get: (file) => own.get(file) ?? kept.get(file),
      *[Symbol.iterator]() {
        yield* kept;
        yield* own;
      },
    };
  }
}

module.exports = KeepingRuntime;
