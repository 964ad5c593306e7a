import { spawn } from "node:child_process";
import { join } from "node:path";
import { findInstalledBrowser } from "./findBrowser.mjs";

/**
 * Opens the workbench as a window of its own, in a browser profile of its own that accepts our certificate and
 * speaks to nobody else.
 *
 * @returns {boolean} False when this machine has no such browser or no screen.
 */
export function openWindow(url, publicKeyHash, cacheFolder) {
  const browser = findInstalledBrowser();
  const hasScreen =
    process.platform !== "linux" || [process.env.DISPLAY, process.env.WAYLAND_DISPLAY].some((name) => name);
  if (browser === null || !hasScreen) {
    return false;
  }
  const args = [
    ...browser.args,
    `--app=${url}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    `--user-data-dir=${join(cacheFolder, "browser")}`,
    "--window-size=1440,900",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
  ];
  const window = spawn(browser.path, args, { detached: true, stdio: "ignore" });
  // A browser that does not start is as good as none: the address was printed.
  window.on("error", () => undefined);
  window.unref();
  return true;
}
