import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "../../scripts/lib/findBrowser.mjs";

const script = join(__dirname, "../../scripts/printBrowser.mjs");

/** Finds the browser for tests, in a Node of its own: Jest cannot load its ES modules. */
export async function testBrowser(): Promise<Browser> {
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  const found = JSON.parse(stdout) as Browser | null;
  if (found === null) {
    throw new RangeError("Browser tests need Chromium, Chrome or Edge; see scripts/test.mjs.");
  }
  return found;
}
