#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const program = join(__dirname, "..", "dist", "cli", "peil.js");
if (existsSync(program)) {
  require(program);
} else {
  console.error("Peil is nog niet gebouwd. Voer eerst uit: npm run prepare");
  process.exitCode = 2;
}
