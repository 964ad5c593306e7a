import type { FrameLocator, Page } from "playwright-core";
import type { RunningWorkbench } from "./startWorkbench.ts";

export interface SamplePane {
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** Closes the pane's page and opens it again, as somebody does who comes back to the workbook; waits for what was found. */
export async function reopenPane({ page, pane }: SamplePane): Promise<void> {
  await page.locator(".pane-frame").evaluate(async (frame: HTMLIFrameElement) => {
    const { src } = frame;
    const isGone = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    frame.src = "about:blank";
    await isGone;
    frame.src = src;
  });
  await pane.locator("header ul").waitFor();
}

/** Opens the sample of document 000 with the production bundle beside it, and waits for what was found. */
export async function openSamplePane(
  workbench: RunningWorkbench,
  query: Readonly<Record<string, string>>,
): Promise<SamplePane> {
  const page = await workbench.open({ manifest: "/manifest.xml", sample: "document-000.xlsx", ...query });
  const pane = page.frameLocator(".pane-frame");
  await pane.locator("header ul").waitFor();
  // What was found is there before the steps below it are.
  await pane.getByRole("tablist").waitFor();
  return { page, pane };
}
