import { hanScales } from "./scales/hanScales.ts";
import { latinScales } from "./scales/latinScales.ts";
import { signScales } from "./scales/signScales.ts";
import type { WordFamily } from "./scales/wordFamily.ts";

/** Words that grade; the first family that holds all words of a column is its scale. */
export const wordScales: readonly WordFamily[] = [...hanScales, ...latinScales, ...signScales];
