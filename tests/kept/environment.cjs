const { TestEnvironment } = require("jest-environment-node");

/** The one of this process. */
let kept;

/** Node's environment, one for all files of tests of a process: what is compiled in it stays compiled. */
class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept !== undefined) return kept;
    super(config, context);
    this.names = new Set(Reflect.ownKeys(this.global));
    this.exit = this.global.process.exit;
    kept = this;
  }

  /** Takes away what a file of tests added: the next finds the names of Node, as though it were the first. */
  async teardown() {
    const added = Reflect.ownKeys(this.global).filter((name) => !this.names.has(name));
    for (const name of added) Reflect.deleteProperty(this.global, name);
    // These two hold on to everything of a file of tests: what was deleted, and jest's own way out with the one before it.
    this._globalProxy.leftovers = [];
    this.global.process.exit = this.exit;
  }
}

module.exports = KeptEnvironment;
