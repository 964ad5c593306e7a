/**
 * How long from opening the pane beside an open workbook to the first useful content ("24 people, 7 indicators …", and
 * the button that does the job), as a ratio to a bare page of Fluent that only waits for Excel?
 *
 *   npx tsx bench/paneOpening.ts [runs]          the project must be built (npm run build)
 *
 * Limit: 1.5 times the bare page. Both are opened in turn in the workbench's pane; medians; the first of each is left
 * out. The browser asks for every file again and keeps those that have not changed, as for a pane that was open before.
 */
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { findTestBrowser } from "../scripts/lib/findBrowser.mjs";
import { startServer } from "../src/workbench/server/index.ts";
import { buildBarePane } from "./opening/buildBarePane.ts";

const runs = Number(process.argv[2] ?? 7);
const limit = 1.5;
const projectFolder = resolve(import.meta.dirname, "..");

/** Milliseconds from the moment the frame was told its address until each thing stood in the page. */
function open(page: Page, path: string, wanted: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    async ([pathname, selectors]) => {
      const frame = document.querySelector<HTMLIFrameElement>(".pane-frame");
      if (frame === null) throw new RangeError("There is no pane.");
      const address = new URL(frame.dataset.address ?? frame.src);
      frame.dataset.address = address.href;
      const gone = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      frame.src = "about:blank";
      await gone;
      // What the page before it left behind is over.
      await new Promise((resolve) => setTimeout(resolve, 500));
      address.pathname = pathname;
      const began = performance.now();
      frame.src = address.href;
      const seen: number[] = [];
      while (seen.length < selectors.length) {
        await new Promise((next) => requestAnimationFrame(next));
        const here = frame.contentDocument;
        const at = performance.now() - began;
        if (here === null || here.URL === "about:blank") continue;
        // In order, and several at once where one frame shows them.
        for (const selector of selectors.slice(seen.length)) {
          if (here.querySelector(selector) === null) break;
          seen.push(at);
        }
        if (at > 60_000) throw new RangeError(`Nothing came of ${pathname}.`);
      }
      return seen;
    },
    [path, wanted] as const,
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const kilobytes = (file: string): number => gzipSync(readFileSync(file)).length / 1024;

const bareFolder = join(projectFolder, "out/bare-pane");
const bareScript = await buildBarePane(projectFolder, bareFolder);
const found = await findTestBrowser();
if (found === null) throw new Error("No Chromium, Chrome or Edge was found.");
const routes = [{ path: "/bare-pane/", folder: bareFolder }];
const server = await startServer({ projectFolder, port: 0, routes });
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args, `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const query = new URLSearchParams({ language: "en", sample: "document-000.xlsx" });
  await page.goto(`${server.url}?${query.toString()}`);
  const facts = "header ul li";
  await page.frameLocator(".pane-frame").locator(facts).first().waitFor({ timeout: 120_000 });
  const scripts = new Set<string>();
  const steps = ["body > *", "#root h1", facts];
  const pane: (readonly number[])[] = [];
  const bare: (readonly number[])[] = [];
  for (let run = 0; run <= runs; run += 1) {
    bare.push(await open(page, "/bare-pane/bare.html", ["#bare-button"]));
    const listen = (request: { url(): string }): void => {
      const file = join(projectFolder, "dist", new URL(request.url()).pathname);
      if (file.endsWith(".js") && statSync(file, { throwIfNoEntry: false }) !== undefined) scripts.add(file);
    };
    if (run === 0) page.on("request", listen);
    pane.push(await open(page, "/taskpane.html", steps));
    if (run === 0) page.off("request", listen);
  }
  const ofBare = median(bare.slice(1).map(([at]) => at ?? Number.NaN));
  const ofPane = steps.map((_, step) => median(pane.slice(1).map((run) => run[step] ?? Number.NaN)));
  const line = (words: string, ms: number): void =>
    console.log(`${words.padEnd(28)}${ms.toFixed(0).padStart(6)} ms${(ms / ofBare).toFixed(2).padStart(7)}`);
  line("bare page of Fluent", ofBare);
  ["something to see", "heading", "first useful content"].forEach((words, step) =>
    line(words, ofPane[step] ?? Number.NaN),
  );
  const sum = [...scripts].reduce((total, file) => total + kilobytes(file), 0);
  console.log(`scripts until then: ${sum.toFixed(0)} kB gzipped in ${String(scripts.size)} files`);
  console.log(`the bare page's script: ${kilobytes(bareScript).toFixed(0)} kB gzipped`);
  const ratio = (ofPane.at(-1) ?? Number.NaN) / ofBare;
  if (!(ratio <= limit)) {
    console.error(`The limit is ${String(limit)}.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
