const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { cacheOf } = require("./cache");
const { manifestAt } = require("./manifestAddress");

const root = join(__dirname, "..");
const languageOfScripts = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/** The task pane: a static folder that any web server can host. */
module.exports = ({ url } = {}, { mode = "production" }) => ({
  name: "pane",
  mode,
  cache: cacheOf("pane"),
  target: ["web", "es2022"],
  entry: { taskpane: join(root, "src/taskpane/index.tsx") },
  output: {
    path: join(root, "dist/pane"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "later.[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
    clean: true,
  },
  // No map travels with the pane, and "eval" would break the policy in taskpane.html.
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "swc-loader", options: languageOfScripts },
      { test: /\.css$/, type: "asset/resource" },
    ],
  },
  // What React and Fluent are made of changes less often than our own code, so it has files of its own.
  // What two parts share is fetched once: by itself as soon as it is more than a few kB.
  optimization: { splitChunks: { chunks: "all", minSize: 4_000 } },
  plugins: [
    new HtmlPlugin({
      template: join(root, "src/taskpane/taskpane.html"),
      filename: "taskpane.html",
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: join(root, "assets"), to: "assets" },
        {
          from: join(root, "manifest.xml"),
          to: "manifest.xml",
          transform: (manifest) => manifestAt(manifest.toString(), url),
        },
      ],
    }),
  ],
  // The page stays as it was written: whoever serves it can find and replace its tags.
  experiments: { html: false },
  performance: { hints: false },
  stats: "errors-warnings",
});
