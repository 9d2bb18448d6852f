import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const isLicence = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** The folder of the package that a module's file is of; null where it is our own. The last folder counts: packages nest. */
const packageOf = (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file ?? "")?.[0] ?? null;

/** Modules that webpack has joined into one are shipped each. */
const filesOf = (module) => [module.nameForCondition(), ...(module.modules ?? []).flatMap(filesOf)];

/** What stands in for the text that a package under MIT does not lay beside its code. */
const mitOf = (holder) => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES
OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Throws where a package under another licence lays none beside its code. */
function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => isLicence.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0) {
    if (license !== "MIT") throw new Error(`${name} has no text of its licence, ${license}`);
    texts.push(mitOf(author?.name ?? author ?? `the authors of ${name}`));
  }
  return { title: `${name} ${version} (${license})`, text: texts.join("\n\n") };
}

/** Writes the licences of all packages whose code is in a script that is shipped, and webpack's own, into one text file. */
export class LicencesPlugin {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    // Compilations inside this one, such as those of pages, ship nothing of what they read.
    compiler.hooks.thisCompilation.tap("LicencesPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "LicencesPlugin", stage }, () => {
        compilation.emitAsset(this.filename, new webpack.sources.RawSource(this.list(compiler, compilation)));
      });
    });
  }

  list(compiler, { chunkGraph, chunks }) {
    const files = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)].flatMap(filesOf));
    const runtime = join(compiler.context, "node_modules/webpack");
    const folders = new Set([...files.map(packageOf).filter((folder) => folder !== null), runtime]);
    const titlesByText = new Map();
    for (const { title, text } of [...folders].map(licenceOf)) {
      titlesByText.set(text, new Set([...(titlesByText.get(text) ?? []), title]));
    }
    return [...titlesByText]
      .map(([text, titles]) => `${[...titles].sort().join("\n")}\n\n${text}\n`)
      .sort()
      .join(`\n${"-".repeat(80)}\n\n`);
  }
}
