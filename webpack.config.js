/**
 * `npm run build -- --env address=https://host/path` writes dist/ ready to host, its manifest included.
 * `--env officejs=local` serves Office.js from the same folder (closed networks); `--env support=` and `--env source=` set
 * the addresses that people are sent to; `--env gallery` builds the page of states that tests look at, and nothing else;
 * `--env pane` the add-in alone, `--env files` the page that works on files alone;
 * `--env bench` the page that the pane is timed against; `--env workbench` the stand-in for Excel with its grid and its bar,
 * never part of what is shipped; `--env cli` the command line as one file for Node, by which `cli.cjs` starts; `--env out=` names
 * another folder, `--env remember` keeps what it read for the next all the same.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { relative, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { LicencesPlugin } from "./webpack.licences.js";
import { SwcMinify } from "./webpack.minify.js";
import { OfflinePlugin } from "./webpack.offline.js";

const require = createRequire(import.meta.url);
const { version } = require("./package.json");
/** The words of the pages that no script of ours makes, by language. */
const text = Object.fromEntries(
  ["vi", ...readdirSync("src/locale")].flatMap((language) => {
    const file = `./src/locale/${language}/plainPages.json`;
    return existsSync(file) ? [[language, require(file)]] : [];
  }),
);

/** What stands in manifest.xml, and is replaced by the address given. */
const developmentAddress = "https://localhost:3000";
const officeJsHost = "https://appsforoffice.microsoft.com";
/** Office.js reports its health there; nothing of a workbook is in it. A closed network goes without. */
const officeTelemetry = "https://*.events.data.microsoft.com";

const readAddress = (name, value) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url?.protocol !== "https:" || url.search || url.hash || /["'<>&]/.test(value)) {
    throw new Error(`--env ${name}= must be a plain https address, not "${value}"`);
  }
  return url.href.replace(/\/$/, "");
};

const contentPolicy = (local) =>
  [
    "default-src 'none'",
    `script-src 'self'${local ? "" : ` ${officeJsHost}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${local ? "" : ` ${officeJsHost} ${officeTelemetry}`}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** What Excel's hosts load of Office.js, unmodified, as its licence allows. */
const officeJsFiles = [
  "LICENSE.md",
  "dist/{office,o15apptofilemappingtable,es6-promise}.js",
  "dist/excel-*-16.0*.js",
  "dist/{telemetry,ariatelemetry}/*.js",
  "dist/*/office_strings.js",
].map((from) => ({
  context: "node_modules/@microsoft/office-js",
  from,
  to: ({ absoluteFilename }) => `officejs/${absoluteFilename.split(/office-js[\\/](?:dist[\\/])?/).pop()}`,
  globOptions: { ignore: ["**/*.debug.js"] },
  info: { minimized: true },
}));

/** How every script is made from our sources: of the product, of the pages that tests look at, and of the workbench. */
const scripts = {
  target: ["web", "es2022"],
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.styles\.ts$/,
        exclude: /node_modules/,
        loader: resolve("webpack.styles.cjs"),
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules|\.styles\.ts$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  performance: false,
};

/**
 * Builds differ in addresses far more often than in scripts: what the last one has read and made small, the next takes over.
 * One that is written to a folder of its own may run beside others, and only reads; `--env remember` is for the one that is
 * made before them.
 */
const remember = (name, env) => ({
  type: "filesystem",
  name,
  readonly: env.out !== undefined && env.remember === undefined,
  buildDependencies: { config: [import.meta.filename, resolve("webpack.fluent.cjs"), resolve("webpack.styles.cjs")] },
});

/** Without what no first screen of the pane shows. */
const lighter = {
  module: {
    rules: [
      ...scripts.module.rules,
      {
        test: /[\\/]@fluentui[\\/]tokens[\\/]lib[\\/](?:tokens|themes[\\/]web[\\/]lightTheme)\.js$/,
        loader: resolve("webpack.fluent.cjs"),
      },
    ],
  },
};

/**
 * The pane's first form is one script, which is fetched at every start: each more would take the browser's time. What other views
 * have of its looks they take from there.
 */
const oneForm = {
  name: "looks",
  chunks: "async",
  test: (module, { chunkGraph }) =>
    /[\\/](?:@fluentui|@griffel|taskpane)[\\/]/.test(module.nameForCondition?.() ?? "") &&
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === "form"),
  enforce: true,
  priority: 10,
};

