import { nameKey } from "../../core/index.ts";
import { canonicalText } from "../../reader/index.ts";

/** The form in which a sheet's labels and a policy's names meet: Traditional, full width and spaces make no difference. */
export function labelKey(label: string): string {
  return nameKey(canonicalText(label));
}
