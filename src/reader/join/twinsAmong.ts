import type { ReadTable } from "../tableResult.ts";
import { areTwins } from "./areTwins.ts";

/** Those whose table has a twin among the others': the same headings over the same people. */
export const twinsAmong = <T extends { readonly table: ReadTable }>(all: readonly T[]): readonly T[] =>
  all.filter(({ table }) => all.some((other) => other.table !== table && areTwins(table, other.table)));
