import type { Issue } from "../issue.ts";
import type { AppraisalPolicy } from "./appraisalPolicy.ts";

export function checkPolicy(_policy: AppraisalPolicy): readonly Issue[] {
  return [];
}
