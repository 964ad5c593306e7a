import type { Issue } from "./issue.ts";

/** A value, or the problems in the user's data or policy that prevented it. Never both, never an exception. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly Issue[] };
