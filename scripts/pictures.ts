/** Takes the README's pictures into docs/pictures/: `npm run pictures`. The project must be built (npm run build). */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { startServer } from "../src/workbench/server/index.ts";
import { findTestBrowser } from "./lib/findBrowser.mjs";

const pictures = [
  { file: "workbench.png", language: "zh-CN", theme: "light" },
  { file: "workbench-zh-TW.png", language: "zh-TW", theme: "light" },
  { file: "workbench-en.png", language: "en", theme: "light" },
  { file: "pane-dark.png", language: "zh-CN", theme: "dark" },
];
const size = { width: 1280, height: 800 };
const patience = 120_000;
/** The grid draws on a canvas that tells nobody when it is done. */
const drawingMs = 3_000;

const found = await findTestBrowser();
if (found === null) {
  console.error("No Chromium, Chrome or Edge was found.");
  process.exit(1);
}
const projectFolder = resolve(import.meta.dirname, "..");
const folder = resolve(projectFolder, "docs/pictures");
await mkdir(folder, { recursive: true });
const server = await startServer({ projectFolder, port: 0 });
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args, `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`],
});
try {
  for (const { file, language, theme } of pictures) {
    const page = await browser.newPage({ viewport: size, colorScheme: theme === "dark" ? "dark" : "light" });
    page.setDefaultTimeout(patience);
    const search = new URLSearchParams({ sample: "document-000.xlsx", language, theme });
    await page.goto(`${server.url}?${search.toString()}`);
    await page.waitForSelector("html[data-grid]");
    const pane = page.frameLocator(".pane-frame");
    await pane.locator("header ul").waitFor();
    await pane.locator("header button[type=button]").last().click();
    await pane.getByRole("grid").waitFor();
    // The news of publishing lies over the list until it goes.
    await pane.locator(".fui-MessageBar").waitFor({ state: "detached" });
    await page.waitForTimeout(drawingMs);
    await page.screenshot({ path: resolve(folder, file) });
    await page.close();
    console.log(`docs/pictures/${file}`);
  }
} finally {
  await browser.close();
  await server.close();
}
