import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { startServer, type RunningServer, type Route } from "../../src/workbench/server/index.ts";
import { patience } from "./patience.ts";
import { testBrowser } from "./testBrowser.ts";

/** The workbench of the built project with a browser of its own, shared by the tests of one file. */
export interface RunningWorkbench {
  readonly server: RunningServer;
  /** Addresses outside localhost that any page asked for. */
  readonly outsideRequests: readonly string[];
  /** Errors that pages threw or logged, other than files office.js looks for in vain. */
  readonly errors: readonly string[];
  /** Opens the page; the test add-in unless the query names another manifest. */
  open(query?: Readonly<Record<string, string>>): Promise<Page>;
  /** Opens a page by its path on the server, and waits for its grid. */
  openPath(path: string): Promise<Page>;
  /** Writes a file into a folder of its own and gives its path. */
  writeFile(name: string, bytes: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

const projectFolder = resolve(__dirname, "../..");

/**
 * Starts server and browser; the project must be built.
 *
 * @param more - Folders to serve beside the workbench's own.
 */
export async function startWorkbench(more: readonly Route[] = []): Promise<RunningWorkbench> {
  const found = await testBrowser();
  const routes = [{ path: "/test-add-in/", folder: join(__dirname, "fixtures/add-in") }, ...more];
  const server = await startServer({ projectFolder, port: 0, routes });
  const browser: Browser = await chromium.launch({
    executablePath: found.path,
    timeout: patience,
    args: [
      ...found.args,
      `--ignore-certificate-errors-spki-list=${server.publicKeyHash}`,
      // Nobody else is there. Blocking request by request would switch the browser's cache off.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), "kpi-browser-"));
  const outsideRequests: string[] = [];
  const errors: string[] = [];
  // All pages of a file in one: each finds the scripts that the one before it loaded.
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
  });
  context.setDefaultTimeout(patience);
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== server.origin) outsideRequests.push(request.url());
  });
  const openPath = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    // What an earlier page remembered is forgotten, as on a machine that never saw the add-in.
    await page.goto(`${server.origin}/samples/index.json`);
    await page.evaluate(() => localStorage.clear());
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
        errors.push(message.text());
      }
    });
    await page.goto(server.origin + path);
    await page.waitForSelector("html[data-grid]");
    return page;
  };
  return {
    server,
    outsideRequests,
    errors,
    openPath,
    open(query = {}) {
      const search = new URLSearchParams({ manifest: "/test-add-in/manifest.xml", language: "en", ...query });
      return openPath(`/workbench/index.html?${search.toString()}`);
    },
    async writeFile(name, bytes) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return path;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
