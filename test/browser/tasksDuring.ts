import type { Page } from "playwright-core";

/** A piece of work of a page's main thread, between which the page paints and hears the user. */
export interface MainThreadTask {
  /** Milliseconds of processor time: what else a busy machine does is not in it. */
  readonly cpuMs: number;
  /** Scripts that ran in it, longest first. */
  readonly scripts: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

/**
 * Traces the page while something is done, and gives the tasks that took the processor longer than a frame may.
 *
 * @param isOwn - Is a script one of those that are watched? Tasks in which only others ran are not told.
 */
export async function tasksDuring(
  page: Page,
  isOwn: (url: string) => boolean,
  longerThanMs: number,
  work: () => Promise<void>,
): Promise<readonly MainThreadTask[]> {
  const browser = page.context().browser();
  if (browser === null) throw new RangeError("The page belongs to no browser.");
  await browser.startTracing(page, {
    categories: ["devtools.timeline", "disabled-by-default-devtools.timeline"],
  });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const whole = trace.traceEvents.filter(({ ph }) => ph === "X");
  const calls = whole.filter(({ name, args }) => name === "FunctionCall" && args.data?.url !== undefined);
  // Where our script ran is the page's main thread.
  const own = calls.find(({ args }) => isOwn(args.data?.url ?? ""));
  if (own === undefined) throw new RangeError("None of the scripts ran while the page was watched.");
  const isHere = ({ pid, tid }: TraceEvent): boolean => pid === own.pid && tid === own.tid;
  return whole
    .filter((event) => event.name === "RunTask" && isHere(event) && (event.tdur ?? 0) > longerThanMs * 1000)
    .map((task) => ({
      cpuMs: Math.round((task.tdur ?? 0) / 1000),
      scripts: calls
        .filter((call) => isHere(call) && call.ts >= task.ts && call.ts < task.ts + (task.dur ?? 0))
        .sort((left, right) => (right.tdur ?? 0) - (left.tdur ?? 0))
        .map(({ args }) => args.data?.url ?? ""),
    }))
    .filter(({ scripts }) => scripts.length === 0 || scripts.some(isOwn));
}
