import type { NodeHost } from "../../host/node/index.ts";

/** How many requests to the host this takes. */
export async function requestsOf(host: NodeHost, work: () => Promise<unknown>): Promise<number> {
  const before = host.counters.requests;
  await work();
  return host.counters.requests - before;
}
