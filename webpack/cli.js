const { join } = require("node:path");
const { typescript } = require("./typescript");

const root = join(__dirname, "..");

/** The command line, for Node: `bin/peil.js` starts it. */
module.exports = () => ({
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { peil: join(root, "src/cli/index.ts") },
  output: {
    path: join(root, "dist/cli"),
    filename: "[name].js",
    chunkFilename: "later.[name].js",
    clean: true,
  },
  devtool: false,
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [typescript] },
  // Readable stack traces matter more here than bytes.
  optimization: { minimize: false, chunkIds: "named" },
  stats: "errors-warnings",
});
