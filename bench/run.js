/**
 * Runs a benchmark that is written in TypeScript: `npm run bench -- totals`. Node compiles each file as it loads it,
 * so that a benchmark measures the code as it is and nothing has to be built first.
 */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};

const [name, ...options] = process.argv.slice(2);
if (name === undefined || !/^[a-z]+$/.test(name)) {
  console.error("Which benchmark? For example: npm run bench -- totals");
  process.exit(2);
}
require(join(__dirname, `${name}.ts`)).run(options);
