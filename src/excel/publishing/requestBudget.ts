import { WorkbookError, type Progress } from "../../sheet/index.ts";

/**
 * One request carries at most this many bytes of contents, so that with what office.js adds (it cuts large writes into
 * pieces of 1,500 cells) it stays below 1 MB; Excel on the web refuses five times as much.
 */
const bytesPerRequest = 800_000;

/** Sends what is queued whenever it would grow too large, with recalculation held back for each request. */
export interface RequestBudget {
  /** Makes room for this many bytes before they are queued. */
  readonly reserve: (bytes: number) => Promise<void>;
  /** How many requests were sent. */
  readonly sent: () => number;
  /** Sends what is left. */
  readonly flush: () => Promise<void>;
}

/** Starts a budget; progress is told by bytes, and a cancellation is seen before each request. */
export function requestBudget(
  context: Excel.RequestContext,
  totalBytes: number,
  progress: Progress,
): RequestBudget {
  let queued = 0;
  let sent = 0;
  let requests = 0;
  const hold = (): void => context.application.suspendApiCalculationUntilNextSync();
  const send = async (): Promise<void> => {
    if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
    await context.sync();
    requests += 1;
    sent += queued;
    queued = 0;
    progress.report("write", totalBytes === 0 ? 1 : Math.min(1, sent / totalBytes));
  };
  hold();
  return {
    reserve: async (bytes) => {
      if (queued > 0 && queued + bytes > bytesPerRequest) {
        await send();
        hold();
      }
      queued += bytes;
    },
    sent: () => requests,
    flush: send,
  };
}
