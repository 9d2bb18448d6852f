import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import webpack from "webpack";

/** Writes the script by which a browser keeps a page: with the names of all files of the build, and a version of their contents. */
export class OfflinePlugin {
  /** `to`, the script's name; `from`, what it is made of: FILES and VERSION in it are put in. */
  constructor(to, from) {
    this.to = to;
    this.from = from;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfflinePlugin", (compilation) => {
      // Behind the pages, which are made at the stage before.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflinePlugin", stage }, () => {
        const assets = compilation.getAssets().filter(({ name }) => /\.(?:html|js|json)$/.test(name));
        const hash = createHash("sha256");
        for (const { name, source } of [...assets].sort((one, other) => (one.name < other.name ? -1 : 1))) {
          hash.update(name).update(source.buffer());
        }
        const text = readFileSync(this.from, "utf8")
          .replace("FILES", JSON.stringify(assets.map(({ name }) => name).sort()))
          .replace("VERSION", hash.digest("hex").slice(0, 12));
        compilation.fileDependencies.add(this.from);
        compilation.emitAsset(this.to, new webpack.sources.RawSource(text));
      });
    });
  }
}
