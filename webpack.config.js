const { join } = require("node:path");

/** What is built, each by its own file; `webpack --config-name pane` builds one of them. */
const TARGETS = ["pane", "workbench", "serve", "cli"];

module.exports = TARGETS.map((target) => require(join(__dirname, "webpack", `${target}.js`)));
