import { availableParallelism } from "node:os";

const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
];
// The parts of opencc-js are ES modules, which Jest loads only translated.
const openccParts = "opencc-js/dist/esm-lib/.*\\.js$";
const transform = { "\\.tsx$": swc(true), "\\.ts$": swc(false), [openccParts]: swc(false) };
const shared = {
  // What a program that reads no whole workbook asks for itself.
  setupFiles: ["<rootDir>/test/allForms.ts"],
  transform,
  transformIgnorePatterns: ["/node_modules/(?!opencc-js/dist/esm-lib/)"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/out/"],
};
const pure = ["core", "sheet", "reader", "writer", "templates", "messages", "workflow", "functions"];

/** Four rooms: pure functions, components in jsdom, Office.js on the embedded host, the built bundle in a browser. */
export default {
  // Jest leaves one core to the desktop, which on the two cores of a CI machine means one test file at a time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // For a test that hangs, not for one on a slow machine: the usual five seconds are soon over where two run at once.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "pure",
      testEnvironment: "node",
      testMatch: [`<rootDir>/src/(${pure.join("|")})/**/*.test.ts`, "<rootDir>/test/pure/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/src/(taskpane|commands)/**/*.test.(ts|tsx)"],
      setupFilesAfterEnv: ["<rootDir>/test/dom/setup.ts"],
    },
    {
      ...shared,
      displayName: "host",
      testEnvironment: "node",
      // office.js is loaded as globals and still winds up timers when a test file is over.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: [
        "<rootDir>/src/(host|excel|cli|workbench)/**/*.test.ts",
        "<rootDir>/test/(host|parity|package|contract|reader|cli)/**/*.test.ts",
      ],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
    },
  ],
};
