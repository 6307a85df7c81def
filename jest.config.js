/** Two projects: rules and files run in Node, the pane runs in a page without a browser. */
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
const shared = { transform, testPathIgnorePatterns: ["/node_modules/", "/dist/"] };

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "rules",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/page.ts"],
    },
  ],
};
