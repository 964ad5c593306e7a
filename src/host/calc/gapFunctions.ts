import type { RuntimeValue } from "./runtimeValue.ts";

/** Functions of Excel that the formula library lacks or gets wrong, in the library's own values. */
export const gapFunctions: Readonly<Record<string, (given: readonly RuntimeValue[]) => RuntimeValue>> = {};
