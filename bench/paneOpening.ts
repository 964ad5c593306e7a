/**
 * How long from opening the pane beside an open workbook to the first useful content ("24 people, 7 indicators …", and
 * the button that does the job), as a ratio to a bare page of Fluent that only waits for Excel?
 *
 *   npx tsx bench/paneOpening.ts [runs]          the project must be built (npm run build)
 *
 * Limit: 1.5 times the bare page. Both are opened in turn in the workbench's pane; medians; the first of each is left
 * out. Warm: the browser asks for every file again and keeps those that have not changed, as for a pane that was open
 * before. Cold: every file comes anew, as for the first time.
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findTestBrowser } from "../scripts/lib/findBrowser.mjs";
import { startServer } from "../src/workbench/server/index.ts";
import { buildBarePane } from "./opening/buildBarePane.ts";
import { scriptsOf } from "./opening/scriptsOf.ts";
import { timePane } from "./opening/timePane.ts";

const runs = Number(process.argv[2] ?? 7);
const limit = 1.5;
const projectFolder = resolve(import.meta.dirname, "..");
/** What a person sees one after the other, and by what it is known in the page. */
const steps = [
  ["something to see", "body > *"],
  ["first useful content", "header ul li"],
  ["the whole pane", "#panel"],
] as const;

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

const kilobytes = (files: readonly string[]): string =>
  (files.reduce((total, file) => total + gzipSync(readFileSync(file)).length, 0) / 1024).toFixed(0);

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
  await page.frameLocator(".pane-frame").locator("#panel").waitFor({ timeout: 120_000 });
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  for (const cache of ["warm", "cold"] as const) {
    await network.send("Network.setCacheDisabled", { cacheDisabled: cache === "cold" });
    const pane: (readonly number[])[] = [];
    const bare: number[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const [atButton = Number.NaN] = await timePane(page, "/bare-pane/bare.html", ["#bare-button"]);
      bare.push(atButton);
      pane.push(
        await timePane(
          page,
          "/taskpane.html",
          steps.map(([, selector]) => selector),
        ),
      );
    }
    const ofBare = median(bare.slice(1));
    const line = (words: string, ms: number): void =>
      console.log(
        `${words.padEnd(28)}${ms.toFixed(0).padStart(6)} ms${(ms / ofBare).toFixed(2).padStart(7)}`,
      );
    console.log(`${cache}, load of the machine ${(loadavg()[0] ?? Number.NaN).toFixed(1)}`);
    line("bare page of Fluent", ofBare);
    const medians = steps.map((_, step) => median(pane.slice(1).map((run) => run[step] ?? Number.NaN)));
    steps.forEach(([words], step) => line(words, medians[step] ?? Number.NaN));
    const ratio = (medians[1] ?? Number.NaN) / ofBare;
    if (!(ratio <= limit)) {
      console.error(`The limit is ${String(limit)}.`);
      process.exitCode = 1;
    }
  }
  const { first, later } = scriptsOf(join(projectFolder, "dist"));
  console.log(`scripts until the first useful content: ${kilobytes(first)} kB gzipped`);
  console.log(`asked for beside, for the whole pane: ${kilobytes(later)} kB gzipped`);
  console.log(`the bare page's script: ${kilobytes([bareScript])} kB gzipped`);
} finally {
  await browser.close();
  await server.close();
}
