// All tests on a fresh machine: sets up, builds, runs Jest, and says what had to be left out.
//
//   npm test                      everything
//   npm test -- src/core          words for Jest: paths, --selectProjects, --watch …
//   CI=true npm test              nothing may be left out
import { spawnSync } from "node:child_process";
import { delimiter, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./lib/buildIfStale.mjs";
import { findTestBrowser } from "./lib/findBrowser.mjs";
import { findLibreOffice, howToGetLibreOffice } from "./lib/findLibreOffice.mjs";
import { setUp } from "./lib/setUp.mjs";

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), ".."));
setUp();

const words = process.argv.slice(2);
const leftOut = [];
const browser = await findTestBrowser();
if (browser === null) {
  leftOut.push("the browser tests, for there is no Chromium, Chrome or Edge (install one of them)");
}
const libreOffice = findLibreOffice();
if (libreOffice === null) {
  leftOut.push(
    `the second opinion of LibreOffice, so that parity ran on the embedded engine only (${howToGetLibreOffice()})`,
  );
}
if (process.env.CI === "true" && leftOut.length > 0) {
  console.error(`With CI=true nothing may be left out, but this machine lacks: ${leftOut.join("; ")}.`);
  process.exit(1);
}
buildIfStale();

const projects = ["pure", "dom", "host", ...(browser === null ? [] : ["browser"])];
const chosen = words.includes("--selectProjects") ? [] : ["--selectProjects", ...projects];
// Last, for Jest takes every word after it as a project.
const jest = ["node_modules/jest/bin/jest.js", ...words, ...chosen];
// The tests call LibreOffice by its name, wherever it lies.
const folders = [...(libreOffice === null ? [] : [dirname(libreOffice)]), process.env.PATH ?? ""];
const environment = { ...process.env, PATH: folders.join(delimiter) };
const { status } = spawnSync(process.execPath, jest, { stdio: "inherit", env: environment });
if (leftOut.length > 0) {
  console.log(`\nLeft out: ${leftOut.join("; ")}.`);
}
process.exit(status ?? 1);
