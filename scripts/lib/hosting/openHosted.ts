import { chromium, type Page } from "playwright-core";
import { paneMessagesOf } from "../../../src/messages/index.ts";
import type { Browser } from "../findBrowser.mjs";
import { scratchPorts } from "./startNginx.ts";

const patience = 120_000;

/**
 * Opens a page of the scratch server under its own name and uses it; a sentence for each surprise.
 *
 * @param names - Hosts that the scratch server answers for; no other can be reached.
 */
export async function openHosted(
  { path, args }: Browser,
  address: string,
  isDemo: boolean,
  names: readonly string[],
  publicKeyHash: string,
): Promise<readonly string[]> {
  const mapped = names.map((name) => `MAP ${name}:443 127.0.0.1:${String(scratchPorts.https)}`);
  const browser = await chromium.launch({
    executablePath: path,
    args: [
      ...args,
      `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
      `--host-resolver-rules=${[...mapped, "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"].join(", ")}`,
    ],
  });
  const wrong: string[] = [];
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
    page.on("console", (message) => {
      const { url } = message.location();
      // A browser asks for it where a page stands alone, as it does in no Excel.
      if (message.type() === "error" && !url.endsWith("/favicon.ico"))
        wrong.push(`console: ${message.text()} (${url})`);
    });
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && !names.includes(hostname)) wrong.push(`asked: ${request.url()}`);
    });
    await (isDemo ? useDemo(page, address) : usePane(page, address));
  } catch (problem) {
    wrong.push(String(problem));
  } finally {
    await browser.close();
  }
  return wrong;
}

/** Scores and publishes a sample. */
async function useDemo(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?language=en&sample=document-000.xlsx`);
  const pane = page.frameLocator(".pane-frame");
  await pane.getByRole("button", { name: "Score and publish", exact: true }).click();
  const published = pane.getByText(/^Published/).first();
  await published.waitFor();
}

/** Outside Excel the pane says that it has loaded, and that it needs Excel. */
async function usePane(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const said = page.getByText(paneMessagesOf("en").error.outsideExcel);
  await said.waitFor();
}
