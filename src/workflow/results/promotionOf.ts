import type { AppraisalPolicy } from "../../core/index.ts";
import type { judgeLadder, LadderResult } from "./judgeLadder.ts";

const loadLadder = () => import(/* webpackChunkName: "ladder" */ "./judgeLadder.ts");

/** Lets what judges a ladder load while people are scored, where the policy has one. */
export function fetchLadder({ promotion }: AppraisalPolicy): void {
  // What fails here fails again where it is waited for.
  if (promotion !== null) loadLadder().catch(() => undefined);
}

/** Judges everybody by the policy's ladder; most policies have none, and then nothing loads. */
export async function promotionOf(...judged: Parameters<typeof judgeLadder>): Promise<LadderResult> {
  const [{ promotion }] = judged;
  if (promotion === null) return { promotion: null, pool: [] };
  return (await loadLadder()).judgeLadder(...judged);
}
