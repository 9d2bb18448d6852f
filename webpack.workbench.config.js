/** The workbench's page: the stand-in host, its grid and its bar. Never part of what is shipped. */
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

export default (env = {}, { mode = "production" } = {}) => ({
  mode,
  target: ["web", "es2022"],
  devtool: false,
  entry: { workbench: "./src/workbench/page/main.tsx" },
  output: {
    path: new URL(env.out ? `${env.out}/` : "out/workbench/", import.meta.url).pathname,
    filename: "[name].js",
    chunkFilename: "[name].js",
    publicPath: "auto",
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
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
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/workbench.html" }),
    new CopyPlugin({ patterns: [{ from: "src/workbench/page/*.css", to: "[name][ext]" }] }),
  ],
  // Nobody downloads it: making it small would take half of the time that `npm start` takes.
  optimization: { minimize: false },
  performance: false,
  stats: "errors-warnings",
});
