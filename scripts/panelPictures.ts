/**
 * Takes a picture of every panel of the task pane, to be looked at: light, dark, forced colours and 320 pixels wide, in
 * three languages, with one sheet of contacts per look where ImageMagick is installed.
 *
 *   npx tsx scripts/panelPictures.ts [out/panels] [--only light-en,dark-zh-TW]     the project must be built (npm run build)
 */
import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { startServer } from "../src/workbench/server/index.ts";
import { findTestBrowser } from "./lib/findBrowser.mjs";

const modes = [
  { name: "light", theme: "light", width: 350 },
  { name: "dark", theme: "dark", width: 350 },
  { name: "contrast", theme: "contrast", width: 350 },
  { name: "narrow", theme: "light", width: 320 },
] as const;
const languages = ["zh-CN", "zh-TW", "en"] as const;
const looks = modes.flatMap((mode) =>
  languages.map((language) => ({ ...mode, language, name: `${mode.name}-${language}` })),
);
type Look = (typeof looks)[number];

const patience = 120_000;
/** Motion is over and charts are drawn. */
const settleMs = 400;
const mostHeight = 2_400;

const { values, positionals } = parseArgs({ options: { only: { type: "string" } }, allowPositionals: true });
const folder = resolve(positionals[0] ?? "out/panels");
const wanted = looks.filter(({ name }) => values.only?.split(",").includes(name) ?? true);
const found = await findTestBrowser();
if (found === null) {
  console.error("No Chromium, Chrome or Edge was found.");
  process.exit(1);
}
const server = await startServer({ projectFolder: resolve(import.meta.dirname, ".."), port: 0 });
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args, `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`],
});
try {
  for (const look of wanted) await takeLook(look);
} finally {
  await browser.close();
  await server.close();
}

async function takeLook(look: Look): Promise<void> {
  const { name, theme } = look;
  const context = await browser.newContext({
    viewport: { width: 1000, height: 900 },
    colorScheme: theme === "light" ? "light" : "dark",
    forcedColors: theme === "contrast" ? "active" : "none",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const own = join(folder, name);
  await mkdir(own, { recursive: true });
  await firstRun(page, look, own);
  const pane = await open(page, look, "document-000.xlsx");
  await pane.locator("header ul").waitFor();
  const take = (file: string): Promise<void> => picture(page, pane, look, join(own, `${file}.png`));
  await take("1-check");
  for (const panel of ["model", "whatIf", "publish"]) {
    await pane.locator(`#tab-${panel}`).click();
    await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
    if (panel === "whatIf") {
      await pane.getByRole("slider").first().fill("94");
      await pane.getByRole("listbox").waitFor();
    }
    await take(`2-${panel}`);
  }
  await pane.locator("#tab-publish").click();
  await pane.locator("header button[type=button]").last().click();
  await pane.getByRole("grid").waitFor();
  await take("3-results");
  await pane.locator("#panel details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "");
  });
  await take("4-results-open");
  await pane.locator("#people").focus();
  await page.keyboard.press("Enter");
  await pane.locator("#calibration-open").click();
  await pane.locator("#calibration-grade").waitFor();
  await take("5-person");
  await pane.locator("#tab-promotion").click();
  await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
  await take("6-promotion");
  for (const [index, side] of ["returns", "closing"].entries()) {
    await pane.locator("#tab-publish").click();
    await pane.locator("#panel [role=group] button").nth(index).click();
    await pane.locator("#side-title").waitFor();
    await pane.locator('#panel [role="status"][aria-label]').waitFor({ state: "detached" });
    await take(`7-${side}`);
  }
  await pane.locator("footer button").first().click();
  await pane.locator("#side-title").waitFor();
  await take("7-functions");
  // As text: what runs this script gives functions a name by a helper that the page does not have.
  await page.evaluate(
    `window.workbench.host.faults.add({
      at: (request) => JSON.stringify(request).includes("values"),
      error: { code: "AccessDenied" },
    })`,
  );
  await pane.locator("#tab-check").click();
  await pane.locator("header button").first().click();
  await pane.getByRole("alert").waitFor();
  await pane.getByRole("alert").locator("summary").click();
  await take("8-error");
  await context.close();
  contactSheet(own, name);
  console.log(own);
}

/** An empty workbook, and the gallery that it leads to. */
async function firstRun(page: Page, look: Look, own: string): Promise<void> {
  const pane = await open(page, look, "empty.xlsx");
  await pane.locator("#first-run").waitFor();
  await picture(page, pane, look, join(own, "0-first-run.png"));
  await pane.locator("#first-run ~ div button").last().click();
  await pane.getByRole("searchbox").waitFor();
  await picture(page, pane, look, join(own, "0-gallery.png"));
}

async function open(page: Page, { language, theme, width }: Look, sample: string): Promise<FrameLocator> {
  const query = new URLSearchParams({ sample, language, theme });
  await page.goto(`${server.url}?${query.toString()}`);
  await page.waitForSelector("html[data-grid]");
  await page.locator(".pane-frame").evaluate((frame: HTMLIFrameElement, pixels) => {
    Object.assign(frame.style, {
      width: `${String(pixels)}px`,
      minWidth: `${String(pixels)}px`,
      flex: "none",
    });
  }, width);
  return page.frameLocator(".pane-frame");
}

/** The pane alone, as high as its content. */
async function picture(page: Page, pane: FrameLocator, { width }: Look, path: string): Promise<void> {
  await pane.locator("html").evaluate((root) => root.scrollTo(0, 0));
  const height = await pane.locator("#root").evaluate((root) => root.scrollHeight);
  const high = Math.min(mostHeight, Math.max(640, height));
  const frame = page.locator(".pane-frame");
  await page.setViewportSize({ width: 1000, height: high + 220 });
  await frame.evaluate((element: HTMLIFrameElement, pixels) => {
    Object.assign(element.style, { height: `${String(pixels)}px`, flex: "none" });
  }, high);
  await page.waitForTimeout(settleMs);
  const box = await frame.boundingBox();
  if (box === null) throw new RangeError("There is no pane.");
  await page.screenshot({ path, clip: { x: box.x, y: box.y, width, height: high } });
  await frame.evaluate((element: HTMLIFrameElement) => Object.assign(element.style, { height: "" }));
  await page.setViewportSize({ width: 1000, height: 900 });
}

function contactSheet(own: string, name: string): void {
  const { status } = spawnSync("montage", [
    ...[join(own, "*.png"), "-tile", "6x", "-geometry", "+8+8", "-gravity", "north"],
    ...["-background", "#888", join(folder, `${name}.png`)],
  ]);
  if (status === 0) console.log(join(folder, `${name}.png`));
}
