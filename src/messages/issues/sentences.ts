import type { Issue } from "../../core/index.ts";

/** One sentence per code; a missing one does not compile. */
export type Sentences<Family extends Issue> = {
  readonly [Code in Family["code"]]: (issue: Extract<Family, { readonly code: Code }>) => string;
};
