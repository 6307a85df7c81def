const { join } = require("node:path");

/**
 * Keeps what was built of a target for the next time: a second `npm start` takes seconds. A change of the target's file
 * in this folder, or of what that requires, starts anew.
 */
module.exports.cacheOf = (target) => ({
  type: "filesystem",
  cacheDirectory: join(__dirname, "../.cache/webpack"),
  name: target,
  buildDependencies: { config: [join(__dirname, `${target}.js`)] },
});
