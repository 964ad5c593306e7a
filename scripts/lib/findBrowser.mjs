import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {object} Browser
 * @property {string} path Executable.
 * @property {readonly string[]} args What it needs on this machine.
 * @property {boolean} isInstalled False for the one from the npm registry, which has no window.
 */

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApps = ["Google Chrome", "Microsoft Edge", "Chromium"];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Finds an installed Chromium, Chrome or Edge.
 *
 * @returns {Browser | null}
 */
export function findInstalledBrowser(environment = process.env, platform = process.platform) {
  const path = candidates(environment, platform).find((file) => existsSync(file));
  // A container's root user may not use Chromium's sandbox.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return path === undefined ? null : { path, args, isInstalled: true };
}

/**
 * Finds a browser for tests: an installed one, else the one that comes from the npm registry.
 *
 * @returns {Promise<Browser | null>}
 */
export async function findTestBrowser() {
  const installed = findInstalledBrowser();
  if (installed !== null || process.platform !== "linux" || process.arch !== "x64") {
    return installed;
  }
  const { default: chromium } = await import("@sparticuz/chromium");
  return { path: await chromium.executablePath(), args: chromium.args, isInstalled: false };
}

function candidates(environment, platform) {
  const chosen = environment.CHROME_PATH === undefined ? [] : [environment.CHROME_PATH];
  switch (platform) {
    case "win32": {
      const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
      const known = roots.filter((root) => root !== undefined);
      return [...chosen, ...known.flatMap((root) => windowsPrograms.map((program) => join(root, program)))];
    }
    case "darwin":
      return [...chosen, ...macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)];
    default: {
      const folders = (environment.PATH ?? "").split(delimiter);
      return [...chosen, ...names.flatMap((name) => folders.map((folder) => join(folder, name)))];
    }
  }
}
