import type { Page } from "playwright-core";
import { doKnownPiece, isKnownPiece, slownessOf } from "./knownPiece.ts";
import { traceDuring, type TraceEvent } from "./traceDuring.ts";

/** A piece of work of a page's main thread, between which the page paints and hears the user. */
export interface MainThreadTask {
  /** Milliseconds of processor time: what else a busy machine does is not in it. */
  readonly cpuMs: number;
  /** What it might have taken on this machine at that moment. */
  readonly limitMs: number;
  /** Scripts that ran in it, longest first. */
  readonly scripts: readonly string[];
}

/**
 * Traces the page while something is done, and gives the tasks that took the processor longer than a frame may. The
 * limit is one of the reference machine: where a known piece of work, done before and after, takes longer than there,
 * it is so many times longer too.
 *
 * @param isOwn - Is a script one of those that are watched? Tasks in which only others ran are not told.
 */
export async function tasksDuring(
  page: Page,
  isOwn: (url: string) => boolean,
  longerThanMs: number,
  work: () => Promise<void>,
): Promise<readonly MainThreadTask[]> {
  const events = await traceDuring(page, async () => {
    await doKnownPiece(page);
    await work();
    await doKnownPiece(page);
  });
  const limitMs = longerThanMs * slownessOf(events);
  const calls = events.filter(({ name, args }) => name === "FunctionCall" && args.data?.url !== undefined);
  // Where our script ran is the page's main thread.
  const own = calls.find(({ args }) => isOwn(args.data?.url ?? ""));
  if (own === undefined) throw new RangeError("None of the scripts ran while the page was watched.");
  const isHere = ({ pid, tid }: TraceEvent): boolean => pid === own.pid && tid === own.tid;
  const inside = (task: TraceEvent) => (event: TraceEvent) =>
    isHere(event) && event.ts >= task.ts && event.ts < task.ts + (task.dur ?? 0);
  return events
    .filter((event) => event.name === "RunTask" && isHere(event) && (event.tdur ?? 0) > limitMs * 1000)
    .filter((task) => !events.filter(isKnownPiece).some(inside(task)))
    .map((task) => ({
      cpuMs: Math.round((task.tdur ?? 0) / 1000),
      limitMs: Math.round(limitMs),
      scripts: calls
        .filter(inside(task))
        .sort((left, right) => (right.tdur ?? 0) - (left.tdur ?? 0))
        .map(({ args }) => args.data?.url ?? ""),
    }))
    .filter(({ scripts }) => scripts.length === 0 || scripts.some(isOwn));
}