const folder = (path) => resolve(import.meta.dirname, path);
/** The page that works on files is built into the same folder, by itself: each build leaves what is the other's. */
const isOfFiles = (name) => /^files[.-]/.test(name);

/** Nothing leaves that page, nor comes to it once it stands: its policy knows no connection at all. */
const filesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The stand-in for Excel as a page, with its grid and its bar. */
const workbench = (env, mode) => ({
  ...scripts,
  mode,
  cache: remember("workbench", env),
  devtool: false,
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: {
    path: folder(env.out ?? "out/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "auto",
  },
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/workbench.html" }),
    new CopyPlugin({ patterns: [{ from: "src/workbench/page/*.css", to: "[name][ext]" }] }),
  ],
  // Nobody downloads it: making it small would take half of the time that `npm start` takes.
  optimization: { minimize: false },
  stats: "errors-warnings",
});

/** Says when a build began, in milliseconds, and of which files of ours it is made, one a line. */
class SourcesPlugin {
  constructor(filename) {
    this.filename = filename;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    let begun = Date.now();
    compiler.hooks.beforeCompile.tap("SourcesPlugin", () => {
      begun = Date.now();
    });
    compiler.hooks.thisCompilation.tap("SourcesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SourcesPlugin", stage }, () => {
        const read = [...compilation.fileDependencies, import.meta.filename, resolve("package-lock.json")];
        const files = read
          .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() && !/[\\/]node_modules[\\/]/.test(file))
          .map((file) => relative(compiler.context, file));
        compilation.emitAsset(this.filename, new sources.RawSource([begun, ...new Set(files)].join("\n")));
      });
    });
  }
}

/** The command line as one script: most of the time a call takes is starting, and one file starts soonest. */
const commandLine = (env, mode) => ({
  ...scripts,
  target: "node20",
  mode,
  cache: remember("cli", env),
  devtool: false,
  entry: { main: "./src/cli/main.ts" },
  output: { path: folder(env.out ?? "out/cli"), filename: "[name].js", module: false },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    // A function of `require`, as `cli.cjs` calls it.
    new webpack.BannerPlugin({ raw: true, banner: "(function (require) {" }),
    new webpack.BannerPlugin({ raw: true, footer: true, banner: "})" }),
    new SourcesPlugin("sources.txt"),
    new LicencesPlugin("licences.txt"),
  ],
  // More than half of it is blanks, comments and long names, which are read at every start; what goes wrong is told with its names.
  optimization: {
    minimizer: [new SwcMinify({ compress: false, mangle: { keep_classnames: true, keep_fnames: true }, ascii: true })],
  },
  stats: "errors-warnings",
});

