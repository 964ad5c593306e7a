/**
 * How long from opening the pane to the first useful content ("24 people, 7 indicators …"), as a ratio to a bare page
 * with office.js and one Fluent button, both in the pane of the workbench?
 *
 *   npx tsx bench/paneOpen.ts [runs]          the project must be built
 *
 * Limit: 1.5. Alternating runs, medians; the first of each is left out, it fills the browser's caches.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import webpack from "webpack";
import { startServer } from "../src/workbench/server/index.ts";
import { findTestBrowser } from "../scripts/lib/findBrowser.mjs";

const runs = Number(process.argv[2] ?? 7);
const limit = 1.5;
const projectFolder = resolve(import.meta.dirname, "..");
const folder = join(projectFolder, "out/bare-pane");

/** A page that only says hello with Fluent's button, once Excel is ready. */
async function buildBarePage(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "bare.jsx"),
    `import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
     import { createRoot } from "react-dom/client";
     Office.onReady(() => createRoot(document.getElementById("root")).render(
       <FluentProvider theme={webLightTheme}><Button appearance="primary">Ready</Button></FluentProvider>));`,
  );
  const html = readFileSync(join(projectFolder, "dist/taskpane.html"), "utf8");
  const office = /<script[^>]*office\.js[^>]*><\/script>/.exec(html)?.[0] ?? "";
  writeFileSync(
    join(folder, "bare.html"),
    `<!doctype html><html><head>${office}<script defer src="bare.js"></script></head><body><div id="root"></div></body></html>`,
  );
  const compiler = webpack({
    mode: "production",
    context: projectFolder,
    entry: join(folder, "bare.jsx"),
    output: { path: folder, filename: "bare.js" },
    module: {
      rules: [
        {
          test: /\.jsx$/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "ecmascript", jsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error !== null || stats?.hasErrors() === true) fail(error ?? new Error(stats?.toString()));
      else done();
    });
  });
}

/** Loads a page into the pane's frame and waits for what is to be seen; milliseconds. */
function open(page: Page, address: string, selector: string): Promise<number> {
  return page.evaluate(
    async ([url, wanted]) => {
      const frame = document.querySelector<HTMLIFrameElement>(".pane-frame");
      if (frame === null) throw new RangeError("There is no pane.");
      const began = performance.now();
      frame.src = `${url}?run=${String(began)}`;
      for (;;) {
        await new Promise((next) => requestAnimationFrame(next));
        const { contentDocument } = frame;
        if (
          contentDocument?.URL.includes(String(began)) === true &&
          contentDocument.querySelector(wanted) !== null
        )
          return performance.now() - began;
        if (performance.now() - began > 60_000) throw new RangeError(`Nothing came of ${url}.`);
      }
    },
    [address, selector] as const,
  );
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Bytes on the wire of the scripts that a page asked for. */
function gzipped(addresses: Iterable<string>): number {
  let sum = 0;
  for (const address of new Set(addresses)) {
    const path = join(projectFolder, "dist", decodeURIComponent(new URL(address).pathname));
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true)
      sum += gzipSync(readFileSync(path)).length;
  }
  return sum;
}

await buildBarePage();
const found = await findTestBrowser();
if (found === null) throw new Error("No Chromium, Chrome or Edge was found.");
const routes = [{ path: "/bare-pane/", folder }];
const server = await startServer({ projectFolder, port: 0, routes });
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...found.args, `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const query = new URLSearchParams({
    language: "en",
    manifest: "/manifest.xml",
    sample: "document-000.xlsx",
  });
  await page.goto(`${server.url}?${query.toString()}`);
  await page.frameLocator(".pane-frame").locator("header ul li").first().waitFor({ timeout: 120_000 });
  const scripts: string[] = [];
  const listen = (request: { url(): string }): void => {
    if (/\.js(\?|$)/.test(request.url()) && !request.url().includes("office")) scripts.push(request.url());
  };
  const pane: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    bare.push(await open(page, "/bare-pane/bare.html", "button"));
    if (run === 1) page.on("request", listen);
    pane.push(await open(page, "/taskpane.html", "header ul li"));
    if (run === 1) page.off("request", listen);
  }
  const [ofPane, ofBare] = [pane, bare].map((times) => median(times.slice(1)));
  const ratio = (ofPane ?? 0) / (ofBare ?? 1);
  console.log(`bare Fluent page     ${(ofBare ?? 0).toFixed(0)} ms (median of ${String(runs)})`);
  console.log(
    `first useful content ${(ofPane ?? 0).toFixed(0)} ms, ratio ${ratio.toFixed(2)}, limit ${String(limit)}`,
  );
  console.log(
    `scripts until then   ${(gzipped(scripts) / 1024).toFixed(0)} kB gzipped in ${String(new Set(scripts).size)} files`,
  );
  console.log(
    `bare page's script   ${(gzipSync(readFileSync(join(folder, "bare.js"))).length / 1024).toFixed(0)} kB gzipped`,
  );
  console.log(
    `files in dist/       ${String(readdirSync(join(projectFolder, "dist")).filter((name) => name.endsWith(".js")).length)}`,
  );
} finally {
  await browser.close();
  await server.close();
}
