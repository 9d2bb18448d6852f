import officeAddins from "eslint-plugin-office-addins";
import * as parser from "@typescript-eslint/parser";

/** What is asked of code that speaks to Excel; `.oxlintrc.json` says what is asked of all. */
export default [
  {
    files: ["src/excel/**/*.ts"],
    languageOptions: { parser },
    plugins: { "office-addins": officeAddins },
    rules: { "office-addins/no-context-sync-in-loop": "error", "office-addins/no-empty-load": "error" },
  },
];
