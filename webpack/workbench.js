const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { cacheOf } = require("./cache");
const { typescript } = require("./typescript");

const root = join(__dirname, "..");
const folder = join(root, "workbench/page");

/** The page of the workbench, and the bridge that stands in the pane before office.js. */
module.exports = (_environment, { mode = "production" }) => ({
  name: "workbench",
  mode,
  cache: cacheOf("workbench"),
  target: ["web", "es2022"],
  entry: {
    page: join(folder, "main.tsx"),
    bridge: { import: join(root, "workbench/host/bridge.ts"), filename: "bridge.js" },
  },
  output: {
    path: join(root, "dist/workbench"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "later.[name].[contenthash:8].js",
    clean: true,
  },
  // "eval" would break the policy that the server sends with the page.
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: { rules: [typescript] },
  plugins: [
    new HtmlPlugin({
      template: join(folder, "index.html"),
      filename: "index.html",
      chunks: ["page"],
      scriptLoading: "defer",
      minify: false,
    }),
    new CopyPlugin({ patterns: [{ from: join(folder, "*.{css,svg}"), to: "[name][ext]" }] }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
