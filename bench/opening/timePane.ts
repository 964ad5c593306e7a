import type { Page } from "playwright-core";

/**
 * Opens a page in the workbench's pane.
 *
 * @param wanted - Selectors, in the order in which they come true.
 *
 * @returns Milliseconds from the moment the frame was told its address until each stood in the page.
 */
export function timePane(page: Page, path: string, wanted: readonly string[]): Promise<readonly number[]> {
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
