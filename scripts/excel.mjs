// The add-in in a real Excel: sets up, builds, serves it on this machine and sideloads it.
//
//   npm run excel            Excel for Windows or Mac
//   npm run excel -- web     Excel on the web: serves, and says what to click
//   npm run excel -- stop    takes the add-in out of Excel again
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./lib/buildIfStale.mjs";
import { debugging, installExcelTools, trustedCertificate } from "./lib/excelTools.mjs";
import { setUp } from "./lib/setUp.mjs";

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), ".."));
const port = 3000;
const hasDesktopExcel = ["win32", "darwin"].includes(process.platform);
const [where = hasDesktopExcel ? "desktop" : "web"] = process.argv.slice(2);

if (!["desktop", "web", "stop"].includes(where)) {
  fail(`npm run excel, npm run excel -- web, or npm run excel -- stop; not "${where}".`);
}
if (where !== "web" && !hasDesktopExcel) {
  fail(
    "There is no Excel for this system. Use npm run excel -- web, or npm start, which needs no Excel at all.",
  );
}
if (
  where === "desktop" &&
  process.platform === "darwin" &&
  !existsSync("/Applications/Microsoft Excel.app")
) {
  fail(
    "Microsoft Excel is not in /Applications. Use npm run excel -- web, or npm start, which needs no Excel.",
  );
}

setUp();
if (hasDesktopExcel && !installExcelTools()) {
  fail("Microsoft's tools could not be installed; npm's own words stand above.");
}
if (where === "stop") {
  process.exit(debugging("stop", "manifest.xml") ? 0 : 1);
}
buildIfStale(["addin"]);
await serve();
if (where === "web") {
  printWebSteps();
} else if (!debugging("start", "manifest.xml")) {
  fail(
    "Excel could not be started with the add-in; the tool's own words stand above. Is Excel installed, and is it a " +
      "version that can run add-ins with a shared runtime (Microsoft 365, 2021 or newer)?",
  );
}
console.log("Serving the add-in at https://localhost:3000 … Press Ctrl+C to stop.");

async function serve() {
  const { tsImport } = await import("tsx/esm/api");
  const { serveAddIn } = await tsImport("./lib/serveAddIn.ts", import.meta.url);
  const certificate = hasDesktopExcel ? await trustedCertificate() : await ownCertificate(tsImport);
  try {
    await serveAddIn(resolve("dist"), port, certificate);
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    fail(`Port ${port}, which the manifest names, is taken on this machine. Stop what uses it (npm start?).`);
  }
}

/** On other systems nothing puts a certificate among the trusted ones without root; the browser asks instead. */
async function ownCertificate(tsImport) {
  const { localCertificate } = await tsImport("../src/workbench/server/localCertificate.ts", import.meta.url);
  const { cacheFolder } = await tsImport("../src/workbench/server/cacheFolder.ts", import.meta.url);
  return localCertificate(cacheFolder(process.env, process.platform), new Date());
}

function printWebSteps() {
  const trust = hasDesktopExcel
    ? []
    : [
        "Open https://localhost:3000/taskpane.html in the browser and accept the certificate, which this machine made itself.",
      ];
  const steps = [
    ...trust,
    "Open a workbook in Excel on the web (samples/ has some to upload).",
    "Home > Add-ins > More Add-ins (or Insert > Add-ins) > Upload My Add-in.",
    `Choose ${resolve("dist/manifest.xml")}.`,
    "The tab Appraisal appears in the ribbon. Your organisation may have switched uploading off; then ask its administrator.",
  ];
  console.log(steps.map((step, index) => `${index + 1}. ${step}`).join("\n"));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
