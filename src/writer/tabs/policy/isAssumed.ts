import type { AppraisalPolicy } from "../../../core/index.ts";

/**
 * Is the value at this JSON pointer a default of ours, which the policy's source does not state?
 *
 * @example
 * isAssumed({ assumed: ["/absence"] }, "/absence/missing")
 * //=> true
 */
export function isAssumed({ assumed }: Pick<AppraisalPolicy, "assumed">, pointer: string): boolean {
  return assumed.some((path) => pointer === path || pointer.startsWith(`${path}/`));
}
