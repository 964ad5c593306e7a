import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jest from "eslint-plugin-jest";
import jsdoc from "eslint-plugin-jsdoc";
import a11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { pureLayers } from "./config/layers.mjs";

const sync = "CallExpression[callee.property.name='sync']";
const pure = pureLayers.map((layer) => `src/${layer}/**/*.ts`);

export default tseslint.config(
  { ignores: ["node_modules", "dist", "out", "coverage", "samples", "**/*.d.ts"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      eqeqeq: "error",
      // Full-width spaces are what the sheets hold.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector: `:matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement) ${sync}`,
          message: "Queue all work, then sync once, outside the loop.",
        },
        {
          selector: `CallExpression[callee.property.name=/^(forEach|map|flatMap|reduce)$/] ${sync}`,
          message: "Queue all work, then sync once, outside the callback.",
        },
      ],
      "no-console": "error",
    },
  },
  {
    files: pure,
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "Date", message: "Time is an argument." }],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance is an argument." },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    ignores: ["**/*.test.ts", "**/*.typetest.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    ignores: ["**/*.test.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { "office-addins/no-empty-load": "error", "office-addins/no-office-initialize": "error" },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/workbench/**/*.tsx"],
    plugins: { "react-hooks": hooks, "jsx-a11y": a11y },
    rules: { ...hooks.configs.recommended.rules, ...a11y.configs.recommended.rules },
  },
  {
    files: ["**/*.test.ts", "**/*.test.tsx"],
    ...jest.configs["flat/recommended"],
    rules: {
      ...jest.configs["flat/recommended"].rules,
      "jest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert"] }],
      // A law holds for every generated case; what is expected may depend on the case.
      "jest/no-conditional-expect": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: [
      "**/*.test.ts",
      "**/*.test.tsx",
      "test/**/*.ts",
      "scripts/samples/**/*.ts",
      "scripts/plantFaults.ts",
    ],
    // Tables of cases, of planted faults and of sample data are long, and read from top to bottom.
    rules: { "max-lines": "off", "@typescript-eslint/no-misused-spread": "off" },
  },
  {
    files: ["src/cli/**/*.ts", "scripts/**/*", "bench/**/*", "src/workbench/server/**/*"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        fetch: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
  },
  prettier,
);