const product = (env, mode) => {
  const address = readAddress("address", env.address ?? developmentAddress);
  const support = readAddress("support", env.support ?? `${address}/help.html`);
  const source = readAddress("source", env.source ?? `${address}/help.html`);
  const local = env.officejs === "local";
  const officeJs = local ? "officejs/office.js" : `${officeJsHost}/lib/1/hosted/office.js`;

  const page = (name, folder) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `./src/${folder}/${name}.html`,
      chunks: name === "help" ? [] : [name],
      inject: false,
      minify: false,
      templateParameters: (compilation, assets, tags, options) => ({
        htmlWebpackPlugin: { files: assets, tags, options },
        policy: contentPolicy(local),
        officeJs,
        text,
      }),
    });

  const hosted = (content) =>
    content
      .toString()
      .replace(/(<SupportUrl DefaultValue=")[^"]*/, `$1${support}`)
      .replace(/(<bt:Url id="LearnMore\.Url" DefaultValue=")[^"]*/, `$1${source}`)
      .replaceAll(developmentAddress, address)
      .replace(/<Version>[^<]*/, `<Version>${version}.0`);

  return {
    ...scripts,
    // The page that the pane is timed against is what everybody gets.
    ...(env.bench ? {} : lighter),
    mode,
    cache: remember(`product-${mode}`, env),
    // Never an `eval` flavour: the page's policy forbids it.
    devtool: mode === "production" ? false : "source-map",
    entry: env.gallery
      ? { gallery: "./tests/taskpane/gallery/gallery.tsx" }
      : env.bench
        ? { emptyPane: "./tests/bench/emptyPane.tsx" }
        : {
            taskpane: "./src/taskpane/main.tsx",
            commands: "./src/commands/main.ts",
            notice: "./src/commands/notice.ts",
          },
    output: {
      path: folder(env.out ?? "dist"),
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "auto",
      clean: { keep: isOfFiles },
    },
    plugins:
      env.gallery || env.bench
        ? [new HtmlPlugin({ filename: env.gallery ? "gallery.html" : "emptyPane.html" })]
        : [
            new LicencesPlugin("licences.txt"),
            new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
            page("taskpane", "taskpane"),
            page("commands", "commands"),
            page("notice", "commands"),
            page("help", "taskpane"),
            new CopyPlugin({
              patterns: [
                { from: "manifest.xml", transform: hosted },
                { from: "assets/*-*.png" },
                // A plan to begin another one with: the pane offers it.
                { from: "src/plan/bundled/*.json", to: "[name][ext]" },
                // As it is written: a minifier of today would give Internet Explorer words that it does not know.
                { from: "src/taskpane/oldBrowser.js", to: "oldBrowser.js", info: { minimized: true } },
                ...(local ? officeJsFiles : []),
              ],
            }),
          ],
    // Tests look at the states, not at how small they are.
    optimization: env.gallery
      ? { minimize: false }
      : { minimizer: [new SwcMinify()], splitChunks: { cacheGroups: { form: oneForm } } },
    stats: env.stats ?? "errors-warnings",
    devServer: {
      port: 3000,
      server: "https",
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      static: false,
    },
  };
};

/** The pane's views over files, for browsers: one script, so that nothing is fetched once it stands, nor from a disk. */
const files = (env, mode) => ({
  ...scripts,
  mode,
  cache: remember(`files-${mode}`, env),
  devtool: mode === "production" ? false : "source-map",
  entry: { files: "./src/taskpane/filesMain.tsx" },
  module: { ...scripts.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  output: {
    path: folder(env.out ?? "dist"),
    filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
    publicPath: "auto",
    clean: { keep: (name) => !isOfFiles(name) },
  },
  plugins: [
    new LicencesPlugin("files-licences.txt"),
    new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    new HtmlPlugin({
      filename: "files.html",
      template: "./src/taskpane/files.html",
      inject: false,
      minify: false,
      templateParameters: (compilation, assets, tags, options) => ({
        htmlWebpackPlugin: { files: assets, tags, options },
        policy: filesPolicy,
        icon: `data:image/png;base64,${readFileSync("assets/logo-32.png", "base64")}`,
        text,
      }),
    }),
    new CopyPlugin({
      patterns: [
        { from: "src/plan/bundled/*.json", to: "[name][ext]" },
        { from: "src/taskpane/oldBrowser.js", to: "oldBrowser.js", info: { minimized: true } },
      ],
    }),
    new OfflinePlugin("files-worker.js", "src/taskpane/filesWorker.js"),
  ],
  optimization: { minimizer: [new SwcMinify()] },
  stats: env.stats ?? "errors-warnings",
});

/** What is shipped, in one folder. */
const everything = (env, mode) => [product(env, mode), files(env, mode)];

export default (env = {}, { mode = "production" } = {}) => {
  if (env.cli) return commandLine(env, mode);
  if (env.workbench) return workbench(env, mode);
  if (env.files) return files(env, mode);
  return env.pane || env.gallery || env.bench ? product(env, mode) : everything(env, mode);
};
