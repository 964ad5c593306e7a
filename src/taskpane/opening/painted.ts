/** Longer than this a frame is not waited for: a pane that nobody sees has none. */
const patienceMilliseconds = 100;

/** Waits until what was drawn is on the screen, so that what comes next does not hold it up. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMilliseconds);
    requestAnimationFrame(() => {
      // The frame is painted after this; a task of its own comes afterwards.
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }, 0);
    });
  });
}
