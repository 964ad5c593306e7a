import type { Page } from "playwright-core";

/** One entry of a browser's trace, as far as it is read here. */
export interface TraceEvent {
  readonly name: string;
  /** "X" is something with a beginning and an end. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, in microseconds of the trace's own clock. */
  readonly ts: number;
  /** Microseconds from beginning to end. */
  readonly dur?: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly functionName?: string };
  };
}

/** What the page's processes did while something was done: everything that has a length. */
export async function traceDuring(page: Page, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser();
  if (browser === null) throw new RangeError("The page belongs to no browser.");
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return trace.traceEvents.filter(({ ph }) => ph === "X");
}
