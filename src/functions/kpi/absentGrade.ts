import { readValue } from "../../reader/index.ts";

/** Does this text say that there is no grade ("on leave", "不适用")? */
export function absentGrade(text: string): boolean {
  return readValue(text, null).kind === "absent";
}
