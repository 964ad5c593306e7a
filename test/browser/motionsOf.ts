import type { FrameLocator } from "playwright-core";

/** Everything that moves in the pane from now on, for longer than a moment, as "element: milliseconds". */
export async function motionsOf(pane: FrameLocator): Promise<() => Promise<readonly string[]>> {
  await pane.locator("html").evaluate((root) => {
    const page = root.ownerDocument;
    const found = new Set<string>();
    // What moves already was begun before anybody asked for less motion.
    const begun = Number(page.timeline.currentTime ?? 0);
    const look = (): void => {
      for (const { effect, startTime } of page.getAnimations()) {
        if (startTime !== null && Number(startTime) < begun) continue;
        const { duration = 0 } = effect?.getComputedTiming() ?? {};
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        // A toast counts its time by an animation of something that has no size.
        const { width = 0, height = 0 } = target?.getBoundingClientRect() ?? {};
        if (Number(duration) > 1 && width * height > 0)
          found.add(`${target?.className.toString() ?? ""}: ${String(duration)}`);
      }
      root.dataset.motions = JSON.stringify([...found]);
      requestAnimationFrame(look);
    };
    look();
  });
  return async () =>
    JSON.parse((await pane.locator("html").getAttribute("data-motions")) ?? "[]") as readonly string[];
}
