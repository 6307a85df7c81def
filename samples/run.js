/** Runs make.ts under Node: `npm run samples`. swc, which the tests use too, turns the TypeScript into JavaScript. */
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
    module: { type: "commonjs" },
  });
  module._compile(code, file);
};

require("./make.ts").makeSamples();
