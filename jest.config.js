/**
 * Four projects: rules and files run in Node, the pane runs in a page without a browser, what speaks to Excel runs on
 * the genuine office.js in such a page, and the whole of it runs in a browser.
 */
const { existsSync } = require("node:fs");
const browserPlaces = require("./tests/browser/support/browserPlaces.json");

/** Without a browser its tests are left out, aloud; where PEIL_REQUIRE_BROWSER is set they run, and fail. */
const hasBrowser = [process.env.CHROMIUM, ...browserPlaces].some((place) => place && existsSync(place));
const testsBrowser = hasBrowser || process.env.PEIL_REQUIRE_BROWSER !== undefined;
if (!testsBrowser)
  console.warn("The browser tests are left out: no Chromium on this computer. CHROMIUM can name one.");

const transform = {
  "^.+\\.(tsx?|m?js)$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
};
const shared = {
  transform,
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
  setupFilesAfterEnv: ["<rootDir>/tests/support/patience.ts"],
};

const browser = {
  ...shared,
  displayName: "browser",
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/browser/*.browser.ts"],
  globalSetup: "<rootDir>/tests/browser/support/build.js",
  setupFilesAfterEnv: ["<rootDir>/tests/browser/support/patience.ts"],
};

module.exports = {
  // Room for a busy machine: no test measures time.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "rules",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, "\\.office\\.test\\.ts$"],
    },
    {
      ...shared,
      displayName: "excel",
      testEnvironment: "jsdom",
      // What office.js needs to take the page for the pane of a Dutch Excel on a Mac, and to load its own parts.
      testEnvironmentOptions: {
        url: "https://localhost/taskpane.html?_host_Info=Excel$Mac$16.00$nl-NL",
        resources: "usable",
        pretendToBeVisual: true,
      },
      testMatch: ["<rootDir>/tests/**/*.office.test.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: [...shared.setupFilesAfterEnv, "<rootDir>/tests/support/page.ts"],
    },
    ...(testsBrowser ? [browser] : []),
  ],
};
