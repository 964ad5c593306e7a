import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const folder = resolve("node_modules/.cache/kpi-appraisal/excel-tools");

/**
 * Microsoft's tools for a real Excel. They are some 450 MB and of use to few, so that they are not among our packages;
 * here they are installed only when asked for. The override is the one of our own package.json, and for the same
 * reason: a newer linkedom asks for a package that the registry does not have.
 */
const wanted = {
  private: true,
  dependencies: { "office-addin-debugging": "7.0.0", "office-addin-dev-certs": "3.0.0" },
  overrides: { linkedom: "0.18.12" },
};

/** Installs the tools when they are not there. @returns {boolean} Whether they are there now. */
export function installExcelTools() {
  const text = JSON.stringify(wanted, null, 2);
  const manifest = join(folder, "package.json");
  const isCurrent = existsSync(manifest) && readFileSync(manifest, "utf8") === text;
  if (isCurrent && existsSync(join(folder, "node_modules/office-addin-debugging"))) return true;
  console.log("Installing Microsoft's tools for sideloading (some 450 MB, a few minutes, once) …");
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, text);
  // Without install scripts: one of them compiles a password store that sideloading does not use.
  const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", words, {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** Key and certificate for localhost from an authority that this machine trusts; asks the user once. */
export function trustedCertificate() {
  const { getHttpsServerOptions } = createRequire(join(folder, "package.json"))("office-addin-dev-certs");
  return getHttpsServerOptions();
}

/** Starts Excel with the add-in, or takes the add-in away again. @returns {boolean} Whether that went well. */
export function debugging(command, manifest) {
  const program = join(folder, "node_modules/office-addin-debugging/cli.js");
  const more = command === "start" ? ["desktop", "--app", "excel", "--no-debug"] : [];
  const { status } = spawnSync(process.execPath, [program, command, manifest, ...more], { stdio: "inherit" });
  return status === 0;
}
