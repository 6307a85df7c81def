import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Names that belong to one room each; everywhere else they are a mistake. */
const OFFICE = ["Excel", "Word", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Office.js is spoken to in src/excel only.",
}));
const BROWSER = ["window", "document", "localStorage", "sessionStorage", "navigator"].map((name) => ({
  name,
  message: "This room knows no page: it runs in Excel, in the terminal and in tests alike.",
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    plugins: { "office-addins": officeAddins },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name: one name for one thing." },
        { selector: "TSEnumDeclaration", message: "Use an `as const` object or a union." },
      ],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/excel/**", "src/taskpane/**"],
    rules: { "no-restricted-globals": ["error", ...OFFICE, ...BROWSER] },
  },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/cli/**"], rules: { "no-console": "error" } },
  {
    files: ["src/taskpane/**/*.tsx", "workbench/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name: one name for one thing." },
        { selector: "TSEnumDeclaration", message: "Use an `as const` object or a union." },
        {
          selector: "JSXText[value=/[A-Za-zÀ-ÿ]{2,}/]",
          message: "Words a user reads live in src/language.",
        },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        require: "readonly",
        module: "writable",
        process: "readonly",
        __dirname: "readonly",
        console: "readonly",
        Buffer: "readonly",
        URL: "readonly",
      },
    },
  },
);
