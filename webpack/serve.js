const { join } = require("node:path");
const { typescript } = require("./typescript");

const root = join(__dirname, "..");

/** The web server of the workbench, for Node. */
module.exports = () => ({
  name: "serve",
  mode: "production",
  target: "node20",
  entry: { serve: join(root, "workbench/serve/start.ts") },
  output: { path: join(root, "dist/serve"), filename: "[name].js", clean: true },
  devtool: false,
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  // Readable stack traces matter more here than bytes.
  optimization: { minimize: false },
  stats: "errors-warnings",
});
