const { spawnSync } = require("node:child_process");
const { readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "../../..");
/** What the pane and the workbench are built from. */
const SOURCES = ["src", "assets", "workbench", "webpack", "package-lock.json"];
const BUILT = ["dist/pane/taskpane.html", "dist/workbench/index.html"];

/** Builds the pane and the workbench where a source is newer than what was built: what is tested is what is there. */
module.exports = function build() {
  const newest = Math.max(...SOURCES.map((place) => lastChange(join(ROOT, place))));
  if (BUILT.every((file) => lastChange(join(ROOT, file)) > newest)) return;
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const targets = ["--config-name", "pane", "--config-name", "workbench"];
  const outcome = spawnSync(process.execPath, [webpack, ...targets], { cwd: ROOT, encoding: "utf8" });
  if (outcome.status !== 0) throw new Error(`The build failed:\n${outcome.stdout}\n${outcome.stderr}`);
};

/** When a file, or anything in a folder, was last changed; 0 where it is not there. */
function lastChange(place) {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(...readdirSync(place).map((name) => lastChange(join(place, name))));
}
