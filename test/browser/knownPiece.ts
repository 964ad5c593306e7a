import type { Page } from "playwright-core";
import type { TraceEvent } from "./traceDuring.ts";

/**
 * What the piece takes at most on the reference machine with nothing else to do, in milliseconds of processor time: the
 * machine that budgets in milliseconds are meant for (two virtual cores of an AMD EPYC, Chromium 156; 10 to 12 there,
 * 16 to 18 while other programs keep both cores busy).
 */
const referenceMs = 12;

/** So many times in a row; the middle one is believed, for a collection of garbage may fall into any of them. */
const times = 5;

/** Does a fixed piece of work in the page's main thread, a few times, each in a task of its own. */
export async function doKnownPiece(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    // What a pane does between two frames: objects made and looked up, texts joined and compared, numbers sorted.
    const piece = (): number => {
      const people = Array.from({ length: 12_000 }, (_, row) => ({
        id: `E${String(row)}`,
        name: `Person ${String((row * 7919) % 12_000)}`,
        score: ((row * 104_729) % 10_007) / 100,
      }));
      const byId = new Map(people.map((person) => [person.id, person]));
      const sorted = [...people].sort((left, right) => right.score - left.score);
      const found = people.filter(({ name }) => name.toLowerCase().includes("99"));
      return sorted.reduce((sum, { id }, rank) => sum + (byId.get(id)?.score ?? 0) * rank, found.length);
    };
    for (let done = 0; done < count; done += 1) {
      await new Promise<number>((resolve) => {
        // The trace knows it by this name.
        setTimeout(function knownPiece() {
          resolve(piece());
        });
      });
    }
  }, times);
}

/** Is this the known piece? */
export function isKnownPiece({ name, args }: TraceEvent): boolean {
  return name === "FunctionCall" && args.data?.functionName === "knownPiece";
}

/**
 * How many times longer than on the reference machine did this one take for the same work, then and there? Never less
 * than one: a budget in milliseconds stays what it is on a fast machine, and stretches on a slow or a busy one.
 *
 * @param events - A trace in which the known piece was done, best before and after what is measured.
 */
export function slownessOf(events: readonly TraceEvent[]): number {
  const took = events
    .filter(isKnownPiece)
    .map(({ tdur }) => (tdur ?? 0) / 1000)
    .sort((left, right) => left - right);
  const middle = took[Math.floor(took.length / 2)];
  if (middle === undefined) throw new RangeError("The known piece is not in the trace.");
  return Math.max(1, middle / referenceMs);
}
