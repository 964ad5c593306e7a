import { mkdir } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { startServer } from "../src/workbench/server/index.ts";
import { findTestBrowser } from "./lib/findBrowser.mjs";

const usage = `npx tsx scripts/screenshot.ts --out docs/workbench.png [--sample scores.xlsx] [--language zh-CN]
  [--theme light|dark|contrast] [--width 1280] [--height 800] [--pane off] [--press Appraisal.Score] [--sheet name]
  [--file own.xlsx] [--manifest /manifest.xml] [--wait 1500]
The project must be built (npm run build).`;

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    sample: { type: "string" },
    file: { type: "string" },
    language: { type: "string", default: "zh-CN" },
    theme: { type: "string", default: "light" },
    width: { type: "string", default: "1280" },
    height: { type: "string", default: "800" },
    pane: { type: "string", default: "on" },
    press: { type: "string" },
    sheet: { type: "string" },
    manifest: { type: "string", default: "/manifest.xml" },
    wait: { type: "string", default: "1500" },
    help: { type: "boolean", default: false },
  },
});

if (values.help || values.out === undefined) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const found = await findTestBrowser();
if (found === null) {
  console.error("No Chromium, Chrome or Edge was found.");
  process.exit(1);
}
const projectFolder = resolve(import.meta.dirname, "..");
const routes = [{ path: "/test-add-in/", folder: resolve(projectFolder, "test/browser/fixtures/add-in") }];
const server = await startServer({ projectFolder, port: 0, routes });
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args, `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`],
});
try {
  const { language, theme, pane, manifest, sample } = values;
  const viewport = { width: Number(values.width), height: Number(values.height) };
  const forcedColors = theme === "contrast" ? "active" : "none";
  const page = await browser.newPage({
    viewport,
    forcedColors,
    colorScheme: theme === "light" ? "light" : "dark",
  });
  page.on("pageerror", (error) => console.error("page:", error.message));
  page.on("console", (message) => {
    if (message.type() === "error") {
      console.error("console:", message.text());
    }
  });
  const search = new URLSearchParams({
    language,
    theme,
    pane,
    manifest,
    ...(sample === undefined ? {} : { sample }),
  });
  await page.goto(`${server.url}?${search.toString()}`);
  await page.waitForSelector("html[data-grid]", { timeout: 30_000 });
  if (values.file !== undefined) {
    await page.setInputFiles('[data-testid="file"]', values.file);
    await page.waitForSelector(`html[data-grid="${basename(values.file)}"]`);
  }
  await page.waitForTimeout(Number(values.wait));
  if (values.press !== undefined) {
    await page.click(`[id="${values.press}"]`);
    await page.waitForSelector(`[id="${values.press}"]:not(:disabled)`, { timeout: 60_000 });
    await page.waitForTimeout(Number(values.wait));
  }
  if (values.sheet !== undefined) {
    await page.getByText(values.sheet, { exact: true }).last().click();
    await page.waitForTimeout(Number(values.wait));
  }
  await mkdir(dirname(resolve(values.out)), { recursive: true });
  await page.screenshot({ path: values.out });
} finally {
  await browser.close();
  await server.close();
}
